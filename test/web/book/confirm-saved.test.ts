import { HostError } from "../../../src/xlsx/host-failure";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { confirmSaved } from "../../../src/web/book/confirm-saved";
import { draftFile } from "./draft-file";
import { readSheets } from "./opened";

async function refusalOf(
  change: (sheets: readonly SheetSnapshot[]) => readonly SheetSnapshot[],
): Promise<string> {
  const bytes = await draftFile();
  try {
    await confirmSaved(bytes, change(await readSheets(bytes)));
    return "confirmed";
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return `${thrown.failure.code}: ${thrown.failure.detail}`;
  }
}

const withCells = (
  [sheet, ...others]: readonly SheetSnapshot[],
  change: (cells: SheetSnapshot["cells"]) => SheetSnapshot["cells"],
): readonly SheetSnapshot[] =>
  sheet === undefined ? [] : [{ ...sheet, cells: change(sheet.cells) }, ...others];

test("a file that holds what was shown is handed out", async () => {
  expect(await refusalOf((sheets) => sheets)).toBe("confirmed");
});

test.each([
  ["value", 14],
  ["text", "13 "],
  ["format", "0"],
  ["formula", "SUM(B3:B5)"],
  ["isError", true],
])("not one with another %s", async (key, value) => {
  const refusal = await refusalOf((sheets) =>
    withCells(sheets, (cells) =>
      cells.map((cell) => (cell.row === 1 && cell.col === 1 ? { ...cell, [key]: value } : cell)),
    ),
  );
  expect(refusal).toBe("not-as-shown: Draft!B2");
});

test("nor one with a cell more or less", async () => {
  expect(await refusalOf((sheets) => withCells(sheets, (cells) => cells.slice(0, -1)))).toBe(
    "not-as-shown: Draft!D4",
  );
  expect(await refusalOf((sheets) => withCells(sheets, (cells) => cells.slice(1)))).toBe(
    "not-as-shown: Draft!B1",
  );
});

test("nor one with other sheets, or with one that is another as a whole", async () => {
  expect(await refusalOf((sheets) => [...sheets, ...sheets])).toBe("not-as-shown: other sheets");
  expect(await refusalOf((sheets) => sheets.map((sheet) => ({ ...sheet, hiddenRows: [2] })))).toBe(
    "not-as-shown: Draft as a whole",
  );
});
