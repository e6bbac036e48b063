import { startOf } from "../facts/period-before";
import type { Break } from "../facts/series-breaks";
import { containsPeriod, monthsOf } from "../period";
import type { Words } from "../words/words";
import type { TrendRow } from "./trend-rows";

/** A column that is called otherwise from some rows on: one note, whatever tables it stands in. */
export interface NumberedBreak {
  readonly change: Break;
  readonly rows: readonly TrendRow[];
}

/** The breaks of all rows, each once, in the order of the rows. */
export function numberBreaks(rows: readonly TrendRow[]): readonly NumberedBreak[] {
  const found = new Map<string, { readonly change: Break; readonly rows: TrendRow[] }>();
  for (const row of rows) {
    for (const change of row.breaks) {
      const key = [change.earlier.heading, change.later.heading, change.later.period].join("\n");
      const known = found.get(key) ?? { change, rows: [] };
      if (!known.rows.includes(row)) known.rows.push(row);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/** The outcome of some requests is not told, so that shares are not shares of all of them. */
function isPartlyDecided({ total, types, decided }: TrendRow): boolean {
  const all = total ?? (types.length === 1 ? types[0] : null) ?? null;
  return decided !== null && all?.value !== decided.value;
}

/** What stands below the table: what is compared with what, and where that cannot be done. */
export function notesOnTrend(
  rows: readonly TrendRow[],
  {
    words,
    gap,
    listsPlaces,
    organisation,
  }: {
    readonly words: Words;
    /** What stands in the table where there is no figure; `null` where it does not. */
    readonly gap: string | null;
    readonly listsPlaces: boolean;
    readonly organisation: string;
  },
): readonly string[] {
  const { trend, report, notes } = words;
  const nameOf = ({ period }: TrendRow): string => report.periodName(period.label);
  const gaps = rows.flatMap((row) => {
    const isFirst = !rows.some(
      ({ period }) => monthsOf(period) === monthsOf(row.period) && startOf(period) < startOf(row.period),
    );
    return row.before === null && !isFirst ? [trend.noteGap(nameOf(row))] : [];
  });
  const overlap = rows.some((row) =>
    rows.some((other) => other !== row && containsPeriod(row.period, other.period)),
  );
  return [
    trend.noteChange,
    ...gaps,
    ...(overlap ? [trend.noteLengths] : []),
    ...(rows.some(isPartlyDecided) ? [trend.noteShare] : []),
    ...(listsPlaces && rows.some(({ hasUnknown }) => hasUnknown) ? [trend.noteUnknown] : []),
    ...(listsPlaces && rows.some(({ hasRest }) => hasRest) ? [trend.noteRest] : []),
    ...numberBreaks(rows).map(({ change }, index) =>
      trend.noteBreak(index + 1, {
        period: report.periodName(change.later.period),
        earlier: change.earlier.heading,
        later: change.later.heading,
      }),
    ),
    ...(gap === null ? [] : [trend.noteMark(gap)]),
    ...(organisation === "" ? [] : [notes.source(organisation)]),
  ];
}
