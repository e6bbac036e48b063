import { toDataDrafts } from "../core/data/to-data-drafts";
import type { SheetSnapshot } from "../core/sheet";
import { decodeText } from "./decode-text";
import { readCsvText } from "./parse-csv";
import { toSnapshot } from "./to-snapshot";

export type CsvReading =
  | {
      readonly ok: true;
      readonly sheets: readonly SheetSnapshot[];
      /** The rows are data of ours, and were turned into drafts that can be checked. */
      readonly isData: boolean;
      /** The text is none of Unicode; what it is was guessed, and names may be wrong. */
      readonly isGuessed: boolean;
    }
  | { readonly ok: false; readonly fault: CsvFailure };

export type CsvFailure =
  | { readonly code: "no-text" | "empty" | "too-large" }
  | { readonly code: "open-quote"; readonly line: number };

/** Far beyond any report. */
const MOST_CHARACTERS = 50_000_000;

/**
 * Reads a CSV file as a workbook of one sheet; the data that this program exports as a draft for each thing that is counted.
 * @param options.listsPlaces what is known of the rows of such data; `null` where nothing is
 */
export function readCsv(
  bytes: Uint8Array,
  { name, listsPlaces }: { readonly name: string; readonly listsPlaces: boolean | null },
): CsvReading {
  const decoded = decodeText(bytes);
  if (decoded === null) return { ok: false, fault: { code: "no-text" } };
  if (decoded.text.length > MOST_CHARACTERS) return { ok: false, fault: { code: "too-large" } };
  const read = readCsvText(decoded.text);
  if (!read.ok) return read;
  const { rows, delimiter } = read;
  const drafts = toDataDrafts(rows, { name, listsPlaces });
  return {
    ok: true,
    sheets: drafts ?? [toSnapshot(rows, { name, delimiter })],
    isData: drafts !== null,
    isGuessed: decoded.encoding === "windows-1252",
  };
}

/** One sentence on why a file could not be read. @param file as the user named it */
export function toCsvSentence(fault: CsvFailure, file: string): string {
  switch (fault.code) {
    case "no-text":
      return `${file} cannot be read as a table of text. Open it in Excel, choose Save As, “CSV UTF-8”, and open the file that this makes.`;
    case "empty":
      return `${file} is empty.`;
    case "too-large":
      return `${file} is larger than crossfoot reads.`;
    case "open-quote":
      return `${file} is damaged: the quotation mark that opens in line ${fault.line} is never closed.`;
  }
}

/** To be told with the result. */
export function toGuessSentence(file: string): string {
  return `${file} is not in Unicode, and was read as Western European text. If names of countries look wrong, save it as “CSV UTF-8”.`;
}
