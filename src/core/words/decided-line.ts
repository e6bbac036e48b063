import type { Audit } from "../audit";
import type { Corrections } from "../corrections";
import { isOpen } from "../findings/finding";
import { decided } from "./en/decided";

/** What was decided about a workbook and holds, in one line; `null` where it is nothing. @param corrections by which it was checked */
export function toDecidedLine(
  { report, findings, lapsed }: Audit,
  { confirmed }: Pick<Corrections, "confirmed">,
): string | null {
  const columns = report.tables.flatMap((table) => table.columns);
  return decided.line({
    ignored: findings.filter((finding) => !isOpen(finding)).length,
    leftOut: report.leftOut.filter(({ reason }) => reason === "by-user").length,
    corrected: columns.filter((column) => column.corrected).length,
    right: confirmed.length - lapsed.filter(({ kind }) => kind === "confirmed").length,
  });
}
