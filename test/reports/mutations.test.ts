import { readFileSync } from "node:fs";
import { join } from "node:path";
import { audit } from "../../src/core";
import { toSnapshots } from "../../src/core/checks/miniature";
import { slipsIn } from "./slips";

test.each([
  ["h1-2024.txt", 282],
  ["h2-2025.txt", 114],
])("every slip in one figure of %s is an error that names its cell", (name, count) => {
  const text = readFileSync(join(__dirname, "fixtures", name), "utf8").replace(/^\/\/.*\n/gm, "");
  const slips = slipsIn(toSnapshots(text));
  const unnoticed = slips
    .filter(({ sheet, after, sheets }) => {
      const isHere = (cell: {
        readonly sheet: string;
        readonly row: number;
        readonly col: number;
      }): boolean => cell.sheet === sheet && cell.row === after.row && cell.col === after.col;
      return !audit(sheets).findings.some(
        ({ severity, cells }) => severity === "error" && cells.some(isHere),
      );
    })
    .map(({ sheet, after }) => `${sheet} row ${after.row + 1}, column ${after.col + 1}: ${after.text}`);
  expect(unnoticed).toEqual([]);
  expect(slips).toHaveLength(count);
});
