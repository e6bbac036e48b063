import { SLIP_NAMES } from "./error-kinds";
import { ARBITRARY_VALUES, SLIPS_OF_ALL_KINDS, type Section } from "./lines";
import type { Result } from "./run-line";
import type { SolverResult } from "./solver";
import { addUp, percent } from "./tally";

export interface SectionResult {
  readonly section: Section;
  readonly results: readonly Result[];
}

/** docs/accuracy.md: everything in it but these sentences is measured. */
export function toDocument(
  sections: readonly SectionResult[],
  solver: readonly SolverResult[],
  seed: number,
): string {
  const all = sections.find(({ section }) => section === SLIPS_OF_ALL_KINDS)?.results ?? [];
  return [
    "<!-- Made by `npm run bench:accuracy`. Change bench/accuracy, not this file. -->",
    "# How often the right cell is named",
    INTRODUCTION.replace("{seed}", String(seed)),
    COLUMNS,
    "## False certainty",
    "A correction that is offered without a second look, and is wrong. In per cent of such corrections.",
    toSummary(sections),
    ...sections.flatMap(({ section, results }) => [`## ${section.title}`, section.about, toTable(results)]),
    "## Beside simpler checks",
    BESIDE,
    toLookAtTable(all),
    "## Beside an integer program",
    SOLVER,
    toSolverTable(solver),
    "## What these figures do not say",
    LIMITS,
  ]
    .join("\n\n")
    .concat("\n");
}

const INTRODUCTION = `Made by \`npm run bench:accuracy\`, seed {seed}: the same drafts in every run, and the same figures on every machine.

A draft is a report written as a publisher would type it, one sheet with an overview and a table by outcome for each type of request, and then some errors. Each draft goes the whole way that a workbook goes: its cells are read, all conditions are judged, and the mistakes behind the findings are searched. Only the clock is missing: the search stops after so many steps, so that it ends alike on every machine.

All errors of a draft are in the same period, which is the hard case: they meet in the same sums. The kinds are: ${SLIP_NAMES.join(", ")}. Mistyped cells are any figures, percentages too; a stale TOTAL row lacks one row in all tables, and its percentages are as stale in every other draft.`;

const COLUMNS = `| Column | Share of |
| --- | --- |
| Noticed | drafts with at least one error or warning. Silent drafts are left out: in those the errors cancel each other and every condition holds |
| Among | drafts in which the whole truth, all cells and values, is the first explanation or among the others that are named beside it |
| Masked | drafts in which it is not, because something smaller explains the figures as well, so that nothing is left to find: no search for the fewest changes can see it |
| Left out | drafts in which it is not, only because 100 % where there is nothing of nothing is asked about and never corrected: some print it so |
| Right | drafts in which the first explanation of every mistake is the truth, cells and values, and nothing else is changed |
| Only | drafts in which nothing but the first explanation is named |
| Cells | values that are proposed first and are right, of all values proposed first |
| One click | corrections that are offered without a second look, a draft |
| False | of those, the wrong ones: false certainty |

In per cent, but *One click*. Where a total is first given as a range, because it depends on another mistake that is named, that one is corrected first and the question put again.`;

function toSummary(sections: readonly SectionResult[]): string {
  const rows = sections.map(({ section, results }) => ({
    title: section.title,
    sum: addUp(results.map((result) => result.tally)),
  }));
  const ofSlips = sections.filter(({ section }) => section !== ARBITRARY_VALUES);
  const slips = addUp(ofSlips.flatMap(({ results }) => results.map((result) => result.tally)));
  const all = [...rows, { title: "**All but the control**", sum: slips }];
  return table(
    ["Drafts below", "Drafts", "One click", "Wrong", "False certainty", "Drafts with a wrong one"],
    all.map(({ title, sum: { drafts, oneClick, wrongOneClick, misled } }) => [
      title,
      String(drafts),
      String(oneClick),
      String(wrongOneClick),
      percent(wrongOneClick, oneClick),
      String(misled),
    ]),
  );
}

const HEAD = [
  "Drafts",
  "Errors",
  "Noticed",
  "Among",
  "Masked",
  "Left out",
  "Right",
  "Only",
  "Cells",
  "One click",
  "False",
];

function toTable(results: readonly Result[]): string {
  return table(
    ["Reports", ...HEAD],
    results.map(({ line, tally }) => {
      const visible = tally.drafts - tally.silent;
      return [
        line.title,
        String(tally.drafts),
        line.wrong.missing === undefined ? String(line.wrong.errors) : `row + ${line.wrong.errors}`,
        percent(tally.noticed, visible),
        percent(tally.among, tally.drafts),
        percent(tally.masked, tally.drafts),
        percent(tally.leftOut, tally.drafts),
        percent(tally.right, tally.drafts),
        percent(tally.only, tally.drafts),
        percent(tally.rightOnes, tally.proposed),
        (tally.oneClick / tally.drafts).toFixed(2),
        percent(tally.wrongOneClick, tally.oneClick),
      ];
    }),
  );
}

const BESIDE = `The drafts of the first table. A sum that fails points at all its cells; so does a percentage that does not follow from its counts. *Look at*: the median number of such cells, where there are any; for Crossfoot all cells of all explanations that it names.`;

function toLookAtTable(results: readonly Result[]): string {
  return table(
    [
      "Reports",
      "Errors",
      "Noticed by sums",
      "Look at",
      "Noticed by percentages",
      "Look at",
      "By Crossfoot",
      "Look at",
    ],
    results.map(({ line, tally, named, sums, shares }) => [
      line.title,
      String(line.wrong.errors),
      percent(sums.noticed, tally.drafts),
      String(sums.cells),
      percent(shares.noticed, tally.drafts),
      String(shares.cells),
      percent(tally.noticed, tally.drafts),
      String(named),
    ]),
  );
}

const SOLVER = `HiGHS (WebAssembly, default tolerances) on the same kinds of drafts, counts to 50, asked for one smallest set of cells with sums and percentages. *Right*: the set is that of the wrong cells, whatever the values. *Times as long*: median of its time over that of the search here, which gives all smallest sets, ranked, in the same run. It is the only figure of this page that differs from machine to machine.`;

function toSolverTable(solver: readonly SolverResult[]): string {
  return table(
    ["Rows", "Errors", "Drafts", "Right", "No answer in 10 s", "Times as long"],
    solver.map(({ rows, errors, drafts, right, late, ratio }) => [
      String(rows),
      String(errors),
      String(drafts),
      percent(right, drafts),
      String(late),
      toTwoDigits(ratio),
    ]),
  );
}

const toTwoDigits = (value: number): string => String(Number(value.toPrecision(2)));

const LIMITS = `- The drafts are made up. Nobody has counted how real drafts of such reports go wrong; how keying slips divide is known from a survey of another kind (see \`src/core/locate/slip.ts\`).
- The drafts are made with the same kinds of error as the ranking knows. The arbitrary values are the honest line: there only the conditions locate, and the ranking is of no help.
- Fewest changes is an assumption. Where several errors happen to look like fewer, the truth is masked, and what is said is wrong though it makes every condition hold. That is why a correction says *the only change of one cell that makes all conditions hold*, and not *the mistake*.
- Errors that cancel each other in every condition are silent. Two cells exchanged between outcomes, for example, where there are neither percentages nor a TOTAL row.
- A report of another build than these has other conditions, and fewer of them locate less.`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
