import { asStated, evaluate } from "../edits/evaluate";
import type { Figure } from "../figure";
import { compare, type RoundingRule } from "../rounding";
import { toShareEdit, type StatedShare } from "./stated-shares";

/** Whether recalculating a share proves it wrong: then that is said, as it tells the right share. */
export function isProvenWrong(stated: StatedShare | undefined, rule: RoundingRule): boolean {
  if (stated === undefined || stated.count === null || stated.evidence !== "wording") return false;
  const verdict = evaluate(toShareEdit(stated, stated.count), { rule, amountOf: asStated });
  return verdict.outcome === "fails" && verdict.certain;
}

/** More than 100 %: wrong by itself, whatever the other figures say. */
export function isOverHundred({ amount }: Figure): boolean {
  return amount !== null && compare(amount, { digits: 100, decimals: 0 }) > 0;
}
