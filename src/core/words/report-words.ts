import type { RoundingRule } from "../rounding";
import type { Severity } from "../findings/finding";
import type { RestName } from "../places-rest";

/** Cells of the draft that were not published. */
interface LeftOutPart {
  readonly sheet: string;
  readonly range: string;
}

/** How many conditions came to what; `noted` ones are worth a remark and no failure. */
export interface VerdictsInWords {
  readonly holds: number;
  readonly fails: number;
  readonly noted: number;
  /** Those that the user decided to leave. */
  readonly ignored: number;
  readonly notApplicable: number;
  readonly broken: number;
}

/** Findings that somebody still has to look at, and those that the user decided to leave. */
export interface FindingsInWords extends Readonly<Record<Severity, number>> {
  readonly ignored: number;
}

/**
 * The wording of the generated workbook. Types and outcomes are the keys of `report.ts` only where a usual name is asked for;
 * everywhere else they are names, mostly those of the draft.
 */
export interface ReportWords {
  readonly sheets: {
    readonly cover: string;
    readonly overview: string;
    readonly findings: string;
    readonly chartData: string;
  };

  // Tables
  readonly overviewTitle: (period: string | null) => string;
  /** Over the table of one type. `requests` is what the draft calls its requests, or `requestsOf` its name. */
  readonly outcomeTitle: (requests: string, period: string | null) => string;
  readonly stubHead: (listsPlaces: boolean) => string;
  readonly total: string;
  /** The heading over the requests of all types, where the draft has none. */
  readonly allRequestsHeading: string;
  /** The heading over the requests of one type, where the draft has none: from its name. */
  readonly requestsOf: (name: string) => string;
  /** Our usual name of a type or an outcome, for drafts that do not name it. */
  readonly typeName: (type: string) => string;
  /** Whether a name says of a known type what we usually say, in other letters or in full. */
  readonly isUsualName: (type: string, name: string) => boolean;
  readonly outcomeName: (outcome: string) => string;
  /** Over a count of something else than requests, or of those that came in: `Accounts: User data`; `null` where we have no name. */
  readonly subjectHeading: (subject: string, type: string | null) => string | null;
  /** A row for all places that have none of their own. */
  readonly restName: (rest: RestName) => string;
  /**
   * A period as titles and sentences have it, from the label that the program knows it by: `H1 2024` → `1. Halbjahr 2024`.
   * Other texts stay as they are. Functions that take a period name it themselves.
   */
  readonly periodName: (label: string) => string;
  readonly notAvailable: string;

  // Footnotes
  readonly noteNotAvailable: string;
  readonly noteStatedTotal: string;
  readonly noteUnknownTotal: string;
  readonly noteGaps: string;
  readonly noteMarked: (figures: readonly { readonly place: string; readonly stated: string }[]) => string;
  readonly noteShares: (rule: RoundingRule, decimals: number) => string;

  // Charts
  readonly most: (place: string, count: number, total: number) => string;
  readonly mostShared: (places: readonly string[], count: number, total: number) => string;
  /** Where nothing about the largest is worth a title; `shown` is how many have a bar where not all have one. */
  readonly byPlace: (listsPlaces: boolean, shown: number | null) => string;
  /** Under a chart: what it leaves out. */
  readonly notInChart: (rest: { places: number; requests: number; listsPlaces: boolean }) => string;
  readonly outcomeSplit: (parts: readonly NamedCount[], total: number) => string;
  readonly overviewChart: (chart: ChartInWords & { readonly types: readonly NamedCount[] }) => string;
  readonly outcomeChart: (
    chart: ChartInWords & {
      readonly type: string;
      readonly largest: { readonly place: string; readonly parts: readonly NamedCount[] };
    },
  ) => string;
  readonly otherTypes: string;
  readonly otherOutcomes: string;
  /** The title of a chart that cannot show every figure, and so claims nothing about the largest. */
  readonly plainNumbersOnly: string;
  readonly requestsAxis: string;
  readonly noRequests: (name: string) => string;
  readonly chartDataTitle: string;
  readonly chartDataNote: string;

  // Cover
  readonly coverTitle: string;
  /** `H1 2023 to H2 2024`, in footers and titles. */
  readonly fromTo: (first: string, last: string) => string;
  readonly periodLine: (periods: readonly string[]) => string;
  /** Which of the draft's periods are shown, where it holds others. */
  readonly onePeriodOf: (shown: readonly string[], all: readonly string[]) => string;
  /** In the footer of every page, and on the cover. */
  readonly draftMark: string;
  readonly draftWithErrors: (errors: number) => string;
  /** `period`: whose they are, where the workbook shows several. */
  readonly keyFigures: (period: string | null) => string;
  readonly keyRequests: string;
  readonly keyPlaces: (listsPlaces: boolean) => string;
  readonly keyActivePlaces: (listsPlaces: boolean) => string;
  readonly contents: string;
  readonly aboutOverview: (listsPlaces: boolean) => string;
  readonly aboutOutcome: (name: string) => string;
  readonly aboutFindings: string;
  readonly aboutChartData: string;
  readonly whatWasChecked: string;
  readonly verdictLine: (counts: VerdictsInWords) => string;
  readonly findingLine: (counts: FindingsInWords) => string;
  /** That the verdict says nothing of some figures: formulas whose results are not known. */
  readonly uncalculatedLine: (formulas: number) => string;
  readonly madeLine: (version: string, date: string | null) => string;
  readonly notPublished: (parts: readonly LeftOutPart[]) => string;

  // Findings
  readonly findingsTitle: string;
  readonly findingsNote: string;
  /** The same beside the draft: the cells are links to it. */
  readonly findingsNoteBeside: string;
  readonly findingsSubject: string;
  readonly noFindings: string;
  /** Over what the user decided to leave. */
  readonly ignoredTitle: string;
  readonly ignoredBecause: (sentence: string, reason: string) => string;
  /** Over the parts of the workbook that were not checked. */
  readonly leftOutTitle: string;
  /** Over what of the user's own word fits nothing any more. */
  readonly lapsedTitle: string;
  readonly findingHeads: {
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly check: string;
    readonly sentence: string;
  };
  readonly severity: (severity: Severity) => string;
  /** In the place of a severity, over the findings that one mistake explains. */
  readonly mistake: string;
  /** Over what no mistake explains. */
  readonly otherFindings: string;

  // Summaries for screen readers, and properties
  readonly summaries: {
    readonly cover: string;
    readonly overview: (places: number, listsPlaces: boolean) => string;
    readonly outcome: (name: string, places: number, listsPlaces: boolean) => string;
    readonly findings: string;
    readonly chartData: string;
  };
  readonly description: (verdicts: string) => string;

  // Why nothing was made
  readonly refusedErrors: (errors: number) => string;
  readonly nothingToPublish: string;
  /** Tables that count the same requests and say different numbers. */
  readonly rivalTables: (tables: readonly LeftOutPart[]) => string;
  readonly shortTotal: (short: {
    readonly place: string | null;
    readonly total: number;
    readonly parts: number;
  }) => string;
  readonly unknownPeriod: (wanted: string, all: readonly string[]) => string;
}

/** What every chart has in common. */
export interface ChartInWords {
  /** A sentence without its full stop. */
  readonly finding: string;
  readonly places: number;
  readonly listsPlaces: boolean;
  /** How many places have no bar, because those with most have them all. */
  readonly rest: number;
}

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}
