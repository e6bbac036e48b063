import type { WebWords } from "../../core/words/web-words";
import type { Loss } from "../book/book";

/** What a conversion or a change costs, in the user's words. */
export function toLossSentence(loss: Loss, words: WebWords): string {
  switch (loss.kind) {
    case "converted":
      return words.lossConverted({ from: loss.from, lost: loss.lost ?? [] });
    case "not-worked-out":
      return words.lossNotWorkedOut(loss.cells);
    case "pivots":
      return words.lossPivots;
    case "sheets-left-out":
      return words.lossSheetsLeftOut(loss.sheets);
  }
}
