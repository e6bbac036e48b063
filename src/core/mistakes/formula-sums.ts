import { toCellKey } from "../address";
import type { BalanceEdit, Term } from "../edits/edit";
import type { Figure } from "../figure";
import type { Condition } from "../locate/condition";
import { listAdded, type AddedArea } from "../recalculate/added-areas";
import type { Area } from "../recalculate/expression";
import { parseFormula } from "../recalculate/parse";
import type { Report } from "../report";
import { toNumber } from "../rounding";
import { plainFormula } from "../sheet";

/**
 * What live formulas say of figures beyond what headings prove, as balances that hold: `=C5+D5` in B5 means that B5 is C5 and D5, so
 * that a wrong C5 is in B5 as well. Without them a mistake in one table would be looked for again in every table that is worked
 * out from it. A formula that adds up other cells than a condition on it asks for says nothing here: it may be the mistake.
 *
 * @param conditions what headings prove
 */
export function planFormulaSums(
  { tables }: Pick<Report, "tables">,
  conditions: readonly Condition[],
): readonly BalanceEdit[] {
  const figures = tables.flatMap(({ rows }) =>
    rows.flatMap((row) => row.figures.flatMap((each) => each ?? [])),
  );
  const live = figures.filter(
    ({ formula, measure, amount }) => formula !== null && measure === "count" && amount !== null,
  );
  if (live.length === 0) return [];
  const figuresIn = findFigures(figures);
  const balanced = cellsByFigure(conditions);
  return live.flatMap((whole): readonly BalanceEdit[] => {
    const formula = plainFormula(whole);
    const terms = toTerms(listAdded(parseFormula(formula ?? "", whole.cell.sheet)), figuresIn);
    if (terms === null || terms.length === 0 || !addUp(terms, whole)) return [];
    const known = balanced.get(toCellKey(whole.cell));
    if (terms.some(({ figure }) => figure === whole || known?.has(toCellKey(figure.cell)) === true))
      return [];
    return [{ kind: "balance", check: "cross-footing", evidence: "wording", whole, terms }];
  });
}

type FiguresIn = (area: Area) => readonly Figure[];

/** Whole columns are named as readily as single cells: what there is of them is looked up by row. */
function findFigures(figures: readonly Figure[]): FiguresIn {
  const sheets = new Map<string, Map<number, Figure[]>>();
  for (const figure of figures) {
    const sheet = figure.cell.sheet.toLowerCase();
    const rows = sheets.get(sheet) ?? new Map<number, Figure[]>();
    sheets.set(sheet, rows);
    const row = rows.get(figure.cell.row);
    if (row === undefined) rows.set(figure.cell.row, [figure]);
    else row.push(figure);
  }
  return ({ sheet, top, bottom, left, right }) => {
    const rows = sheets.get(sheet.toLowerCase());
    if (rows === undefined) return [];
    const within =
      bottom - top < rows.size
        ? Array.from({ length: bottom - top + 1 }, (_, at) => rows.get(top + at) ?? [])
        : [...rows].flatMap(([row, found]) => (top <= row && row <= bottom ? [found] : []));
    return within.flat().filter(({ cell }) => left <= cell.col && cell.col <= right);
  };
}

/** For each cell of a balance the other cells of its balances. */
function cellsByFigure(conditions: readonly Condition[]): ReadonlyMap<string, ReadonlySet<string>> {
  const cells = new Map<string, Set<string>>();
  for (const { edit } of conditions) {
    if (edit.kind !== "balance") continue;
    const keys = [edit.whole, ...edit.terms.map(({ figure }) => figure)].map(({ cell }) => toCellKey(cell));
    for (const key of keys) {
      const known = cells.get(key) ?? new Set<string>();
      cells.set(key, known);
      for (const other of keys) if (other !== key) known.add(other);
    }
  }
  return cells;
}

/** `null` for what is no plain sum of counts, and where a cell is added twice. */
function toTerms(added: readonly AddedArea[] | null, figuresIn: FiguresIn): readonly Term[] | null {
  const terms = new Map<string, Term>();
  for (const { area, coefficient } of added ?? []) {
    for (const figure of figuresIn(area)) {
      const isBlank = figure.reading.kind === "empty" || figure.reading.kind === "nil";
      if (figure.amount === null && !isBlank) continue;
      const key = toCellKey(figure.cell);
      if (figure.measure !== "count" || terms.has(key)) return null;
      terms.set(key, { coefficient, figure });
    }
  }
  return added === null ? null : [...terms.values()];
}

function addUp(terms: readonly Term[], { amount }: Figure): boolean {
  const sum = terms.reduce(
    (total, { coefficient, figure }) =>
      total + coefficient * (figure.amount === null ? 0 : toNumber(figure.amount)),
    0,
  );
  return amount !== null && sum === toNumber(amount);
}
