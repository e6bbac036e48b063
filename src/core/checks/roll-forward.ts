import type { FormEdit } from "../edits/edit";
import type { Fails } from "../edits/verdict";
import type { Excuse } from "../findings/facts";
import { makeFinding } from "../findings/make-finding";
import { showLike } from "../findings/show-like";
import { isWhole, type Decimal } from "../rounding";
import { explainBalance } from "./balances";
import type { Check, CheckContext, Planned } from "./check";
import { findNote, saysRevised } from "./editions";
import { isSlip } from "./own-sums";
import { findPeriodSums, type PeriodSum } from "./period-sums";
import { placeSums, tallyOf, type PlaceSum } from "./place-sums";
import { cellsOf, nameFigure } from "./tables";

export const rollForward: Check = {
  id: "roll-forward",
  title: "Halves and quarters add up to the year",
  why: "Readers add up the reports of a year; where they do not get the figures of the annual report, one of the reports is wrong, or was revised without a word.",
  holds: `
    # H1 2024
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | 7
    Brazil  | 5
    Mexico  | 2
    # H2 2024
    Law Enforcement and Government Requests, H2 2024
    Country | Total Number of Requests
    TOTAL:  | 4
    Brazil  | 3
    Mexico  | 1
    # 2024
    Law Enforcement and Government Requests, 2024
    Country | Total Number of Requests
    TOTAL:  | 11
    Brazil  | 8
    Mexico  | 3`,
  fails: `
    # H1 2024
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    TOTAL:  | 7
    Brazil  | 6
    Mexico  | 2
    # H2 2024
    Law Enforcement and Government Requests, H2 2024
    Country | Total Number of Requests
    TOTAL:  | 4
    Brazil  | 3
    Mexico  | 1
    # 2024
    Law Enforcement and Government Requests, 2024
    Country | Total Number of Requests
    TOTAL:  | 11
    Brazil  | 8
    Mexico  | 3`,
  outOfScope:
    "Accounts and users do not add up, because they may come back; nor does what is still pending. Where every table agrees with itself, the longer period may have been revised: that is worth a look, and proves nothing. A place that one period leaves out counts as nought only where the rows of that period add up to its total. Columns beside each other are added up by `cross-footing`. However far figures rise or fall from one period to the next, that is no mistake.",
  *plan(context) {
    const apart = new Map<string, Apart>();
    for (const sum of findPeriodSums(context.report)) yield* planSum(context, sum, apart);
    for (const each of apart.values()) if (each.places.length > 0) yield planApart(context, each);
  },
};

/** Sums that do not work out, though the tables agree with themselves: said once for the tables that they are in. */
interface Apart {
  readonly sum: PeriodSum;
  readonly places: PlaceSum[];
  judged: number;
}

function* planSum(context: CheckContext, sum: PeriodSum, apart: Map<string, Apart>): Iterable<Planned> {
  const { report } = context;
  const sums = placeSums(report, sum);
  const { agreeing, differing } = tallyOf(sums);
  const isSeparate = differing > Math.max(1, agreeing);
  // Under words that leave it open whether the tables count the same, nearly all rows have to bear it out.
  if (sum.closeness === "unclear" && (agreeing < ENOUGH_ROWS || differing * 4 > agreeing)) return;
  const note = findNote(report, tablesOf(sum));
  const hidden = new Set(report.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  const isInOneTable = sum.parts.every(({ table }) => table === sum.whole.table);
  const key = tablesOf(sum).join();
  const known = apart.get(key) ?? { sum, places: [], judged: 0 };
  apart.set(key, known);
  for (const place of sums) {
    const { verdict, edit } = place;
    const difference = verdict.outcome === "fails" ? verdict.difference : null;
    const isOpen =
      difference !== null &&
      isWhole(difference) &&
      (isSeparate ||
        ((note !== null || !isInOneTable) &&
          !isSlip(context, {
            whole: { table: sum.whole.table, figure: place.whole },
            parts: place.parts,
            difference,
          })));
    if (verdict.outcome !== "not-applicable") known.judged += 1;
    if (isOpen) known.places.push(place);
    if (isOpen || isSeparate) continue;
    const isHidden = [place.whole, ...place.parts.map(({ figure }) => figure)].some(({ cell }) =>
      hidden.has(cell.sheet),
    );
    const isSure = sum.closeness !== "unclear" && !isHidden;
    // A revision explains no slip, but a note on sums that need not work out may.
    const excuse = note !== null && saysRevised(report, note) ? null : note;
    yield planPlace(sum, { ...place, edit: { ...edit, evidence: isSure ? "wording" : "figures" } }, excuse);
  }
}

const ENOUGH_ROWS = 3;

const tablesOf = ({ whole, parts }: PeriodSum): readonly number[] => [
  ...new Set([whole.table, ...parts.map(({ table }) => table)]),
];

function planPlace(sum: PeriodSum, { row, edit }: PlaceSum, excuse: Excuse | null): Planned {
  return {
    edit,
    table: sum.whole.table,
    explain: (verdict) =>
      explainBalance(edit, { row, verdict, excuse }, (known) => ({
        kind: "roll-forward",
        whole: nameFigure(edit.whole, row),
        period: sum.period.label,
        parts: cellsOf(edit.terms.map(({ figure }) => figure)),
        partPeriods: sum.partPeriods.map(({ label }) => label),
        ...known,
      })),
  };
}

function planApart({ report }: CheckContext, { sum, places, judged }: Apart): Planned<FormEdit> {
  const [first] = places;
  const home = sum.whole.table;
  const fallback = report.tables[home];
  const cell = first?.whole.cell ?? { sheet: fallback?.sheet ?? "", row: 0, col: 0 };
  const note = findNote(report, tablesOf(sum));
  return {
    edit: { kind: "form", check: "roll-forward", evidence: "figures", cell, holds: false },
    table: home,
    explain: () =>
      makeFinding({
        check: "roll-forward",
        severity: note !== null && saysRevised(report, note) ? "note" : "warning",
        at: cell,
        with: places.flatMap(({ whole, parts }) =>
          cellsOf([...(whole === first?.whole ? [] : [whole]), ...parts.map(({ figure }) => figure)]),
        ),
        stated: first?.whole.stated ?? "",
        facts: {
          kind: "roll-forward-apart",
          period: sum.period.label,
          partPeriods: sum.partPeriods.map(({ label }) => label),
          figures: places.map(({ row, whole, verdict }) => ({
            ...nameFigure(whole, row),
            expected: showLike(expectedOf(verdict), whole),
          })),
          judged,
          note: note?.text ?? null,
        },
      }),
  };
}

function expectedOf(verdict: PlaceSum["verdict"]): Decimal {
  return (verdict.outcome === "fails" ? verdict.expected : null) ?? NOUGHT;
}

const NOUGHT: NonNullable<Fails["expected"]> = { digits: 0, decimals: 0 };
