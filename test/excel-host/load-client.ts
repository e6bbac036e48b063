/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { EmulatedExcel, EventEntry } from "./emulated-excel";
import { WHOLE_REQUEST_ERRORS } from "./protocol/errors";
import { isRecord } from "./protocol/read-value";

export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

let script: Script | null = null;

/** The host file of the client as it is published, read at the time of the test and never changed. */
function hostFile(): Script {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  script ??= new Script(readFileSync(path, "utf8"), { filename: path });
  return script;
}

/**
 * The Office.js client of `@microsoft/office-js`, connected to an emulated Excel in this process. Each call gives a client
 * of its own. What `office.js`, the small loader before it, adds to `Office` in a page is added here.
 */
export function loadClient(excel: EmulatedExcel, { language = "en-US" }: { language?: string } = {}): Client {
  const page = createContext(emptyPage());
  hostFile().runInContext(page);
  // Its `Office` stays as it is; ours stands before it.
  const office: object = page["Office"];
  page["Office"] = Object.create(office, Object.getOwnPropertyDescriptors(loaderPart(excel, language)));
  const extension: Connectable = page["OfficeExtension"];
  connect(excel, extension);
  const client: Client = new Script("({ Excel, Office, OfficeExtension })").runInContext(page);
  return client;
}

/** Makes the client's names global, as they are in a page. Returns how to take them away again. */
export function installClient(excel: EmulatedExcel, options: { language?: string } = {}): () => void {
  const client = loadClient(excel, options);
  Object.assign(globalThis, client);
  return () => {
    for (const name of Object.keys(client)) Reflect.deleteProperty(globalThis, name);
  };
}

/** As much of a page as the client needs to start. */
function emptyPage(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const none = (): readonly never[] => [];
  const page: Record<string, unknown> = {
    document: {
      readyState: "complete",
      createElement: () => ({ setAttribute: nothing, style: {} }),
      getElementsByTagName: none,
      querySelectorAll: none,
      addEventListener: nothing,
    },
    location: { href: "https://localhost/", search: "", hash: "", hostname: "localhost", protocol: "https:" },
    navigator: { userAgent: "node", platform: "node" },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    // Ours, so that errors are instances of our Error, and promises of our Promise.
    Error,
    Promise,
    JSON,
  };
  return Object.assign(page, { window: page, self: page, parent: page, top: page });
}

/** What office.js itself adds: when it is ready, and what it knows of its host. */
function loaderPart(excel: EmulatedExcel, language: string): object {
  const host = { host: "Excel", platform: excel.platform === "web" ? "OfficeOnline" : "PC" };
  const actions = new Map<string, (event: unknown) => void>();
  return {
    onReady: async (callback?: (info: typeof host) => unknown) => {
      await callback?.(host);
      return host;
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    actions: {
      associate: (name: string, run: (event: unknown) => void) => void actions.set(name, run),
      /** Not Office's: presses the button of a ribbon command, and resolves when it says that it is done. */
      press: (name: string) =>
        new Promise<void>((resolve, reject) => {
          const run = actions.get(name);
          if (run === undefined) reject(new Error(`no command ${name}`));
          else run({ source: { id: name }, completed: resolve });
        }),
    },
    context: {
      host: host.host,
      platform: host.platform,
      diagnostics: { host: host.host, platform: host.platform, version: "16.0.0.0" },
      displayLanguage: language,
      contentLanguage: language,
      // Excel on the web does not tell its theme.
      ...(excel.platform === "web"
        ? {}
        : { officeTheme: { bodyBackgroundColor: "#FFFFFF", isDarkTheme: false } }),
      requirements: {
        isSetSupported: (name: string, version?: string) => excel.isSetSupported(name, version),
      },
    },
  };
}

interface Bridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost(message: string): void;
}

/** Public of the client, but not in its types. */
interface Connectable {
  readonly HostBridge: { init(bridge: Bridge): void };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

function connect(excel: EmulatedExcel, extension: Connectable): void {
  // The library means to check requirement sets, but sets this switch where it does not read it.
  extension.CommonUtility._doApiNotSupportedCheck = true;
  const bridge: Bridge = {
    sendMessageToHost: (message) =>
      void answer(excel, message).then((text) => bridge.onMessageFromHost(text)),
    onMessageFromHost: () => undefined,
  };
  extension.HostBridge.init(bridge);
  excel.onEvents((entries: readonly EventEntry[]) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  });
}

async function answer(excel: EmulatedExcel, text: string): Promise<string> {
  const message: unknown = JSON.parse(text);
  const request = isRecord(message) && isRecord(message["message"]) ? message["message"] : {};
  if (!isRecord(message)) throw new Error("no message");
  const { body } = request;
  const flags = typeof message["flags"] === "number" ? message["flags"] : 0;
  const result = await excel.deliver(typeof body === "string" ? body : JSON.stringify(body), flags);
  return JSON.stringify({ id: message["id"], type: 1, message: toHttp(result) });
}

/** On this way there are no numbers for errors of the whole request; the client makes the same code of this. */
function toHttp({ error, body }: { readonly error: number; readonly body: string }): object {
  if (error === 0) return { statusCode: 200, headers: {}, body };
  const known = Object.entries(WHOLE_REQUEST_ERRORS).find(([number]) => Number(number) === error)?.[1];
  if (known === undefined) throw new Error(`no such error of a whole request: ${error}`);
  const { code, status } = known;
  return {
    statusCode: status,
    headers: {},
    body: JSON.stringify({ error: { code, message: `error ${error}` } }),
  };
}
