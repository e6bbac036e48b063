import type { CellRef } from "../address";
import {
  MISSING,
  type OutcomeColumn,
  type OutcomeTable,
  type OverviewColumn,
  type Place,
  type Published,
  type StatedShare,
} from "../plan/published";
import type { ReportWords } from "../words/report-words";
import { REQUESTS } from "./data-row";
import { inOrder, ownWords } from "./in-order";
import type { TableWording } from "./wording";

/** Requests of which a report shows no outcome in numbers, as they are read again from the data. */
export const NOT_PUBLISHED = "not published";

type Gathered = Pick<Published, "overview" | "outcomeTables" | "places">;
interface Context {
  /** What the data call a type. */
  readonly labelOf: (type: string) => string;
  readonly words: ReportWords;
}

/** The tables of outcomes as the report had them, those of shares alone among them: they are nowhere in the data. */
export function tablesInWords(
  wordings: readonly TableWording[],
  { overview, outcomeTables, places }: Gathered,
  { labelOf, words }: Context,
): readonly OutcomeTable[] {
  const columnOf = (label: string): OverviewColumn | undefined =>
    overview.find(({ subject, type }) => subject === REQUESTS && labelOf(type) === label);
  const missing = wordings
    .filter(
      ({ type, shares }) => shares.length > 0 && !outcomeTables.some((table) => labelOf(table.type) === type),
    )
    .flatMap(({ type, zeroBase, decimals }): readonly OutcomeTable[] => {
      const base = columnOf(type);
      if (base === undefined) return [];
      const wording = { name: base.name, requests: words.requestsOf(base.name) };
      return [{ type: base.type, wording, outcomes: [], base, zeroBase, decimals }];
    });
  return inOrder(
    [...outcomeTables, ...missing],
    wordings,
    (table, { type }) => labelOf(table.type) === type,
  ).map(({ each, words: own }) =>
    own === undefined ? each : tableInWords(each, own, { all: columnOf(own.type) ?? null, places, words }),
  );
}

function tableInWords(
  table: OutcomeTable,
  own: TableWording,
  {
    all,
    places,
    words,
  }: {
    readonly all: OverviewColumn | null;
    readonly places: readonly Place[];
    readonly words: ReportWords;
  },
): OutcomeTable {
  const isRest = ({ outcome }: { readonly outcome: string }): boolean => outcome === NOT_PUBLISHED;
  const hasRest = table.outcomes.some(isRest) && !own.outcomes.some(isRest);
  const counted = hasRest ? table.outcomes.filter((column) => !isRest(column)) : table.outcomes;
  const ofShares = own.outcomes
    .filter(({ outcome }) => !counted.some((column) => column.outcome === outcome))
    .filter(({ outcome }) => own.shares.some((share) => share.outcome === outcome))
    .map(({ outcome }): OutcomeColumn => ({
      ...{ outcome, name: words.outcomeName(outcome), heading: words.outcomeName(outcome), renamedFrom: [] },
      ...{ counts: null, statedTotal: MISSING, shares: [], statedTotalShare: { kind: "missing" } },
    }));
  const base = hasRest ? all : table.base;
  return {
    ...table,
    wording: { name: own.name ?? table.wording.name, requests: own.requests ?? table.wording.requests },
    outcomes: inOrder(
      [...counted, ...ofShares],
      own.outcomes,
      (column, { outcome }) => column.outcome === outcome,
    ).map(({ each, words: texts }) => ({
      ...each,
      ...(texts === undefined ? {} : { ...ownWords(texts, each), renamedFrom: texts.renamedFrom }),
      ...sharesOf(own, each, { base: all, places }),
    })),
    base: base === null || own.base === null ? null : { ...base, heading: own.base.heading ?? base.heading },
    zeroBase: own.zeroBase,
    decimals: own.decimals,
  };
}

/**
 * Shares that were kept, for the cells in which none can be worked out. Each has the cell of a count of its row for its source, since
 * a `–` from nowhere would be taken for a row that the draft does not have.
 */
function sharesOf(
  { shares }: TableWording,
  { outcome, counts }: OutcomeColumn,
  { base, places }: { readonly base: OverviewColumn | null; readonly places: readonly Place[] },
): Pick<OutcomeColumn, "shares" | "statedTotalShare"> {
  const own = shares.filter((share) => share.outcome === outcome);
  const sources = (counts ?? base?.counts ?? []).map((shown) => ("source" in shown ? shown.source : null));
  const some = sources.find((source) => source !== null) ?? null;
  const at = (label: string | null, source: CellRef | null): StatedShare => {
    const share = own.find(({ place }) => place === label);
    if (share === undefined) return { kind: "missing" };
    return share.percent === null
      ? { kind: "stated", text: share.text, source }
      : { kind: "share", percent: share.percent, source, formula: null };
  };
  return {
    shares: places.map(({ label }, place) => at(label, sources[place] ?? some)),
    statedTotalShare: at(null, some),
  };
}
