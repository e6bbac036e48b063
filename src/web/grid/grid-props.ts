import type { Range } from "../../core/address";
import type { GridWords } from "../../core/words/grid-words";
import type { SheetView } from "../../xlsx/view/sheet-view";
import type { CellMark } from "../marks";

/** What the grid of one sheet is given. It keeps nothing itself but what is scrolled to. */
export interface GridProps {
  readonly view: SheetView;
  /** By `toMarkKey`. */
  readonly marks: ReadonlyMap<string, CellMark>;
  /** The cell that the keyboard is on. */
  readonly active: { readonly row: number; readonly col: number };
  /** What is selected; the active cell lies in the first of them. */
  readonly selected: readonly Range[];
  /** A new object brings the active cell into view. */
  readonly reveal: object | null;
  readonly onActive: (cell: { readonly row: number; readonly col: number }) => void;
  /** Enter, a double click, or a tap on a mark: go to what is said of this cell. */
  readonly onOpenMark: (cell: { readonly row: number; readonly col: number }) => void;
  readonly words: GridWords;
}
