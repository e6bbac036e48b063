import type { CellRef } from "../../core/address";
import type { BookState } from "../book/book";
import type { Scrolled } from "../grid/grid-props";
import { chooseCell, type Selection } from "../grid/selection";
import { toRanges } from "./to-ranges";

/** Which sheet is in front, and where the user is in each. */
export interface SheetsState {
  readonly sheet: string;
  /** Where it stood among the tabs, for when it is gone. */
  readonly at: number;
  readonly positions: ReadonlyMap<string, Selection>;
  /** How far each was scrolled when it was left. */
  readonly scrolled: ReadonlyMap<string, Scrolled>;
  /** The user came to the sheet in front from within the one before, by the keyboard. */
  readonly takesKeyboard: boolean;
  /** A new object whenever the active cell is to be brought into view. */
  readonly reveal: object | null;
}

export type SheetsEvent =
  | {
      readonly kind: "choose";
      readonly sheet: string;
      readonly tabs: BookState["tabs"];
      readonly takesKeyboard: boolean;
    }
  | { readonly kind: "leave"; readonly sheet: string; readonly scrolled: Scrolled }
  | { readonly kind: "select"; readonly sheet: string; readonly selection: Selection }
  | { readonly kind: "show"; readonly cells: readonly CellRef[]; readonly tabs: BookState["tabs"] };

const START = chooseCell([], { row: 0, col: 0 });

const isVisible = ({ visibility }: BookState["tabs"][number]): boolean => visibility === "visible";

/** In the beginning, the first sheet that can be seen. */
export function toSheets(tabs: BookState["tabs"]): SheetsState {
  const first = tabs.find(isVisible) ?? tabs[0];
  return {
    sheet: first?.name ?? "",
    at: 0,
    positions: new Map(),
    scrolled: new Map(),
    takesKeyboard: false,
    reveal: null,
  };
}

export function reduceSheets(state: SheetsState, event: SheetsEvent): SheetsState {
  switch (event.kind) {
    case "choose": {
      const { sheet, tabs, takesKeyboard } = event;
      // It is found again where it was left, wherever its active cell is.
      return { ...state, sheet, at: indexOf(sheet, tabs), takesKeyboard, reveal: null };
    }
    case "leave":
      return { ...state, scrolled: new Map(state.scrolled).set(event.sheet, event.scrolled) };
    case "select":
      return { ...state, positions: new Map(state.positions).set(event.sheet, event.selection) };
    case "show": {
      const [first] = event.cells;
      if (first === undefined) return state;
      const { sheet, row, col } = first;
      const active = { row, col };
      const ranges = toRanges(event.cells.filter((cell) => cell.sheet === sheet));
      return {
        ...state,
        sheet,
        at: indexOf(sheet, event.tabs),
        takesKeyboard: false,
        positions: new Map(state.positions).set(sheet, { active, head: active, ranges }),
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

export const positionIn = ({ positions }: SheetsState, sheet: string): Selection =>
  positions.get(sheet) ?? START;

export const scrolledIn = ({ scrolled }: SheetsState, sheet: string): Scrolled =>
  scrolled.get(sheet) ?? { top: 0, left: 0 };

const indexOf = (sheet: string, tabs: BookState["tabs"]): number =>
  Math.max(
    tabs.findIndex(({ name }) => name === sheet),
    0,
  );
