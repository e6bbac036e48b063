import { toA1, toRangeA1, type Range } from "../address";
import type { Audit } from "../audit";
import { isOpen, type Finding } from "../findings/finding";
import { toMessage } from "../findings/message";
import { groupByMistake } from "../mistakes/group-by-mistake";
import type { Mistake } from "../mistakes/mistake";
import { OWN_SHEET_MARK } from "../own-sheets";
import type { LeftOut } from "../report";
import { describeLapsed } from "../words/describe-lapsed";
import { describeMistake } from "../words/describe-mistake";
import { describeLeftOut } from "../words/describe-table";
import { toSummaryLine } from "../words/summary-line";
import type { Words } from "../words/words";
import type { Page } from "./plan-report";
import { planLink, planText } from "./planned-cell";
import { toTableName } from "./table-names";
import { toRowHeight } from "./text-size";
import { toVerdictLine } from "./verdict-line";
import type { PlannedCell, SheetPlan } from "./workbook-plan";

const WIDTHS = [11, 22, 9, 21, 74] as const;
const [, SHEET_WIDTH, , , SENTENCE_WIDTH] = WIDTHS;
const HEAD_ROW = 4;

export interface FindingsOptions {
  readonly mistakes: readonly Mistake[];
  readonly words: Words;
  readonly page: Page;
  readonly name: string;
  /** The sheet stands in the workbook of the draft: cells are links, and it says what was not checked, too. */
  readonly isBesideDraft: boolean;
}

/** One line of the list. */
interface Entry {
  readonly severity: string;
  readonly sheet: string;
  /** `B12`; empty for a whole sheet or nothing in particular. */
  readonly cell: string;
  readonly check: string;
  readonly sentence: string;
  /** A mistake, over the findings that it explains. */
  readonly isMistake?: boolean;
}

/** What the checks found, what the user ignores, and how many conditions were judged. */
export function planFindings(
  audit: Audit,
  { mistakes, words, page, name, isBesideDraft }: FindingsOptions,
): SheetPlan {
  const report = words.report;
  const open = audit.findings.filter(isOpen);
  const sections = [
    {
      title: report.ignoredTitle,
      entries: audit.findings.filter((finding) => !isOpen(finding)).map((finding) => toEntry(finding, words)),
    },
    ...(isBesideDraft
      ? [
          {
            title: report.lapsedTitle,
            entries: audit.lapsed.map((lapsed) => toRemark(describeLapsed(lapsed, words))),
          },
          {
            title: report.leftOutTitle,
            entries: audit.report.leftOut.filter(isWorthALine).map((left) => toLeftOut(left, words)),
          },
        ]
      : []),
  ].filter(({ entries }) => entries.length > 0);

  const uncalculated = audit.report.uncalculated.length;
  const verdict = report.verdictLine(toVerdictLine(audit));
  const known = uncalculated === 0 ? verdict : `${verdict} ${report.uncalculatedLine(uncalculated)}`;
  const summary = isBesideDraft ? toSummaryLine(audit, words) : known;
  const cells: PlannedCell[] = [
    planText({ row: 0, col: 0 }, OWN_SHEET_MARK + report.findingsTitle, "table-title"),
    planText({ row: 1, col: 0 }, summary, "headnote"),
  ];
  const rowHeights = [{ row: 0, height: 26 }];
  const put = (entry: Entry, row: number): void => {
    cells.push(...entryCells(entry, row, isBesideDraft));
    const texts = [
      { text: entry.sentence, width: SENTENCE_WIDTH },
      { text: entry.sheet, width: SHEET_WIDTH },
    ];
    rowHeights.push({ row, height: toRowHeight(texts) });
  };
  let row = 3;
  let listed = 0;
  if (open.length === 0) {
    if (uncalculated === 0) cells.push(planText({ row, col: 0 }, report.noFindings, "headnote"));
    row += 1;
  } else {
    const note = isBesideDraft ? report.findingsNoteBeside : report.findingsNote;
    cells.push(planText({ row: 2, col: 0 }, note, "headnote"));
    const heads = report.findingHeads;
    [heads.severity, heads.sheet, heads.cell, heads.check, heads.sentence].forEach((head, col) =>
      cells.push(planText({ row: HEAD_ROW, col }, head, "finding-head")),
    );
    const entries = toEntries(open, mistakes, words);
    entries.forEach((entry, index) => put(entry, HEAD_ROW + 1 + index));
    listed = entries.length;
    row = HEAD_ROW + 1 + listed;
  }
  for (const { title, entries } of sections) {
    cells.push(planText({ row: row + 1, col: 0 }, title, "section"));
    rowHeights.push({ row: row + 1, height: 24 });
    entries.forEach((entry, index) => put(entry, row + 2 + index));
    row += 2 + entries.length;
  }
  return {
    name,
    cells,
    columnWidths: WIDTHS,
    rowHeights,
    merges: [],
    freeze: open.length === 0 ? null : { rows: HEAD_ROW + 1, columns: 0 },
    print: {
      ...page,
      orientation: "landscape",
      repeatRows: open.length === 0 ? null : { first: HEAD_ROW, last: HEAD_ROW },
    },
    charts: [],
    ...(listed === 0 ? {} : { tables: [{ name: toTableName(name), range: rangeOf(listed) }] }),
    summary: report.summaries.findings,
  };
}

