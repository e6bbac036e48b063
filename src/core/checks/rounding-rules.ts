import { compareCells } from "../address";
import type { Edit } from "../edits/edit";
import { asStated, evaluate } from "../edits/evaluate";
import { ROUNDING_RULES, type RoundingRule } from "../rounding";
import { areRests } from "./share-rests";
import { toAttainabilityEdit, toShareEdit, type StatedShare } from "./stated-shares";

/** What the shares of a group tell about its rounding. */
export interface RoundingEvidence {
  /** The rule to judge by. */
  readonly rule: RoundingRule;
  /** Whether the rule explains every share. */
  readonly explainsAll: boolean;
  /** Shares that rounding half up does not explain. */
  readonly excluding: readonly StatedShare[];
  /** The deviating shares are not rounded, but what the others leave of 100 %. */
  readonly areRests: boolean;
  /** How many shares could be judged at all. */
  readonly judged: number;
}

/**
 * Rounding half up, if it explains all shares of the group; else the first other rule that does; else half up, and the
 * shares that deviate are mistakes. Shares whose base is only inferred have no say.
 */
export function findRounding(tables: readonly (readonly StatedShare[])[]): RoundingEvidence {
  const judged: StatedShare[] = [];
  const excluding: StatedShare[] = [];
  for (const shares of tables) {
    const failing: StatedShare[] = [];
    for (const stated of shares) {
      if (stated.evidence !== "wording") continue;
      const { outcome } = evaluate(toEdit(stated), { rule: "half-up", amountOf: asStated });
      if (outcome === "holds" || outcome === "fails") judged.push(stated);
      if (outcome === "fails") failing.push(stated);
    }
    failing.sort((a, b) => compareCells(a.share.cell, b.share.cell));
    for (const stated of failing) excluding.push(stated);
  }
  const other = ROUNDING_RULES.slice(1).find(
    (rule) =>
      excluding.length > 0 &&
      excluding.every((stated) => isExplained(stated, rule)) &&
      judged.every((stated) => isExplained(stated, rule)),
  );
  return {
    rule: other ?? "half-up",
    explainsAll: excluding.length === 0 || other !== undefined,
    excluding,
    areRests: other === undefined && areRests(judged, excluding),
    judged: judged.length,
  };
}

function isExplained(stated: StatedShare, rule: RoundingRule): boolean {
  return evaluate(toEdit(stated), { rule, amountOf: asStated }).outcome !== "fails";
}

function toEdit(stated: StatedShare): Edit {
  return stated.count === null ? toAttainabilityEdit(stated) : toShareEdit(stated, stated.count);
}
