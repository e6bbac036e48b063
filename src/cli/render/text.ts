import { en, toSummaryLine } from "../../core";
import type { Mistake } from "../../core";
import type { Checked } from "../checked";
import { toDecidedHere, toLapsed } from "./decided";
import { toFindings } from "./findings";
import { toPrintable, wrap } from "./layout";
import { toLine } from "./lines";
import type { TextOptions } from "./style";
import { toUnderstood } from "./understood";

/**
 * For people: what was understood, the mistakes with their findings, the other findings by sheet, and one line that says how it
 * stands. Ends with a line break.
 */
export function toText(checked: Checked, { style, width }: TextOptions): string {
  const { file, audit, mistakes, notices, isWorkbook } = checked;
  const told = [...notices, ...toLapsed(audit)];
  const parts = [
    style.strong(toPrintable(file)),
    `${style.strong("What was understood")}\n${toUnderstood(audit.report, { style, width })}`,
    ...(told.length === 0 ? [] : [told.map((text) => toLine("note", text, { style, width })).join("\n")]),
    ...toFindings(checked, { style, width }),
    [toSummaryLine(audit, en), ...toDecidedHere(checked), ...(isWorkbook ? toHint(mistakes) : [])]
      .map((sentence) => wrap(toPrintable(sentence), { lead: "", indent: 0, width }))
      .join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** That there is a command for what can be corrected. */
function toHint(mistakes: readonly Mistake[]): readonly string[] {
  const safe = mistakes.filter(({ isOneClick }) => isOneClick).length;
  if (safe === 0) return [];
  const which =
    safe < mistakes.length ? `${safe} of these mistakes` : safe === 1 ? "this mistake" : "these mistakes";
  return [`crossfoot fix can correct ${which} in a copy of the workbook.`];
}
