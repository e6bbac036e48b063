import { randomFrom, type Random } from "../../../bench/accuracy/random";
import type { Figure } from "../../../src/core/figure";
import type { Change, Explanation } from "../../../src/core/locate/explanation";
import { locate } from "../../../src/core/locate/locate";
import { readReport } from "../../../src/core/read/read-report";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet";
import { allLayouts, writeLayout, type Layout } from "../../reports/layouts";
import { H1_2024, H2_2025, type SeedReport } from "../../reports/seeds";
import { conditionsOf, withCell } from "./conditions-of";
import { recalculate } from "./recalculate";

const SAMPLE = 40;

/** Both types of request, as no published report has them yet. */
const BUSY: SeedReport = {
  ...H1_2024,
  places: H1_2024.places.map((place, index) => ({
    ...place,
    userData: { approved: (index * 17) % 40, rejected: (index * 11) % 7 },
    // Halves among them: as a fraction `0.5`, which may be per cent as well.
    technical:
      index === 4
        ? { approved: 1, rejected: 1 }
        : { approved: 3 + ((index * 23) % 60), rejected: (index * 5) % 9 },
  })),
};

const REPORTS: readonly [string, SeedReport][] = [
  ["H1 2024", H1_2024],
  ["H2 2025", H2_2025],
  ["both types", BUSY],
];

/** One digit replaced or put in, or two swapped; `null` where that changes nothing. */
function slipIn(cell: Cell, random: Random): Cell | null {
  const { text } = cell;
  const at = random.pick([...text].flatMap((letter, index) => (/\d/.test(letter) ? [index] : [])));
  const digit = String(random.below(10));
  const typed = random.pick([
    text.slice(0, at) + digit + text.slice(at + 1),
    text.slice(0, at) + digit + text.slice(at),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  ]);
  if (!/^\d/.test(typed) || typed === text) return null;
  if (typeof cell.value === "string") return { ...cell, value: typed, text: typed };
  const value = typed.endsWith("%") ? Number(typed.slice(0, -1)) / 100 : Number(typed);
  const isNumber = Number.isFinite(value) && (typed.endsWith("%") || String(value) === typed);
  return isNumber ? { ...cell, value, text: typed } : null;
}

/** Typed figures, with their cells. */
function typedIn(sheets: readonly SheetSnapshot[]) {
  return readReport(sheets).tables.flatMap(({ rows }) =>
    rows.flatMap(({ figures }) =>
      figures.flatMap((figure) => {
        if (figure === null || figure.formula !== null || figure.amount === null) return [];
        const sheet = sheets.find(({ name }) => name === figure.cell.sheet);
        const cell = sheet?.cells.find(({ row, col }) => row === figure.cell.row && col === figure.cell.col);
        return sheet === undefined || cell === undefined ? [] : [{ figure, sheet, cell }];
      }),
    ),
  );
}

/** Whether a change puts the truth into its cell; as precisely as the cell shows it. */
function isTrue({ figure, proposed, range }: Change, truth: Figure): boolean {
  const { sheet, row, col } = truth.cell;
  if (figure.cell.sheet !== sheet || figure.cell.row !== row || figure.cell.col !== col) return false;
  const toNumber = ({ digits, decimals }: { readonly digits: number; readonly decimals: number }): number =>
    digits / 10 ** decimals;
  if (truth.amount === null) return false;
  const intended = toNumber(truth.amount);
  if (proposed === null)
    return (
      range !== null &&
      toNumber(range.low) <= intended &&
      (range.high === null || intended <= toNumber(range.high))
    );
  const slack = proposed.decimals > truth.amount.decimals ? 0.5 / 10 ** truth.amount.decimals : 0;
  return Math.abs(toNumber(proposed) - intended) <= slack;
}

test.each(REPORTS)("%s has no explanation while it is right, in any layout", (_name, report) => {
  const explained = allLayouts(60).filter(
    (layout) => locate(conditionsOf(writeLayout(report, layout))).length > 0,
  );
  expect(explained).toEqual([]);
});

interface Outcome {
  readonly layout: Layout;
  readonly truth: string;
  readonly typed: string;
  readonly explanations: readonly Explanation[];
  /** The only explanation, and the true one. */
  readonly isLocated: boolean;
  readonly isListed: boolean;
}

function outcomesOf(report: SeedReport, seed: number): readonly Outcome[] {
  const random = randomFrom(seed);
  return random.sample(allLayouts(250), SAMPLE).flatMap((layout): readonly Outcome[] => {
    const sheets = writeLayout(report, layout);
    const { figure: truth, sheet, cell } = random.pick(typedIn(sheets));
    const wrong = slipIn(cell, random);
    // Ones alone may be 1 % or all: there a slip changes what the others mean.
    if (wrong === null || (layout.shares === "fraction" && report === H2_2025)) return [];
    const explanations = locate(conditionsOf(recalculate(withCell(sheets, sheet, wrong))));
    const sets = explanations.flatMap(({ changes, alternatives, rivals }) => [
      changes,
      ...[...alternatives, ...rivals].map((each) => each.changes),
    ]);
    const isRight = (changes: readonly Change[] | undefined): boolean =>
      changes?.length === 1 && changes.every((change) => isTrue(change, truth));
    return [
      {
        layout,
        truth: cell.text,
        typed: wrong.text,
        explanations,
        isLocated: explanations.length === 1 && isRight(explanations[0]?.changes),
        isListed: sets.some(isRight),
      },
    ];
  });
}

describe.each(REPORTS)("one slip in a typed figure of %s, in many layouts", (_name, report) => {
  const outcomes = [1, 2].flatMap((seed) => outcomesOf(report, seed));
  const noticed = outcomes.filter(({ explanations }) => explanations.length > 0);

  test("is located, or the truth is among what is listed", () => {
    const lost = noticed.filter(({ isListed }) => !isListed);
    expect(lost).toEqual([]);
    expect(noticed.length).toBeGreaterThan(SAMPLE / 2);
    expect(noticed.filter(({ isLocated }) => isLocated).length).toBeGreaterThan(noticed.length / 2);
  });

  test("is never explained by something else with certainty", () => {
    const isSure = ({ explanations }: Outcome): boolean =>
      explanations.some(({ status, isOneClick }) => status === "certain" || isOneClick);
    expect(noticed.filter((outcome) => !outcome.isLocated && isSure(outcome))).toEqual([]);
  });

  test("is never looked for in a live formula, which follows", () => {
    const live = noticed.filter(({ layout }) => layout.formulas === "all");
    expect(live.length).toBeGreaterThan(0);
    const proposed = live.flatMap(({ explanations }) =>
      explanations.flatMap(({ changes, alternatives }) => [
        changes,
        ...alternatives.map((each) => each.changes),
      ]),
    );
    expect(proposed.flat().filter(({ figure }) => figure.formula !== null)).toEqual([]);
  });
});
