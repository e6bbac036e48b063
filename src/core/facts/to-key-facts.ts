import type { Finding } from "../findings/finding";
import { readPeriod } from "../period";
import type { Published } from "../plan/published";
import { roundedShare, type Decimal, type RoundingRule } from "../rounding";
import { toChanges } from "./changes";
import { countCountries, findLeaders } from "./countries";
import type { KeyFact, LeaderFact, OutcomeFact, PartOfWhole, TypesFact } from "./fact";
import { toHedge } from "./hedge";
import { periodBefore, toNamedPeriod } from "./named-period";
import { addOutcomes, readOutcomes, type OutcomeName, type OutcomeTotals } from "./outcome-totals";
import { readAllRequests, readTypes, type AllRequests } from "./request-totals";
import { findBreaks, isBetween } from "./series-breaks";

export interface FactOptions {
  /** What the report calls the outcomes that it has a name for: `words.report.outcomeName`. */
  readonly outcomeName: OutcomeName;
  /** Those of the audit: nothing is compared across a break in the series, as in the trend. */
  readonly findings?: readonly Finding[];
}

/**
 * The key facts of a report, from its figures and only from them: how many requests from how many countries, of which types, what became
 * of them, who sent most, and what changed against the period before. A figure that is no plain number makes no fact.
 *
 * @param published earliest first; the last one is told, the others are there to compare it with
 */
export function toKeyFacts(published: readonly Published[], options: FactOptions): readonly KeyFact[] {
  const told = published.at(-1);
  if (told === undefined) return [];
  const all = readAllRequests(told);
  const period = told.period === null ? null : toNamedPeriod(told.period);
  if (all?.count === 0)
    return [{ kind: "no-requests", period, cells: all.cells }, ...changesOf(published, options)];
  return [
    ...(all === null ? [] : [toRequests(told, all)]),
    ...toTypes(told, all),
    ...toOutcomes(told, all, options),
    ...(all === null ? [] : toLeader(told, all)),
    ...changesOf(published, options),
  ];
}

/**
 * A column of any kind that is called otherwise from the told period on silences them all: which figures it is part of, only its writers
 * know.
 */
function changesOf(
  published: readonly Published[],
  { outcomeName, findings = [] }: FactOptions,
): readonly KeyFact[] {
  const at = periodBefore(published.map(({ period }) => period));
  const [before, now] = [published[at ?? -1], published.at(-1)];
  if (before === undefined || now === undefined) return [];
  const [from, to] = [before.period, now.period].map((label) => (label === null ? null : readPeriod(label)));
  const isBroken = findBreaks(findings).some((each) => from && to && isBetween(each, from, to));
  if (isBroken) return [];
  return toChanges(before, now, outcomeName);
}

function toRequests(published: Published, all: AllRequests): KeyFact {
  return {
    kind: "requests",
    period: published.period === null ? null : toNamedPeriod(published.period),
    count: all.count,
    countries: countCountries(published, all),
    cells: all.cells,
  };
}

/** One type alone is all requests, and nothing to say beside them. */
function toTypes(published: Published, all: AllRequests | null): readonly TypesFact[] {
  const types = readTypes(published);
  if (types === null || types.length < 2) return [];
  const sum = types.reduce((total, { count }) => total + count, 0);
  if (sum === 0) return [];
  const isParted = all !== null && sum === all.count;
  const decimals = decimalsOf(published);
  const parts = types.map(({ name, count }) => ({
    name,
    count,
    share: isParted ? roundedShare({ count, whole: sum, decimals, rule: published.rounding }) : null,
  }));
  return [{ kind: "types", parts, cells: types.flatMap(({ cells }) => cells) }];
}

function toOutcomes(
  published: Published,
  all: AllRequests | null,
  { outcomeName }: FactOptions,
): readonly OutcomeFact[] {
  const together = all === null ? null : addOutcomes(published, all.count, outcomeName);
  const tables = readOutcomes(published, outcomeName).filter(({ whole, type }) => whole > 0 && type !== null);
  // Where all requests are of one type, its table says the same again.
  const apart = tables.filter(({ whole }) => together === null || whole < together.whole);
  return [...(together === null ? [] : [together]), ...apart].flatMap((totals) =>
    toOutcomeFacts(totals, published.rounding),
  );
}

/** Approved and rejected are told even where they are none. */
function toOutcomeFacts(
  { type, whole, decimals, outcomes }: OutcomeTotals,
  rule: RoundingRule,
): readonly OutcomeFact[] {
  const isAllOfOne = outcomes.some(({ count }) => count === whole);
  return outcomes
    .filter(({ count, outcome }) => count > 0 || (outcome !== null && !isAllOfOne))
    .map(({ outcome, name, count, cells }) => ({
      kind: "outcome",
      type,
      outcome,
      name,
      ...toPart(count, whole, { decimals, rule }),
      cells,
    }));
}

function toLeader(published: Published, all: AllRequests): readonly LeaderFact[] {
  const leaders = findLeaders(published, all);
  if (leaders === null) return [];
  const { names, count, cells } = leaders;
  const rounding = { decimals: decimalsOf(published), rule: published.rounding };
  return [{ kind: "leader", names, ...toPart(count, all.count, rounding), cells: [...cells, ...all.cells] }];
}

function toPart(
  count: number,
  whole: number,
  { decimals, rule }: { readonly decimals: number; readonly rule: RoundingRule },
): PartOfWhole {
  const share: Decimal = roundedShare({ count, whole, decimals, rule });
  return { count, whole, share, hedge: toHedge(count, whole) };
}

/** As many as the tables of the report show. */
function decimalsOf({ outcomeTables }: Published): 0 | 1 | 2 {
  return outcomeTables.reduce<0 | 1 | 2>((most, { decimals }) => (decimals > most ? decimals : most), 0);
}
