import type { RoundingRule } from "../rounding";
import type { Severity } from "../findings/finding";

/** Cells of the draft that were not published. */
interface LeftOutPart {
  readonly sheet: string;
  readonly range: string;
}

/** The wording of the generated workbook. Types and outcomes are the keys of `report.ts`, or the words of the draft. */
export interface ReportWords {
  readonly sheets: {
    readonly cover: string;
    readonly overview: string;
    readonly findings: string;
    readonly chartData: string;
    readonly outcome: (type: string) => string;
  };

  // Tables
  readonly overviewTitle: (period: string | null) => string;
  readonly outcomeTitle: (type: string, period: string | null) => string;
  readonly stubHead: (listsPlaces: boolean) => string;
  readonly total: string;
  /** The heading of a count in the overview. */
  readonly requestsHeading: (type: string) => string;
  readonly outcomeHeading: (outcome: string) => string;
  /** In legends. */
  readonly typeName: (type: string) => string;
  readonly outcomeName: (outcome: string) => string;
  readonly notAvailable: string;

  // Footnotes
  readonly noteNotAvailable: string;
  readonly noteStatedTotal: string;
  readonly noteUnknownTotal: string;
  readonly noteNoRow: string;
  readonly noteShares: (rule: RoundingRule, decimals: number) => string;
  readonly noteStatedFigures: string;

  // Charts
  readonly most: (place: string, count: number, total: number) => string;
  readonly mostShared: (places: readonly string[], count: number, total: number) => string;
  readonly outcomeSplit: (
    parts: readonly { readonly outcome: string; readonly count: number }[],
    total: number,
  ) => string;
  readonly overviewChart: (chart: ChartInWords & { readonly types: readonly NamedCount[] }) => string;
  readonly outcomeChart: (
    chart: ChartInWords & {
      readonly type: string;
      readonly largest: { readonly place: string; readonly parts: readonly NamedCount[] };
    },
  ) => string;
  readonly otherPlaces: (count: number, listsPlaces: boolean) => string;
  readonly otherTypes: string;
  readonly otherOutcomes: string;
  /** The title of a chart that cannot show every figure, and so claims nothing about the largest. */
  readonly plainNumbersOnly: string;
  readonly requestsAxis: string;
  readonly noRequests: (type: string) => string;
  readonly chartDataTitle: string;
  readonly chartDataNote: string;

  // Cover
  readonly coverTitle: string;
  readonly periodLine: (period: string) => string;
  readonly onePeriodOf: (period: string, all: readonly string[]) => string;
  /** In the footer of every page, and on the cover. */
  readonly draftMark: string;
  readonly draftWithErrors: (errors: number) => string;
  readonly keyFigures: string;
  readonly keyRequests: string;
  readonly keyPlaces: (listsPlaces: boolean) => string;
  readonly keyActivePlaces: (listsPlaces: boolean) => string;
  readonly keyShare: (outcome: string) => string;
  readonly contents: string;
  readonly aboutOverview: (listsPlaces: boolean) => string;
  readonly aboutOutcome: (type: string) => string;
  readonly aboutFindings: string;
  readonly aboutChartData: string;
  readonly whatWasChecked: string;
  readonly verdictLine: (counts: {
    readonly holds: number;
    readonly fails: number;
    readonly notApplicable: number;
    readonly broken: number;
  }) => string;
  readonly findingLine: (counts: Readonly<Record<Severity, number>>) => string;
  readonly madeLine: (version: string, date: string | null) => string;
  readonly notPublished: (parts: readonly LeftOutPart[]) => string;

  // Findings
  readonly findingsTitle: string;
  readonly findingsNote: string;
  readonly noFindings: string;
  readonly findingHeads: {
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly check: string;
    readonly sentence: string;
  };
  readonly severity: (severity: Severity) => string;

  // Summaries for screen readers, and properties
  readonly summaries: {
    readonly cover: string;
    readonly overview: (places: number, listsPlaces: boolean) => string;
    readonly outcome: (type: string, places: number, listsPlaces: boolean) => string;
    readonly findings: string;
    readonly chartData: string;
  };
  readonly description: (verdicts: string) => string;

  // Why nothing was made
  readonly refusedErrors: (errors: number) => string;
  readonly nothingToPublish: string;
  readonly unknownPeriod: (wanted: string, all: readonly string[]) => string;
}

/** What every chart has in common. */
export interface ChartInWords {
  /** A sentence without its full stop. */
  readonly finding: string;
  readonly places: number;
  readonly listsPlaces: boolean;
  /** How many places share the last bar; 0 where each has its own. */
  readonly rest: number;
}

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}
