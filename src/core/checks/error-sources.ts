import { fromColumnName, holds, toCellKey, type CellRef, type Range } from "../address";
import type { Figure } from "../figure";
import type { Report } from "../report";
import { plainFormula } from "../sheet";

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(])/gu;

/** The cells that show an error because another one does, under the cell in which it begins; keys are `toCellKey`. */
export interface ErrorSources {
  /** Under each source, the cells that depend on it and show the same error. */
  readonly dependents: ReadonlyMap<string, readonly CellRef[]>;
  /** The keys of all dependents. */
  readonly followers: ReadonlySet<string>;
}

/** Follows the formulas of the error values of a report to the cells in which the errors begin. */
export function findErrorSources(report: Report): ErrorSources {
  const errors = report.tables.flatMap(({ rows }) =>
    rows.flatMap(({ role, figures }) =>
      role === "memo" ? [] : figures.flatMap((figure) => (isError(figure) ? [figure] : [])),
    ),
  );
  const bySheet = new Map<string, Figure[]>();
  for (const figure of errors) {
    const known = bySheet.get(figure.cell.sheet);
    if (known === undefined) bySheet.set(figure.cell.sheet, [figure]);
    else known.push(figure);
  }
  const causes = new Map(errors.map((figure) => [figure, causesOf(figure, bySheet)]));
  const dependents = new Map<string, CellRef[]>();
  const followers = new Set<string>();
  for (const figure of errors) {
    const source = sourceOf(figure, causes);
    if (source === figure) continue;
    const key = toCellKey(source.cell);
    dependents.set(key, [...(dependents.get(key) ?? []), figure.cell]);
    followers.add(toCellKey(figure.cell));
  }
  return { dependents, followers };
}

function isError(figure: Figure | null): figure is Figure {
  return figure?.reading.kind === "error";
}

/** The error values of the same kind that a formula refers to; none where the formula itself is broken. */
function causesOf(figure: Figure, bySheet: ReadonlyMap<string, readonly Figure[]>): readonly Figure[] {
  const formula = plainFormula(figure);
  if (formula === null || formula.includes("#REF!")) return [];
  return rangesIn(formula, figure.cell.sheet).flatMap((range) =>
    (bySheet.get(range.sheet) ?? []).filter(
      ({ cell, stated }) => stated === figure.stated && holds(range, cell),
    ),
  );
}

/** The first cause of the first cause, and so on; a circle has no source, and its cells stand for themselves. */
function sourceOf(figure: Figure, causes: ReadonlyMap<Figure, readonly Figure[]>): Figure {
  const seen = new Set<Figure>();
  let at = figure;
  while (!seen.has(at)) {
    seen.add(at);
    const cause = causes.get(at)?.[0];
    if (cause === undefined) return at;
    at = cause;
  }
  return figure;
}

function rangesIn(formula: string, home: string): readonly (Range & { readonly sheet: string })[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([, prefix, firstCol, firstRow, lastCol, lastRow]) => {
    if (firstCol === undefined || firstRow === undefined) return [];
    const [left, right] = [fromColumnName(firstCol), fromColumnName(lastCol ?? firstCol)];
    const [top, bottom] = [Number(firstRow) - 1, Number(lastRow ?? firstRow) - 1];
    const sheet = prefix?.replace(/^'|'$/g, "").replaceAll("''", "'") ?? home;
    return [{ sheet, top, bottom, left, right }];
  });
}
