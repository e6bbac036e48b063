import { toCellKey, type CellRef } from "../../src/core/address";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { Cell, SheetSnapshot } from "../../src/core/sheet";
import type { CellChange, Host, HostFailure, Mark, Outcome, Task, Written } from "../../src/host";

interface Held {
  readonly snapshot: SheetSnapshot;
  readonly mark: Mark | null;
}

/** A host over sheets in memory, with what a test needs to see and do behind the pane's back. */
export interface MemoryHost extends Host {
  /** Names in workbook order. */
  names(): readonly string[];
  /** What a cell shows; empty where it holds nothing. */
  textAt(sheet: string, row: number, col: number): string;
  /** What was shown last. */
  shown(): readonly CellRef[];
  memory(): string | null;
  setMemory(text: string): void;
  /** A user types into a cell: the pane is told. */
  type(cell: CellRef, value: number | string): void;
  rename(from: string, to: string): void;
  /** The next call of this kind fails so. */
  failNext(call: Call, failure: Partial<HostFailure>): void;
  /** The next call of this kind waits until the function given back is called, or it is cancelled. */
  holdNext(call: Call): () => void;
  calls(): readonly Call[];
  /** What was changed, a list for each call that succeeded. */
  changes(): readonly (readonly CellChange[])[];
}

export type Call = "made" | "read" | "write" | "remove" | "show" | "change" | "keep" | "watch";

const fail = (failure: Partial<HostFailure>): Outcome<never> => ({
  ok: false,
  failure: { reason: "unexpected", sheet: null, details: "", leftBehind: [], ...failure },
});

