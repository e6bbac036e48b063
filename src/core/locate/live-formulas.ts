import { fromColumnName } from "../address";
import type { Figure } from "../figure";

/** A cell or a range, with the sheet before it: `B5`, `$B$5:$B$13`, `'Sheet 1'!C4`. */
const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}(])/giu;

/**
 * Whether a live formula is worked out from all of these figures, so that it follows when one of them is corrected:
 * `SUM(B5:B13)` from B5 and B9, `IF(C5+E5=0,0,C5/(C5+E5))` from C5 and E5.
 */
export function followsFrom(figure: Figure, others: readonly Figure[]): boolean {
  if (figure.formula === null) return false;
  const ranges = [...figure.formula.matchAll(REFERENCE)].flatMap((match) =>
    toRange(match, figure.cell.sheet),
  );
  return others.every(({ cell }) =>
    ranges.some(
      ({ sheet, top, bottom, left, right }) =>
        sheet === cell.sheet &&
        top <= cell.row &&
        cell.row <= bottom &&
        left <= cell.col &&
        cell.col <= right,
    ),
  );
}

function toRange(match: RegExpMatchArray, ownSheet: string) {
  const [, prefix, firstCol, firstRow, lastCol, lastRow] = match;
  if (firstCol === undefined || firstRow === undefined) return [];
  const sheet = prefix === undefined ? ownSheet : prefix.replace(/^'|'$/g, "").replaceAll("''", "'");
  const cols = [fromColumnName(firstCol), fromColumnName(lastCol ?? firstCol)];
  const rows = [Number(firstRow) - 1, Number(lastRow ?? firstRow) - 1];
  return [
    {
      sheet,
      left: Math.min(...cols),
      right: Math.max(...cols),
      top: Math.min(...rows),
      bottom: Math.max(...rows),
    },
  ];
}
