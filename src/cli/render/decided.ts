import { decided, describeLapsed, en, isNews, isOpen, toDecidedLine } from "../../core";
import type { Checked } from "../checked";
import { toLines } from "./lines";
import type { TextOptions } from "./style";

type Judged = Pick<Checked, "audit" | "decisions">;

/** What was decided about the workbook and holds, in one line; none where that is nothing. */
export function toDecided({ audit, decisions }: Judged): readonly string[] {
  const line = toDecidedLine(audit, decisions.corrections);
  return line === null ? [] : [line];
}

/** The same for `check`, which can do without. */
export function toDecidedHere(checked: Judged): readonly string[] {
  if (checked.decisions.status === "unheeded") return [decided.unheeded];
  return toDecided(checked).map((line) => `${line} ${decided.how}`);
}

/** What was decided and fits nothing in the workbook any more, one sentence each. */
export function toLapsed({ lapsed }: Checked["audit"]): readonly string[] {
  return lapsed.filter(isNews).map((each) => describeLapsed(each, en));
}

/** The findings that are ignored, with the reasons; none where there are none. */
export function toIgnored({ findings }: Checked["audit"], options: TextOptions): readonly string[] {
  const ignored = findings.filter((finding) => !isOpen(finding));
  if (ignored.length === 0) return [];
  const heading = options.style.strong(en.report.ignoredTitle);
  return [[heading, ...toLines(ignored, { ...options, inset: 2, home: "" })].join("\n")];
}
