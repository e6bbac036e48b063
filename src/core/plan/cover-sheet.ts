import type { Audit } from "../audit";
import { toRangeA1 } from "../address";
import { isOpen, SEVERITIES } from "../findings/finding";
import { OWN_SHEET_MARK } from "../own-sheets";
import type { FindingsInWords } from "../words/report-words";
import type { FactSentence } from "../facts/to-sentences";
import { planKeyFigures } from "./key-figures";
import type { Looks } from "./looks";
import { planLogo } from "./plan-logo";
import type { Entry, Page, PeriodPart, PlanOptions } from "./plan-report";
import { planFormula, planLink, planText } from "./planned-cell";
import { toRowHeight } from "./text-size";
import { toVerdictLine } from "./verdict-line";
import type { PlannedCell, SheetPlan, StyleName } from "./workbook-plan";

/** Nothing is merged here, so that every way of reading the sheet meets each text once. */
const WIDTHS = [70, 44] as const;
const [WIDTH, SIDE] = WIDTHS;

export interface CoverParts {
  readonly audit: Audit;
  readonly name: string;
  /** Earliest first. */
  readonly parts: readonly PeriodPart[];
  readonly contents: readonly Entry[];
  /** Sentences on the key figures. */
  readonly facts: readonly FactSentence[];
  readonly options: PlanOptions;
  readonly title: string;
  /** Empty where nobody gave one. */
  readonly organisation: string;
  /** Open errors of the draft. */
  readonly errors: number;
  readonly page: Page;
  readonly looks: Looks;
}

/** What the report is, its key figures, where to find what, and what was checked. */
export function planCover(parts: CoverParts): SheetPlan {
  const { audit, options, title, organisation, errors, page, looks } = parts;
  const latest = parts.parts.at(-1);
  const periods = parts.parts.flatMap(({ published }) => published.period ?? []);
  const words = options.words.report;
  const cells: PlannedCell[] = [];
  const rowHeights: { readonly row: number; readonly height: number }[] = [];
  let row = 0;

  /** A text as high as it needs. */
  const paragraph = (text: string, style: StyleName, lineHeight: number, room: number = WIDTH): void => {
    cells.push(planText({ row, col: 0 }, text, style));
    const weight = style === "text" || style === "footnote" ? "plain" : "bold";
    rowHeights.push({ row, height: toRowHeight([{ text, width: room }], { lineHeight, weight }) });
    row += 1;
  };
  const section = (text: string): void => {
    row += 1;
    cells.push(planText({ row, col: 0 }, text, "section"));
    rowHeights.push({ row, height: 24 });
    row += 1;
  };

  // The title stands in A1, where readers look for it, and the logo beside it.
  const logo = planLogo(looks, { row, col: 1 });
  paragraph(title, "title", 24, WIDTH * 0.65);
  if (errors > 0) {
    paragraph(`${words.draftMark}. ${words.draftWithErrors(errors)}`, "warning", 18, WIDTH * 0.9);
  }
  if (organisation !== "") paragraph(organisation, "subtitle", 18, WIDTH * 0.8);
  if (periods.length > 0) paragraph(words.periodLine(periods), "subtitle", 18, WIDTH * 0.8);

  // What stands in two columns would be a table, which people who hear it are not told of. The sentences say the same.
  const isAccessible = options.layout === "accessible";
  const figures =
    latest === undefined || isAccessible ? [] : planKeyFigures(latest.published, latest.tables, words);
  if (figures.length > 0) {
    section(words.keyFigures(periods.length > 1 ? (periods.at(-1) ?? null) : null));
    for (const { label, figure, style } of figures) {
      cells.push(planText({ row, col: 0 }, label, "key-label"), planFormula({ row, col: 1 }, figure, style));
      rowHeights.push({ row, height: 27 });
      row += 1;
    }
  }

  if (parts.facts.length > 0) {
    section(options.words.facts.heading);
    for (const { text } of parts.facts) paragraph(text, "text", 15);
  }

  section(words.contents);
  for (const { sheet, about } of parts.contents) {
    const link = isAccessible ? `${sheet}: ${about}` : sheet;
    cells.push(planLink({ row, col: 0 }, link, { sheet, cell: "A1" }));
    if (!isAccessible) cells.push(planText({ row, col: 1 }, about, "text"));
    rowHeights.push({ row, height: Math.max(19, toRowHeight([{ text: about, width: SIDE }])) });
    row += 1;
  }

  section(words.whatWasChecked);
  paragraph(words.verdictLine(toVerdictLine(audit)), "text", 15);
  const uncalculated = audit.report.uncalculated.length;
  if (uncalculated === 0 || audit.findings.length > 0)
    paragraph(words.findingLine(countFindings(audit)), "text", 15);
  if (uncalculated > 0) paragraph(words.uncalculatedLine(uncalculated), "text", 15);
  const all = latest?.published.allPeriods ?? [];
  if (periods.length > 0 && all.length > periods.length) {
    paragraph(words.onePeriodOf(periods, all), "text", 15);
  }
  const indices = new Set(parts.parts.flatMap(({ published }) => published.leftOut));
  const leftOut = [...indices].flatMap((index) => {
    const table = audit.report.tables[index];
    return table === undefined ? [] : [{ sheet: table.sheet, range: toRangeA1(table.range) }];
  });
  if (leftOut.length > 0) paragraph(words.notPublished(leftOut), "text", 15);
  row += 1;
  // The mark keeps this sheet, too, from being checked as a table.
  const made = words.madeLine(options.version, options.date ?? null);
  paragraph(OWN_SHEET_MARK + made, "footnote", 14);

  return {
    name: parts.name,
    cells,
    columnWidths: WIDTHS,
    rowHeights,
    merges: [],
    freeze: null,
    print: { ...page, orientation: "portrait", repeatRows: null },
    charts: [],
    images: logo === null ? [] : [logo],
    summary: words.summaries.cover,
  };
}

function countFindings({ findings }: Audit): FindingsInWords {
  const ignored = findings.filter((finding) => !isOpen(finding)).length;
  const counts = { error: 0, warning: 0, note: 0, ignored };
  for (const severity of SEVERITIES) {
    counts[severity] = findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  }
  return counts;
}
