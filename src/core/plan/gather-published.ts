import type { Period } from "../period";
import type { Audit } from "../audit";
import type { RoundingRule } from "../rounding";
import { chooseFamily, listsPlaces, toFamilies, type Family } from "./choose-tables";
import { comparePeriodEnds, groupedTables, periodsOf, type PeriodTable } from "./choose-period";
import { languagesOf } from "./draft-language";
import { gatherOutcomeTables } from "./gather-outcomes";
import { gatherOverview } from "./gather-overview";
import { gatherSeries, placeKeyOf } from "./gather-series";
import { findRivalTables, type NamedTable } from "./rival-tables";
import { gatherMarked } from "./marked-figures";
import { namePlaces } from "./place-names";
import type { Place, Published } from "./published";
import type { ShortTotal } from "./short-total";
import { toNaming } from "./type-wording";
import { toLanguage } from "../words/languages";
import type { ReportWords } from "../words/report-words";

export interface GatherOptions {
  /** The label of the period to publish; the latest where it is left out. */
  readonly period?: string;
  /** BCP 47: decides the alphabetical order of the places. */
  readonly language: string;
  /**
   * The report is to be in `language`, which `words` are in: a draft in another has its places, and what we have a name for,
   * named in it. A draft in the same language keeps its own wording; so does every draft where this is left out.
   */
  readonly translates?: boolean;
  readonly words: ReportWords;
  /** Publishes the first of tables that contradict each other, in a report that is marked as a draft. */
  readonly force?: boolean;
  /** Figures follow the cells of the draft. */
  readonly linked: boolean;
  /** Indices into `Report.tables`; all of them where it is left out. */
  readonly tables?: readonly number[];
}

export type Gathered =
  | { readonly ok: true; readonly published: Published }
  | { readonly ok: false; readonly reason: "nothing-to-publish" }
  | { readonly ok: false; readonly reason: "rival-tables"; readonly tables: readonly NamedTable[] }
  | { readonly ok: false; readonly reason: "short-total"; readonly shortTotal: ShortTotal }
  | {
      readonly ok: false;
      readonly reason: "unknown-period";
      readonly wanted: string;
      readonly periods: readonly string[];
    };

/** Takes from a checked draft what is to be published of one period. Knows figures, no layout. */
export function gatherPublished(audit: Audit, options: GatherOptions): Gathered {
  const wanted = options.tables === undefined ? null : new Set(options.tables);
  const tables = groupedTables(audit.report).filter(({ index }) => wanted?.has(index) ?? true);
  const periods = periodsOf(tables);
  const labels = periods.map(({ label }) => label);
  const period = choosePeriod(periods, options.period);
  if (period === null && options.period !== undefined) {
    return { ok: false, reason: "unknown-period", wanted: options.period, periods: labels };
  }
  const [family, ...others] = chooseFamily(
    toFamilies(tables, (entry) => gatherSeries(entry, { period, linked: options.linked })),
  );
  if (family === undefined) return { ok: false, reason: "nothing-to-publish" };
  const rivals = options.force === true ? [] : findRivalTables(family, audit);
  if (rivals.length > 0) return { ok: false, reason: "rival-tables", tables: rivals };

  const { words, language } = options;
  const written = options.translates === true ? toLanguage(language) : null;
  const draft = written === null ? null : languagesOf(family);
  const isRenamed = draft !== null && written !== draft.places;
  const isTranslated = draft !== null && written !== draft.headings;

  const drafted = placesOf(family);
  const named = isRenamed ? namePlaces(drafted, { language, words }) : drafted;
  const places = inOrder(named, family, language);
  const naming = toNaming(family, audit.report.typeNames, { words, isTranslated });
  const outcomeTables = gatherOutcomeTables(family.series, places, naming);
  const { columns: overview, shortTotal } = gatherOverview(family, places, outcomeTables, naming);
  if (shortTotal !== null) return { ok: false, reason: "short-total", shortTotal };
  if (overview.length === 0 && outcomeTables.length === 0) return { ok: false, reason: "nothing-to-publish" };
  return {
    ok: true,
    published: {
      period: period?.label ?? null,
      allPeriods: labels,
      // Rows that are no places are headed by what only the draft knows them to be.
      stubHead: isTranslated && listsPlaces(family) ? null : stubHeadOf(family),
      listsPlaces: listsPlaces(family),
      places,
      overview,
      outcomeTables,
      rounding: roundingOf(family, audit.rounding),
      marked: gatherMarked(family, period).map((figure) => {
        const index = drafted.findIndex(({ label }) => label === figure.place);
        return { ...figure, place: named[index]?.label ?? figure.place };
      }),
      leftOut: others.flatMap((other) => other.tables.map(({ index }) => index)),
    },
  };
}

function choosePeriod(periods: readonly Period[], wanted: string | undefined): Period | null {
  if (wanted === undefined) return [...periods].sort(comparePeriodEnds).at(-1) ?? null;
  const plain = wanted.trim().toLowerCase();
  return periods.find(({ label }) => label.toLowerCase() === plain) ?? null;
}

/** As the draft has them, in its order. */
function placesOf(family: Family): readonly Place[] {
  const known = new Set(family.series.flatMap(({ counts }) => [...counts.keys()]));
  const labels = new Map<string, string>();
  for (const { table } of overviewFirst(family.tables)) {
    for (const row of table.rows) {
      const key = placeKeyOf(row);
      if (row.role === "detail" && known.has(key) && !labels.has(key)) labels.set(key, row.label);
    }
  }
  return [...labels].map(([key, label]) => ({ key, label }));
}

/** Places in alphabetical order of the language; rows that are not places keep the order of the draft. */
function inOrder(places: readonly Place[], family: Family, language: string): readonly Place[] {
  if (!listsPlaces(family)) return places;
  const collator = new Intl.Collator(language);
  return [...places].sort((a, b) => collator.compare(a.label, b.label));
}

function overviewFirst(tables: readonly PeriodTable[]): readonly PeriodTable[] {
  return [...tables].sort(
    (a, b) => Number(b.table.kind === "overview") - Number(a.table.kind === "overview"),
  );
}

function stubHeadOf(family: Family): string | null {
  for (const { table } of overviewFirst(family.tables)) {
    const labels = table.columns.filter(({ measure }) => measure === "label");
    const stub = labels.find(({ role }) => role === "place") ?? labels[0];
    if (stub !== undefined && stub.heading !== "") return stub.heading;
  }
  return null;
}

function roundingOf(family: Family, rounding: readonly RoundingRule[]): RoundingRule {
  const withShares = family.tables.find(({ table }) =>
    table.columns.some(({ measure }) => measure === "share"),
  );
  return rounding[withShares?.groupIndex ?? -1] ?? "half-up";
}
