import type { Audit, Failure } from "../audit";
import { toCellKey } from "../address";
import { CATALOGUE } from "../checks/catalogue";
import type { Check } from "../checks/check";
import { toContext } from "../checks/context";
import { isOpen, type Finding } from "../findings/finding";
import { figuresOf, type Condition } from "../locate/condition";
import { planFormulaSums } from "./formula-sums";

/** A condition that has a say in which cell is wrong. */
export interface ConditionToExplain extends Condition {
  /** The finding that its failure made; `null` where it holds, or another finding says it better. */
  readonly finding: string | null;
}

/**
 * The conditions that decide which cell is wrong: those that headings or formulas prove, and of the failing ones those
 * whose failure is a mistake. What was inferred from the figures, what a note excuses, and what the user decided to leave
 * has no say; nor has a check that could not be run.
 */
export function conditionsToExplain(
  { report, findings, failures, faults }: Audit,
  catalogue: readonly Check[] = CATALOGUE,
): readonly ConditionToExplain[] {
  const context = toContext(report);
  const broken = new Set(faults.map(({ check }) => check));
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const failing = new Map(failures.map((failure) => [keyOf(failure), failure]));
  const conditions: ConditionToExplain[] = [];
  const silent: ConditionToExplain[] = [];
  const doubtful = new Set<string>();
  for (const { id, plan } of catalogue) {
    if (broken.has(id)) continue;
    let nth = -1;
    for (const { edit, table } of plan(context)) {
      nth += 1;
      if (edit.evidence !== "wording") continue;
      const failure = failing.get(keyOf({ check: id, nth }));
      const condition = { edit, rule: context.rules[table] ?? "half-up", finding: failure?.finding ?? null };
      if (failure === undefined) conditions.push(condition);
      else if (failure.finding === null) silent.push(condition);
      else if (isMistake(byId.get(failure.finding))) conditions.push(condition);
      else for (const figure of figuresOf(edit)) doubtful.add(toCellKey(figure.cell));
    }
  }
  // A failure that another finding speaks for goes the way of that finding.
  const spoken = silent.filter(
    ({ edit }) => !figuresOf(edit).some(({ cell }) => doubtful.has(toCellKey(cell))),
  );
  const proved = [...conditions, ...spoken];
  const sums = planFormulaSums(report, proved);
  return [...proved, ...sums.map((edit): ConditionToExplain => ({ edit, rule: "half-up", finding: null }))];
}

const keyOf = ({ check, nth }: Pick<Failure, "check" | "nth">): string => `${nth} ${check}`;

/**
 * An error, or a warning only because a dash or an empty cell was taken as nought: then the search may say which cell
 * should hold a figure.
 */
function isMistake(finding: Finding | undefined): boolean {
  if (finding === undefined || !isOpen(finding)) return false;
  const { severity, facts } = finding;
  if (severity === "error") return true;
  const isExcused = "excuse" in facts && facts.excuse !== null;
  return severity === "warning" && "blanks" in facts && facts.blanks.length > 0 && !isExcused;
}