export function createMemoryHost(sheets: readonly SheetSnapshot[]): MemoryHost {
  let held: readonly Held[] = sheets.map((snapshot) => ({ snapshot, mark: null }));
  let memory: string | null = null;
  let shown: readonly CellRef[] = [];
  const calls: Call[] = [];
  const changed: (readonly CellChange[])[] = [];
  const failures = new Map<Call, Partial<HostFailure>>();
  const holds = new Map<Call, Promise<void>>();
  const listeners = new Set<() => void>();

  /** What every call has in common: it takes a moment, may be stopped, and may fail. */
  async function call<Value>(kind: Call, work: () => Outcome<Value>, task?: Task): Promise<Outcome<Value>> {
    calls.push(kind);
    const hold = holds.get(kind);
    holds.delete(kind);
    await Promise.race([hold ?? Promise.resolve(), ...(task === undefined ? [] : [aborted(task.signal)])]);
    if (task?.signal.aborted === true) return fail({ reason: "cancelled" });
    const failure = failures.get(kind);
    failures.delete(kind);
    if (failure !== undefined) return fail(failure);
    return work();
  }

  const find = (name: string): SheetSnapshot | undefined =>
    held.find(({ snapshot }) => snapshot.name === name)?.snapshot;

  const cellAt = ({ sheet, row, col }: CellRef): Cell | undefined =>
    find(sheet)?.cells.find((cell) => cell.row === row && cell.col === col);

  function set(ref: CellRef, value: number | string): void {
    held = held.map((one) =>
      one.snapshot.name === ref.sheet
        ? { ...one, snapshot: { ...one.snapshot, cells: withCell(one.snapshot.cells, ref, value) } }
        : one,
    );
  }

  const made = () =>
    held.flatMap(({ snapshot, mark }) => (mark === null ? [] : [{ ...mark, name: snapshot.name }]));

  return {
    made: () => call("made", () => ({ ok: true, value: made() })),
    read: (task) =>
      call(
        "read",
        () => ({
          ok: true,
          value: {
            sheets: held.map(({ snapshot, mark }) =>
              mark === null || mark.kind === "sample" ? snapshot : { ...snapshot, made: true },
            ),
            names: held.map(({ snapshot }) => snapshot.name),
            made: made(),
            memory,
          },
        }),
        task,
      ),
    write: (plan, mark, task) =>
      call(
        "write",
        (): Outcome<Written> => {
          const taken = plan.sheets.find(({ name }) => find(name) !== undefined);
          if (taken !== undefined) return fail({ reason: "name-taken", sheet: taken.name });
          held = [...held, ...toSnapshots(plan).map((snapshot) => ({ snapshot, mark }))];
          return { ok: true, value: { sheets: plan.sheets.map(({ name }) => name), unpolished: [] } };
        },
        task,
      ),
    remove: (id) =>
      call("remove", () => {
        const gone = held.filter(({ mark }) => mark?.id === id).map(({ snapshot }) => snapshot.name);
        held = held.filter(({ mark }) => mark?.id !== id);
        return { ok: true, value: gone };
      }),
    show: (cells) =>
      call("show", (): Outcome<null> => {
        const sheet = cells[0]?.sheet ?? "";
        const found = find(sheet);
        if (found === undefined) return fail({ reason: "gone", sheet });
        if (found.hidden) return fail({ reason: "hidden", sheet });
        shown = cells;
        return { ok: true, value: null };
      }),
    change: (changes) =>
      call("change", (): Outcome<null> => {
        for (const { cell, from } of changes) {
          const now = cellAt(cell);
          if ((now?.text ?? "") !== from) return fail({ reason: "changed", sheet: cell.sheet });
          if (now?.formula != null) return fail({ reason: "formula", sheet: cell.sheet });
        }
        for (const { cell, to } of changes) set(cell, to);
        changed.push(changes);
        return { ok: true, value: null };
      }),
    keep: (text) =>
      call("keep", () => {
        memory = text;
        return { ok: true, value: null };
      }),
    watch: (onChange) =>
      call("watch", () => {
        listeners.add(onChange);
        return {
          ok: true,
          value: () => {
            listeners.delete(onChange);
            return Promise.resolve();
          },
        };
      }),

    names: () => held.map(({ snapshot }) => snapshot.name),
    textAt: (sheet, row, col) => cellAt({ sheet, row, col })?.text ?? "",
    shown: () => shown,
    memory: () => memory,
    setMemory: (text) => {
      memory = text;
    },
    type: (cell, value) => {
      set(cell, value);
      for (const listener of listeners) listener();
    },
    rename: (from, to) => {
      held = held.map((one) =>
        one.snapshot.name === from ? { ...one, snapshot: { ...one.snapshot, name: to } } : one,
      );
    },
    failNext: (kind, failure) => void failures.set(kind, failure),
    holdNext: (kind) => {
      let release = (): void => {};
      holds.set(kind, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
    calls: () => calls,
    changes: () => changed,
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve()));

/** Formats stay as they are; a cell that held nothing shows what is typed. */
function withCell(
  cells: readonly Cell[],
  { row, col, sheet }: CellRef,
  value: number | string,
): readonly Cell[] {
  const key = toCellKey({ sheet, row, col });
  const format = cells.find((cell) => toCellKey({ sheet, ...cell }) === key)?.format ?? "General";
  const cell: Cell = {
    row,
    col,
    value,
    text: toShown(value, format),
    format,
    formula: null,
    isError: false,
  };
  const others = cells.filter((other) => toCellKey({ sheet, ...other }) !== key);
  return [...others, cell].sort((a, b) => a.row - b.row || a.col - b.col);
}

/** As Excel shows the few formats that reports use. */
function toShown(value: number | string, format: string): string {
  if (typeof value === "string" || format === "General") return String(value);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.endsWith("%")
    ? `${(value * 100).toFixed(decimals)}%`
    : value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

const toSnapshots = ({ sheets }: WorkbookPlan): readonly SheetSnapshot[] => sheets.map(toSnapshot);

function toSnapshot({ name, cells, merges }: SheetPlan): SheetSnapshot {
  return {
    name,
    hidden: false,
    protected: false,
    cells: cells.filter(({ value, formula }) => value !== null || formula !== null).map(toCell),
    hiddenRows: [],
    hiddenColumns: [],
    merges,
  };
}

function toCell({ row, col, value, formula, style }: PlannedCell): Cell {
  const share = /share(?:-(\d))?$/.exec(style);
  const decimals = Number(share?.[1] ?? 0);
  const format = share === null ? "General" : decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  const text = value === null ? "" : toShown(value, format);
  return { row, col, value, text, format, formula, isError: false };
}
