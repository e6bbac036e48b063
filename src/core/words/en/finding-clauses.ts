import type { CellRef } from "../../address";
import type { CoverageFacts, Excuse, NamedFigure, Suspects } from "../../findings/facts";
import { TECHNICAL, TOTAL_TYPE, USER_DATA } from "../../report";
import { toText } from "../../rounding";
import { cellList, cellName } from "../cell-names";
import { shorten } from "../shorten";

/** The pieces of which the sentences on findings are made. */

const TYPES: ReadonlyMap<string, string> = new Map([
  [TOTAL_TYPE, "all types"],
  [USER_DATA, "user data"],
  [TECHNICAL, "technical information"],
]);

/** Letters of a text of the sheet: what is longer is no name, and would bury the sentence. */
const LONGEST = 60;

/** A text of the sheet, as a sentence quotes it. */
export const quote = (text: string): string => shorten(text, LONGEST);

/** A type in words; types of a draft's own keep their words. */
export const typeName = (type: string): string => TYPES.get(type) ?? type;

/** `approved`, `for user data`: what stands after the figure of a part. */
export function partOf(what: string): string {
  const type = TYPES.get(what);
  if (type !== undefined) return `for ${type}`;
  return what === "no data" ? "without data" : what;
}

/** `B12 says 61` */
export function says({ cell, stated }: NamedFigure): string {
  return `${cellName(cell)} says ${shown(stated)}`;
}

/** `B12 (Brazil)` */
export function labelled(figure: NamedFigure): string {
  return `${cellName(figure.cell)}${labelOf(figure)}`;
}

export function labelOf(figure: NamedFigure | undefined): string {
  const label = quote(figure?.label.replace(/:$/, "") ?? "");
  return label === "" ? "" : ` (${label})`;
}

export function shown(stated: string): string {
  return stated === "" ? "nothing" : stated;
}

/** `1 too many`, `3 too few` */
export function tooMany(difference: { readonly digits: number; readonly decimals: number }): string {
  return `${toText({ ...difference, digits: Math.abs(difference.digits) })} too ${difference.digits > 0 ? "many" : "few"}`;
}

export function differsBy(difference: { readonly digits: number; readonly decimals: number }): string {
  return `they differ by ${toText({ ...difference, digits: Math.abs(difference.digits) })}`;
}

export function pointsOff(difference: { readonly digits: number; readonly decimals: number }): string {
  const size = toText({ ...difference, digits: Math.abs(difference.digits) });
  return `${size} percentage point${size === "1" ? "" : "s"} too ${difference.digits > 0 ? "high" : "low"}`;
}

export function between({ low, high }: { readonly low: string; readonly high: string | null }): string {
  if (high === null) return `at least ${low}`;
  return high === low ? low : `between ${low} and ${high}`;
}

export function count(cells: readonly CellRef[], one: string, many: string): string {
  return `${cells.length} ${cells.length === 1 ? one : many}`;
}

export function suspectClause(suspects: Suspects | null, home: CellRef): string {
  if (suspects === null) return "";
  const names = suspects.rows.map(
    ({ label, stated, cell }) => `the ${stated} of ${quote(label)} (${cellName(cell, home)})`,
  );
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return suspects.how === "left-out"
      ? `, exactly ${only}: that row seems to be left out`
      : `, exactly ${only}: that row seems to be counted twice`;
  }
  return `, as much as ${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}: one of these rows seems to be left out`;
}

export function blankClause(blanks: readonly CellRef[], home: CellRef): string {
  if (blanks.length === 0) return "";
  return ` This takes ${cellList(blanks, home)}, which ${blanks.length === 1 ? "shows" : "show"} no number, as 0.`;
}

/** Why the sum need not be wrong, in the words of the sheet where it says so. */
export function excuseClause(excuse: Excuse | null): string {
  if (excuse === null) return "";
  return excuse.kind === "note"
    ? ` A note says “${excuse.text}”: please check that it explains the difference.`
    : ` That can be right if the same ${excuse.subject} are counted more than once in the parts.`;
}

export function othersClause(others: { readonly agreeing: number; readonly judged: number } | null): string {
  if (others === null || others.judged === 0) return "";
  const { agreeing, judged } = others;
  return judged === 1
    ? ` In the only other row that can be added up they ${agreeing === 1 ? "do" : "do not either"}.`
    : ` In ${agreeing === judged ? `all ${judged}` : `${agreeing} of the ${judged}`} other rows they add up.`;
}

export function labels(listed: readonly { readonly label: string }[]): string {
  const names = listed.slice(0, 5).map(({ label }) => quote(label));
  const more = listed.length - names.length;
  if (more > 0) return `${names.join(", ")} and ${more} more`;
  return names.length === 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** What a SUM adds up that it should not, and the other way round: `leaves out C6`. */
export function gapClause(
  { omitted, twice, foreign, hasItself, otherColumn }: Omit<CoverageFacts, "formula">,
  home: CellRef,
): string {
  return [
    omitted.length === 0 ? "" : `leaves out ${cellList(omitted, home)}`,
    twice.length === 0 ? "" : `counts ${cellList(twice, home)} more than once`,
    foreign.length === 0 ? "" : `takes in ${cellList(foreign, home)}, which is not one of its rows`,
    hasItself ? "takes in its own cell" : "",
    otherColumn ? "adds up another column" : "",
  ]
    .filter((fault) => fault !== "")
    .join(" and ");
}

/** `5`, `5, 7 and 9`: rows as Excel numbers them. */
export function rowList(cells: readonly CellRef[]): string {
  const rows = [...new Set(cells.map(({ row }) => row + 1))];
  return rows.length < 2 ? rows.join() : `${rows.slice(0, -1).join(", ")} and ${rows.at(-1) ?? ""}`;
}
