import type { Finding } from "../findings/finding";
import type { Mistake } from "../mistakes/mistake";
import type { MistakeWords } from "./mistake-words";

interface InWords {
  readonly mistakes: MistakeWords;
}

/** Other explanations that are named. */
const MOST_OTHERS = 3;

/** Which cell is wrong, what it should be, and how far the figures decide, in whole sentences. */
export function describeMistake(mistake: Mistake, { mistakes }: InWords): string {
  const { alternatives, story, changes } = mistake;
  // Where one cell is as good as another, all stand side by side; beside a story, others come after it.
  const others = story === null ? [] : alternatives.slice(0, MOST_OTHERS);
  const told = others.map((other) => mistakes.orElse(mistakes.other(other, changes[0]?.cell)));
  return [`${capital(mistakes.what(mistake))}.`, mistakes.why(mistake), ...told].join(" ").trim();
}

/** `1 mistake explains 4 errors: B12 should be 25, not 52 (swapped digits)`; `4 errors are not explained: …`. */
export function toMistakeLine(
  mistake: Mistake,
  findings: readonly Pick<Finding, "id" | "severity">[],
  { mistakes }: InWords,
): string {
  const own = new Set(mistake.findings);
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => own.has(finding.id) && finding.severity === severity).length;
  const found = { errors: count("error"), warnings: count("warning") };
  const isKnown = mistake.changes.length > 0 || mistake.story !== null;
  return `${isKnown ? mistakes.explains(found) : mistakes.unexplained(found)}: ${mistakes.what(mistake)}`;
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
