import { addAccessibilitySheet } from "../accessibility/plan-sheet";
import type { Audit } from "../audit";
import type { FactSentence } from "../facts/to-sentences";
import { NO_CORRECTIONS } from "../corrections";
import { toRecord } from "../proof/to-record";
import { NEUTRAL_THEME } from "../theme/built-in-themes";
import type { ReportWords } from "../words/report-words";
import type { ChartBlock } from "./chart-data";
import { FIRST_BLOCK_ROW, planChartData } from "./chart-data-sheet";
import { planCover } from "./cover-sheet";
import { planDataSheet } from "./data-sheet";
import { planFindings } from "./findings-sheet";
import { NO_LINES, toPageLines } from "./footer-text";
import { toLooks } from "./looks";
import { nameSheets } from "./name-sheets";
import { toOneLine } from "./one-line";
import type { PlanOptions } from "./plan-report";
import { withoutFormulas } from "./planned-cell";
import { planProof } from "./proof-sheet";
import type { Published } from "./published";
import { planTableSheets, type SheetNames, type TableSheets } from "./table-sheets";
import { planTrend } from "./trend";
import { toVerdictLine } from "./verdict-line";
import type { PrintPlan, SheetPlan, WorkbookPlan } from "./workbook-plan";

/** A period that is published, with the sheets that show it. */
export interface PeriodPart {
  readonly published: Published;
  readonly tables: TableSheets;
}

/** A line of the contents. */
export interface Entry {
  readonly sheet: string;
  readonly about: string;
}

/** What all printed pages have in common. */
export type Page = Pick<PrintPlan, "paper" | "footer" | "lines">;

export interface WorkbookParts {
  /** What is published of each period, earliest first. */
  readonly all: readonly Published[];
  readonly facts: readonly FactSentence[];
  /** The labels of all periods that the report tells of, also of those that the key facts compare with. */
  readonly told: readonly string[];
  readonly options: PlanOptions & { readonly language: string };
  /** Open errors of the draft. */
  readonly errors: number;
}

/** In characters: longer ones are cut, since no cover shows them. */
const LONGEST_TITLE = 200;
const LONGEST_ORGANISATION = 120;

/**
 * The whole workbook: cover, trend where there are several periods, tables, data, findings, accessibility, the record of all that,
 * and the cells that the charts draw.
 */
