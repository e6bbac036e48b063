import { containsPeriod, monthsOf } from "../period";
import type { Words } from "../words/words";
import { GAP_TEXT } from "./published";
import { startOf, type Break, type TrendRow } from "./trend-rows";

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
  const all = total ?? types[0] ?? null;
  return decided !== null && all !== null && all.value !== decided.value;
}

/** What stands below the table: what is compared with what, and where that cannot be done. */
export function notesOnTrend(
  rows: readonly TrendRow[],
  {
    words,
    hasGaps,
    listsPlaces,
    organisation,
  }: {
    readonly words: Words;
    readonly hasGaps: boolean;
    readonly listsPlaces: boolean;
    readonly organisation: string;
  },
): readonly string[] {
  const { trend, report, notes } = words;
  const nameOf = ({ period }: TrendRow): string => report.periodName(period.label);
  const gaps = rows.flatMap((row) => {
    const before = row.before === null ? undefined : rows[row.before];
    const isGap =
      before !== undefined && startOf(before.period) + monthsOf(before.period) < startOf(row.period);
    return isGap ? [trend.noteGap(nameOf(row), nameOf(before))] : [];
  });
  const overlap = rows.some((row) =>
    rows.some((other) => other !== row && containsPeriod(row.period, other.period)),
  );
  return [
    trend.noteChange,
    ...gaps,
    ...(overlap ? [trend.noteLengths] : []),
    ...(rows.some(isPartlyDecided) ? [trend.noteShare] : []),
    ...(listsPlaces && rows.some(({ hasRest }) => hasRest) ? [trend.noteRest] : []),
    ...numberBreaks(rows).map(({ change }, index) =>
      trend.noteBreak(index + 1, {
        period: report.periodName(change.later.period),
        earlier: change.earlier.heading,
        later: change.later.heading,
      }),
    ),
    ...(hasGaps ? [trend.noteMark(GAP_TEXT)] : []),
    ...(organisation === "" ? [] : [notes.source(organisation)]),
  ];
}
