import countries from "i18n-iso-countries";
import type { CellRef } from "../../src/core/address";
import type { MadeReport, MadeTable, ReportShape } from "./reports";
import type { Problem, ProblemCell } from "./problem";

/** A report as a publisher would type it, and where its cells went. */
export interface DraftText {
  /** As `toSnapshots` reads it. */
  readonly text: string;
  /** `null` for cells that were left out. */
  readonly refOf: (cell: number) => CellRef | null;
}

export interface ToWrite {
  readonly shape: ReportShape;
  readonly report: MadeReport;
  /** The cells as typed: those of the report, but with errors. */
  readonly typed: Problem;
  /** Lines of tables that nobody typed: `[table, line]`, table 0 being the overview, line 0 the total. */
  readonly without?: readonly (readonly [table: number, line: number])[];
}

const SHEET = "H1 2024";
const OUTCOMES = [
  "Requests Processed and Approved",
  "Requests Processed and Rejected",
  "Requests Partly Approved",
];
const TYPES = [
  "User Data",
  "Non-Personal Technical Information & Expertise",
  "Content Removal",
  "Account Preservation",
];

/** Three tables below each other for two types of request: the overview, and one of outcomes for each type. */
export function writeDraft({ shape, report, typed, without = [] }: ToWrite): DraftText {
  const labels = [...(shape.hasTotal ? ["TOTAL:"] : []), ...placeNames(shape.rows)];
  const lines: string[] = [`# ${SHEET}`];
  const refs = new Map<number, CellRef>();
  const isLeftOut = (table: number, line: number): boolean =>
    without.some(([otherTable, otherLine]) => otherTable === table && otherLine === line);
  const write = (table: number, head: readonly string[], cellsOf: (line: number) => readonly number[]) => {
    lines.push(...head);
    labels.forEach((label, line) => {
      if (isLeftOut(table, line)) return;
      const cells = cellsOf(line);
      // The first line of the text is the name of the sheet.
      cells.forEach((cell, index) => refs.set(cell, { sheet: SHEET, row: lines.length - 1, col: index + 1 }));
      lines.push([label, ...cells.map((cell) => toText(typed.cells[cell]))].join(" | "));
    });
  };
  const all = "Total Number of Requests";
  const types = TYPES.slice(0, shape.types);
  write(
    0,
    [
      `Law Enforcement and Government Requests, ${SHEET}`,
      ["Country", all, ...types.map((type) => `${all} for ${type}`)].join(" | "),
    ],
    (line) => report.overview.counts[line] ?? [],
  );
  report.outcomes.forEach((table, type) => {
    const heading = OUTCOMES.slice(0, shape.outcomes).join(shape.hasShares ? " |  | " : " | ");
    const head = ["", `Requests for ${TYPES[type] ?? ""}`, `Country | ${heading}`];
    write(type + 1, head, (line) => lineOf(table, line));
  });
  return { text: lines.join("\n"), refOf: (cell) => refs.get(cell) ?? null };
}

/** Share and count take turns. */
function lineOf({ counts, shares }: MadeTable, line: number): readonly number[] {
  return (counts[line] ?? []).flatMap((count, index) => {
    const share = shares[line]?.[index];
    return share === undefined ? [count] : [share, count];
  });
}

function toText(cell: ProblemCell | undefined): string {
  return cell === undefined ? "" : showValue(cell, cell.value ?? 0);
}

/** As the sheet shows it. */
export function showValue({ measure }: ProblemCell, value: number): string {
  return measure === "share" ? `${value}%` : String(value);
}

function placeNames(count: number): readonly string[] {
  const names = Object.values(countries.getNames("en", { select: "official" }));
  if (names.length < count) throw new Error(`There are only ${names.length} places to make a report from.`);
  return names.slice(0, count).sort((a, b) => a.localeCompare(b, "en"));
}
