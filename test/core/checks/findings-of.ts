import { toA1 } from "../../../src/core/address";
import { auditReport } from "../../../src/core/audit";
import { toSnapshots } from "../../../src/core/checks/miniature";
import type { CheckId } from "../../../src/core/edits/edit";
import { toMessage } from "../../../src/core/findings/message";
import { readReport } from "../../../src/core/read/read-report";
import { findings as words } from "../../../src/core/words/en/findings";

/** What a check says of sheets written as text, as `error B4 · sentence`. */
export function findingsOf(check: CheckId, text: string): readonly string[] {
  return auditReport(readReport(toSnapshots(text)))
    .findings.filter((finding) => finding.check === check)
    .map((finding) => {
      const [cell] = finding.cells;
      return `${finding.severity} ${cell === undefined ? "" : toA1(cell.row, cell.col)} · ${toMessage(finding, words)}`;
    });
}

const TITLE = "Law Enforcement and Government Requests, H1 2024\n";

/** An overview of all requests; its boxhead stands in row 2. */
export function overview(rows: string): string {
  const columns =
    "Country | Total Number of Requests | Requests for User Data | Requests for Technical Information\n";
  return TITLE + columns + rows;
}

/** One count for each country; the boxhead stands in row 2. */
export function counts(rows: string): string {
  return `${TITLE}Country | Total Number of Requests\n${rows}`;
}

/** Share and count of approved and rejected requests; the boxhead stands in row 2. */
export function outcomes(rows: string, title = "Requests for User Data, H1 2024"): string {
  return `${title}\nCountry | Requests Approved | | Requests Rejected |\n${rows}`;
}

/** Requests and the share of them for which data was produced, without its count; the boxhead stands in row 2. */
export function shares(rows: string): string {
  return `${TITLE}Country | Requests | Percentage of requests where some information was produced\n${rows}`;
}
