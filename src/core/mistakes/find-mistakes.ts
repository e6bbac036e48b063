import { toCellKey } from "../address";
import type { Audit } from "../audit";
import type { Confirmed } from "../corrections";
import type { Figure } from "../figure";
import { isOpen, type Finding } from "../findings/finding";
import type { Explanation, Family } from "../locate/explanation";
import type { LocateOptions } from "../locate/locate";
import { locateAgain, type LocateMemory } from "../locate/locate-again";
import { conditionsToExplain, type ConditionToExplain } from "./conditions-to-explain";
import type { Mistake, OtherExplanation } from "./mistake";
import { nameCells, type CellNames } from "./name-cells";
import { safeToApply } from "./one-click";

/**
 * How long to search for the mistakes behind figures that hang together: long enough that the same workbook has the same answer in
 * every host, on slow and busy machines too.
 */
const SEARCH_MILLISECONDS = 1_000;

export interface FindMistakesOptions extends Pick<LocateOptions, "now" | "milliseconds"> {
  /** Figures that the user has said to be right; what has changed since counts as any other figure. */
  readonly confirmed?: readonly Confirmed[];
}

/**
 * The mistakes behind the findings of an audit: which cells are most likely wrong, and what they should be. In the order
 * of their first findings. A report without errors has none; an error of form, or one that no change of figures puts
 * right, may be left without a mistake. Takes about a second at most for figures that hang together, where `now` is given.
 */
export function findMistakes(audit: Audit, options: FindMistakesOptions = {}): readonly Mistake[] {
  return findMistakesAgain(audit, null, options).mistakes;
}

/** The mistakes, and what to hand in when the workbook is checked again. */
export interface FoundMistakes {
  readonly mistakes: readonly Mistake[];
  readonly memory: LocateMemory | null;
  /** How many sets of figures that hang together were searched; the others are as they were. */
  readonly searched: number;
}

/**
 * The same for a workbook that was checked before: only figures that hang together with a change are searched again.
 *
 * @param memory of the last time; `null` for the first
 */
export function findMistakesAgain(
  audit: Audit,
  memory: LocateMemory | null,
  options: FindMistakesOptions = {},
): FoundMistakes {
  if (!audit.findings.some((finding) => isOpen(finding) && finding.severity !== "note"))
    return { mistakes: [], memory: null, searched: 0 };
  const conditions = conditionsToExplain(audit);
  const { confirmed = [], milliseconds = SEARCH_MILLISECONDS, ...clock } = options;
  const freedom = { ...clock, milliseconds, isProtected: isConfirmedBy(confirmed) };
  const found = locateAgain(conditions, memory, freedom);
  const names = nameCells(audit.report);
  const rank = new Map(audit.findings.map(({ id }, index) => [id, index]));
  const rankOf = (mistake: Mistake): number => rank.get(mistake.findings[0] ?? "") ?? rank.size;
  const safe = safeToApply(found.explanations, audit, conditions);
  const told = found.explanations.map((each) => toMistake(each, { audit, conditions, names, safe }));
  const mistakes = [...withFindings(told)].sort((a, b) => rankOf(a) - rankOf(b));
  return { mistakes, memory: found.memory, searched: found.searched };
}

function isConfirmedBy(confirmed: readonly Confirmed[]): (figure: Figure) => boolean {
  const stated = new Map(confirmed.map((each) => [toCellKey(each.cell), each.stated]));
  return ({ cell, stated: now }) => stated.get(toCellKey(cell)) === now;
}

interface Naming {
  readonly audit: Audit;
  readonly conditions: readonly ConditionToExplain[];
  readonly names: CellNames;
  readonly safe: ReadonlySet<Explanation>;
}

/**
 * Without those that explain nothing that was found, because the user has decided so, say. One that belongs to a set of changes
 * has the findings of the others: only all of them together put the figures right.
 */
