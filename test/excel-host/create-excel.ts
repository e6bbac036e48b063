import type { Answer, EmulatedExcel, ExcelOptions, LoggedRequest } from "./emulated-excel";
import { Events } from "./events";
import { Faults } from "./faults";
import { fingerprint } from "./fingerprint";
import { Calculation } from "./model/calculation";
import { createSheet, type Book } from "./model/book";
import { References } from "./model/references";
import type { Session } from "./model/session";
import { toWorkbook } from "./objects/workbook";
import { ExcelError, type WholeRequestError } from "./protocol/errors";
import { Executor } from "./protocol/executor";
import type { Json } from "./protocol/host-object";
import { readRequest } from "./protocol/wire";
import { fromSnapshot, toSnapshots } from "./snapshots";
import { createUser } from "./act";

/** What Excel on the web lets through. */
const MAX_BYTES = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

/** An Excel with one open workbook: that of the sheets given, or a new one with an empty `Sheet1`. */
export function createExcel(options: ExcelOptions = {}): EmulatedExcel {
  const { apiVersion = "1.14", platform = "web" } = options;
  const sets = { ...OTHER_SETS, ExcelApi: apiVersion, ...options.otherSets };
  const book = createBook(options);
  const events = new Events();
  const session: Session = {
    book,
    calculation: new Calculation(book),
    platform,
    showsHashes: options.showsHashes === true,
    usedOfRange: options.usedOfRange ?? "loose",
    actor: "api",
    active: true,
    readOnly: false,
    undoCleared: [],
    listening: new Map(),
    references: new References(),
    happen: (happening) => {
      if (book.enableEvents) events.add({ ...happening, actor: session.actor });
    },
  };
  session.calculation.calculateNew();
  const root = toWorkbook(session);
  const requests: LoggedRequest[] = [];
  const faults = new Faults();
  let connected = true;
  let editing = false;
  let waiting: (() => void)[] = [];
  let meanwhile: { left: number; readonly happen: () => void }[] = [];
  const letHappen = (): void => {
    for (const each of meanwhile) each.left -= 1;
    const due = meanwhile.filter(({ left }) => left === 0);
    meanwhile = meanwhile.filter(({ left }) => left > 0);
    for (const { happen } of due) happen();
  };

  const process = (body: string): Answer => {
    const request = readRequest(body);
    const executor = new Executor(session, root, request);
    const actions = request.actions.map((action) => executor.describe(action));
    const isCleanUp = actions.every(
      ({ name, kind }) => kind === "instantiate" || name === "_RemoveReference",
    );
    if (!isCleanUp) letHappen();
    const suffering = isCleanUp ? null : faults.next(actions);
    const bytes = Buffer.byteLength(body);
    const logged = { bytes, actions, isCleanUp };
    const refuse = (error: WholeRequestError, carriedOut: number): Answer => {
      requests.push({ ...logged, answerBytes: 0, failed: String(error), carriedOut });
      return { error, body: "" };
    };
    const isLimited = platform === "web";
    if (!connected) return refuse(5012, 0);
    if (editing) return refuse(5004, 0);
    if (isLimited && bytes > MAX_BYTES) return refuse(5103, 0);
    if (suffering?.whole?.afterwards === false) return refuse(suffering.whole.error, 0);

    const results: Json[] = [];
    let failure: Json = null;
    let failed: string | null = null;
    for (const [index, action] of request.actions.entries()) {
      try {
        const described = actions[index];
        const injected = described === undefined ? null : (suffering?.failureOf(described, index) ?? null);
        if (injected !== null) throw injected;
        results.push({ ActionId: action.id, Value: executor.run(action) });
      } catch (thrown) {
        if (!(thrown instanceof ExcelError)) throw thrown;
        const { code, message, httpStatusCode } = thrown;
        failed = code;
        failure = {
          Code: code,
          Message: message,
          HttpStatusCode: httpStatusCode,
          Location: executor.failedAt,
          ActionIndex: index,
        };
        break;
      }
    }
    session.calculation.flush();
    events.deliver(session);
    const answer = JSON.stringify(
      failure === null
        ? { Results: results, TraceIds: [] }
        : { Error: failure, TraceIds: [], ProcessedResults: { Results: results } },
    );
    const answerBytes = Buffer.byteLength(answer);
    if (suffering?.whole) return refuse(suffering.whole.error, results.length);
    if (isLimited && answerBytes > MAX_BYTES) return refuse(5104, results.length);
    requests.push({ ...logged, answerBytes, failed, carriedOut: results.length });
    return { error: 0, body: answer };
  };

  const act = (actor: "user" | "remote") =>
    createUser(session, (change) => {
      session.actor = actor;
      try {
        change();
        session.calculation.flush();
      } finally {
        session.actor = "api";
      }
      events.deliver(session);
    });

  return {
    process,
    deliver: async (body, flags) => {
      // Later than the call, as in reality.
      await Promise.resolve();
      while (editing && (flags & DELAY_FOR_CELL_EDIT) !== 0)
        await new Promise<void>((resolve) => waiting.push(resolve));
      return process(body);
    },
    onEvents: (listener) => events.listen(listener),
    isSetSupported: (name, version = "1.1") => isSupported(name, version, sets),
    platform,
    requests,
    get syncs() {
      return requests.filter(({ isCleanUp }) => !isCleanUp);
    },
    inject: (fault) => faults.add(fault),
    meanwhile: (atRequest, happen) => void meanwhile.push({ left: atRequest, happen }),
    get faultsLeft() {
      return faults.left;
    },
    get editing() {
      return editing;
    },
    set editing(value) {
      editing = value;
      if (value) return;
      for (const go of waiting) go();
      waiting = [];
    },
    get active() {
      return session.active;
    },
    set active(value) {
      session.active = value;
    },
    get readOnly() {
      return session.readOnly;
    },
    set readOnly(value) {
      session.readOnly = value;
    },
    get connected() {
      return connected;
    },
    set connected(value) {
      connected = value;
    },
    book,
    user: act("user"),
    remote: act("remote"),
    undoCleared: session.undoCleared,
    get keptReferences() {
      return session.references.size;
    },
    toSnapshots: () => toSnapshots(book),
    fingerprint: (names) => fingerprint(book, names),
  };
}

function createBook({ sheets = [], chartSheets = [] }: ExcelOptions): Book {
  const ids = { nextId: 1 };
  const made = sheets.map((snapshot) => fromSnapshot(ids, snapshot));
  for (const sheet of made) sheet.isChart = chartSheets.includes(sheet.name);
  const first = made.find(({ visibility }) => visibility === "Visible") ?? createSheet(ids, "Sheet1");
  return {
    name: "Book1.xlsx",
    sheets: made.includes(first) ? made : [...made, first],
    active: first,
    structureProtected: false,
    names: [],
    settings: new Map(),
    xmlParts: [],
    enableEvents: true,
    nextId: ids.nextId,
  };
}

/** Requirement sets besides ExcelApi that the client itself asks for. */
const OTHER_SETS = { RichApiRuntime: "1.2", DelayForCellEdit: "1.1", DialogApi: "1.2" } as const;

/** Versions are two numbers: 1.10 comes after 1.9. */
function isSupported(name: string, version: string, sets: Readonly<Record<string, string>>): boolean {
  const supported = sets[name];
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
