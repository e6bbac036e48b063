import { toCellKey } from "../address";
import type { Figure } from "../figure";
import { isOpen } from "../findings/finding";
import type { Audit } from "../audit";
import type { Change, Explanation } from "../locate/explanation";
import type { Condition } from "../locate/condition";
import type { Row, Table } from "../report";
import { compare, toNumber, type Decimal } from "../rounding";

/**
 * Which explanations are safe to apply without a second look. The search has proved that they are smallest; here is what
 * speaks against a click all the same, because people write reports in which it would be wrong:
 *
 * - Two counts that hang together are off by the same amount, and no slip has both for its effect: then something else is the
 *   cause, requests without an outcome for instance. (Measured in `docs/accuracy.md`: of wrong offers most are of this kind.)
 * - A percentage is what the others leave of 100 %: it was adjusted, not mistyped.
 * - A figure is kept as text, and what is too many in it stands at its end: it may be a footnote mark.
 * - The row that a total lacks has a footnote: it may be left out on purpose.
 * - Rows of the table stand there twice, or are missing.
 */
export function safeToApply(
  explanations: readonly Explanation[],
  audit: Audit,
  conditions: readonly Condition[],
): ReadonlySet<Explanation> {
  const doubtful = doubtfulTables(audit);
  const closures = closuresOf(conditions);
  const safe = explanations.filter(
    (explanation) =>
      explanation.isOneClick &&
      explanation.changes.every(
        (change) =>
          change.figure.formula === null &&
          !isAdjusted(change, explanation.changes, closures) &&
          !mayBeMark(change),
      ) &&
      !lacksMarkedRow(explanation, audit) &&
      !explanation.changes.some(({ figure }) => doubtful.some((table) => holds(table, figure))),
  );
  const alike = new Set([...toSets(explanations)].filter(isOffAlike).flat());
  return new Set(safe.filter((explanation) => !alike.has(explanation)));
}

/** Explanations that hang together. */
function toSets(explanations: readonly Explanation[]): Iterable<readonly Explanation[]> {
  const sets = new Map<string, Explanation[]>();
  for (const explanation of explanations) {
    const { checked, together, changes } = explanation;
    const isAlone = together <= changes.length;
    const key = isAlone ? explanation.id : `${checked} ${together}`;
    sets.set(key, [...(sets.get(key) ?? []), explanation]);
  }
  return sets.values();
}

/** Slips that change several cells at once. */
const JOINT: ReadonlySet<string> = new Set(["exchanged", "stale-total"]);

function isOffAlike(explanations: readonly Explanation[]): boolean {
  const seen = new Set<number>();
  for (const { changes, operation } of explanations) {
    if (operation !== null) continue;
    const joint = new Set<number>();
    for (const { figure, proposed, slip } of changes) {
      if (figure.measure !== "count" || proposed === null || figure.amount === null) continue;
      const amount = Math.abs(proposed.digits - figure.amount.digits);
      const isJoint = slip !== null && JOINT.has(slip.kind) && joint.has(amount);
      if (seen.has(amount) && !isJoint) return true;
      seen.add(amount);
      if (slip !== null && JOINT.has(slip.kind)) joint.add(amount);
    }
  }
  return false;
}

function closuresOf(conditions: readonly Condition[]): ReadonlyMap<string, readonly Figure[]> {
  const closures = new Map<string, readonly Figure[]>();
  for (const { edit } of conditions) {
    if (edit.kind === "closure")
      for (const share of edit.shares) closures.set(toCellKey(share.cell), edit.shares);
  }
  return closures;
}

const HUNDRED: Decimal = { digits: 100, decimals: 0 };

/** The percentages of its whole add up to exactly 100 as they are, and would not any more. */
function isAdjusted(
  { figure }: Change,
  changes: readonly Change[],
  closures: ReadonlyMap<string, readonly Figure[]>,
): boolean {
  const shares = closures.get(toCellKey(figure.cell));
  if (shares === undefined || shares.length < 2 || figure.measure !== "share") return false;
  const sum = (amountOf: (share: Figure) => Decimal | null): number =>
    shares.reduce((total, share) => total + toNumber(amountOf(share) ?? { digits: NaN, decimals: 0 }), 0);
  const after = new Map(changes.map((change) => [toCellKey(change.figure.cell), change.proposed]));
  const hundred = toNumber(HUNDRED);
  return (
    isNear(
      sum(({ amount }) => amount),
      hundred,
    ) &&
    !isNear(
      sum((share) => after.get(toCellKey(share.cell)) ?? share.amount),
      hundred,
    )
  );
}

/** Percentages have a few decimals; sums of them in binary are off by much less. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** `101` kept as text, where 10 is meant and a note begins with 1. */
function mayBeMark({ figure, proposed, slip }: Change): boolean {
  return (
    figure.isText &&
    slip?.kind === "added-digit" &&
    proposed !== null &&
    figure.amount !== null &&
    compare(proposed, { digits: 0, decimals: 0 }) > 0 &&
    String(figure.amount.digits).startsWith(String(proposed.digits))
  );
}

function lacksMarkedRow({ operation, changes }: Explanation, { report }: Audit): boolean {
  const cells = [
    ...(operation?.kind === "stale-total" ? (operation.row ?? []) : []),
    ...changes.flatMap(({ slip }) => (slip?.kind === "stale-total" && slip.from !== null ? [slip.from] : [])),
  ];
  return cells.some((cell) => (rowAt(report.tables, cell.sheet, cell.row)?.marks.length ?? 0) > 0);
}

function rowAt(tables: readonly Table[], sheet: string, row: number): Row | undefined {
  return tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ rows }) => rows)
    .find((each) => each.row === row);
}

/** Tables of which it is not sure that they list every place once. */
function doubtfulTables({ findings, report: { tables } }: Audit): readonly Table[] {
  return findings.filter(isOpen).flatMap(({ facts, severity }): readonly Table[] => {
    if (severity === "note") return [];
    if (facts.kind === "duplicate-label")
      return tables.filter((table) => facts.again.some(({ cell }) => holds(table, { cell })));
    if (facts.kind !== "stub-missing") return [];
    const { sheet, range } = facts.lacking;
    return tables.filter((table) => table.sheet === sheet && table.range.top === range.top);
  });
}

function holds({ sheet, range }: Table, { cell }: Pick<Figure, "cell">): boolean {
  return cell.sheet === sheet && range.top <= cell.row && cell.row <= range.bottom;
}