/** The list with its headings, without what is ignored. */
function rangeOf(listed: number): Range {
  return { top: HEAD_ROW, left: 0, bottom: HEAD_ROW + listed, right: WIDTHS.length - 1 };
}

/** One block a mistake, and then what no mistake explains. */
function toEntries(open: readonly Finding[], mistakes: readonly Mistake[], words: Words): readonly Entry[] {
  const { blocks, rest } = groupByMistake(open, mistakes);
  return [
    ...blocks.flatMap(({ mistake, findings }) => [
      toMistakeEntry(mistake, findings, words),
      ...findings.map((finding) => toEntry(finding, words)),
    ]),
    ...(blocks.length > 0 && rest.length > 0
      ? [{ ...toRemark(words.report.otherFindings), isMistake: true }]
      : []),
    ...rest.map((finding) => toEntry(finding, words)),
  ];
}

function toMistakeEntry(mistake: Mistake, findings: readonly Finding[], words: Words): Entry {
  const cell = mistake.changes[0]?.cell ?? findings[0]?.cells[0];
  return {
    severity: words.report.mistake,
    sheet: cell?.sheet ?? "",
    cell: cell === undefined ? "" : toA1(cell.row, cell.col),
    check: "",
    sentence: describeMistake(mistake, words),
    isMistake: true,
  };
}

function toEntry(finding: Finding, words: Words): Entry {
  const [cell] = finding.cells;
  const sentence = toMessage(finding, words.findings);
  return {
    severity: words.report.severity(finding.severity),
    sheet: cell?.sheet ?? "",
    cell: cell === undefined ? "" : toA1(cell.row, cell.col),
    check: finding.check,
    sentence: finding.waiver === null ? sentence : words.report.ignoredBecause(sentence, finding.waiver),
  };
}

function toRemark(sentence: string): Entry {
  return { severity: "", sheet: "", cell: "", check: "", sentence };
}

/** An empty sheet and one that the program made itself need no word. */
function isWorthALine({ reason }: LeftOut): boolean {
  return reason !== "empty-sheet" && reason !== "own-sheet";
}

function toLeftOut(left: LeftOut, words: Words): Entry {
  const cell = left.range === null ? "" : toRangeA1(left.range);
  return { ...toRemark(describeLeftOut(left, words)), sheet: left.sheet, cell };
}

function entryCells(entry: Entry, row: number, isBesideDraft: boolean): readonly PlannedCell[] {
  const { severity, sheet, cell, check, sentence, isMistake = false } = entry;
  const [short, long, link] = isMistake
    ? (["mistake", "mistake", "mistake-link"] as const)
    : (["finding", "finding-wrap", "finding-link"] as const);
  return [
    planText({ row, col: 0 }, severity, short),
    planText({ row, col: 1 }, sheet, long),
    isBesideDraft && cell !== ""
      ? planLink({ row, col: 2 }, cell, { sheet, cell }, link)
      : planText({ row, col: 2 }, cell, short),
    planText({ row, col: 3 }, check, short),
    planText({ row, col: 4 }, sentence, long),
  ];
}
