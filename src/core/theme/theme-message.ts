import type { ThemeFaultWords } from "../words/theme-words";
import type { ThemeFault } from "./theme-fault";

/** The sentence for a fault. */
export function toThemeMessage(fault: ThemeFault, words: ThemeFaultWords): string {
  switch (fault.kind) {
    case "too-long-file":
      return words.tooLongFile(fault);
    case "not-json":
      return words.notJson(fault);
    case "not-a-theme":
      return words.notATheme;
    case "unknown-key":
      return words.unknownKey(fault);
    case "missing":
      return words.missing(fault);
    case "not-an-object":
      return words.notAnObject(fault);
    case "not-a-text":
      return words.notAText(fault);
    case "empty":
      return words.empty(fault);
    case "too-long":
      return words.tooLong(fault);
    case "bad-font":
      return words.badFont(fault);
    case "bad-color":
      return words.badColor(fault);
    case "bad-choice":
      return words.badChoice(fault);
    case "unknown-placeholder":
      return words.unknownPlaceholder(fault);
    case "not-a-png":
      return words.notAPng(fault);
    case "large-logo":
      return words.largeLogo(fault);
    case "wide-logo":
      return words.wideLogo(fault);
    case "pale-text":
      return words.paleText(fault);
    case "pale-chart":
      return words.paleChart(fault);
    case "like-neighbours":
      return words.likeNeighbours(fault);
  }
}
