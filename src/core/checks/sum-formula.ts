import { fromColumnName, type Range } from "../address";

/** `SUM(B5:B13)`, `SUBTOTAL(109,B5:B13)`, `AGGREGATE(9,5,B5:B13)`: the name and what comes before the cells. */
const SUM_CALL = /^(?:SUM\(|SUBTOTAL\(1?0?9[,;]|AGGREGATE\(9[,;]\d[,;])(.*)\)$/i;
const REFERENCE =
  /^(?:('(?:[^']|'')+'|[^'!:,;+\s]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/**
 * The cells that a formula adds up, as ranges of its own sheet; `null` for every formula that is not a plain sum.
 *
 * ```
 * SUM(B5:B13)      → B5:B13
 * SUM(B5:B8,B10)   → B5:B8, B10
 * B5+B6+B7         → B5, B6, B7
 * SUM(B5:B13)*1.2  → null
 * ```
 */
export function readSumFormula(formula: string, sheet: string): readonly Range[] | null {
  const ranges: Range[] = [];
  for (const term of formula.replace(/^=/, "").trim().split("+")) {
    const call = SUM_CALL.exec(term.trim());
    for (const reference of (call?.[1] ?? term).split(/[,;]/)) {
      const range = readReference(reference.trim(), sheet);
      if (range === null) return null;
      ranges.push(range);
    }
  }
  return ranges;
}

function readReference(text: string, sheet: string): Range | null {
  const [, prefix, firstCol, firstRow, lastCol, lastRow] = REFERENCE.exec(text) ?? [];
  if (firstCol === undefined || firstRow === undefined) return null;
  if (prefix !== undefined && prefix.replace(/^'|'$/g, "").replaceAll("''", "'") !== sheet) return null;
  const [left, right] = [fromColumnName(firstCol), fromColumnName(lastCol ?? firstCol)];
  const [top, bottom] = [Number(firstRow) - 1, Number(lastRow ?? firstRow) - 1];
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

/** Whether the formula uses a function that passes over numbers kept as text, as `B5+B6` would not. */
export function skipsText(formula: string): boolean {
  return /\b(SUM|SUBTOTAL|AGGREGATE|SUMIFS?|SUMPRODUCT)\(/i.test(formula);
}
