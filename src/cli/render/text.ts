import { en, toSummaryLine } from "../../core";
import type { Finding, Severity } from "../../core";
import type { Checked } from "../checked";
import { isNarrow, toPrintable, wrap } from "./layout";
import { toShortMessage } from "./short";
import type { TextOptions } from "./style";
import { toUnderstood } from "./understood";

/** After so many findings of one check on one sheet, people have seen the point. */
const MOST_ALIKE = 20;

/**
 * For people: what was understood, the findings by sheet, and one line that says how it stands.
 * Ends with a line break.
 */
export function toText(checked: Checked, { style, width }: TextOptions): string {
  const { file, audit, notices } = checked;
  const parts = [
    style.strong(toPrintable(file)),
    `${style.strong("What was understood")}\n${toUnderstood(audit.report, { style, width })}`,
    ...(notices.length === 0
      ? []
      : [notices.map((text) => toLine("note", text, { style, width })).join("\n")]),
    ...toFindings(audit.findings, { style, width }),
    wrap(toSummaryLine(audit, en), { lead: "", indent: 0, width }),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** One part a sheet, in the order of the findings. */
export function toFindings(findings: readonly Finding[], options: TextOptions): readonly string[] {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.cells[0]?.sheet ?? "";
    const here = bySheet.get(sheet);
    if (here === undefined) bySheet.set(sheet, [finding]);
    else here.push(finding);
  }
  return [...bySheet].map(([sheet, here]) => {
    const heading = options.style.strong(sheet === "" ? "The workbook" : `Sheet ${toPrintable(sheet)}`);
    return [heading, ...toLines(here, options)].join("\n");
  });
}

/** One paragraph a finding; of many alike on one sheet the first ones, and how many more there are. */
function toLines(findings: readonly Finding[], options: TextOptions): readonly string[] {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    const alike = `${finding.severity} ${finding.check}`;
    const count = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, count);
    if (count > MOST_ALIKE) continue;
    const sentence = `${toPrintable(toShortMessage(finding))} (${finding.check})`;
    lines.push(toLine(finding.severity, sentence, options));
  }
  for (const [alike, count] of seen) {
    if (count <= MOST_ALIKE) continue;
    const [severity, check] = alike.split(" ");
    const more = `and ${count - MOST_ALIKE} more like these (${severity ?? ""}, ${check ?? ""}); --format json lists them all.`;
    const indent = isNarrow(options.width) ? 4 : 11;
    lines.push(wrap(more, { lead: " ".repeat(indent), indent, width: options.width }));
  }
  return lines;
}

/** `  error    B12 says 61, but …`; on a narrow terminal the sentence begins on a line of its own. */
function toLine(severity: Severity, sentence: string, { style, width }: TextOptions): string {
  const word = style[severity](severity);
  const [lead, indent] = isNarrow(width)
    ? [`  ${word}\n    `, 4]
    : [`  ${word}${" ".repeat(9 - severity.length)}`, 11];
  return wrap(toPrintable(sentence), { lead, indent, width });
}