function withFindings(mistakes: readonly Mistake[]): readonly Mistake[] {
  const bySet = new Map<string, Set<string>>();
  for (const { checked, together, findings } of mistakes) {
    const key = `${checked} ${together}`;
    bySet.set(key, new Set([...(bySet.get(key) ?? []), ...findings]));
  }
  return mistakes.flatMap((mistake): readonly Mistake[] => {
    const { findings, changes, checked, together } = mistake;
    if (findings.length > 0) return [mistake];
    const ofSet = [...(bySet.get(`${checked} ${together}`) ?? [])];
    return together > changes.length && ofSet.length > 0 ? [{ ...mistake, findings: ofSet }] : [];
  });
}

function toMistake(explanation: Explanation, { audit, conditions, names, safe }: Naming): Mistake {
  const { id, status, lowerBound, ties, isComplete, stoppedBy, checked, together, families, unread } =
    explanation;
  const changes = explanation.changes.map(names.toProposed);
  const findings = explainedBy(explanation, audit.findings, conditions);
  const alternatives = explanation.alternatives.map((other): OtherExplanation => {
    return { changes: other.changes.map(names.toProposed), story: null };
  });
  const rivals = explanation.rivals.map((rival): OtherExplanation => {
    return { changes: rival.changes.map(names.toProposed), story: names.toStory(rival.operation) };
  });
  const all = [...alternatives, ...rivals];
  const [family] = families;
  const isOneFamily = family !== undefined && family.members.length === all.length + 1;
  const provesError = findings.some(({ severity }) => severity === "error");
  return {
    id,
    status,
    findings: findings.map((finding) => finding.id),
    lowerBound,
    changes,
    story: explanation.operation === null ? null : names.toStory(explanation.operation),
    beside: explanation.beside === null ? null : names.toStory(explanation.beside),
    alternatives: all,
    ties,
    families: withSingles(families, all.length + 1),
    sameInRows: isOneFamily ? family.rows : 0,
    isComplete,
    stoppedBy,
    checked,
    together,
    unread,
    isOneClick: safe.has(explanation) && provesError,
  };
}

/** Families by their likeliest member; an explanation that is like no other is a family of its own. */
function withSingles(families: readonly Family[], count: number): readonly (readonly number[])[] {
  const members = families.map((family) => [...family.members].sort((a, b) => a - b));
  const known = new Set(members.flat());
  const singles = Array.from({ length: count }, (_, index) => index).filter((index) => !known.has(index));
  return [...members, ...singles.map((index) => [index])].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** The findings of the conditions that it explains, and those on the form of a cell that it changes. */
function explainedBy(
  { changes, operation, conditions: explained }: Explanation,
  findings: readonly Finding[],
  conditions: readonly ConditionToExplain[],
): readonly Finding[] {
  const ids = new Set(explained.map((at) => conditions[at]?.finding ?? null));
  const cells = new Set(changes.map(({ figure }) => toCellKey(figure.cell)));
  const repeated = new Set(operation?.kind === "repeated-row" ? operation.cells.map(({ row }) => row) : []);
  const lacking = operation?.kind === "missing-row" ? operation.rows.flat().map(({ total }) => total) : [];
  return findings.filter((finding) => {
    if (!isOpen(finding) || finding.severity === "note") return false;
    if (ids.has(finding.id)) return true;
    const { facts, check, cells: own } = finding;
    const [first] = own;
    if (check === "count-validity") return first !== undefined && cells.has(toCellKey(first));
    if (facts.kind === "zero-base") return own.some((cell) => cells.has(toCellKey(cell)));
    if (facts.kind === "duplicate-label") return facts.again.some(({ cell }) => repeated.has(cell.row));
    if (facts.kind === "stub-missing") {
      const { sheet, range } = facts.lacking;
      return lacking.some(
        (total) => total.sheet === sheet && range.top <= total.row && total.row <= range.bottom,
      );
    }
    return false;
  });
}
