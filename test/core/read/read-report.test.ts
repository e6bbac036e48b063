import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "../../../src/core/read/read-report";
import { textSheet } from "../../reports/text-sheet";
import { toOutline } from "./outline";

/**
 * Each file in `tables/` is a workbook as somebody keeps it, and below a line `---` what is to be understood of it.
 * A line `# Name` begins a sheet; lines before the first say what the file is about.
 */
const folder = join(__dirname, "tables");

test.each(readdirSync(folder).sort())("%s", (file) => {
  const [workbook = "", expected = ""] = readFileSync(join(folder, file), "utf8").split(/^---\n/m);
  const sheets = workbook
    .split(/^# /m)
    .slice(1)
    .map((part) => textSheet(part.slice(0, part.indexOf("\n")).trim(), part.slice(part.indexOf("\n") + 1)));
  expect(toOutline(readReport(sheets))).toBe(expected.trimEnd());
});
