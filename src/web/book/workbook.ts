import type { CellRef } from "../../core/address";
import type { SheetSnapshot } from "../../core/sheet";
import type { Host, MadeSheet, Mark, Outcome, Task } from "../../host";
import { toTypedText } from "../../xlsx/read/typed-text";
import type { WorkbookView } from "../../xlsx/read-view";
import type { SheetView } from "../../xlsx/view/sheet-view";
import { addPlan } from "./add-plan";
import type { BookState, Loss, Saved, Step, Unsavable } from "./book";
import { changeCells } from "./change-cells";
import type { Derived } from "./derive";
import { refuse, succeed, toOutcome } from "./outcome";
import { nextStep } from "./progress";
import { whyNotRemovable } from "./removable";
import { removeMade } from "./remove-made";
import { save } from "./save";
import type { Source } from "./source";
import { createStanding } from "./standing";
import { createViews } from "./views";

/** What was opened. */
export interface OpenedFile {
  /** As the user knows it. */
  readonly file: string;
  readonly source: Source;
  readonly view: WorkbookView;
  /** The sheets of the file that the program made. */
  readonly made: readonly MadeSheet[];
  readonly memory: string | null;
  /** Sheets can be added to the file. Where not, they are shown like any others, and a report is saved by itself. */
  readonly takesSheets: boolean;
  readonly hasPivots: boolean;
  readonly unsavable: Unsavable | null;
  readonly converted: Extract<Loss, { kind: "converted" }> | null;
}

/** An opened workbook, in the thread that asks. Nothing here throws. */
export interface Workbook extends Omit<Host, "watch"> {
  /** Another object whenever something changed. */
  readonly state: () => BookState;
  view(sheet: string): Promise<Outcome<SheetView>>;
  content(cell: CellRef): Promise<Outcome<string>>;
  undo(): Promise<Outcome<null>>;
  redo(): Promise<Outcome<null>>;
  save(what: "workbook" | "report", task: Task): Promise<Saved>;
}

export function createWorkbook(opened: OpenedFile): Workbook {
  const { source } = opened;
  const views = createViews(opened);
  const standing = createStanding(opened, views.drawsCharts);
  const { derived, state } = standing;
  const asMade = remember((sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, made: true }));
  const inTurn = createQueue();

  const names = (): readonly string[] => state().tabs.map(({ name }) => name);
  const madeOfFile = (): readonly MadeSheet[] =>
    opened.made.filter(({ name }) => !derived().edition.removed.has(name));
  const made = (): readonly MadeSheet[] => [
    ...madeOfFile(),
    ...derived().edition.added.flatMap(({ mark, sheets }) =>
      sheets.map(({ name }) => ({ kind: mark.kind, id: mark.id, name })),
    ),
  ];

  return {
    state,
    made: () => guard(() => succeed(made())),
    read: (task) =>
      guard(async () => {
        const kinds = new Map(made().map(({ name, kind }) => [name, kind]));
        const isMade = (name: string): boolean => (kinds.get(name) ?? "sample") !== "sample";
        const sheets = derived().sheets.map((sheet) => (isMade(sheet.name) ? asMade(sheet) : sheet));
        const contents = { sheets, names: names(), made: made(), memory: standing.memory() };
        return (await nextStep(task, 1)) ? succeed(contents) : refuse("cancelled");
      }),
    write: (plan, mark, task) =>
      inTurn(async () => {
        const place = { source, derived: derived(), names: names() };
        const added = await addPlan(plan, mark, task, place);
        if (!added.ok) return added;
        standing.go(added.value.edition, toStep(mark, added.value.names));
        return succeed({ sheets: added.value.names, unpolished: [] });
      }),
    remove: (id) =>
      inTurn(async () => {
        const before = derived();
        const visible = state().tabs.flatMap(({ name, visibility }) =>
          visibility === "visible" ? name : [],
        );
        const removed = removeMade(id, { derived: before, made: madeOfFile(), visible });
        if (!removed.ok) return removed;
        const { edition, names: gone } = removed.value;
        const failure = await whyNotRemovable(source.bytes, before.edition.removed, edition.removed);
        if (failure !== null) return { ok: false, failure };
        standing.go(edition, { kind: "sheets-removed", sheets: gone });
        return succeed(gone);
      }),
    show: ([first]) =>
      guard(() => {
        const isThere = first === undefined || state().tabs.some(({ name }) => name === first.sheet);
        return isThere ? succeed(null) : refuse("gone", { sheet: first.sheet, details: "no such sheet" });
      }),
    change: (changes) =>
      inTurn(() => {
        const changed = changeCells(changes, derived(), source);
        if (!changed.ok) return changed;
        standing.go(changed.value, { kind: "cells", cells: changes.map(({ cell }) => cell) });
        return succeed(null);
      }),
    keep: (memory) =>
      inTurn(() => {
        standing.keep(memory);
        return succeed(null);
      }),
    view: (name) =>
      guard(() => {
        const view = views.view(name, derived());
        return view === null ? refuse("gone", { sheet: name, details: "no such sheet" }) : succeed(view);
      }),
    content: (cell) => guard(() => toContent(cell, derived())),
    undo: () =>
      inTurn(() => {
        standing.undo();
        return succeed(null);
      }),
    redo: () =>
      inTurn(() => {
        standing.redo();
        return succeed(null);
      }),
    save: async (what, task) => {
      const saved = await inTurn(async () => {
        const [now, memory] = [derived(), standing.memory()];
        const done = await save(what, task, { opened, derived: now, memory, made: made() });
        if (done.ok && what === "workbook") standing.noteSaved(now.edition, memory);
        return succeed(done);
      });
      return saved.ok ? saved.value : { ok: false, message: saved.failure.details };
    },
  };
}

/** The same object for the same sheet. */
function remember(make: (sheet: SheetSnapshot) => SheetSnapshot): (sheet: SheetSnapshot) => SheetSnapshot {
  const known = new WeakMap<SheetSnapshot, SheetSnapshot>();
  return (sheet) => {
    const made = known.get(sheet) ?? make(sheet);
    known.set(sheet, made);
    return made;
  };
}

type Work<Value> = () => Outcome<Value> | Promise<Outcome<Value>>;

/** One after the other: what changes the workbook is never done upon something half done. */
function createQueue(): <Value>(work: Work<Value>) => Promise<Outcome<Value>> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(() => guard(work));
    last = done;
    return done;
  };
}

async function guard<Value>(work: Work<Value>): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (thrown) {
    return toOutcome(thrown);
  }
}

function toStep({ kind }: Mark, sheets: readonly string[]): Step {
  return { kind: kind === "sample" ? "sample-made" : "report-made", sheets };
}

function toContent(cell: CellRef, { sheets }: Derived): Outcome<string> {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  if (sheet === undefined) return refuse("gone", { sheet: cell.sheet, details: "no such sheet" });
  const found = sheet.cells.find(({ row, col }) => row === cell.row && col === cell.col);
  if (found === undefined) return succeed("");
  return succeed(found.formula === null ? toTypedText(found) : `=${found.formula}`);
}
