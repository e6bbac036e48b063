import type { Range } from "../address";
import { findPlace } from "../places";
import { TOTAL_TYPE } from "../report";
import { cellsOfRow, type Grid, type GridCell } from "./grid";
import { readHeading } from "./heading";
import { isHeadingOfYears } from "./lead";
import { normaliseWords } from "./normalise";
import { BARE_TOTAL, PLACE_WORDS, SOME_TOTAL } from "./vocabulary";

/** `figures`: a row of a body. `texts`: words in several cells. `single`: one text alone. */
export type RowKind = "figures" | "texts" | "single" | "blank";

/** What a row looks like by itself; `mayBeHead` where no figures stand above it. */
export function kindOf(grid: Grid, row: number, block: Range, mayBeHead: boolean): RowKind {
  const cells = cellsOfRow(grid, row, block);
  const texts = cells.filter((cell) => cell.looks === "text");
  if (cells.length === 0) return "blank";
  if (texts.length === cells.length) {
    if (texts.length === 1) return "single";
    return namesRow(texts) ? "figures" : "texts";
  }
  if (isHeadingOfWords(cells, mayBeHead)) return "texts";
  return mayBeHead && isHeadingOfYears(cells) ? "texts" : "figures";
}

/** `Brazil | 1O`, `TOTAL | see note`: a row of the body, whatever stands in it. */
function namesRow(cells: readonly GridCell[]): boolean {
  const [label, ...others] = cells;
  if (label === undefined || others.some((cell) => findPlace(cell.stated) !== null)) return false;
  return findPlace(label.stated) !== null || isTotalLabel(label);
}

/** `Country | Disclosed | No data`: headings in words that would mean an empty figure further down. */
function isHeadingOfWords(cells: readonly GridCell[], mayBeHead: boolean): boolean {
  const [label] = cells;
  const inWords = cells.filter((cell) => cell.looks === "blank-figure" && /\p{L}{2}/u.test(cell.stated));
  if (inWords.length === 0 || cells.some((cell) => cell.looks === "figure") || namesRow(cells)) return false;
  const isStubHead = label !== undefined && PLACE_WORDS.test(normaliseWords(label.stated));
  return isStubHead || (mayBeHead && cells.some((cell) => cell !== label && cell.looks === "text"));
}

export function isTotalLabel(cell: GridCell | undefined): boolean {
  if (cell === undefined) return false;
  const label = normaliseWords(cell.stated).replace(/[:.\s]+$/, "");
  return BARE_TOTAL.test(label) || (SOME_TOTAL.test(label) && readHeading(label).type === TOTAL_TYPE);
}
