import type { Loss } from "./book/book";
import { toMarkKey, type CellMark, type Marks } from "./marks";

/**
 * Marks the cells that show nothing since something was changed: their formulas follow from it, and are worked out only when the saved
 * file is opened in a spreadsheet program. What was found about a cell goes first.
 */
export function withEmptied(marks: Marks, losses: readonly Loss[], sentence: string): Marks {
  const cells = losses.flatMap((loss) => (loss.kind === "not-worked-out" ? loss.cells : []));
  if (cells.length === 0) return marks;
  const all = new Map([...marks].map(([sheet, own]) => [sheet, new Map(own)]));
  for (const { sheet, row, col } of cells) {
    const own = all.get(sheet) ?? new Map<string, CellMark>();
    all.set(sheet, own);
    const key = toMarkKey(row, col);
    const { sentences = [], ...mark } = own.get(key) ?? NOTE;
    own.set(key, { ...mark, sentences: [...sentences, sentence] });
  }
  return all;
}

const NOTE: CellMark = { severity: "note", sentences: [], weight: "about", proposed: null, about: [] };
