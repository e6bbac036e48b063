import type { Audit } from "../audit";
import { isOpen } from "../findings/finding";
import type { Mistake } from "../mistakes/mistake";
import type { ReportWords } from "../words/report-words";
import type { Words } from "../words/words";
import { planCover } from "./cover-sheet";
import { planFindings } from "./findings-sheet";
import { toOneLine } from "./one-line";
import { toVerdictLine } from "./verdict-line";
import { gatherPublished } from "./gather-published";
import { withoutFormulas } from "./planned-cell";
import { planTableSheets } from "./table-sheets";
import type { Published } from "./published";
import type { PrintPlan, SheetPlan, WorkbookPlan } from "./workbook-plan";

export interface PlanOptions {
  readonly title?: string;
  readonly organisation?: string;
  /** The label of the period to publish, `H1 2024`; the latest of the draft where it is left out. */
  readonly period?: string;
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
      /** The label of the period published; `null` where the draft names none. */
      readonly period: string | null;
      /** All periods of the draft, earliest first. */
      readonly periods: readonly string[];
    }
  | { readonly ok: false; readonly reason: PlanRefusal; readonly message: string };

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
  const { period, tables } = options;
  const linked = options.linked === true && options.taken !== undefined;
  const gathered = gatherPublished(audit, {
    language,
    words,
    linked,
    ...(period === undefined ? {} : { period }),
    ...(tables === undefined ? {} : { tables }),
  });
  if (!gathered.ok) return refuse(gathered, words);
  const { published } = gathered;
  return {
    ok: true,
    plan: planWorkbook(audit, published, { ...options, language }, errors),
    period: published.period,
    periods: published.allPeriods,
  };
}

function refuse(
  gathered: Extract<ReturnType<typeof gatherPublished>, { ok: false }>,
  words: ReportWords,
): PlanResult {
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

function planWorkbook(
  audit: Audit,
  published: Published,
  options: PlanOptions & { readonly language: string },
  errors: number,
): WorkbookPlan {
  const words = options.words.report;
  const title = toOneLine(options.title ?? "", LONGEST_TITLE) || words.coverTitle;
  const organisation = toOneLine(options.organisation ?? "", LONGEST_ORGANISATION);
  const page: Page = {
    paper: options.paper ?? "a4",
    footer: toFooter([
      errors > 0 ? words.draftMark : "",
      toOneLine(organisation, LONGEST_IN_FOOTER.organisation),
      toOneLine(title, LONGEST_IN_FOOTER.title),
      published.period ?? "",
    ]),
  };
  const { taken = [], charts = true, mistakes = [] } = options;
  const tables = planTableSheets(published, { words, page, taken, charts });
  const findings = planFindings(audit, {
    mistakes,
    words: options.words,
    page,
    name: tables.names.findings,
    isBesideDraft: options.taken !== undefined,
  });
  const cover = planCover({ audit, published, tables, options, title, organisation, errors, page });
  const sheets = [cover, ...tables.sheets, findings, ...tables.chartData];
  return {
    properties: {
      title: published.period === null ? title : `${title}, ${published.period}`,
      subject: words.overviewTitle(published.period),
      description: words.description(words.verdictLine(toVerdictLine(audit))),
      organisation,
      language: options.language,
    },
    sheets: options.values === true ? sheets.map(toValues) : sheets,
  };
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
