import type { SearchFigures } from "./search";
import type { CrossfootFigures, FormulaFigures } from "./subject";
import { megabytes, ratio, time, toTable, whole } from "./table";

export interface Row {
  readonly name: string;
  readonly crossfoot: CrossfootFigures;
  readonly formulas: FormulaFigures;
}

export interface SearchRow {
  readonly name: string;
  readonly search: SearchFigures;
}

/** The figures as the Markdown of docs/benchmarks.md. */
export function toReport(
  rows: readonly Row[],
  searches: readonly SearchRow[],
  { machine, web }: { readonly machine: string; readonly web: string },
): string {
  return [
    "# Measured",
    "Made by `npm run bench -- --write`; the drafts are made up, and the same in every run. Times are medians of several runs after a warm-up, each after a garbage collection. Every row ran in a process of its own.",
    `Seen on: ${machine}.`,
    "## Crossfoot",
    "**Read**: from the bytes of the .xlsx file to sheets. **Check**: from sheets to findings; it includes understanding the tables. **Judged again**: the conditions that a check has found, decided once more with every figure changed. **Build**: from the findings to the bytes of the report, for one period. **Kept**: memory that the result holds. **Peak**: the most memory of the whole process, with the runtime.",
    toTable(
      [
        "Report",
        "Figures",
        "Cells",
        "File",
        "Conditions",
        "Read",
        "Check",
        "Judged again",
        "Build",
        "Kept by reading",
        "Kept by checking",
        "Peak",
      ],
      rows.map(({ name, crossfoot: at }) => [
        name,
        whole(at.figures),
        whole(at.cells),
        megabytes(at.fileMB),
        whole(at.conditions),
        time(at.readMs),
        time(at.checkMs),
        time(at.judgeMs),
        time(at.buildMs),
        megabytes(at.readMB),
        megabytes(at.checkMB),
        megabytes(at.peakMB),
      ]),
    ),
    "## The same conditions as formulas",
    "Footing, cross-footing, tie-out and shares, one formula each, in HyperFormula. **Set up** reads the formulas and computes them once: the like of a check, which besides has to find the tables and to work out the conditions. **Recalculated** computes them again after every figure was changed in one step: the like of judging again. **False alarms** are formulas that call a right percentage wrong, because they compute in binary: 23 of 40 is 57.5 %, to be shown as 58 %, but 0.575 is a little less in binary, and is rounded to 0.57.",
    toTable(
      ["Report", "Formulas", "Set up", "Recalculated", "Peak", "False alarms"],
      rows.map(({ name, formulas: at }) => [
        name,
        whole(at.formulas),
        time(at.setUpMs),
        time(at.recalculateMs),
        megabytes(at.peakMB),
        whole(at.falseAlarms),
      ]),
    ),
    "## Ratios",
    toTable(
      [
        "Report",
        "Check ÷ read",
        "Set up ÷ check",
        "Recalculated ÷ judged again",
        "Cells, times the row above",
        "Check, times the row above",
      ],
      rows.map(({ name, crossfoot, formulas }, index) => [
        name,
        ratio(crossfoot.checkMs, crossfoot.readMs),
        ratio(formulas.setUpMs, crossfoot.checkMs),
        ratio(formulas.recalculateMs, crossfoot.judgeMs),
        ratio(crossfoot.cells, rows[index - 1]?.crossfoot.cells),
        ratio(crossfoot.checkMs, rows[index - 1]?.crossfoot.checkMs),
      ]),
    ),
    toAims(rows),
    ...toSearch(searches),
    web,
  ]
    .join("\n\n")
    .concat("\n");
}

/** Finding the wrong cell. */
function toSearch(searches: readonly SearchRow[]): readonly string[] {
  return [
    "## Which cell is wrong",
    "From the conditions of a report to the smallest sets of changes with their values, slips and rivals; wrong figures are spread over the periods at random, with the same seed in every run. The baseline is **judged once**: all conditions decided, nothing else. **Model**: what the search works on, built anew after every reading. **Stopped**: drafts in which a search came to its limit of 100 ms, so that it claims less.",
    toTable(
      [
        "Report",
        "Cells",
        "Conditions",
        "Judged once",
        "Model",
        "Model ÷ judged",
        "5 wrong, with model",
        "One more, again",
      ],
      searches.map(({ name, search: at }) => [
        name,
        whole(at.cells),
        whole(at.conditions),
        time(at.judgeMs),
        time(at.modelMs),
        ratio(at.modelMs, at.judgeMs),
        time(at.firstMs),
        time(at.againMs),
      ]),
    ),
    toTable(
      ["Report", "Wrong", "Median", "95 %", "Most", "Median ÷ judged", "Stopped"],
      searches.flatMap(({ name, search: at }) =>
        at.lines.map((line) => [
          name,
          line.kind,
          time(line.medianMs),
          time(line.p95Ms),
          time(line.mostMs),
          ratio(line.medianMs, at.judgeMs),
          `${line.stopped} of ${line.drafts}`,
        ]),
      ),
    ),
  ];
}

/** What we aim at, and whether the largest report reached it. */
function toAims(rows: readonly Row[]): string {
  const last = rows.at(-1);
  const before = rows.at(-2);
  if (last === undefined || before === undefined) return "";
  const { crossfoot, formulas } = last;
  const growth = crossfoot.cells / before.crossfoot.cells;
  const times = crossfoot.checkMs / before.crossfoot.checkMs;
  const aim = (text: string, value: number, reached: boolean) =>
    `- ${text}: ${ratio(value, 1)}, ${reached ? "reached" : "**not reached**"}.`;
  const parts = [
    `Aims, for ${last.name}:`,
    "",
    aim(
      "checking costs less than reading (check ÷ read below 1)",
      crossfoot.checkMs / crossfoot.readMs,
      crossfoot.checkMs < crossfoot.readMs,
    ),
    aim(`time grows with the cells (check at most 1.1 × ${ratio(growth, 1)})`, times, times <= 1.1 * growth),
    aim(
      "checking is twenty times as fast as setting the formulas up",
      formulas.setUpMs / crossfoot.checkMs,
      formulas.setUpMs >= 20 * crossfoot.checkMs,
    ),
    aim(
      "judging again is twenty times as fast as recalculating them",
      formulas.recalculateMs / crossfoot.judgeMs,
      formulas.recalculateMs >= 20 * crossfoot.judgeMs,
    ),
  ];
  return parts.join("\n");
}
