import { parseCsv } from "hucre/csv";

/** Why a text is no list of rows. */
export type CsvFault =
  | { readonly code: "empty" }
  | {
      readonly code: "open-quote";
      /** The line in which the quotation mark stands, from 1. */
      readonly line: number;
    };

export type CsvRows =
  | {
      readonly ok: true;
      readonly rows: readonly (readonly string[])[];
      readonly delimiter: string;
    }
  | { readonly ok: false; readonly fault: CsvFault };

/** Excel writes and obeys such a first line where the delimiter is not that of the country. */
const DELIMITER_LINE = /^sep=(.)(\r\n|\r|\n|$)/i;

/**
 * The fields of a CSV text (RFC 4180), parted by commas, semicolons, tabs or bars, whichever the first lines agree on. Every
 * field is a text, as it stands there.
 */
export function readCsvText(text: string): CsvRows {
  const told = DELIMITER_LINE.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  if (body.trim() === "") return { ok: false, fault: { code: "empty" } };
  const delimiter = told?.[1] ?? detectDelimiterOf(body);
  const line = lineOfOpenQuote(body, delimiter);
  if (line !== null)
    return { ok: false, fault: { code: "open-quote", line: told === null ? line : line + 1 } };
  const rows = parseCsv(body, { delimiter, skipBom: false }).map((row) =>
    row.map((value) => (value === null ? "" : String(value))),
  );
  return { ok: true, rows, delimiter };
}

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Lines that are looked at to find the delimiter. */
const SAMPLE = 10;

/**
 * What follows the first field, where that is in quotation marks, as in our own files; else the delimiter that parts most of the first
 * rows into the same number of fields, more than one.
 */
function detectDelimiterOf(text: string): string {
  const [, told] = /^\ufeff?"(?:[^"]|"")*"([,;\t|])/.exec(text) ?? [];
  if (told !== undefined) return told;
  const scored = DELIMITERS.map((delimiter) => {
    const rows = parseCsv(text, { delimiter, skipBom: false, maxRows: SAMPLE });
    const widths = rows.map((row) => row.length).filter((width) => width > 1);
    const commonest = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
    return { delimiter, commonest, width: Math.max(0, ...widths) };
  });
  const [best] = scored.sort((a, b) => b.commonest - a.commonest || b.width - a.width);
  return best?.delimiter ?? ",";
}

/**
 * The library reads on where a quotation mark is not closed, and would swallow rows.
 * @returns the line of that mark, `null` where all are closed, and nothing but a delimiter or the end of the line follows
 */
function lineOfOpenQuote(text: string, delimiter: string): number | null {
  let opened: number | null = null;
  let line = 1;
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\n" || (character === "\r" && text[at + 1] !== "\n")) line += 1;
    if (opened !== null) {
      if (character !== '"') continue;
      const next = text[at + 1];
      if (next === '"') at += 1;
      else if (next === undefined || next === delimiter || next === "\n" || next === "\r") opened = null;
      // `"Kosovo,"XK"`: the first field was never closed, and what is taken for its end is the beginning of the next one.
      else return opened;
      continue;
    }
    if (character === '"' && isStart) opened = line;
    isStart = character === delimiter || character === "\n" || character === "\r";
  }
  return opened;
}
