import type { PaneWords } from "../../core/words/pane-words";
import type { Checked, FoundItem } from "../engine/checked";
import type { ConfirmedItem } from "../engine/mistake-item";
import { groupFindings, type MistakeGroup } from "./group-findings";
import { summarise } from "./summarise";

const ALL = { error: true, warning: true, note: true } as const;

/** The whole result as plain text, for a mail or a file: nothing of it is hidden by a filter. An outdated result says so. */
export function toText(checked: Checked, words: PaneWords, { isStale = false } = {}): string {
  const { found, mistakes, unexplained, conditions } = summarise(checked, words);
  const sheets = groupFindings(checked, ALL).map(({ sheet, mistakes: groups, kinds }) =>
    [
      sheet === "" ? words.wholeWorkbook : words.sheet(sheet),
      ...groups.flatMap((group) => toBlock(group, words)),
      ...kinds.flatMap(({ findings }) => findings.map((finding) => toLine(finding, words))),
    ].join("\n"),
  );
  const ignored = checked.ignored.map(
    (finding) => `${toLine(finding, words)} ${words.reasonGiven(finding.reason)}`,
  );
  return [
    words.copyTitle,
    [
      ...(isStale ? [words.stale] : []),
      `${found}; ${conditions}.`,
      ...(mistakes === null ? [] : [`${words.sentence(mistakes)} ${checked.assumption}`]),
      ...(unexplained === null ? [] : [unexplained]),
    ].join("\n"),
    ...sheets,
    ...toSection(words.copyIgnored, ignored),
    ...toSection(words.copyConfirmed, checked.confirmed.map(toConfirmed(words))),
    ...toScope(checked, words),
  ].join("\n\n");
}

/** What the result is not about, and what the user had read otherwise: whoever gets the text cannot look it up. */
function toScope({ understood: { sheets } }: Checked, words: PaneWords): readonly string[] {
  const unread = sheets.flatMap(({ leftOut }) =>
    leftOut.filter(({ hasFigures }) => hasFigures).map(({ sentence }) => sentence),
  );
  const leftOut = sheets.flatMap(({ name: sheet, leftOutTables }) =>
    leftOutTables.map(({ place, text }) => words.copyTable({ sheet, name: place?.name ?? text })),
  );
  const corrected = sheets.flatMap(({ name: sheet, tables }) =>
    tables
      .flatMap(({ columns }) => columns.filter((column) => column.corrected))
      .map(({ letter, heading, reading }) => words.copyColumn({ sheet, letter, heading, reading })),
  );
  return [
    ...toSection(words.copyUnread, unread),
    ...toSection(words.copyLeftOut, leftOut),
    ...toSection(words.copyCorrected, corrected),
  ];
}

const toSection = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[title, ...lines].join("\n")];

/** A mistake, and under it the findings that it explains. */
function toBlock({ mistake, findings }: MistakeGroup, words: PaneWords): readonly string[] {
  return [mistake.text, ...findings.map((finding) => `  ${toLine(finding, words)}`)];
}

const toConfirmed =
  (words: PaneWords) =>
  ({ place, label, stated }: ConfirmedItem): string =>
    `${place.name} ${words.confirmedFigure({ label, stated })}`;

/** `Error: B4 says 62, but …` */
function toLine({ severity, message }: FoundItem, words: PaneWords): string {
  return `${words.severity(severity)}: ${message}`;
}
