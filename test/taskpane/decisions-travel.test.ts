import { createExcelHost } from "../../src/excel/excel-host";
import type { Host } from "../../src/host";
import { createDirectEngine } from "../../src/taskpane/engine/direct-engine";
import type { Checked } from "../../src/taskpane/engine/checked";
import { startPane, type PaneSession } from "../../src/taskpane/start-pane";
import { installClient, openExcel, toXlsx, type EmulatedExcel } from "../excel-host";
import { open, sample, saveOf, type Bytes } from "../web/book/opened";
import { memoryPreferences, STILL, WORDS } from "./pane-parts";

/** What is decided about a workbook holds wherever the workbook is opened next: in the page, or in Excel. */

const REASON = "Counted twice on purpose 📌";

let uninstall: (() => void) | null = null;
afterEach(() => {
  uninstall?.();
  uninstall = null;
});

function startOver(host: Host): PaneSession {
  return startPane({
    host,
    engine: createDirectEngine("en", STILL),
    words: WORDS,
    preferences: memoryPreferences(),
    version: "1.2.3",
    startView: "result",
  });
}

interface Place {
  readonly session: PaneSession;
  /** The file, as it is saved there. */
  readonly save: () => Promise<Uint8Array>;
}

async function inPage(bytes: Uint8Array): Promise<Place> {
  const workbook = await open(bytes);
  const watch: Host["watch"] = () => Promise.resolve({ ok: true, value: () => Promise.resolve() });
  return { session: startOver({ ...workbook, watch }), save: () => saveOf(workbook) };
}

async function inExcel(bytes: Uint8Array): Promise<Place & { readonly excel: EmulatedExcel }> {
  const excel = await openExcel(bytes);
  uninstall?.();
  uninstall = installClient(excel);
  return { excel, session: startOver(createExcelHost()), save: () => toXlsx(excel) };
}

async function check({ store, actions }: PaneSession): Promise<Checked> {
  await actions.check();
  const { checked } = store.get();
  if (checked === null) throw new Error(JSON.stringify(store.get().notices));
  return checked;
}

/** Ignores a finding, confirms a figure, corrects a column, leaves a table out and chooses a theme. */
async function decide(session: PaneSession): Promise<void> {
  const { actions, store } = session;
  const { findings, mistakes, understood } = await check(session);
  const [finding] = findings;
  const tables = understood.sheets.flatMap((sheet) => sheet.tables);
  const [first, last] = [tables[0], tables.at(-1)];
  const column = first?.columns.at(-1);
  const change = mistakes.flatMap(({ first: { changes } }) => changes)[0];
  if (
    finding === undefined ||
    change === undefined ||
    first === undefined ||
    last === undefined ||
    column === undefined
  )
    throw new Error("The draft has no mistakes.");
  await actions.ignore(finding, REASON);
  await actions.confirm(change);
  await actions.correct(
    { table: first.mark, column: column.index },
    { ...column.meaning, type: "emergency" },
  );
  await actions.leaveOut(last.mark);
  await actions.chooseTheme({ kind: "built-in", id: "dark-header" });
  expect(store.get().unkept).toEqual([]);
}

/** What the pane shows of it. */
async function decisionsIn(session: PaneSession) {
  const { ignored, findings, mistakes, corrections, lapsed, understood } = await check(session);
  return {
    ignored: ignored.map(({ id, reason }) => [id, reason]),
    findings,
    mistakes: mistakes.map(({ id }) => id),
    corrections,
    lapsed,
    understood,
    theme: session.store.get().choice.theme,
  };
}

const DRAFT: Bytes = sample("h1-2024-with-mistakes");

test.each([
  ["in the page, and seen in Excel", inPage, inExcel],
  ["in Excel, and seen in the page", inExcel, inPage],
  ["in Excel, and seen in Excel", inExcel, inExcel],
] as const)("decided %s", async (_, here, there) => {
  const from = await here(DRAFT);
  await decide(from.session);
  const decided = await decisionsIn(from.session);
  expect(decided.ignored).toEqual([[expect.any(String), REASON]]);
  expect(decided.corrections).toMatchObject({
    leftOut: [{}],
    columns: [{ meaning: { type: "emergency" } }],
    confirmed: [{}],
  });
  const to = await there(await from.save());
  expect(await decisionsIn(to.session)).toEqual(decided);
});

test("back and forth, the last word counts, and there is one part", async () => {
  const first = await inPage(DRAFT);
  await decide(first.session);
  const second = await inExcel(await first.save());
  const { ignored } = await check(second.session);
  for (const each of ignored) await second.session.actions.stopIgnoring(each);
  expect(second.excel.book.xmlParts).toHaveLength(1);
  const third = await inPage(await second.save());
  const { ignored: left, corrections } = await check(third.session);
  expect(left).toEqual([]);
  expect(corrections.leftOut).toHaveLength(1);
});
