import { en, toA1, toCellKey } from "../../core";
import type { ProposedChange } from "../../core";
import { toPrintable, wrap } from "../render/layout";
import { toShortMistake } from "../render/short";
import type { TextOptions } from "../render/style";
import type { Correction } from "./trial";

/**
 * What was changed, sheet by sheet, in reading order:
 *
 *     Changed on sheet H1 2024
 *       B12: 52 → 25 (swapped digits)
 */
export function describeCorrections(
  corrections: readonly Correction[],
  { style, width }: TextOptions,
): readonly string[] {
  const changes = corrections.flatMap(({ mistake }) => toShortMistake(mistake).changes);
  const byCell = new Map(changes.map((change) => [toCellKey(change.cell), change]));
  const stories = corrections.flatMap(({ mistake }) =>
    mistake.story === null
      ? []
      : [en.mistakes.other({ changes: [], story: mistake.story }, mistake.changes[0]?.cell)],
  );
  const made = corrections.flatMap(({ replacements }) => replacements);
  const sheets = [...new Set(made.map(({ cell }) => cell.sheet))];
  return sheets.map((sheet) => {
    const here = made
      .filter(({ cell }) => cell.sheet === sheet)
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.col - b.cell.col);
    const lines = here.map(({ cell, from, shown }) => {
      const was = from.trim() === "" ? "nothing" : from;
      return `${toA1(cell.row, cell.col)}: ${was} → ${shown}${howOf(byCell.get(toCellKey(cell)))}`;
    });
    return [
      style.strong(`Changed on sheet ${toPrintable(sheet)}`),
      ...(sheet === sheets[0] ? stories : []).map((story) =>
        wrap(toPrintable(`${story.slice(0, 1).toUpperCase()}${story.slice(1)}.`), {
          lead: "  ",
          indent: 2,
          width,
        }),
      ),
      ...lines.map((line) => wrap(toPrintable(line), { lead: "  ", indent: 4, width })),
    ].join("\n");
  });
}

/** ` (swapped digits)`; empty where the story of the mistake says it. */
function howOf(change: ProposedChange | undefined): string {
  if (change === undefined || change.slip === null) return "";
  const how = en.mistakes.slip(change.slip, change.cell);
  return how === "" ? "" : ` (${how})`;
}
