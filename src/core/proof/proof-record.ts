import type { SheetPlan } from "../plan/workbook-plan";
import type { SheetSnapshot } from "../sheet";
import { toAscii, toDigest } from "./digest";
import type { InputTable } from "./inputs";

/** A cell as it was generated. */
export interface ProvenCell {
  readonly row: number;
  readonly col: number;
  readonly value: string | number | null;
  /** Without the leading `=`. */
  readonly formula: string | null;
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
  return { name, cells: filled.map(({ row, col, value, formula }) => ({ row, col, value, formula })) };
}

/** One part of the record as a cell holds it. */
export interface RecordPart {
  readonly text: string;
  readonly digest: string;
}

/** A cell holds 32,767 characters. */
const LONGEST_PART = 30_000;
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

/** `[row, col, value]`, with the formula behind it where there is one. */
type CompactCell =
  | readonly [row: number, col: number, value: string | number | null]
  | readonly [row: number, col: number, value: string | number | null, formula: string];

interface CompactSheet {
  readonly name: string;
  readonly cells: readonly CompactCell[];
}

function toCompact({ name, cells }: ProvenSheet): CompactSheet {
  return {
    name,
    cells: cells.map(({ row, col, value, formula }) =>
      formula === null ? [row, col, value] : [row, col, value, formula],
    ),
  };
}

interface Kept extends Omit<ProofRecord, "sheets"> {
  readonly sheets: readonly CompactSheet[];
}

function parse(text: string): ProofRecord | null {
  const kept: unknown = JSON.parse(text);
  if (!isKept(kept)) return null;
  const { version, date, periods, rules, figures, inputs } = kept;
  const sheets = kept.sheets.map(({ name, cells }) => ({
    name,
    cells: cells.map(([row, col, value, formula = null]) => ({ row, col, value, formula })),
  }));
  return { version, date, periods, rules, figures, inputs, sheets };
}

/** What the digests say is whole was written by `toParts`, so only the format is looked at: a later version may have another. */
function isKept(kept: unknown): kept is Kept {
  return typeof kept === "object" && kept !== null && "format" in kept && kept.format === FORMAT;
}
