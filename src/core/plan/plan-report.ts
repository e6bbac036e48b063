import type { Audit } from "../audit";
import { isOpen } from "../findings/finding";
import type { Mistake } from "../mistakes/mistake";
import type { ReportWords } from "../words/report-words";
import type { Words } from "../words/words";
import { planCover } from "./cover-sheet";
import { planFindings } from "./findings-sheet";
import { toOneLine } from "./one-line";
import { toVerdictLine } from "./verdict-line";
import { planChartData, FIRST_BLOCK_ROW } from "./chart-data-sheet";
import type { ChartBlock } from "./chart-data";
import type { Gathered } from "./gather-published";
import { gatherPeriods } from "./gather-periods";
import { NEUTRAL_LOOKS, type Looks } from "./looks";
import { nameSheets } from "./name-sheets";
import { withoutFormulas } from "./planned-cell";
import { withWording } from "../data/with-wording";
import type { Wording } from "../data/wording";
import { planTableSheets, type SheetNames, type TableSheets } from "./table-sheets";
import { toRecord } from "../proof/to-record";
import { planProof } from "./proof-sheet";
import type { Published } from "./published";
import type { PrintPlan, SheetPlan, WorkbookPlan } from "./workbook-plan";

export interface PlanOptions {
  readonly title?: string;
  readonly organisation?: string;
  /** The labels of the periods to publish, `H1 2024`; the latest of the draft where it is left out. Several have a trend, too. */
  readonly periods?: readonly string[] | "all";
  /** Indices into `Report.tables`: those to publish, all where it is left out. */
  readonly tables?: readonly number[];
  /** Values instead of live formulas. */
  readonly values?: boolean;
  /**
   * Figures of the rows are formulas to the cells of the draft. Only together with `taken`, since a report in a workbook of its
   * own has no draft to follow; `values` goes before it.
   */
  readonly linked?: boolean;
  /** Without charts where `false`. */
  readonly charts?: boolean;
  /**
   * The names of the sheets in the workbook that the report goes into, which is that of the draft: new sheets get other names,
   * and findings lead to their cells. Left out for a workbook of its own.
   */
  readonly taken?: readonly string[];
  readonly paper?: "a4" | "letter";
  /**
   * `report`: a heading over a share and a count, as reports are printed. `accessible`: one header row with unique names,
   * nothing merged, each table a table of Excel's own. The first where it is left out.
   */
  readonly layout?: Layout;
  /** From a theme; neutral where it is left out. */
  readonly looks?: Looks;
  /** Of the report that the figures were exported from, where they come back as data: its headings, its order, its rounding. */
  readonly wording?: Wording;
  /** BCP 47; decides the alphabetical order of the places. `en` where it is left out. */
  readonly language?: string;
  readonly words: Words;
  /** What explains the findings: one block each in their list. */
  readonly mistakes?: readonly Mistake[];
  /** Makes the report in spite of open errors, marked as a draft. */
  readonly force?: boolean;
  /** As it is to be shown; the core knows no clock. */
  readonly date?: string;
  /** Of the program. */
  readonly version: string;
}

export type PlanResult =
  | {
      readonly ok: true;
      readonly plan: WorkbookPlan;
      /** What was published of each period chosen, earliest first. */
      readonly published: readonly Published[];
      /** The labels of the periods published, earliest first; none where the draft names none. */
      readonly chosen: readonly string[];
      /** All periods of the draft, earliest first. */
      readonly periods: readonly string[];
    }
  | { readonly ok: false; readonly reason: PlanRefusal; readonly message: string };

export type Layout = "report" | "accessible";

export type PlanRefusal = "errors" | "nothing-to-publish" | "unknown-period" | "short-total";

/**
 * Makes the publication workbook of a checked draft, as data: cover, overview, one sheet per request type, findings, and
 * the data behind the charts. Refuses a draft with errors, because its tables would spread them.
 */
export function planReport(audit: Audit, options: PlanOptions): PlanResult {
  const words = options.words.report;
  const errors = audit.findings.filter((finding) => finding.severity === "error" && isOpen(finding)).length;
  if (errors > 0 && options.force !== true) {
    return { ok: false, reason: "errors", message: words.refusedErrors(errors) };
  }
  const language = options.language ?? "en";
  const { periods, tables } = options;
  const linked = options.linked === true && options.taken !== undefined;
  const gathered = gatherPeriods(audit, {
    language,
    words,
    linked,
    ...(periods === undefined ? {} : { periods }),
    ...(tables === undefined ? {} : { tables }),
  });
  if (!gathered.ok) return refuse(gathered, words);
  const { wording } = options;
  const { typeNames } = audit.report;
  const published = gathered.published.map((each) =>
    wording === undefined ? each : withWording(each, { wording, typeNames }),
  );
  return {
    ok: true,
    plan: planWorkbook(audit, published, { ...options, language }, errors),
    published,
    chosen: published.flatMap(({ period }) => period ?? []),
    periods: published[0]?.allPeriods ?? [],
  };
}

