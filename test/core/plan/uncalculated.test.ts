import { audit } from "../../../src/core";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { LANGUAGES } from "../../../src/core/words/languages";
import { toWords } from "../../../src/core/words/to-words";
import { H1_2024 } from "./drafts";
import { sheetOutline } from "./outline";
import { planOf, sheetNamed } from "./planned";

/** The total is a formula, as a program wrote it that works nothing out. */
const UNCALCULATED: SheetSnapshot = {
  ...H1_2024,
  cells: H1_2024.cells.map((cell) =>
    cell.value === 61 ? { ...cell, value: null, text: "", formula: "SUM(B9:B99)" } : cell,
  ),
};

test.each(LANGUAGES)("a report of figures that nobody knows says so on its cover (%s)", (language) => {
  const words = toWords(language);
  const { report } = words;
  const read = audit([UNCALCULATED]);
  const count = read.report.uncalculated.length;
  expect(count).toBeGreaterThan(0);
  const plan = planOf(read, { language, words });
  for (const name of [report.sheets.cover, report.sheets.findings]) {
    const outline = sheetOutline(sheetNamed(plan, name));
    expect(outline).toContain(report.uncalculatedLine(count));
    expect(outline).not.toContain(report.noFindings);
  }
});

test("a report of figures that are all known says nothing of the kind", () => {
  const words = toWords("en");
  const plan = planOf(audit([H1_2024]), { words });
  expect(sheetOutline(sheetNamed(plan, "Cover"))).not.toMatch(/no result/);
  expect(words.report.uncalculatedLine(1)).toBe(
    "1 formula of the draft has no result, so its figure could not be checked.",
  );
});
