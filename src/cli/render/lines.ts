import { en } from "../../core";
import type { Finding, Severity } from "../../core";
import { isNarrow, toPrintable, wrap } from "./layout";
import { toShort, toShortMessage } from "./short";
import type { TextOptions } from "./style";

/** After so many findings of one check on one sheet, people have seen the point. */
const MOST_ALIKE = 20;

export interface LineOptions extends TextOptions {
  /** By how many columns the lines are indented. */
  readonly inset: number;
  /** The sheet that the reader is on; a finding of another one says so. */
  readonly home: string;
}

/** One paragraph a finding, with the reason where it is ignored; of many alike on one sheet the first ones, and how many more there are. */
export function toLines(findings: readonly Finding[], options: LineOptions): readonly string[] {
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    const alike = `${finding.severity} ${finding.check}`;
    const count = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, count);
    if (count > MOST_ALIKE) continue;
    const sheet = finding.cells[0]?.sheet ?? options.home;
    const place = sheet === options.home ? "" : `On sheet ${sheet}: `;
    const sentence = `${place}${toShortMessage(finding)} (${finding.check})`;
    const { waiver } = finding;
    const told = waiver === null ? sentence : en.report.ignoredBecause(sentence, toShort(waiver));
    lines.push(toLine(finding.severity, told, options));
  }
  for (const [alike, count] of seen) {
    if (count <= MOST_ALIKE) continue;
    const [severity, check] = alike.split(" ");
    const more = `and ${count - MOST_ALIKE} more like these (${severity ?? ""}, ${check ?? ""}); --format json lists them all.`;
    const indent = options.inset + (isNarrow(options.width) ? 2 : 9);
    lines.push(wrap(more, { lead: " ".repeat(indent), indent, width: options.width }));
  }
  return lines;
}

/** `  error    B12 says 61, but …`; on a narrow terminal the sentence begins on a line of its own. */
export function toLine(
  severity: Severity,
  sentence: string,
  { style, width, inset = 2 }: TextOptions & { readonly inset?: number },
): string {
  const word = `${" ".repeat(inset)}${style[severity](severity)}`;
  const [lead, indent] = isNarrow(width)
    ? [`${word}\n${" ".repeat(inset + 2)}`, inset + 2]
    : [`${word}${" ".repeat(9 - severity.length)}`, inset + 9];
  return wrap(toPrintable(sentence), { lead, indent, width });
}
