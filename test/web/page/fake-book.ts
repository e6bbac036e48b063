import type { CellRef } from "../../../src/core/address";
import type { SheetSnapshot } from "../../../src/core/sheet";
import type { HostFailure, Outcome, Task } from "../../../src/host";
import type { Book, BookState, Saved } from "../../../src/web/book/book";
import { PLAIN_LOOK } from "../../../src/xlsx/view/plain-look";
import type { SheetView } from "../../../src/xlsx/view/sheet-view";
import { createMemoryHost, type MemoryHost } from "../../taskpane/memory-host";

/** A book over sheets in memory, with what a test needs to see and to decide. */
export interface FakeBook extends Book {
  readonly memory: MemoryHost;
  /** What is otherwise from now on; whoever listens is told. */
  set(change: Partial<BookState>): void;
  /** The same with the whole state. */
  become(state: BookState): void;
  /** What the next saving gives; without it, one byte. */
  saveNext(saved: Saved): void;
  /** The next saving waits until the function given back is called, or it is stopped. */
  holdSaving(): () => void;
  undoFails(failure: Partial<HostFailure>): void;
  calls(): readonly string[];
  hasEnded(): boolean;
}

export function createFakeBook(file: string, sheets: readonly SheetSnapshot[]): FakeBook {
  const memory = createMemoryHost(sheets);
  const listeners = new Set<() => void>();
  const watchers = new Set<(cells: readonly CellRef[]) => void>();
  const calls: string[] = [];
  let hasEnded = false;
  let next: Saved | null = null;
  let hold: Promise<void> = Promise.resolve();
  let undoFailure: Partial<HostFailure> | null = null;
  let state: BookState = {
    tabs: sheets.map(({ name, hidden }) => ({
      name,
      visibility: hidden ? "hidden" : "visible",
      color: null,
      made: false,
      version: 1,
    })),
    undo: null,
    redo: null,
    unsaved: false,
    hasReport: false,
    unsavable: null,
    losses: [],
  };
  const become = (next: BookState): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const set = (change: Partial<BookState>): void => become({ ...state, ...change });
  const move = (way: "undo" | "redo"): Promise<Outcome<null>> => {
    calls.push(way);
    if (undoFailure !== null) {
      const failure = {
        reason: "unexpected",
        sheet: null,
        details: "",
        leftBehind: [],
        ...undoFailure,
      } as const;
      return Promise.resolve({ ok: false, failure });
    }
    set(way === "undo" ? { undo: null, redo: state.undo } : { undo: state.redo, redo: null });
    return Promise.resolve({ ok: true, value: null });
  };
  return {
    file,
    memory,
    host: {
      ...memory,
      write: async (plan, mark, task) => {
        const written = await memory.write(plan, mark, task);
        if (written.ok)
          set({
            tabs: [
              ...state.tabs,
              ...written.value.sheets.map(
                (name) => ({ name, visibility: "visible", color: null, made: true, version: 1 }) as const,
              ),
            ],
            undo: { kind: "report-made", sheets: written.value.sheets },
            unsaved: true,
            hasReport: true,
          });
        return written;
      },
      show: async (cells) => {
        const shown = await memory.show(cells);
        if (shown.ok) for (const watcher of watchers) watcher(cells);
        return shown;
      },
      change: async (changes) => {
        const changed = await memory.change(changes);
        if (changed.ok)
          set({ undo: { kind: "cells", cells: changes.map(({ cell }) => cell) }, unsaved: true });
        return changed;
      },
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onShow: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    view: async (sheet) => {
      const read = await memory.read({ signal: new AbortController().signal, onProgress: () => {} });
      const found = read.ok ? read.value.sheets.find(({ name }) => name === sheet) : undefined;
      return found === undefined
        ? { ok: false, failure: { reason: "gone", sheet, details: "", leftBehind: [] } }
        : { ok: true, value: toView(found) };
    },
    content: ({ sheet, row, col }) => Promise.resolve({ ok: true, value: memory.textAt(sheet, row, col) }),
    undo: () => move("undo"),
    redo: () => move("redo"),
    save: async (what, task) => {
      calls.push(`save ${what}`);
      await Promise.race([hold, stopped(task)]);
      hold = Promise.resolve();
      if (task.signal.aborted) return { ok: false, message: null };
      const saved = next ?? { ok: true, bytes: new Uint8Array([1]), file: `saved-${what}.xlsx` };
      next = null;
      if (saved.ok && what === "workbook" && state.unsaved) set({ unsaved: false });
      return saved;
    },
    end: () => {
      hasEnded = true;
    },
    set,
    become,
    saveNext: (saved) => {
      next = saved;
    },
    holdSaving: () => {
      let release = (): void => {};
      hold = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    undoFails: (failure) => {
      undoFailure = failure;
    },
    calls: () => calls,
    hasEnded: () => hasEnded,
  };
}

export const stopped = ({ signal }: Pick<Task, "signal">): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve()));

/** Cells by row and column, all with the same look. */
function toView({ name, cells, merges }: SheetSnapshot): SheetView {
  const rows = Math.max(0, ...cells.map(({ row }) => row + 1));
  const columns = Math.max(0, ...cells.map(({ col }) => col + 1));
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const starts = Array.from({ length: rows + 1 }, (_, row) => sorted.filter((cell) => cell.row < row).length);
  return {
    name,
    rows,
    columns,
    rowHeight: 20,
    columnWidth: 64,
    rowHeights: new Map(),
    columnWidths: new Map(),
    cells: {
      starts: Uint32Array.from(starts),
      columns: Uint16Array.from(sorted.map(({ col }) => col)),
      looks: new Uint32Array(sorted.length),
      kinds: Uint8Array.from(sorted.map(({ value }) => (typeof value === "number" ? 1 : 0))),
      texts: sorted.map(({ text }) => text),
      values: Float64Array.from(sorted.map(({ value }) => (typeof value === "number" ? value : NaN))),
      runs: new Map(),
    },
    looks: [PLAIN_LOOK],
    merges,
    frozen: { rows: 0, columns: 0 },
    hasGridLines: true,
    drawings: [],
    comments: [],
  };
}
