import type { Published } from "../plan/published";
import { roundedShare, type Decimal, type RoundingRule } from "../rounding";
import type { ChangeHedge, RequestsChangeFact, ShareChangeFact } from "./fact";
import { toHedge } from "./hedge";
import { toNamedPeriod } from "./named-period";
import { addOutcomes, type OutcomeName, type OutcomeTotal, type OutcomeTotals } from "./outcome-totals";
import { readAllRequests, scopeOf, type AllRequests } from "./request-totals";

/**
 * What changed against the period before: requests, and the share approved. Nothing is compared where the two do not count the
 * same types of requests.
 */
export function toChanges(
  before: Published,
  now: Published,
  outcomeName: OutcomeName,
): readonly (RequestsChangeFact | ShareChangeFact)[] {
  const [earlier, later] = [readAllRequests(before), readAllRequests(now)];
  if (earlier === null || later === null || before.period === null || now.period === null) return [];
  if (scopeOf(before) !== scopeOf(now)) return [];
  const periods = { period: toNamedPeriod(now.period), before: toNamedPeriod(before.period) };
  const sides = [
    { published: before, all: earlier, outcomeName },
    { published: now, all: later, outcomeName },
  ] as const;
  const requests: RequestsChangeFact = {
    kind: "requests-change",
    ...periods,
    countNow: later.count,
    countBefore: earlier.count,
    percent: percentOf(later.count, earlier.count, now.rounding),
    hedge: hedgeOf(later.count, earlier.count),
    cells: [...later.cells, ...earlier.cells],
  };
  return [requests, ...toShareChange(...sides, periods)];
}

/** Whole per cent: the counts themselves stand beside it. */
function percentOf(now: number, before: number, rule: RoundingRule): Decimal | null {
  if (before === 0 || now === before) return null;
  const percent = roundedShare({ count: Math.abs(now - before), whole: before, decimals: 0, rule });
  return percent.digits === 0 ? null : percent;
}

function hedgeOf(now: number, before: number): ChangeHedge | null {
  const change = Math.abs(now - before);
  if (before === 0 || change === 0) return null;
  if (now > 2 * before) return { kind: "more-than-doubled" };
  if (now === 2 * before) return { kind: "doubled" };
  if (2 * now === before) return { kind: "halved" };
  if (now === 0) return null;
  const part = toHedge(change, before);
  if (part === null) return null;
  const kind = now > before ? "rose" : "fell";
  // Nearly all of what was before is no word for a change.
  if (part.kind !== "nearly-all") return { kind, part };
  return { kind, part: { kind: "at-least", percent: Math.floor((100 * change) / before) } };
}

interface Side {
  readonly published: Published;
  readonly all: AllRequests;
  readonly outcomeName: OutcomeName;
}

interface Approved {
  readonly totals: OutcomeTotals;
  readonly approved: OutcomeTotal;
  readonly share: Decimal;
  readonly rule: RoundingRule;
}

function toShareChange(
  before: Side,
  now: Side,
  periods: Pick<ShareChangeFact, "period" | "before">,
): readonly ShareChangeFact[] {
  const [earlier, later] = [approvedOf(before), approvedOf(now)];
  if (earlier === null || later === null) return [];
  const { outcome, name, cells } = later.approved;
  if (outcome === null ? name !== earlier.approved.name : outcome !== earlier.approved.outcome) return [];
  return [
    {
      kind: "share-change",
      ...periods,
      outcome,
      name,
      shareNow: later.share,
      shareBefore: earlier.share,
      points: pointsBetween(earlier, later),
      isSame: comparable(earlier) === comparable(later),
      cells: [...cells, ...earlier.approved.cells],
    },
  ];

  /** Equal where the two fractions are; both over the product of the wholes. */
  function comparable(side: Approved): bigint {
    const other = side === later ? earlier : later;
    return BigInt(side.approved.count) * BigInt(other?.totals.whole ?? 1);
  }
}

function approvedOf({ published, all, outcomeName }: Side): Approved | null {
  const totals = addOutcomes(published, all.count, outcomeName);
  const approved = totals?.outcomes.find(({ key }) => key === "approved");
  if (totals === null || approved === undefined || totals.whole === 0) return null;
  const rule = published.rounding;
  const share = roundedShare({ count: approved.count, whole: totals.whole, decimals: totals.decimals, rule });
  return { totals, approved, share, rule };
}

/** The difference of the shares as shown, where the true difference rounds to it. */
function pointsBetween(before: Approved, now: Approved): Decimal | null {
  if (before.share.decimals !== now.share.decimals || before.rule !== now.rule) return null;
  const shown = now.share.digits - before.share.digits;
  const wholes = before.totals.whole * now.totals.whole;
  const apart = now.approved.count * before.totals.whole - before.approved.count * now.totals.whole;
  if (shown === 0 || !Number.isSafeInteger(wholes) || !Number.isSafeInteger(apart)) return null;
  const { decimals } = now.share;
  const exact = roundedShare({ count: Math.abs(apart), whole: wholes, decimals, rule: now.rule });
  const isTrue = Math.sign(apart) === Math.sign(shown) && exact.digits === Math.abs(shown);
  return isTrue ? { digits: Math.abs(shown), decimals } : null;
}
