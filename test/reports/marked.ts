import { toA1, toCellKey } from "../../src/core/address";
import { auditReport, type Audit } from "../../src/core/audit";
import { toSnapshots } from "../../src/core/checks/miniature";
import { readReport } from "../../src/core/read/read-report";

const MARK = /\s*\{([a-z -]+)\}/;

/** What a marked report should give and what it gives: `footing Sheet1!B4`, both sorted. */
export interface Comparison {
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly audit: Audit;
}

/**
 * A whole report as text, in the notation of the miniatures, where each cell that should be reported carries the checks
 * that report it: `23 {footing tie-out}`. Lines that begin with `//` say what the report is about.
 */
export function compareMarked(text: string): Comparison {
  const lines = text.split("\n").filter((line) => !line.startsWith("//"));
  const audit = auditReport(
    readReport(toSnapshots(lines.map((line) => line.replaceAll(new RegExp(MARK, "g"), "")).join("\n"))),
  );
  const found = audit.findings.map(({ check, cells }) => {
    const [cell] = cells;
    return `${check} ${cell === undefined ? "" : toCellKey(cell)}`;
  });
  return { expected: marksOf(lines).sort(), found: found.sort(), audit };
}

function marksOf(lines: readonly string[]): string[] {
  const marks: string[] = [];
  let sheet = "Sheet1";
  let row = 0;
  let isStarted = false;
  for (const line of lines) {
    const name = /^\s*# (.+)$/.exec(line)?.[1]?.trim();
    if (name !== undefined) [sheet, row, isStarted] = [name, 0, true];
    else if (isStarted || line.trim() !== "") {
      isStarted = true;
      line.split("|").forEach((entry, col) => {
        for (const check of MARK.exec(entry)?.[1]?.split(" ") ?? [])
          marks.push(`${check} ${sheet}!${toA1(row, col)}`);
      });
      row += 1;
    }
  }
  return marks;
}
