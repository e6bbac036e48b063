import { isOpen, type Finding } from "../../core";
import type { Checked } from "../checked";
import { toIgnored } from "./decided";
import { toPrintable } from "./layout";
import { toLines } from "./lines";
import { toMistakeParts, type Remark } from "./mistakes";
import type { TextOptions } from "./style";

/**
 * The mistakes with the findings that they explain, then all other findings, one part a sheet, then those that are ignored.
 * @param remark what else to say of a mistake
 */
export function toFindings(
  { audit, mistakes }: Pick<Checked, "audit" | "mistakes">,
  options: TextOptions,
  remark: Remark = () => null,
): readonly string[] {
  const { parts, shown, sheets } = toMistakeParts({ audit, mistakes, remark }, options);
  const others = audit.findings.filter((finding) => isOpen(finding) && !shown.has(finding.id));
  return [...parts, ...toSheetParts(others, sheets, options), ...toIgnored(audit, options)];
}

/**
 * One part a sheet, in the order of the findings.
 * @param before sheets of which there was something to say already
 */
function toSheetParts(
  findings: readonly Finding[],
  before: ReadonlySet<string>,
  options: TextOptions,
): readonly string[] {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.cells[0]?.sheet ?? "";
    const here = bySheet.get(sheet);
    if (here === undefined) bySheet.set(sheet, [finding]);
    else here.push(finding);
  }
  return [...bySheet].map(([sheet, here]) => {
    const name = `${before.has(sheet) ? "Also on sheet" : "Sheet"} ${toPrintable(sheet)}`;
    const heading = options.style.strong(sheet === "" ? "The workbook" : name);
    return [heading, ...toLines(here, { ...options, inset: 2, home: sheet })].join("\n");
  });
}
