import { toCellText } from "../plan/cell-text";
import { NO_CORRECTIONS, type Corrections } from "../corrections";
import type { SheetPlan } from "../plan/workbook-plan";
import type { SheetSnapshot } from "../sheet";
import { toAscii, toDigest } from "./digest";
import type { InputTable } from "./inputs";

/** A cell as it was generated. */
export interface ProvenCell {
  readonly row: number;
  readonly col: number;
  readonly value: ProvenText | string | number | null;
  /** `null` where there is none. */
  readonly formula: ProvenFormula | null;
}

/** A formula as its digests: as it was written, and without the cells that it refers to, which move when rows are inserted. */
export interface ProvenFormula {
  readonly exact: string;
  readonly masked: string;
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
  /** Labels of all periods that the report tells of: also the one before, where the key facts compare with it. */
  readonly told: readonly string[];
  /** The tables were chosen: others of the draft do not matter. */
  readonly someTables: boolean;
  /** What the user had said of the draft: what was left out, and what columns hold. */
  readonly corrections: Corrections;
  /** SHA-256 of the checks of this version, of the rounding rules taken, and of what the user had said. */
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
      formula: formula === null ? null : toProvenFormula(formula),
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
  return { start: [...kept].slice(0, START).join(""), digest: toShortDigest(kept) };
}

/** What is kept of a formula, or compared with it. Excel takes apostrophes away that a name does not need, and blanks. */
export function toProvenFormula(formula: string): ProvenFormula {
  const exact = outsideTexts(formula, (part) =>
    part.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!").replace(/\s/g, ""),
  );
  const masked = outsideTexts(exact, (part) =>
    part
      .replace(/(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, "!")
      .replace(/\$?[A-Z]{1,3}\$?\d{1,7}/g, "#"),
  );
  return { exact: toShortDigest(exact), masked: toShortDigest(masked) };
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('"');
}

function toShortDigest(text: string): string {
  return toDigest(text).slice(0, SHORT_DIGEST);
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

/**
 * The record as texts of plain ASCII that any workbook keeps as they are.
 * @param least number of parts; blanks at the end of the record mean nothing
 */
export function toParts(
  record: ProofRecord,
  { least = 0 }: { readonly least?: number } = {},
): readonly RecordPart[] {
  const whole = toAscii(JSON.stringify({ format: FORMAT, ...record, sheets: record.sheets.map(toCompact) }));
  const text = whole.padEnd((least - 1) * LONGEST_PART + 1);
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
    const found = cells.flatMap(({ row, col, value }, index) => {
      const [, nth, count, piece] = typeof value === "string" ? (PART.exec(value) ?? []) : [];
      if (nth === undefined || count === undefined || piece === undefined) return [];
      // The digest stands in the next cell, and cells come by row and column.
      const next = cells[index + 1];
      const digest = next?.row === row && next.col === col + 1 ? next.value : null;
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
  | readonly [col: number, value: CompactValue]
  | readonly [col: number, value: CompactValue, exact: string, masked: string];
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
    rows.set(row, [
      ...(rows.get(row) ?? []),
      formula === null ? [col, kept] : [col, kept, formula.exact, formula.masked],
    ]);
  }
  return { name, rows: [...rows] };
}

function fromCompact({ name, rows }: CompactSheet): ProvenSheet {
  return {
    name,
    cells: rows.flatMap(([row, cells]) =>
      cells.map(([col, kept, exact, masked]) => ({
        row,
        col,
        value: fromKept(kept),
        formula: exact === undefined || masked === undefined ? null : { exact, masked },
      })),
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

/** `null` for what `toParts` of this version cannot have written, whatever its digests say. */
function parse(text: string): ProofRecord | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isKept(kept)) return null;
    return {
      ...kept,
      corrections: { ...NO_CORRECTIONS, ...kept.corrections },
      sheets: kept.sheets.map(fromCompact),
    };
  } catch (thrown) {
    // Somebody wrote a record of their own.
    if (thrown instanceof SyntaxError || thrown instanceof TypeError) return null;
    throw thrown;
  }
}

/** A later version may have another format. */
function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== "object" || kept === null || !("format" in kept) || kept.format !== FORMAT)
    return false;
  return (
    "sheets" in kept &&
    Array.isArray(kept.sheets) &&
    "inputs" in kept &&
    Array.isArray(kept.inputs) &&
    "periods" in kept &&
    Array.isArray(kept.periods) &&
    "told" in kept &&
    Array.isArray(kept.told) &&
    "version" in kept &&
    typeof kept.version === "string"
  );
}
