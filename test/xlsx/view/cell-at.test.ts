import { cellAt, indexOfCell } from "../../../src/xlsx/view/cell-at";
import { data } from "../a-workbook";
import { at, viewOf } from "./viewing";

test("cells are found by row and column, and nothing where there are none", async () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c><c r="Z1"><v>26</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`;
  const view = await viewOf({ sheets: [{ inner: data(rows) }] });
  expect(
    ["A1", "B1", "C1", "Z1", "AA1", "A2", "B3", "A4"].map((address) => at(view, address)?.text ?? null),
  ).toEqual(["1", null, "3", "26", null, null, "2", null]);
  expect(indexOfCell(view.cells, 2, 1)).toBe(3);
  expect(indexOfCell(view.cells, 9, 0)).toBe(-1);
  expect(cellAt(view, 0, 0)).toMatchObject({ kind: 3, look: view.looks[0] });
});
