import { toA1, type CellRef } from "../address";
import type { SheetSnapshot } from "../sheet";
import type { Area } from "./expression";
import { TOKEN } from "./formula-token";
import { cellsOfTable, findNamedArea, findTable, type NamedAreas } from "./named-areas";

/** Sheets whose formulas say in `plain` which cells their names and tables mean. A sheet without any stays the same object. */
export function withPlainFormulas(
  sheets: readonly SheetSnapshot[],
  named: NamedAreas,
): readonly SheetSnapshot[] {
  if (named.names.length === 0 && named.tables.length === 0) return sheets;
  return sheets.map((sheet) => {
    let isAny = false;
    const cells = sheet.cells.map((cell) => {
      const { formula, row, col } = cell;
      if (formula === null) return cell;
      const plain = spellOut(formula, { sheet: sheet.name, row, col }, named);
      if (plain === formula) return cell;
      isAny = true;
      return { ...cell, plain };
    });
    return isAny ? { ...sheet, cells } : sheet;
  });
}

/** Whether a formula of these sheets uses a word that may be a name or a table. */
export function mentionNames(sheets: readonly SheetSnapshot[]): boolean {
  return sheets.some(({ cells }) => cells.some(({ formula }) => formula !== null && mentionsName(formula)));
}

function mentionsName(formula: string): boolean {
  for (const match of formula.matchAll(TOKEN)) {
    const [token] = match;
    if (
      isWord(match) &&
      formula[match.index + token.length] !== "(" &&
      !/^(?:[\d.]|TRUE$|FALSE$)/i.test(token)
    )
      return true;
  }
  return false;
}

/**
 * A formula with the names and tables in it written as cells; what means other things than fixed cells stays as it is.
 *
 * ```
 * SUM(Amounts)                     → SUM($B$4:$B$8)
 * SUBTOTAL(109,Counts[Requests])   → SUBTOTAL(109,$B$2:$B$6)
 * [@Approved]/[@Requests]          → $C$4/$B$4
 * ```
 * @param cell where the formula stands
 */
export function spellOut(formula: string, cell: CellRef, named: NamedAreas): string {
  let plain = "";
  let at = 0;
  const tokens = [...formula.matchAll(TOKEN)];
  for (let index = 0; index < tokens.length; index += 1) {
    const match = tokens[index];
    if (match === undefined) continue;
    const [token] = match;
    const before = tokens[index - 1];
    const prefix =
      before?.[0].endsWith("!") === true && before.index + before[0].length === match.index ? before : null;
    let end = match.index + token.length;
    const next = tokens[index + 1];
    const brackets = next?.index === end && next[0].startsWith("[") ? next[0] : null;
    let area: Area | null = null;
    if (token.startsWith("[")) {
      // `[1]` is another workbook.
      const table = /^\[\d+\]$/.test(token) ? null : findTable(null, cell, named);
      area = table === null ? null : cellsOfTable(table, token, cell);
    } else if (isWord(match) && formula[end] !== "(") {
      const table = prefix === null ? findTable(token, cell, named) : null;
      // Brackets belong to the name before them, known or not.
      if (brackets !== null) {
        index += 1;
        end += brackets.length;
      }
      if (table !== null) area = cellsOfTable(table, brackets, cell);
      else if (brackets === null) {
        area = findNamedArea(token, prefix === null ? cell.sheet : toSheet(prefix[0]), named);
      }
    }
    if (area === null) continue;
    plain += formula.slice(at, prefix?.index ?? match.index) + toReference(area, cell.sheet);
    at = end;
  }
  return plain + formula.slice(at);
}

/** No text, no sheet, no cell: a name, a table, a number or `TRUE`. */
function isWord({ 0: token, groups }: RegExpMatchArray): boolean {
  const { column, from, first } = groups ?? {};
  const isReference = column !== undefined || from !== undefined || first !== undefined;
  return !isReference && !token.startsWith('"') && !token.endsWith("!");
}

function toSheet(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
}

/** `$B$4:$B$8`, with the sheet before it where it is another one. */
function toReference({ sheet, top, left, bottom, right }: Area, home: string): string {
  const [first, last] = [toA1(top, left), toA1(bottom, right)].map((cell) =>
    cell.replace(/^([A-Z]+)/, "$$$1$$"),
  );
  const cells = first === last ? first : `${first}:${last}`;
  return sheet.toLowerCase() === home.toLowerCase()
    ? String(cells)
    : `'${sheet.replaceAll("'", "''")}'!${cells}`;
}
