import { compareCells } from "../address";
import { CHECK_IDS } from "../edits/edit";
import type { Finding } from "./finding";

/** By sheet in workbook order, row, column, check; findings at one cell keep the order in which they were made. */
export function sortFindings(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const sheetRank = new Map(sheets.map((name, index) => [name, index]));
  const checkRank = new Map<string, number>(CHECK_IDS.map((id, index) => [id, index]));
  const rankOf = (finding: Finding): number => sheetRank.get(finding.cells[0]?.sheet ?? "") ?? sheets.length;
  return [...findings].sort((a, b) => {
    const [first, second] = [a.cells[0], b.cells[0]];
    return (
      rankOf(a) - rankOf(b) ||
      (first === undefined || second === undefined ? 0 : compareCells(first, second)) ||
      (checkRank.get(a.check) ?? 0) - (checkRank.get(b.check) ?? 0)
    );
  });
}

/** Gives findings that share an id a number of their own, from the second on: `tie-out:Sheet1!B4#2`. */
export function withDistinctIds(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id}#${times}` };
  });
}
