import { NEUTRAL_LOOKS } from "../../src/core/plan/looks";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/main";
import type { PlannedCell, SheetPlan } from "../../src/core/plan/workbook-plan";
import type { Cell } from "../../src/core/sheet";
import { writePlan } from "../../src/xlsx/write-plan";
import { textSheet } from "../reports/text-sheet";

/** Sheets by name, in the notation of `textSheet`. */
export type Sheets = Readonly<Record<string, string>>;

export const RIGHT = `
Law Enforcement and Government Requests, H1 2024
Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Non-Personal Technical Information & Expertise
TOTAL:  | 5 | 1 | 4
Brazil  | 3 | 1 | 2
Chile   | 2 | 0 | 2
`;

/** The total should be 5. */
export const WRONG = RIGHT.replace("TOTAL:  | 5", "TOTAL:  | 6");

export async function toWorkbook(sheets: Sheets): Promise<Uint8Array> {
  return writePlan({
    looks: NEUTRAL_LOOKS,
    properties: { title: "", subject: "", description: "", organisation: "", language: "en" },
    sheets: Object.entries(sheets).map(toSheet),
  });
}

function toSheet([name, text]: readonly [string, string]): SheetPlan {
  return {
    name,
    cells: textSheet(name, text).cells.map(toPlanned),
    columnWidths: [],
    rowHeights: [],
    merges: [],
    freeze: null,
    print: { paper: "a4", orientation: "portrait", repeatRows: null, footer: "" },
    charts: [],
    summary: "",
  };
}

/** `=SUM(B4:B6)~52` is a formula with its stored result, `=C4/(C4+E4)~53%` one in a cell that shows per cent. */
const FORMULA = /^=(.*)~(-?[\d.]+)(%?)$/;

function toPlanned({ row, col, value, text, format }: Cell): PlannedCell {
  const [, formula, result, percent] = FORMULA.exec(text) ?? [];
  if (formula !== undefined) {
    const isShare = percent === "%";
    const stored = isShare ? Number(result) / 100 : Number(result);
    return { row, col, value: stored, formula, style: isShare ? "share" : "count", link: null, source: null };
  }
  const style = typeof value !== "number" ? "text" : format.endsWith("%") ? "share" : "count";
  return {
    row,
    col,
    value: typeof value === "number" ? value : text,
    formula: null,
    style,
    link: null,
    source: null,
  };
}

/** A folder for the files of one test. */
export function makeFolder(): { readonly at: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "crossfoot-"));
  return { at: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}

export async function save(path: string, sheets: Sheets): Promise<void> {
  writeFileSync(path, await toWorkbook(sheets));
}

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function crossfoot(
  argv: readonly string[],
  terminal: Partial<Io["out"]> = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const plain = { isTerminal: false, columns: null };
  const status = await run(argv, {
    out: { ...plain, ...terminal, write: (text) => void (out += text) },
    err: { ...plain, write: (text) => void (err += text) },
    env: {},
  });
  return { status, out, err };
}
