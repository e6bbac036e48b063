import type { Range } from "../address";
import { mergeAt, type Grid, type GridCell } from "./grid";
import { findPeriods } from "../period";
import { findPlace } from "../places";
import { ALL_OUTCOMES } from "../report";
import { readHeading } from "./heading";
import { normaliseWords } from "./normalise";
import { PLACE_WORDS, SOME_TOTAL } from "./vocabulary";

/** Labels of lines like `Company: …` that people put over a table. */
const METADATA =
  /^(company|organi[sz]ation|reporting period|period|date|prepared by|reviewed by|status|version|source|contact|department|author|unit)\b.*|:$/;

/** Years as column headings: whole numbers of our time, each another, beside at most one text. */
export function isHeadingOfYears(cells: readonly GridCell[]): boolean {
  const years = cells.filter((cell) => cell.looks !== "text");
  const isYear = (cell: GridCell): boolean =>
    cell.reading.kind === "number" &&
    cell.reading.unit === "none" &&
    cell.reading.value.decimals === 0 &&
    cell.reading.value.digits >= 1990 &&
    cell.reading.value.digits <= 2099 &&
    cell.cell.formula === null;
  const distinct = new Set(years.map((cell) => cell.stated));
  if (years.length === 0 || !years.every(isYear) || distinct.size < years.length) return false;
  const texts = cells.filter((cell) => cell.looks === "text");
  const [text] = texts;
  const label = text === undefined ? "" : normaliseWords(text.stated);
  if (SOME_TOTAL.test(label) || (text !== undefined && findPlace(text.stated) !== null)) return false;
  // `Country | 2023 | 2024 | Change`, `Country | Q3 2024 | Q4 2024 | 2024`
  if (texts.length > 1) return !METADATA.test(label);
  if (years.length > 1) return isMonotonous(years);
  return PLACE_WORDS.test(label) || /^(type|kind|category|process|legal process)\b/.test(label);
}

function isMonotonous(years: readonly GridCell[]): boolean {
  const numbers = years.map((cell) => Number(cell.stated));
  const steps = numbers.slice(1).map((year, index) => year - (numbers[index] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

/** Whether a row over a table is its title or a line of metadata, and not the lowest or a middle row of its boxhead. */
export function looksLikeTitle(
  grid: Grid,
  cells: readonly GridCell[],
  {
    block,
    isLowest,
    columns,
  }: {
    readonly block: Range;
    readonly isLowest: boolean;
    /** Those that hold figures. */
    readonly columns: ReadonlySet<number>;
  },
): boolean {
  const [first, second] = cells;
  if (first === undefined) return true;
  const words = normaliseWords(first.stated);
  if (cells.length === 2 && second !== undefined && first.col === block.left && METADATA.test(words))
    return true;
  if (cells.length > 1) return false;
  const isLong = words.split(" ").length >= 4;
  const merge = mergeAt(grid, first.row, first.col);
  if (merge !== null && merge.right > merge.left)
    return merge.left <= block.left || (!isLowest && isLong && isCentred(first, merge, columns));
  if (isLowest) return first.col === block.left && block.right > block.left;
  return first.col === block.left || (isLong && !isSpanner(first, columns));
}

/** A title over all figures, but not over the labels; an outcome over all of them heads them. */
function isCentred({ stated }: GridCell, merge: Range, columns: ReadonlySet<number>): boolean {
  const coversAll = [...columns].every((col) => merge.left <= col && col <= merge.right);
  return coversAll && readHeading(stated).outcome === ALL_OUTCOMES;
}

/** `Requests for User Data` that begins over the second column of figures: no title leaves the first one out. */
function isSpanner({ col, stated }: GridCell, columns: ReadonlySet<number>): boolean {
  const { namesKnownType, outcome } = readHeading(stated);
  const namesColumns = namesKnownType || outcome !== ALL_OUTCOMES;
  return namesColumns && findPeriods(stated).length === 0 && [...columns].some((other) => other < col);
}
