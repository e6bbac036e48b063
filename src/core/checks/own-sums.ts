import { judgeBalance } from "../edits/balance";
import type { BalanceEdit } from "../edits/edit";
import { asStated } from "../edits/evaluate";
import type { Figure } from "../figure";
import { add, isWhole, negate, type Decimal } from "../rounding";
import { toBalance } from "./balances";
import type { CheckContext } from "./check";
import { tiedFigures } from "./tied-figures";

/** A figure; `table` is an index into `Report.tables`. */
export interface PlacedFigure {
  readonly table: number;
  readonly figure: Figure;
}

/** A figure and those that should add up to it, of other reports, which differ by `difference` (whole − parts). */
interface Rivalry {
  readonly whole: PlacedFigure;
  readonly parts: readonly PlacedFigure[];
  readonly difference: Decimal;
}

/** A figure, and the number that something outside its own report says it should be. */
interface Rival extends PlacedFigure {
  readonly instead: Decimal;
}

/**
 * Whether one of some figures breaks a sum of its own report that the number from elsewhere would put right: then it is a
 * slip, and no later revision, which would have changed the sums as well.
 *
 * ```
 * Country | H1 2024
 * TOTAL:  | 7
 * Brazil  | 4          another edition says 5, which makes 7 of 5 and 2
 * Mexico  | 2
 * ```
 */
export function isSlip(context: CheckContext, { whole, parts, difference }: Rivalry): boolean {
  const rivals = [
    ...shifted(whole, negate(difference)),
    ...parts.flatMap((part) => shifted(part, difference)),
  ];
  return rivals.some(
    (rival) => isWhole(rival.instead) && sumsOf(context, rival).some((edit) => isPutRight(edit, rival)),
  );
}

/** None for a figure without a number. */
function shifted({ table, figure }: PlacedFigure, by: Decimal): readonly Rival[] {
  const instead = figure.amount === null ? null : add(figure.amount, by);
  return instead === null ? [] : [{ table, figure, instead }];
}

function isPutRight(edit: BalanceEdit, { figure, instead }: Rival): boolean {
  if (judgeBalance(edit, asStated).outcome !== "fails") return false;
  const verdict = judgeBalance(edit, (each) => (each === figure ? instead : each.amount));
  return verdict.outcome === "holds";
}

/** The sums of its own report that a figure is in: down, across, and with the other tables of its edition. */
function sumsOf({ report, ties }: CheckContext, { table: at, figure }: Rival): readonly BalanceEdit[] {
  const table = report.tables[at];
  if (table === undefined) return [];
  const index = table.rows.findIndex(({ figures }) => figures.includes(figure));
  const own = table.rows[index];
  if (own === undefined) return [];
  const column = own.figures.indexOf(figure);
  const down = table.rows
    .filter((row) => row.parts.length > 0 && (row === own || row.parts.includes(index)))
    .map((row) => [row.figures[column], row.parts.map((part) => table.rows[part]?.figures[column])] as const);
  const across = table.relations
    .filter(({ whole, parts, evidence }) => evidence === "wording" && [whole, ...parts].includes(column))
    .map(({ whole, parts }) => [own.figures[whole], parts.map((part) => own.figures[part])] as const);
  const sums = [...down, ...across].flatMap(([whole, parts]) => {
    const known = parts.flatMap((part) => part ?? []);
    return whole == null || known.length === 0 ? [] : [toBalance("footing", whole, known, "wording")];
  });
  const isOf = (slice: { readonly table: number; readonly column: number }): boolean =>
    slice.table === at && slice.column === column;
  const tied = ties
    .flat()
    .filter((tie) => tie.evidence === "wording" && [tie.one, ...tie.other].some(isOf))
    .filter(({ one, other }) => [one, ...other].every(({ table: index }) => isSameSheet(index, at)))
    .flatMap((tie) => [...tiedFigures(report, tie)])
    .filter(({ one, other }) => one === figure || other.some((part) => part.figure === figure))
    .map(({ one, other }) =>
      toBalance(
        "tie-out",
        one,
        other.map((part) => part.figure),
        "wording",
      ),
    );
  return [...sums, ...tied];

  function isSameSheet(one: number, other: number): boolean {
    return report.tables[one]?.period?.label === report.tables[other]?.period?.label;
  }
}
