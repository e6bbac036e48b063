import { ALL_OUTCOMES, TOTAL_TYPE } from "../report";
import { toOutcomeHeadings, toOutcomeName, toRenamed } from "./outcome-headings";
import type { Series } from "./gather-series";
import { wordingOf, type Naming } from "./type-wording";
import {
  GAP,
  isGap,
  isNil,
  MISSING,
  type CountColumn,
  type OutcomeColumn,
  type OutcomeTable,
  type Place,
  type Shown,
  type StatedShare,
  type ZeroBase,
} from "./published";

const REQUESTS = "requests";

/** Requests that came in, which is no outcome: it stands beside the requests in the overview. */
export const RECEIVED = "received";

const MISSING_SHARE: StatedShare = { kind: "missing" };
/** Marks that may stand for a share of nothing. A closed list, because they are written into formulas. */
const ZERO_MARKS: readonly Exclude<ZeroBase, "zero">[] = ["–", "-", "—", "N/A", "n/a"];

/** One table for each request type whose outcomes are known, in the order of the draft. */
export function gatherOutcomeTables(
  series: readonly Series[],
  places: readonly Place[],
  naming: Naming,
): readonly OutcomeTable[] {
  const outcomes = preferred(
    series.filter(({ outcome }) => outcome !== ALL_OUTCOMES && outcome !== RECEIVED),
  );
  const types = [...new Set(outcomes.map(({ type }) => type))];
  const inDraftOrder = types.sort((a, b) => firstOf(outcomes, a) - firstOf(outcomes, b));
  return inDraftOrder.map((type) => {
    const own = outcomes.filter((each) => each.type === type);
    const requests = countedOf(series, { type, subject: own[0]?.subject ?? REQUESTS }, { places, naming });
    return gatherOutcomeTable({ type, own, requests, places, naming });
  });
}

/**
 * All requests of a type, whatever became of them, as the overview or else another table states them; of accounts that were
 * approved or rejected, all accounts. Never the one for the other: a share of accounts is no share of requests.
 */
function countedOf(
  series: readonly Series[],
  { type, subject }: Pick<Series, "type" | "subject">,
  { places, naming }: Pick<Parts, "places" | "naming">,
): CountColumn | null {
  const stated = preferred(
    series.filter(
      (each) =>
        each.type === type &&
        each.subject === subject &&
        each.outcome === ALL_OUTCOMES &&
        each.measure === "count",
    ),
  );
  const found = stated.find(({ kind }) => kind === "overview") ?? stated[0];
  if (found === undefined) return null;
  const { totalCount } = found;
  return {
    heading: headingOf(found, { series, naming }),
    subject,
    type,
    name: wordingOf(naming, type).name,
    counts: countsOf(found, places),
    statedTotal: totalCount,
  };
}

/**
 * The draft's own heading where it stands in an overview, or says something unusual; else the usual one. Beside requests that
 * came in, `Requests` alone would not say which are meant, so those that were processed keep their own in every language.
 */
export function headingOf(
  own: Series,
  { series, naming }: { readonly series: readonly Series[]; readonly naming: Naming },
): string {
  const isRequests = own.subject === REQUESTS && own.outcome === ALL_OUTCOMES;
  const isUsual = isRequests && !series.some((each) => each.outcome === RECEIVED && each.type === own.type);
  if (naming.isTranslated) {
    const ours = isUsual
      ? requestsHeading(own.type, naming)
      : isRequests
        ? null
        : subjectHeading(own, naming);
    return ours ?? (own.heading === "" ? requestsHeading(own.type, naming) : own.heading);
  }
  const isOwn = own.kind === "overview" || !isUsual;
  return isOwn && own.heading !== "" ? own.heading : requestsHeading(own.type, naming);
}

/** The heading of a count for which the draft has none. */
export function requestsHeading(type: string, naming: Naming): string {
  const { words } = naming;
  return type === TOTAL_TYPE ? words.allRequestsHeading : wordingOf(naming, type).requests;
}

function subjectHeading({ subject, outcome, type }: Series, naming: Naming): string | null {
  const counted = subject === REQUESTS ? outcome : subject;
  return naming.words.subjectHeading(counted, type === TOTAL_TYPE ? null : wordingOf(naming, type).name);
}

/** A long list may have no row for a place and type; gaps of other tables are figures that are not known. */
export function countsOf(series: Series, places: readonly Place[]): readonly Shown[] {
  const gap: Shown = series.isLong ? GAP : MISSING;
  return places.map(({ key }) => series.counts.get(key) ?? gap);
}

/** Requests before other things that are counted, and tables made for the purpose before others. */
function preferred(series: readonly Series[]): readonly Series[] {
  const requests = series.filter(({ subject }) => subject === REQUESTS);
  const kept = requests.length > 0 ? requests : series;
  return [...kept].sort((a, b) => Number(b.kind === "outcome") - Number(a.kind === "outcome"));
}