function refuse(gathered: Extract<Gathered, { ok: false }>, words: ReportWords): PlanResult {
  const { reason } = gathered;
  switch (reason) {
    case "unknown-period":
      return { ok: false, reason, message: words.unknownPeriod(gathered.wanted, gathered.periods) };
    case "short-total":
      return { ok: false, reason, message: words.shortTotal(gathered.shortTotal) };
    case "nothing-to-publish":
      return { ok: false, reason, message: words.nothingToPublish };
  }
}

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

function planWorkbook(
  audit: Audit,
  all: readonly Published[],
  options: PlanOptions & { readonly language: string },
  errors: number,
): WorkbookPlan {
  const words = options.words.report;
  const title = toOneLine(options.title ?? "", LONGEST_TITLE) || words.coverTitle;
  const organisation = toOneLine(options.organisation ?? "", LONGEST_ORGANISATION);
  const period = toPeriodText(all, words);
  const page: Page = {
    paper: options.paper ?? "a4",
    footer: toFooter([
      errors > 0 ? words.draftMark : "",
      toOneLine(organisation, LONGEST_IN_FOOTER.organisation),
      toOneLine(title, LONGEST_IN_FOOTER.title),
      period ?? "",
    ]),
  };
  const { taken = [], charts = true, mistakes = [] } = options;
  const names = nameSheets(all, options.words, taken);
  const parts: PeriodPart[] = [];
  const blocks: ChartBlock[] = [];
  all.forEach((published, index) => {
    const own = names.periods[index] ?? NO_NAMES;
    const chartData = { sheet: names.chartData, top: blocks.at(-1)?.nextRow ?? FIRST_BLOCK_ROW };
    const tables = planTableSheets(published, {
      words,
      chartWords: options.words.charts,
      notes: options.words.notes,
      ...(options.layout === undefined ? {} : { layout: options.layout }),
      organisation,
      page,
      names: own,
      charts,
      chartData,
    });
    parts.push({ published, tables });
    blocks.push(...tables.blocks);
  });
  const findings = planFindings(audit, {
    mistakes,
    words: options.words,
    page,
    name: names.findings,
    isBesideDraft: options.taken !== undefined,
  });
  const chartData =
    blocks.length === 0 ? [] : [planChartData(blocks, { name: names.chartData, words, page })];
  const contents: readonly Entry[] = [
    ...parts.flatMap((part) => contentsOf(part, words)),
    { sheet: names.findings, about: words.aboutFindings },
    { sheet: names.proof, about: options.words.proof.about },
    ...chartData.map(({ name }) => ({ sheet: name, about: words.aboutChartData })),
  ];
  const cover = planCover({
    audit,
    name: names.cover,
    parts,
    contents,
    options,
    title,
    organisation,
    errors,
    page,
  });
  const planned = [cover, ...parts.flatMap(({ tables }) => tables.sheets), findings, ...chartData];
  const made = options.values === true ? planned.map(toValues) : planned;
  const periods = all.flatMap(({ period: label }) => label ?? []);
  const record = toRecord(audit, made, {
    version: options.version,
    date: options.date ?? null,
    periods,
  });
  const proof = planProof(record, { name: names.proof, words: options.words, page });
  return {
    properties: {
      title: period === null ? title : `${title}, ${period}`,
      subject: words.overviewTitle(period),
      description: words.description(words.verdictLine(toVerdictLine(audit))),
      organisation,
      language: options.language,
    },
    looks: options.looks ?? NEUTRAL_LOOKS,
    sheets: [...made, proof],
  };
}

const NO_NAMES: SheetNames = { overview: null, outcomes: [] };

/** `H1 2024`, or the first and the last of several; `null` where none is named. */
function toPeriodText(all: readonly Published[], words: ReportWords): string | null {
  const labels = all.flatMap(({ period }) => period ?? []);
  const [first = null] = labels;
  const last = labels.at(-1) ?? null;
  return first === null || last === null || first === last ? first : words.fromTo(first, last);
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

/** In characters: longer ones are cut, since no cover shows them. */
const LONGEST_TITLE = 200;
const LONGEST_ORGANISATION = 120;
/** So that the footer stays on one line beside the page number, whatever else stands in it. */
const LONGEST_IN_FOOTER = { organisation: 24, title: 46 } as const;

/** What all printed pages have in common. */
export type Page = Pick<PrintPlan, "paper" | "footer">;

function toFooter(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

function toValues(sheet: SheetPlan): SheetPlan {
  return { ...sheet, cells: withoutFormulas(sheet.cells) };
}
