import type { CellRef } from "../address";
import type { Figure } from "../figure";
import type { Area } from "../recalculate/expression";
import { TOKEN } from "../recalculate/formula-token";
import { parseFormula } from "../recalculate/parse";
import { precedentsOf } from "../recalculate/precedents";
import { toRange } from "../recalculate/reference";
import { plainFormula } from "../sheet";

/** What a live formula reads, as far as its text tells. */
interface Reads {
  readonly areas: readonly Area[];
  /** It may read any other cell as well: `OFFSET(B3,1,0,5,1)`, another workbook, a name that means no fixed cells. */
  readonly isOpen: boolean;
  /** It gives some of the cells of an area: `INDEX(B4:C8,0,1)`. */
  readonly picks: boolean;
}

/**
 * Whether a live formula is worked out from all of some figures, so that it follows when one of them is corrected:
 * `SUM(B5:B13)` from B5 and B9, `IF(C5+E5=0,0,C5/(C5+E5))` from C5 and E5. `perhaps`: its text does not tell.
 *
 * A part that is nought or empty may lie outside: then the formula gives the right sum all the same, until that changes.
 */
export function followsFrom(figure: Figure, others: readonly Figure[]): "yes" | "perhaps" | "no" {
  const reads = readsOf(figure);
  if (reads === null || others.length === 0) return "no";
  if (reads.isOpen) return "perhaps";
  const outside = others.filter(({ cell }) => !isIn(reads.areas, cell));
  if (outside.length === others.length || outside.some(isSome)) return "no";
  return outside.length === 0 && !reads.picks ? "yes" : "perhaps";
}

/** Whether the text of a live formula does not tell all the cells that it reads. */
export function readsUnknown(figure: Figure): boolean {
  return readsOf(figure)?.isOpen === true;
}

/** Whether a live formula takes some of the cells that it names, and its text does not tell which: `VLOOKUP(A5,A12:E15,3,FALSE)`. */
export function readsSomeOf(figure: Figure, others: readonly Figure[]): boolean {
  const reads = readsOf(figure);
  if (reads === null || !(reads.picks || CHOOSES.test(plainFormula(figure) ?? ""))) return false;
  return others.some((other) => other !== figure && isIn(reads.areas, other.cell));
}

/** Whether it is certain that a live formula reads all of some cells. */
export function readsAll(figure: Figure, cells: readonly CellRef[]): boolean {
  const reads = readsOf(figure);
  return reads !== null && !reads.picks && cells.every((cell) => isIn(reads.areas, cell));
}

const isSome = ({ amount }: Figure): boolean => amount !== null && amount.digits !== 0;

function isIn(areas: readonly Area[], { sheet, row, col }: CellRef): boolean {
  return areas.some(
    (area) =>
      area.top <= row &&
      row <= area.bottom &&
      area.left <= col &&
      col <= area.right &&
      area.sheet.toLowerCase() === sheet.toLowerCase(),
  );
}

/** Whether two live formulas read the same cell somewhere, so that one mistake there is in both. */
export function readSameCell(one: Figure, other: Figure): boolean {
  const areas = readsOf(other)?.areas ?? [];
  return (readsOf(one)?.areas ?? []).some((a) =>
    areas.some(
      (b) =>
        a.top <= b.bottom &&
        b.top <= a.bottom &&
        a.left <= b.right &&
        b.left <= a.right &&
        a.sheet.toLowerCase() === b.sheet.toLowerCase(),
    ),
  );
}

/** Models are made again and again over the same figures. */
const known = new WeakMap<Figure, Reads>();

/** `null` for a typed figure. */
function readsOf(figure: Figure): Reads | null {
  const formula = plainFormula(figure);
  if (formula === null) return null;
  const before = known.get(figure);
  if (before !== undefined) return before;
  const reads = readFormula(formula, figure.cell.sheet);
  known.set(figure, reads);
  return reads;
}