function firstOf(series: readonly Series[], type: string): number {
  return Math.min(
    ...series.filter((each) => each.type === type).map(({ table, column }) => table * 16384 + column),
  );
}

interface Parts {
  readonly type: string;
  readonly own: readonly Series[];
  readonly requests: CountColumn | null;
  readonly places: readonly Place[];
  readonly naming: Naming;
}

function gatherOutcomeTable({ type, own, requests, places, naming }: Parts): OutcomeTable {
  const names = [...new Set(own.map(({ outcome }) => outcome))];
  const pairs = names.map((outcome) => ({
    outcome,
    count: own.find((each) => each.outcome === outcome && each.measure === "count") ?? null,
    share: own.find((each) => each.outcome === outcome && each.measure === "share") ?? null,
  }));
  const headings = toOutcomeHeadings(pairs, naming);
  const outcomes = pairs.map(({ outcome, count, share }, index): OutcomeColumn => ({
    outcome,
    heading: headings[index] ?? "",
    // A translation says the same in other words.
    renamedFrom: naming.isTranslated ? [] : toRenamed(headings[index] ?? "", [share, count]),
    name: toOutcomeName(outcome, headings[index] ?? "", naming.words),
    counts: count === null ? null : fillZeros(countsOf(count, places), requests),
    statedTotal: count?.totalCount ?? MISSING,
    shares: places.map(({ key }) => share?.shares.get(key) ?? MISSING_SHARE),
    statedTotalShare: share?.totalShare ?? MISSING_SHARE,
  }));
  const isWhole =
    makeUpTheWhole(outcomes, requests) ||
    pairs.some(({ share }) => share?.base != null && isOfOwn(share, own));
  return {
    type,
    wording: wordingOf(naming, type),
    outcomes,
    base: isWhole ? null : requests,
    zeroBase: zeroBaseOf(outcomes, requests),
    decimals: decimalsOf(outcomes),
  };
}

/** Where there were no requests of a type, none can have been approved or rejected. */
function fillZeros(counts: readonly Shown[], requests: CountColumn | null): readonly Shown[] {
  return counts.map((count, place) => {
    const all = requests?.counts[place];
    const isOpen = count.kind === "missing" || isGap(count);
    const isNone = isOpen && all?.kind === "number" && all.value === 0;
    return isNone ? { kind: "number", value: 0, source: null, formula: null } : count;
  });
}

/** Whether the outcomes add up to the requests wherever both are known. Without counts they cannot. */
function makeUpTheWhole(outcomes: readonly OutcomeColumn[], requests: CountColumn | null): boolean {
  if (outcomes.some(({ counts }) => counts === null)) return requests === null;
  if (requests === null) return true;
  return requests.counts.every((all, place) => {
    const sum = sumOf(outcomes.map(({ counts }) => counts?.[place] ?? MISSING));
    return all.kind !== "number" || sum === null || all.value === sum;
  });
}

/** Whether a share is understood as a share of the outcomes beside it. */
function isOfOwn(share: Series, own: readonly Series[]): boolean {
  const counts = own.filter(({ measure, table }) => measure === "count" && table === share.table);
  const whole = share.base?.whole ?? [];
  return (
    share.base?.table === share.table &&
    whole.length > 1 &&
    whole.length === counts.length &&
    counts.every(({ column }) => whole.includes(column))
  );
}

/** The sum of the numbers; nil adds nothing. `null` where none is a number, or one is neither number nor nil. */
export function sumOf(shown: readonly Shown[]): number | null {
  let sum: number | null = null;
  for (const each of shown) {
    if (each.kind === "number") sum = (sum ?? 0) + each.value;
    else if (!isNil(each)) return null;
  }
  return sum;
}

function zeroBaseOf(outcomes: readonly OutcomeColumn[], requests: CountColumn | null): ZeroBase {
  const places = outcomes[0]?.shares.length ?? 0;
  for (let place = 0; place < places; place += 1) {
    const all = requests?.counts[place];
    const sum =
      all?.kind === "number" ? all.value : sumOf(outcomes.map(({ counts }) => counts?.[place] ?? MISSING));
    if (sum !== 0) continue;
    for (const { shares } of outcomes) {
      const share = shares[place];
      if (share?.kind === "share") return "zero";
      const mark = ZERO_MARKS.find((each) => share?.kind === "stated" && each === share.text);
      if (mark !== undefined) return mark;
    }
  }
  return "zero";
}

/** As many as the draft shows, at most two; whole percentages where it shows none. */
function decimalsOf(outcomes: readonly OutcomeColumn[]): 0 | 1 | 2 {
  const shown = outcomes.flatMap(({ shares, statedTotalShare }) =>
    [...shares, statedTotalShare].map((share) => (share.kind === "share" ? share.percent.decimals : 0)),
  );
  const most = Math.max(0, ...shown);
  return most === 0 ? 0 : most === 1 ? 1 : 2;
}
