import type { PaneWords } from "../../core/words/pane-words";
import type { Checked, FoundItem } from "../engine/checked";
import { countSeverities, groupFindings } from "./group-findings";

const ALL = { error: true, warning: true, note: true } as const;

/** The whole result as plain text, for a mail or a file: nothing of it is hidden by a filter. */
export function toText(checked: Checked, words: PaneWords): string {
  const { found, conditions } = words.summary(countSeverities(checked.findings), checked.counts);
  const sheets = groupFindings(checked, ALL).map(({ sheet, kinds }) =>
    [
      sheet === "" ? words.wholeWorkbook : words.sheet(sheet),
      ...kinds.flatMap(({ findings }) => findings.map((finding) => toLine(finding, words))),
    ].join("\n"),
  );
  const ignored =
    checked.ignored.length === 0
      ? []
      : [
          [
            words.copyIgnored,
            ...checked.ignored.map(
              (finding) => `${toLine(finding, words)} ${words.reasonGiven(finding.reason)}`,
            ),
          ].join("\n"),
        ];
  return [words.copyTitle, `${found}; ${conditions}.`, ...sheets, ...ignored].join("\n\n");
}

/** `Error: B4 says 62, but …` */
function toLine({ severity, message }: FoundItem, words: PaneWords): string {
  return `${words.severity(severity)}: ${message}`;
}
