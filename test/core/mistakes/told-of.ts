import { audit, en, findMistakes, NO_CORRECTIONS, toMistakeLine, tryMistakes } from "../../../src/core";
import type { SheetSnapshot } from "../../../src/core/sheet";

/** What is said of the mistakes in a draft, and whether a click would put them right. */
export function toldOf(sheets: readonly SheetSnapshot[]) {
  const checked = audit(sheets, { corrections: NO_CORRECTIONS });
  const mistakes = tryMistakes({
    sheets,
    corrections: NO_CORRECTIONS,
    audit: checked,
    mistakes: findMistakes(checked),
  });
  return mistakes.map((mistake) => ({
    line: toMistakeLine(mistake, checked.findings, en),
    status: mistake.status,
    isOneClick: mistake.isOneClick,
    why: en.mistakes.why(mistake),
  }));
}
