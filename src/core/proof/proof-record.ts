import { toCellText } from "../plan/cell-text";
import type { SheetPlan } from "../plan/workbook-plan";
import type { SheetSnapshot } from "../sheet";
import { toAscii, toDigest } from "./digest";
import type { InputTable } from "./inputs";

/** A cell as it was generated. */
export interface ProvenCell {
  readonly row: number;
  readonly col: number;
  readonly value: ProvenText | string | number | null;
  /** The digest of the formula, plain; `null` where there is none. */
  readonly formula: string | null;
}

/** A long text: how it begins, and its digest. */
export interface ProvenText {
  readonly start: string;
  readonly digest: string;
}

export interface ProvenSheet {
  readonly name: string;
  /** Those that hold something. */
  readonly cells: readonly ProvenCell[];
}

/** What is kept in a report of how it was made, so that the workbook can be compared with it later. */
export interface ProofRecord {
  /** Of the program. */
  readonly version: string;
  /** As shown on the cover; `null` where none was given. */
  readonly date: string | null;
  /** Labels of the periods published. */
  readonly periods: readonly string[];
  /** SHA-256 of the checks and of everything that the user said about them. */
  readonly rules: string;
  /** SHA-256 of `inputs`. */
  readonly figures: string;
  readonly inputs: readonly InputTable[];
  readonly sheets: readonly ProvenSheet[];
}

/** What of a sheet can be compared later. */
export function toProvenSheet({ name, cells }: SheetPlan): ProvenSheet {
  const filled = cells.filter(({ value, formula }) => (value !== null && value !== "") || formula !== null);
  return {
    name,
    cells: filled.map(({ row, col, value, formula }) => ({
      row,
      col,
      value: typeof value === "string" ? toProvenText(value) : value,
      formula: formula === null ? null : toFormulaDigest(formula),
    })),
  };
}

/** Longer texts are kept by their digests, or the record of a report would be longer than the report. */
const LONGEST_TEXT = 48;
const START = 24;
/** In hexadecimal digits: 64 bits tell any two cells of a report apart. */
const SHORT_DIGEST = 16;

/** What is kept of the text of a cell, or compared with it. */
export function toProvenText(text: string): ProvenText | string {
  const kept = toCellText(text);
  if (kept.length <= LONGEST_TEXT) return kept;
  return { start: [...kept].slice(0, START).join(""), digest: toDigest(kept).slice(0, SHORT_DIGEST) };
}

/** Excel takes apostrophes away that a name does not need, and blanks. */
export function toFormulaDigest(formula: string): string {
  const plain = formula
    .replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!")
    .replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "");
  return toDigest(plain).slice(0, SHORT_DIGEST);
}

/** One part of the record as a cell holds it. */
export interface RecordPart {
  readonly text: string;
  readonly digest: string;
}

/** In characters: what a cell of the record shows whole. */
const LONGEST_PART = 600;
const FORMAT = 1;
const PART = /^crossfoot-record (\d+)\/(\d+) ([^]*) end$/;

/** The record as texts of plain ASCII that any workbook keeps as they are. */
export function toParts(record: ProofRecord): readonly RecordPart[] {
  const text = toAscii(JSON.stringify({ format: FORMAT, ...record, sheets: record.sheets.map(toCompact) }));
  const count = Math.ceil(text.length / LONGEST_PART);
  return Array.from({ length: count }, (_, index) => {
    const piece = text.slice(index * LONGEST_PART, (index + 1) * LONGEST_PART);
    const part = `crossfoot-record ${index + 1}/${count} ${piece} end`;
    return { text: part, digest: toDigest(part) };
  });
}

export interface FoundRecord {
  /** The sheet that keeps it. */
  readonly sheet: string;
  /** `null` where somebody changed the record, or a later version of the program made it. */
  readonly record: ProofRecord | null;
}

/** Finds the records of all reports among some sheets. */
export function findRecords(sheets: readonly SheetSnapshot[]): readonly FoundRecord[] {
  return sheets.flatMap(({ name, cells }) => {
    const found = cells.flatMap(({ row, col, value }) => {
      const [, nth, count, piece] = typeof value === "string" ? (PART.exec(value) ?? []) : [];
      if (nth === undefined || count === undefined || piece === undefined) return [];
      const digest = cells.find((cell) => cell.row === row && cell.col === col + 1)?.value;
      return [{ nth: Number(nth), count: Number(count), piece, isWhole: digest === toDigest(String(value)) }];
    });
    if (found.length === 0) return [];
    found.sort((a, b) => a.nth - b.nth);
    const isComplete = found.every(
      ({ nth, count, isWhole }, index) => isWhole && nth === index + 1 && count === found.length,
    );
    return [{ sheet: name, record: isComplete ? parse(found.map(({ piece }) => piece).join("")) : null }];
  });
}

/** `[col, value]`, with the digest of the formula behind it where there is one; a long text is `[start, digest]`. */
type CompactCell =
  readonly [col: number, value: CompactValue] | readonly [col: number, value: CompactValue, formula: string];
type CompactValue = string | number | null | readonly [start: string, digest: string];

interface CompactSheet {
  readonly name: string;
  readonly rows: readonly (readonly [row: number, cells: readonly CompactCell[]])[];
}

function toCompact({ name, cells }: ProvenSheet): CompactSheet {
  const rows = new Map<number, CompactCell[]>();
  for (const { row, col, value, formula } of cells) {
    const kept: CompactValue =
      typeof value === "object" && value !== null ? [value.start, value.digest] : value;
    rows.set(row, [...(rows.get(row) ?? []), formula === null ? [col, kept] : [col, kept, formula]]);
  }
  return { name, rows: [...rows] };
}

function fromCompact({ name, rows }: CompactSheet): ProvenSheet {
  return {
    name,
    cells: rows.flatMap(([row, cells]) =>
      cells.map(([col, kept, formula = null]) => ({ row, col, value: fromKept(kept), formula })),
    ),
  };
}

function fromKept(kept: CompactValue): ProvenCell["value"] {
  if (typeof kept !== "object" || kept === null) return kept;
  const [start, digest] = kept;
  return { start, digest };
}

interface Kept extends Omit<ProofRecord, "sheets"> {
  readonly sheets: readonly CompactSheet[];
}

function parse(text: string): ProofRecord | null {
  const kept: unknown = JSON.parse(text);
  if (!isKept(kept)) return null;
  const { version, date, periods, rules, figures, inputs } = kept;
  return { version, date, periods, rules, figures, inputs, sheets: kept.sheets.map(fromCompact) };
}

/** What the digests say is whole was written by `toParts`, so only the format is looked at: a later version may have another. */
function isKept(kept: unknown): kept is Kept {
  return typeof kept === "object" && kept !== null && "format" in kept && kept.format === FORMAT;
}
