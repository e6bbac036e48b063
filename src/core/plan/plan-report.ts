import type { Audit } from "../audit";
import type { Corrections } from "../corrections";
import { withWording } from "../data/with-wording";
import type { Wording } from "../data/wording";
import { toKeyFacts } from "../facts/to-key-facts";
import { periodBefore } from "../facts/named-period";
import { toSentences, type FactSentence } from "../facts/to-sentences";
import { isOpen } from "../findings/finding";
import type { Mistake } from "../mistakes/mistake";
import type { Theme } from "../theme/theme";
import { toLanguage } from "../words/languages";
import type { ReportWords } from "../words/report-words";
import type { Words } from "../words/words";
import { gatherPeriods } from "./gather-periods";
import type { Gathered } from "./gather-published";
import { planWorkbook } from "./plan-workbook";
import type { Published } from "./published";
import type { WorkbookPlan } from "./workbook-plan";

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
  /** That of the theme where it is left out. */
  readonly paper?: "a4" | "letter";
  /**
   * `report`: a heading over a share and a count, as reports are printed. `accessible`: one header row with unique names,
   * nothing merged, each table a table of Excel's own. The first where it is left out.
   */
  readonly layout?: Layout;
  /** Neutral where it is left out. */
  readonly theme?: Theme;
  /** Of the report that the figures were exported from, where they come back as data: its headings, its order, its rounding. */
  readonly wording?: Wording;
  /**
   * BCP 47: the language that the report is to be in, given together with its `words`. Places and known types and outcomes of a
   * draft in another language are named in it; it decides the alphabetical order, too. Where it is left out, every draft keeps
   * its own wording.
   */
  readonly language?: string;
  readonly words: Words;
  /** What the user said of the draft, by which it was checked; kept in the record. */
  readonly corrections?: Corrections;
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
      /** The key facts of the last period published, as sentences in the language of the report. */
      readonly facts: readonly FactSentence[];
      /** All periods of the draft, earliest first. */
      readonly periods: readonly string[];
    }
  | { readonly ok: false; readonly reason: PlanRefusal; readonly message: string };

export type Layout = "report" | "accessible";

export type PlanRefusal = "errors" | "nothing-to-publish" | "unknown-period" | "short-total" | "rival-tables";

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
  const language = options.language ?? options.words.language;
  const { periods = [], tables, wording } = options;
  const { typeNames } = audit.report;
  const gather = (labels: typeof periods) =>
    gatherPeriods(audit, {
      language,
      translates: options.language !== undefined && toLanguage(options.language) === options.words.language,
      words,
      force: options.force === true && errors > 0,
      linked: options.linked === true && options.taken !== undefined,
      periods: labels,
      ...(tables === undefined ? {} : { tables }),
    });
  const toWorded = (each: Published): Published =>
    wording === undefined ? each : withWording(each, { wording, typeNames, words: options.words });
  const gathered = gather(periods);
  if (!gathered.ok) return refuse(gathered, words);
  const all = gathered.published.map(toWorded);
  const before = periods === "all" ? gathered : gather("all");
  const history = before.ok ? upTo(before.published.map(toWorded), all) : all;
  const compared = history[periodBefore(history.map(({ period }) => period)) ?? -1];
  const told = [...all, ...(compared === undefined ? [] : [compared])].flatMap(({ period }) => period ?? []);
  // Wrong figures make no true sentences.
  const facts =
    errors > 0
      ? []
      : toSentences(
          toKeyFacts(history, { outcomeName: words.outcomeName, findings: audit.findings }),
          options.words.facts,
        );
  return {
    ok: true,
    plan: planWorkbook(audit, { all, facts, told, options: { ...options, language }, errors }),
    facts,
    published: all,
    chosen: all.flatMap(({ period }) => period ?? []),
    periods: all[0]?.allPeriods ?? [],
  };
}

/** For the sentences on what changed: the periods up to the last one that is published. */
function upTo(every: readonly Published[], all: readonly Published[]): readonly Published[] {
  const last = every.findIndex(({ period }) => period === all.at(-1)?.period);
  return last < 0 ? all : every.slice(0, last + 1);
}

function refuse(gathered: Extract<Gathered, { ok: false }>, words: ReportWords): PlanResult {
  const { reason } = gathered;
  switch (reason) {
    case "unknown-period":
      return { ok: false, reason, message: words.unknownPeriod(gathered.wanted, gathered.periods) };
    case "rival-tables":
      return { ok: false, reason, message: words.rivalTables(gathered.tables) };
    case "short-total":
      return { ok: false, reason, message: words.shortTotal(gathered.shortTotal) };
    case "nothing-to-publish":
      return { ok: false, reason, message: words.nothingToPublish };
  }
}

export type { Entry, Page, PeriodPart } from "./plan-workbook";
