import type { Change } from "./explanation";
import { toSlip, type Slip } from "./slip";
import { mayBeStale, typedDigits } from "./slips";
import type { Surroundings } from "./surroundings";

/** One event that explains several changes at once. */
export interface JointSlip {
  /** Positions in the list of changes. */
  readonly members: readonly number[];
  /** For each member. */
  readonly slips: readonly Slip[];
  readonly bits: number;
}

export interface JointContext {
  readonly changes: readonly Change[];
  readonly around: Surroundings;
  /** The value of a cell once all changes are made. */
  readonly valueOf: (figure: Change["figure"]) => number;
}

/** The kinds of events, each a list of those found. A new one is one entry here. */
const FINDERS: readonly ((context: JointContext) => readonly JointSlip[])[] = [
  findExchanged,
  findStaleShares,
  findStaleTotals,
];

/** Events that do not overlap: those that explain most come first. */
export function jointSlipsOf(context: JointContext): readonly JointSlip[] {
  const found = FINDERS.flatMap((find) => find(context)).sort((a, b) => b.members.length - a.members.length);
  const taken = new Set<number>();
  return found.filter(({ members }) => {
    if (members.some((member) => taken.has(member))) return false;
    for (const member of members) taken.add(member);
    return true;
  });
}

/** Two cells that should have each other's value. */
function findExchanged({ changes }: JointContext): readonly JointSlip[] {
  const found: JointSlip[] = [];
  changes.forEach((one, i) => {
    changes.forEach((two, j) => {
      if (j <= i || one.figure.measure !== two.figure.measure) return;
      const [a, b] = [typedDigits(one.figure), typedDigits(two.figure)];
      if (a === null || b === null || one.proposed?.digits !== b || two.proposed?.digits !== a) return;
      const slips = [toSlip("exchanged", 4, two.figure.cell), toSlip("exchanged", 4, one.figure.cell)];
      found.push({ members: [i, j], slips, bits: slips[0]?.bits ?? 0 });
    });
  });
  return found;
}

/** Percentages of one row that go together, but not with the counts as they are now. */
function findStaleShares({ changes, around }: JointContext): readonly JointSlip[] {
  const found: JointSlip[] = [];
  changes.forEach(({ figure }, at) => {
    const closure = around.closureOf(figure);
    const members = changes.flatMap((change, index) => (closure.includes(change.figure) ? [index] : []));
    if (members.length < 2 || members[0] !== at) return;
    const sum = closure.reduce((total, share) => total + (typedDigits(share) ?? NaN), 0);
    const hundred = 100 * 10 ** (figure.amount?.decimals ?? 0);
    // Rounded shares miss 100 % by less than one in the last place for each of them.
    if (!(sum === 0 || Math.abs(sum - hundred) < closure.length)) return;
    const slip = toSlip("stale-share", 50);
    found.push({ members, slips: members.map(() => slip), bits: slip.bits });
  });
  return found;
}

/** Totals that all lack the same row, or count it twice. */
function findStaleTotals({ changes, around, valueOf }: JointContext): readonly JointSlip[] {
  const candidates = changes.map(({ figure, proposed }) => {
    const typed = typedDigits(figure);
    const missing = proposed === null || typed === null ? null : proposed.digits - typed;
    const parts = around.partsOf(figure).filter((each) => each.length > 2);
    return parts.flatMap((each) =>
      each.flatMap((part, index) =>
        missing !== null && missing !== 0 && Math.abs(missing) === valueOf(part) && mayBeStale(figure, part)
          ? [{ key: `${each.length} ${index} ${Math.sign(missing)}`, part, size: each.length }]
          : [],
      ),
    );
  });
  const keys = new Set(candidates.flat().map(({ key }) => key));
  return [...keys].flatMap((key): readonly JointSlip[] => {
    const members = candidates.flatMap((list, at) => (list.some((each) => each.key === key) ? [at] : []));
    if (members.length < 2) return [];
    const slips = members.map((at) => {
      const match = candidates[at]?.find((each) => each.key === key);
      return toSlip("stale-total", 2 * (match?.size ?? 1), match?.part.cell ?? null);
    });
    return [{ members, slips, bits: slips[0]?.bits ?? 0 }];
  });
}
