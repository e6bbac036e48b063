import type { CellRef, Range } from "../../core/address";
import type { BookState } from "../book/book";
import { toRanges } from "./to-ranges";

/** Where the user is in one sheet. */
export interface Position {
  readonly active: { readonly row: number; readonly col: number };
  /** The active cell lies in the first of them. */
  readonly selected: readonly Range[];
}

/** Which sheet is in front, and where the user is in each. */
export interface SheetsState {
  readonly sheet: string;
  /** Where it stood among the tabs, for when it is gone. */
  readonly at: number;
  readonly positions: ReadonlyMap<string, Position>;
  /** A new object whenever the active cell is to be brought into view. */
  readonly reveal: object | null;
}

export type SheetsEvent =
  | { readonly kind: "choose"; readonly sheet: string; readonly tabs: BookState["tabs"] }
  | { readonly kind: "active"; readonly sheet: string; readonly row: number; readonly col: number }
  | { readonly kind: "show"; readonly cells: readonly CellRef[]; readonly tabs: BookState["tabs"] };

const START: Position = {
  active: { row: 0, col: 0 },
  selected: [{ top: 0, left: 0, bottom: 0, right: 0 }],
};

const isVisible = ({ visibility }: BookState["tabs"][number]): boolean => visibility === "visible";

/** In the beginning, the first sheet that can be seen. */
export function toSheets(tabs: BookState["tabs"]): SheetsState {
  const first = tabs.find(isVisible) ?? tabs[0];
  return { sheet: first?.name ?? "", at: 0, positions: new Map(), reveal: null };
}

export function reduceSheets(state: SheetsState, event: SheetsEvent): SheetsState {
  switch (event.kind) {
    case "choose":
      return { ...state, sheet: event.sheet, at: indexOf(event.sheet, event.tabs), reveal: {} };
    case "active": {
      const { sheet, row, col } = event;
      const position = { active: { row, col }, selected: [{ top: row, left: col, bottom: row, right: col }] };
      return { ...state, positions: new Map(state.positions).set(sheet, position) };
    }
    case "show": {
      const [first] = event.cells;
      if (first === undefined) return state;
      const { sheet, row, col } = first;
      const selected = toRanges(event.cells.filter((cell) => cell.sheet === sheet));
      return {
        sheet,
        at: indexOf(sheet, event.tabs),
        positions: new Map(state.positions).set(sheet, { active: { row, col }, selected }),
        reveal: {},
      };
    }
  }
}

/** The sheet in front; where it was removed, the one that took its place. */
export function currentTab(
  { sheet, at }: SheetsState,
  tabs: BookState["tabs"],
): BookState["tabs"][number] | null {
  const visible = tabs.filter(isVisible);
  const nearest = visible.find(({ name }) => indexOf(name, tabs) >= at) ?? visible.at(-1);
  return tabs.find(({ name }) => name === sheet) ?? nearest ?? null;
}

export const positionIn = ({ positions }: SheetsState, sheet: string): Position =>
  positions.get(sheet) ?? START;

const indexOf = (sheet: string, tabs: BookState["tabs"]): number =>
  Math.max(
    tabs.findIndex(({ name }) => name === sheet),
    0,
  );
