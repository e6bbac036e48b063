import type { GridWords } from "../../core/words/grid-words";
import type { SheetTab } from "../../xlsx/view/sheet-view";
import type { Marks } from "../marks";

/** What the tabs under the grid are given. */
export interface SheetTabsProps {
  /** In the order of the workbook; `BookState.tabs` fits. */
  readonly tabs: readonly (SheetTab & { readonly made: boolean })[];
  /** The sheet that is shown. */
  readonly chosen: string;
  readonly marks: Marks;
  readonly onChoose: (sheet: string) => void;
  /** The id of what the tabs choose, where the page has one: the element around the grid, with `role="tabpanel"`. */
  readonly panel?: string;
  readonly words: GridWords;
}
