import { useEffect, useReducer } from "react";
import type { CellRef } from "../../core/address";
import type { Book } from "../book/book";
import { reduceSheets, toSheets, type SheetsEvent, type SheetsState } from "./sheets-state";

/**
 * Which sheet is in front, and where the user is in it: as they choose, as the pane wants it, and at the first sheet that
 * the program made when there is one.
 *
 * @param onShow when the pane wants cells to be seen
 */
export function useSheets(
  book: Book,
  onShow: (cells: readonly CellRef[]) => void,
): readonly [SheetsState, (event: SheetsEvent) => void] {
  const [state, dispatch] = useReducer(reduceSheets, book, (opened) => toSheets(opened.state().tabs));
  useEffect(
    () =>
      book.onShow((cells) => {
        dispatch({ kind: "show", cells, tabs: book.state().tabs });
        onShow(cells);
      }),
    [book, onShow],
  );
  useEffect(() => {
    let before = new Set(book.state().tabs.map(({ name }) => name));
    return book.subscribe(() => {
      const { tabs } = book.state();
      const added = tabs.find(
        ({ name, made, visibility }) => made && visibility === "visible" && !before.has(name),
      );
      before = new Set(tabs.map(({ name }) => name));
      if (added !== undefined) dispatch({ kind: "choose", sheet: added.name, tabs, takesKeyboard: false });
    });
  }, [book]);
  return [state, dispatch];
}
