import { scanView } from "../../../src/xlsx/view/scan-view";

function scan(inner: string) {
  const bytes = new TextEncoder().encode(`<worksheet>${inner}</worksheet>`);
  const options = { digit: 7, rows: 10, columns: 10, shows: () => true, shared: new Map(), theme: [] };
  return scanView({ name: "sheet", bytes }, options);
}

test("cells are in reading order, whatever order they have in the file", () => {
  const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;
  const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
  const { cells } = scan(`<sheetData>${row(2, cell("B2"))}${row(1, cell("C1") + cell("A1"))}</sheetData>`);
  expect([cells.rows, cells.columns]).toEqual([
    [0, 0, 1],
    [0, 2, 1],
  ]);
  const one = scan(`<sheetData>${row(1, cell("C1") + cell("A1"))}</sheetData>`);
  expect(one.cells.columns).toEqual([0, 2]);
});

test("columns before the first one are none, and those that are described again and again are not gone through", () => {
  const { columnWidths } = scan(`<cols><col min="-20000000" max="2" width="9"/></cols><sheetData/>`);
  expect([...columnWidths.keys()]).toEqual([0, 1]);
  const again = scan(
    `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(4)}<col min="1" max="1" width="20"/></cols><sheetData/>`,
  );
  expect(again.columnWidths.size).toBe(16_384);
  expect(again.columnWidths.get(0)).toBe(again.columnWidths.get(1));
});