export function planWorkbook(
  audit: Audit,
  { all, facts, told, options, errors }: WorkbookParts,
): WorkbookPlan {
  const { words, language, layout = "report", taken, charts = true, mistakes = [] } = options;
  const title = toOneLine(options.title ?? "", LONGEST_TITLE) || words.report.coverTitle;
  const organisation = toOneLine(options.organisation ?? "", LONGEST_ORGANISATION);
  const period = toPeriodText(all, words.report);
  const looks = toLooks(options.theme ?? NEUTRAL_THEME, language);
  const mark = errors > 0 ? words.report.draftMark : "";
  const page: Page = {
    paper: options.paper ?? looks.paper,
    footer: "",
    // Screen readers do not come to headers and footers; but nobody shall miss that a page belongs to a draft.
    lines: toPageLines(layout === "accessible" ? NO_LINES : looks, {
      title,
      organisation,
      period: period ?? "",
      mark,
    }),
  };
  const names = nameSheets(all, words, taken);
  const blocks: ChartBlock[] = [];
  const nextBlock = () => ({ sheet: names.chartData, top: blocks.at(-1)?.nextRow ?? FIRST_BLOCK_ROW });

  const parts = all.map((published, index): PeriodPart => {
    const tables = planTableSheets(published, {
      language,
      words: words.report,
      chartWords: words.charts,
      notes: words.notes,
      layout,
      organisation,
      page,
      names: names.periods[index] ?? NO_NAMES,
      charts,
      chartData: nextBlock(),
    });
    blocks.push(...tables.blocks);
    return { published, tables };
  });
  const trend =
    names.trend === null
      ? null
      : planTrend(parts, {
          words,
          layout,
          page,
          name: names.trend,
          organisation,
          charts,
          chartData: nextBlock(),
          findings: audit.findings,
        });
  if (trend !== null) blocks.push(...trend.blocks);
  const trends = trend === null ? [] : [trend.sheet];
  const data = planDataSheet(all, { name: names.data, words, page, layout });
  const isBesideDraft = taken !== undefined;
  const findings = planFindings(audit, { mistakes, words, page, name: names.findings, isBesideDraft });
  const chartData =
    blocks.length === 0 ? [] : [planChartData(blocks, { name: names.chartData, words: words.report, page })];
  const contents: readonly Entry[] = [
    ...trends.map(({ name }) => ({ sheet: name, about: words.trend.about })),
    ...parts.flatMap((part) => contentsOf(part, words.report)),
    { sheet: names.data, about: words.data.about },
    { sheet: names.findings, about: words.report.aboutFindings },
    { sheet: names.accessibility, about: words.accessibility.about },
    { sheet: names.proof, about: words.proof.about },
    ...chartData.map(({ name }) => ({ sheet: name, about: words.report.aboutChartData })),
  ];
  const cover = planCover({
    audit,
    name: names.cover,
    parts,
    contents,
    facts,
    options,
    title,
    organisation,
    errors,
    page,
    looks,
  });
  const planned = [cover, ...trends, ...parts.flatMap(({ tables }) => tables.sheets), data, findings];
  const plan: WorkbookPlan = {
    properties: {
      title: period === null ? title : `${title}, ${period}`,
      subject: words.report.overviewTitle(period),
      description: words.report.description(words.report.verdictLine(toVerdictLine(audit))),
      organisation,
      language,
    },
    looks,
    sheets: options.values === true ? planned.map(toValues) : planned,
  };
  const more = options.values === true ? chartData.map(toValues) : chartData;
  return withProof(
    plan,
    more,
    (sheets) => {
      const { version, date = null, tables, corrections = NO_CORRECTIONS } = options;
      const periods = all.flatMap(({ period: label }) => label ?? []);
      const record = toRecord(audit, sheets, {
        ...{ version, date, periods, told, corrections },
        ...(tables === undefined ? {} : { tables }),
      });
      return planProof(record, { name: names.proof, words, page });
    },
    (whole) =>
      addAccessibilitySheet(whole, {
        index: planned.length,
        name: names.accessibility,
        words: words.accessibility,
        page,
        layout,
      }),
  );
}

const NO_NAMES: SheetNames = { overview: null, outcomes: [] };

/**
 * The record tells of all sheets, and whether all sheets are accessible stands on one of them: so that is judged with the record
 * of none, which looks the same, and the record is made when all the others are there.
 */
function withProof(
  plan: WorkbookPlan,
  chartData: readonly SheetPlan[],
  prove: (sheets: readonly SheetPlan[]) => SheetPlan,
  judge: (plan: WorkbookPlan) => WorkbookPlan,
): WorkbookPlan {
  const judged = judge({ ...plan, sheets: [...plan.sheets, prove([]), ...chartData] });
  const [first, last] = [
    judged.sheets.slice(0, plan.sheets.length + 1),
    judged.sheets.slice(plan.sheets.length + 2),
  ];
  return { ...judged, sheets: [...first, prove([...first, ...last]), ...last] };
}

/** `H1 2024` in words, or the first and the last of several; `null` where none is named. */
function toPeriodText(all: readonly Published[], words: ReportWords): string | null {
  const labels = all.flatMap(({ period }) => period ?? []);
  const [first = null] = labels;
  const last = labels.at(-1) ?? null;
  if (first === null || last === null) return null;
  return first === last ? words.periodName(first) : words.fromTo(first, last);
}

function contentsOf({ published, tables }: PeriodPart, words: ReportWords): readonly Entry[] {
  const { names } = tables;
  return [
    ...(names.overview === null
      ? []
      : [{ sheet: names.overview, about: words.aboutOverview(published.listsPlaces) }]),
    ...published.outcomeTables.map(({ wording }, index) => ({
      sheet: names.outcomes[index] ?? "",
      about: words.aboutOutcome(wording.name),
    })),
  ];
}

function toValues(sheet: SheetPlan): SheetPlan {
  return { ...sheet, cells: withoutFormulas(sheet.cells) };
}
