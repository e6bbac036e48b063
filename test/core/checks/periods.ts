import { toA1 } from "../../../src/core/address";
import { auditReport, type Audit } from "../../../src/core/audit";
import { toSnapshots } from "../../../src/core/checks/miniature";
import { findMistakes } from "../../../src/core/mistakes/find-mistakes";
import { readReport } from "../../../src/core/read/read-report";

/** Requests for user data and for technical information, by country. */
export type Counts = Readonly<Record<string, readonly [userData: number, technical: number]>>;

/** The overview of a period on a sheet of its own, as text for `toSnapshots`; the boxhead stands in row 2. */
export function periodSheet(period: string, counts: Counts): string {
  const rows = Object.entries(counts).map(([place, [user, technical]]) => row(place, user, technical));
  const sums = Object.values(counts).reduce((sum, each) => [sum[0] + each[0], sum[1] + each[1]] as const, [
    0, 0,
  ] as const);
  return [
    `# ${period}`,
    `Law Enforcement and Government Requests, ${period}`,
    "Country | Total Number of Requests | Requests for User Data | Requests for Technical Information",
    row("TOTAL:", ...sums),
    ...rows,
    "",
  ].join("\n");
}

function row(label: string, user: number, technical: number): string {
  return [label, user + technical, user, technical].join(" | ");
}

export function addUp(all: readonly Counts[]): Counts {
  const sums: Record<string, readonly [number, number]> = {};
  for (const [place, [user, technical]] of all.flatMap((counts) => Object.entries(counts))) {
    const [before, and] = sums[place] ?? [0, 0];
    sums[place] = [before + user, and + technical];
  }
  return sums;
}

export function auditOf(text: string): Audit {
  return auditReport(readReport(toSnapshots(text)));
}

/** Everything that is no note, as `error roll-forward 2024!B4`. */
export function loudOf(text: string): readonly string[] {
  return auditOf(text)
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ severity, check, cells: [cell] }) => `${severity} ${check} ${nameOf(cell)}`);
}

/** What is proposed where the figures decide, as `H1 2024!B5 = 2`. */
export function certainOf(text: string): readonly string[] {
  return findMistakes(auditOf(text))
    .filter(({ status }) => status === "certain")
    .flatMap(({ changes }) => changes.map(({ cell, proposed }) => `${nameOf(cell)} = ${proposed ?? "?"}`));
}

function nameOf(
  cell: { readonly sheet: string; readonly row: number; readonly col: number } | undefined,
): string {
  return cell === undefined ? "" : `${cell.sheet}!${toA1(cell.row, cell.col)}`;
}
