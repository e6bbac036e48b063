import type { Audit } from "../../../src/core/audit";
import type { RoundingRule } from "../../../src/core/rounding";
import { readReport } from "../../../src/core/read/read-report";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet";

/**
 * A sheet written as text: cells are parted by `|`, an empty line is an empty row.
 *
 * ```
 * Requests, H1 2024
 * Country | Total Number of Requests
 * TOTAL:  | 4
 * Brazil  | 4
 * ```
 */
export function sheetOf(name: string, text: string): SheetSnapshot {
  const cells: Cell[] = [];
  text
    .trim()
    .split("\n")
    .forEach((line, row) =>
      line.split("|").forEach((part, col) => {
        const entry = part.trim();
        if (entry !== "") cells.push({ row, col, ...toContent(entry) });
      }),
    );
  return { name, hidden: false, protected: false, cells, hiddenRows: [], hiddenColumns: [], merges: [] };
}

function toContent(entry: string): Omit<Cell, "row" | "col"> {
  const bare = { formula: null, isError: false };
  const share = /^(\d+)(?:\.(\d+))?%$/.exec(entry);
  if (share !== null) {
    const decimals = share[2]?.length ?? 0;
    const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
    return { ...bare, value: Number(entry.slice(0, -1)) / 100, text: entry, format };
  }
  if (/^\d+$/.test(entry)) return { ...bare, value: Number(entry), text: entry, format: "General" };
  return { ...bare, value: entry, text: entry, format: "General" };
}

/** A checked draft without findings; verdict counts are made up. */
export function auditOf(sheets: readonly SheetSnapshot[], rounding: RoundingRule = "half-up"): Audit {
  const report = readReport(sheets);
  return {
    report,
    verdicts: { holds: 131, fails: 0, notApplicable: 36, broken: 0 },
    findings: [],
    failures: [],
    faults: [],
    lapsed: [],
    rounding: report.groups.map(() => rounding),
  };
}
