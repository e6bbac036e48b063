import type { Block } from "../../src/excel/read/ask-cells";
import { toSnapshot } from "../../src/excel/read/to-snapshot";

const FACTS = { name: "Draft", hidden: false, protected: false, made: false };

/** One row of cells as Excel describes them. */
function blockOf(
  cells: readonly {
    readonly value: unknown;
    readonly text: string;
    readonly type: string;
  }[],
): Block {
  return {
    area: { row: 2, col: 1, rows: 1, cols: cells.length },
    values: [cells.map(({ value }) => value)],
    text: [cells.map(({ text }) => text)],
    formulas: [cells.map(({ value }) => value)],
    numberFormat: [cells.map(() => "General")],
    valueTypes: [cells.map(({ type }) => type)],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

test("a country of a data type is its name, and no error", async () => {
  const { cells } = await toSnapshot(FACTS, [
    blockOf([
      { value: "#VALUE!", text: "Germany", type: "RichValue" },
      { value: "#VALUE!", text: "#WERT!", type: "Error" },
    ]),
  ]);
  expect(cells).toMatchObject([
    { row: 2, col: 1, value: "Germany", text: "Germany", isError: false },
    { row: 2, col: 2, value: "#VALUE!", text: "#VALUE!", isError: true },
  ]);
});
