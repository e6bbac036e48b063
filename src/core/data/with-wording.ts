import { sumOf } from "../plan/gather-outcomes";
import type { OverviewColumn, Published, Shown } from "../plan/published";
import { TOTAL_TYPE } from "../report";
import type { Words } from "../words/words";
import { REQUESTS } from "./data-row";
import { inOrder, ownWords } from "./in-order";
import { addendsAt, addendsOf, areAllNil, sumOfNumbers } from "./sums";
import { NOT_PUBLISHED, tablesInWords } from "./tables-in-words";
import type { ColumnWording, PeriodWording, Wording } from "./wording";

/**
 * What was gathered from data, in the words of the report that the data were taken from. Counts are never changed: what the
 * wording does not know stays as it was gathered, and what it knows beyond the data is left out.
 * @param options.typeNames `Report.typeNames`: what the data call each type
 * @param options.words of the report to be made: headings are only taken over into the same language
 */
export function withWording(
  published: Published,
  {
    wording,
    typeNames,
    words,
  }: {
    readonly wording: Wording;
    readonly typeNames: ReadonlyMap<string, string>;
    readonly words: Pick<Words, "language" | "report">;
  },
): Published {
  const found = wording.periods.find(({ period }) => period === published.period);
  if (found === undefined) return published;
  const own = words.language === wording.language ? found : withoutTexts(found);
  const labelOf = (type: string): string =>
    type === TOTAL_TYPE ? wording.allRequests : (typeNames.get(type) ?? type);
  const types = new Map(
    [...published.overview, ...published.outcomeTables].map(({ type }) => [labelOf(type), type]),
  );
  const overview = addUp(inWords(published.overview, own, labelOf), published);
  return {
    ...published,
    stubHead: own.stubHead,
    listsPlaces: own.listsPlaces,
    rounding: own.rounding,
    overview,
    outcomeTables: tablesInWords(own.tables, { ...published, overview }, { labelOf, words: words.report }),
    marked: own.marked.flatMap(({ type, place, stated }) => {
      const key = types.get(type);
      return key === undefined ? [] : [{ type: key, place, stated }];
    }),
  };
}

/** All but the headings and names, which are in another language. */
function withoutTexts(own: PeriodWording): PeriodWording {
  const none = { heading: null, name: null };
  return {
    ...own,
    columns: own.columns.map((column) => ({ ...column, ...none })),
    tables: own.tables.map((table) => ({
      ...table,
      ...{ name: null, requests: null },
      base: table.base === null ? null : { heading: null },
      outcomes: table.outcomes.map((outcome) => ({ ...outcome, ...none, renamedFrom: [] })),
    })),
  };
}

function inWords(
  gathered: readonly OverviewColumn[],
  { columns }: PeriodWording,
  labelOf: (type: string) => string,
): readonly WordedColumn[] {
  const pairs = inOrder(
    gathered,
    columns,
    (column, words) => column.subject === words.subject && labelOf(column.type) === words.type,
  );
  // A sum that the report did not show was only added because the data have none.
  const kept = pairs.filter(({ each, words }) => words !== undefined || !isAddedSum(each));
  const order = kept.map(({ each }) => each);
  return kept.map(({ each, words }) => ({
    column: {
      ...each,
      ...(words === undefined ? {} : ownWords(words, each)),
      parts: partsOf(words, columns, kept) ?? each.parts.map((part) => indexIn(order, gathered[part])),
    },
    none: words?.none ?? null,
  }));
}

interface WordedColumn {
  readonly column: OverviewColumn;
  readonly none: number | string | null;
}

/** Fills in the sums over `–` alone, of which only the report knows how it shows them: types first, since the total adds those. */
function addUp(
  worded: readonly WordedColumn[],
  { outcomeTables }: Pick<Published, "outcomeTables">,
): readonly OverviewColumn[] {
  const columns = worded.map(({ column }) => column);
  const fill = ({ column, none }: WordedColumn, overview: readonly OverviewColumn[]): OverviewColumn => {
    const addends = addendsOf(column, { overview, outcomeTables });
    const rest = outcomeTables
      .find(({ type }) => type === column.type && column.subject === REQUESTS)
      ?.outcomes.find(({ outcome }) => outcome === NOT_PUBLISHED);
    const counts = column.counts.map((shown, place): Shown => {
      const own = addendsAt(addends, place);
      if (shown.kind !== "missing") return shown;
      if (rest?.counts?.[place]?.kind === "number") return toCount(sumOfNumbers(own));
      if (areAllNil(own)) return none === null ? shown : toNone(none, own);
      const value = own.length === 0 ? null : sumOf(own);
      return value === null ? shown : toCount(value);
    });
    return { ...column, counts };
  };
  const types = worded.map((each) => (each.column.parts.length > 0 ? each.column : fill(each, columns)));
  return worded.map((each, index) =>
    each.column.parts.length > 0 ? fill(each, types) : (types[index] ?? each.column),
  );
}

function toCount(value: number): Shown {
  return { kind: "number", value, source: null, formula: null };
}

/** With a source, since a `–` from nowhere would be taken for a row that the draft does not have. */
function toNone(none: number | string, own: readonly Shown[]): Shown {
  const source = own
    .map((shown) => (shown.kind === "missing" ? null : shown.source))
    .find((each) => each !== null);
  return typeof none === "number"
    ? { kind: "number", value: none, source: source ?? null, formula: null }
    : { kind: "stated", text: none, isNil: true, source: source ?? null };
}

function isAddedSum({ type, subject, parts }: OverviewColumn): boolean {
  return type === TOTAL_TYPE && subject === REQUESTS && parts.length > 0;
}

/** The parts that the report shows; `null` where one of them is not in the data. */
function partsOf(
  words: ColumnWording | undefined,
  columns: readonly ColumnWording[],
  kept: readonly { readonly words: ColumnWording | undefined }[],
): readonly number[] | null {
  if (words === undefined) return null;
  const parts = words.parts.map((part) => kept.findIndex((pair) => pair.words === columns[part]));
  return parts.includes(-1) ? null : parts;
}

function indexIn(order: readonly OverviewColumn[], column: OverviewColumn | undefined): number {
  return column === undefined ? -1 : order.indexOf(column);
}
