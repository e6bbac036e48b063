import { connect, MIN_EXCEL_API } from "../../src/excel";
import { createExcel, installClient, type ExcelOptions } from "../excel-host";

let uninstall: (() => void) | null = null;
afterEach(() => {
  uninstall?.();
  uninstall = null;
});

function start(options: ExcelOptions = {}): void {
  uninstall = installClient(createExcel(options), { language: "nl-NL" });
}

test("without Microsoft's script there is no connection", async () => {
  expect(await connect()).toEqual({ ok: false, reason: "no-office" });
});

test("nor in another program of Office", async () => {
  start();
  Object.assign(Office, { onReady: () => Promise.resolve({ host: "Word", platform: "PC" }) });
  expect(await connect()).toEqual({ ok: false, reason: "not-in-excel" });
});

test("nor in an Excel that is too old", async () => {
  start({ apiVersion: "1.13" });
  expect(await connect()).toEqual({ ok: false, reason: "too-old" });
});

test("an Excel that is new enough says its language, its theme and what it can do", async () => {
  expect(MIN_EXCEL_API).toBe("1.14");
  start({ platform: "desktop" });
  const connection = await connect();
  if (!connection.ok) throw new Error(connection.reason);
  expect(connection.language).toBe("nl-NL");
  expect(connection.isDark()).toBe(false);
  expect([connection.supports("1.14"), connection.supports("1.15")]).toEqual([true, false]);
  const read = await connection.host.read({
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  expect(read.ok).toBe(true);
});

test("what the browser keeps is divided as Excel says, where it says so", async () => {
  start({ platform: "desktop" });
  Object.defineProperty(Office.context, "partitionKey", { value: undefined, configurable: true });
  const whole = await connect();
  expect(whole.ok && whole.partitionKey).toBe("");
  Object.defineProperty(Office.context, "partitionKey", { value: "part|", configurable: true });
  const divided = await connect();
  expect(divided.ok && divided.partitionKey).toBe("part|");
});

test("Excel on the web does not say its theme", async () => {
  start({ platform: "web" });
  const connection = await connect();
  expect(connection.ok && connection.isDark()).toBeNull();
});
