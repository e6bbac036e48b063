import type { BookState } from "../../../src/web/book/book";
import { chooseCell } from "../../../src/web/grid/selection";
import { currentTab, positionIn, reduceSheets, toSheets } from "../../../src/web/page/sheets-state";

const tabs = (...names: readonly string[]): BookState["tabs"] =>
  names.map((name) => ({ name, visibility: "visible", color: null, made: false, version: 1 }));

test.each(["constructor", "toString", "__proto__", "H1 2024"])("a sheet called %s begins in A1", (name) => {
  const state = toSheets(tabs(name));
  expect(positionIn(state, name).active).toEqual({ row: 0, col: 0 });
  const moved = reduceSheets(state, {
    kind: "select",
    sheet: name,
    selection: chooseCell([], { row: 4, col: 2 }),
  });
  expect(positionIn(moved, name).active).toEqual({ row: 4, col: 2 });
});

test("where the sheet in front was removed, the one that took its place is in front", () => {
  const chosen = reduceSheets(toSheets(tabs("A", "B", "C")), {
    kind: "choose",
    sheet: "B",
    tabs: tabs("A", "B", "C"),
    takesKeyboard: false,
  });
  expect(currentTab(chosen, tabs("A", "C"))?.name).toBe("C");
  expect(currentTab(chosen, tabs("A"))?.name).toBe("A");
});