/** Functions that read no cells but those that they are given. All others may read any. */
const BOUND = new Set(
  (
    "SUM SUBTOTAL AGGREGATE SUMPRODUCT SUMIF SUMIFS PRODUCT QUOTIENT MOD MIN MAX MINIFS MAXIFS MEDIAN AVERAGE AVERAGEIF " +
    "AVERAGEIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS ROUND ROUNDUP ROUNDDOWN MROUND INT TRUNC CEILING FLOOR ABS SIGN " +
    "EVEN ODD N T VALUE NUMBERVALUE IF IFS IFERROR IFNA SWITCH AND OR NOT XOR TRUE FALSE NA ISERROR ISERR ISNA ISNUMBER " +
    "ISBLANK ISTEXT ISLOGICAL ERROR.TYPE VLOOKUP HLOOKUP LOOKUP XLOOKUP MATCH XMATCH INDEX CHOOSE FILTER UNIQUE SORT " +
    "ROWS COLUMNS TEXT FIXED LEN LEFT RIGHT MID TRIM CLEAN UPPER LOWER PROPER EXACT FIND SEARCH SUBSTITUTE REPLACE CONCAT " +
    "CONCATENATE TEXTJOIN DATE YEAR MONTH DAY DATEVALUE POWER SQRT TRANSPOSE MMULT"
  ).split(" "),
);
const PICKS = /\b(?:INDEX|CHOOSE|XLOOKUP|VLOOKUP|HLOOKUP|LOOKUP|FILTER|SWITCH|IFS)\(/i;

const CHOOSES = /\b(?:SUM|AVERAGE|MIN|MAX)IFS?\(/i;

/** `SUMIF(A:A,"x",B1)` adds up as many cells as it looks at. */
const ADDS_FROM_ONE_CELL = /\b(?:SUM|AVERAGE)IF\([^()]*,[^(),]*,[^(),:]*\)/i;

function readFormula(formula: string, home: string): Reads {
  const areas: Area[] = [];
  let isOpen = formula.trim() === "";
  let sheet: { readonly name: string; readonly end: number } | null = null;
  let at = 0;
  const tokens = [...formula.matchAll(TOKEN)];
  for (let index = 0; index < tokens.length; index += 1) {
    const match = tokens[index];
    if (match === undefined) continue;
    const [token] = match;
    const between = formula.slice(at, match.index);
    // Between anything but two cells, `:` spans cells that are named nowhere; `A1#` is as large as what spills there.
    if (/[:#]/.test(between)) isOpen = true;
    const end = match.index + token.length;
    at = end;
    if (token.startsWith('"')) continue;
    if (token.endsWith("!")) {
      // Another workbook, or all sheets from one to another.
      if (/[[\]:]/.test(token)) isOpen = true;
      sheet = { name: token.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'"), end };
      continue;
    }
    const next = tokens[index + 1];
    const last = formula[end] === ":" && next?.index === end + 1 ? next : undefined;
    const range = toRange(match, last);
    if (range !== null) {
      areas.push({ sheet: sheet?.end === match.index ? sheet.name : home, ...range.area });
      if (range.isPair) {
        index += 1;
        at = end + 1 + (last?.[0].length ?? 0);
      }
    } else if (formula[end] === "(") {
      if (!BOUND.has(token.replace(/^(?:_xl[a-z]+\.)+/i, "").toUpperCase())) isOpen = true;
    } else if (!/^(?:\d[\d.]*(?:E\d*)?|\.\d+|TRUE|FALSE)$/i.test(token)) isOpen = true;
  }
  if (/[:#]/.test(formula.slice(at))) isOpen = true;
  // It may read more than it names, which takes its arguments to tell.
  if (/\b(?:SUM|AVERAGE)IF\(/i.test(formula)) {
    const expression = parseFormula(formula, home);
    if (expression !== null) areas.push(...precedentsOf(expression).areas);
    else if (ADDS_FROM_ONE_CELL.test(formula)) isOpen = true;
  }
  return { areas, isOpen, picks: PICKS.test(formula) };
}
