import type { CellRef } from "../../core/address";
import type { Area } from "../../core/recalculate/expression";
import { parseFormula } from "../../core/recalculate/parse";
import { isOpenFunction, precedentsOf, type Precedents } from "../../core/recalculate/precedents";
import { TOKEN } from "../../core/recalculate/formula-token";
import { findDefinedName, findTable, toSheets, type NamedCells } from "./named-cells";
import { isFixed, toRange } from "../../core/recalculate/reference";
import { tableArea } from "./table-area";

/**
 * What a formula refers to: cells, ranges, whole columns and rows, other sheets, defined names, tables. Rather too much than too
 * little: `IF(A1,B1,C1)` is worked out from all three.
 * @param cell where the formula stands
 */
export function readPrecedents(formula: string, cell: CellRef, book: NamedCells): Precedents {
  return read(formula, { cell, book, inside: [] });
}

interface Context {
  readonly cell: CellRef;
  readonly book: NamedCells;
  /** The names that lead here, for names may refer to names, and to themselves. */
  readonly inside: readonly string[];
}

/** `Q1!`, which belongs to the reference right behind it. */
interface Prefix {
  readonly sheets: readonly string[] | null;
  readonly end: number;
}

function read(formula: string, context: Context): Precedents {
  const { cell, book } = context;
  const areas: Area[] = [];
  // The formula of a data table is not written down.
  let isOpen = formula.trim() === "";
  let prefix: Prefix = { sheets: null, end: -1 };
  // Between two cells, `:` is part of a reference; between anything else, it spans cells that are named nowhere:
  // `A1:INDEX(C:C,9)`, `(A1):(C5)`.
  let at = 0;
  const tokens = [...formula.matchAll(TOKEN)];
  for (let index = 0; index < tokens.length; index += 1) {
    const match = tokens[index];
    if (match === undefined) continue;
    const [token] = match;
    const end = match.index + token.length;
    isOpen ||= formula.slice(at, match.index).includes(":");
    at = end;
    if (token.startsWith('"')) continue;
    const named = prefix.end === match.index ? prefix.sheets : undefined;
    if (token.endsWith("!")) {
      prefix = { sheets: named === undefined ? toSheets(token, book.sheets) : null, end };
      isOpen ||= prefix.sheets === null;
      continue;
    }
    const next = tokens[index + 1];
    const last = formula[end] === ":" && next?.index === end + 1 ? next : undefined;
    const range = toRange(match, last);
    const sheets = named ?? [cell.sheet];
    if (range !== null) {
      areas.push(...sheets.map((sheet) => ({ sheet, ...range.area })));
      // Without `$`, the cells that a name means depend on where the name is used.
      isOpen ||= context.inside.length > 0 && !isFixed(token);
      if (range.isPair) {
        index += 1;
        at = end + 1;
      }
    } else if (token.startsWith("[")) {
      // `[1]` is another workbook.
      isOpen ||= !/^\[\d+\]$/.test(token);
    } else if (formula[end] === "(") {
      isOpen ||= isOpenFunction(token);
    } else {
      const columns = next?.index === end && next[0].startsWith("[") ? next[0] : null;
      const found = readName({ name: token, columns, sheets }, context);
      areas.push(...found.areas);
      isOpen ||= found.isOpen;
      if (columns !== null) {
        index += 1;
        at += columns.length;
      }
    }
  }
  // It reads more than it names, which takes its arguments to tell.
  if (/\b(?:SUM|AVERAGE)IF\(/i.test(formula))
    areas.push(...precedentsOf(parseFormula(formula, cell.sheet)).areas);
  return { areas, isOpen };
}

const NOTHING: Precedents = { areas: [], isOpen: false };

/** What is no name of the workbook is a number, `TRUE`, or a name that the formula gives itself (`LET`). */
function readName(
  { name, columns, sheets }: { name: string; columns: string | null; sheets: readonly string[] },
  { cell, book, inside }: Context,
): Precedents {
  const table = findTable(name, book);
  if (table !== null) return { areas: [tableArea(table, columns, cell)], isOpen: false };
  const defined = findDefinedName(name, sheets, book);
  if (defined === null) return { ...NOTHING, isOpen: columns !== null };
  if (inside.includes(defined.formula)) return NOTHING;
  const there = { ...cell, sheet: defined.scope ?? cell.sheet };
  return read(defined.formula, { cell: there, book, inside: [...inside, defined.formula] });
}
