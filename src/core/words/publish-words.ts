/** The wording of the screen that makes the report sheets. */
export interface PublishWords {
  readonly heading: string;
  readonly intro: string;
  readonly nothing: string;
  readonly periods: string;
  readonly severalPeriods: string;
  readonly noPeriodChosen: string;
  readonly noPeriod: string;
  readonly tables: string;
  readonly noTableChosen: string;
  readonly title: string;
  readonly titleHint: string;
  readonly organisation: string;
  readonly layout: string;
  readonly layouts: Readonly<
    Record<"report" | "accessible", { readonly name: string; readonly hint: string }>
  >;
  readonly language: string;
  readonly languageOfDraft: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"neutral" | "dark-header", string>>;
  readonly themeHint: string;
  readonly themeFile: string;
  readonly themeChosen: string;
  readonly themeNotKept: (why: string) => string;
  readonly themeRefused: (file: string, why: string) => string;
  readonly themeUnreadable: string;
  readonly paper: string;
  readonly papers: Readonly<Record<"a4" | "letter", string>>;
  readonly figures: string;
  readonly figureChoices: Readonly<
    Record<"linked" | "live" | "values", { readonly name: string; readonly hint: string }>
  >;
  readonly charts: string;
  readonly openErrors: (count: number) => string;
  readonly ignoredErrors: (count: number) => string;
  readonly asDraft: (count: number) => string;
  readonly create: string;
  readonly newErrors: (count: number) => string;
  /** No report was made, because there is another period or there are other tables now. */
  readonly workbookChanged: string;
  readonly seeErrors: string;

  /** After writing: a sheet is not what was planned. `first`: of the cells, in words. */
  readonly notAsPlanned: (sentence: string) => string;
  /** After writing, where it could not be read again. */
  readonly notProved: string;
  readonly made: (count: number) => string;
  readonly madeHint: string;
  readonly madeFor: (periods: readonly string[]) => string;
  /** That what was made is not fit to be published. `errors`: how many are open; `periods`: none where none is named. */
  readonly madeDraft: (draft: { readonly errors: number; readonly periods: readonly string[] }) => string;
  /** That nothing is known of some of its figures. */
  readonly madeUncalculated: (formulas: number) => string;
  readonly announceMade: (sheets: readonly string[]) => string;
  readonly unpolished: Readonly<Record<"page-setup" | "charts" | "view", string>>;
  readonly facts: (count: number) => string;
  readonly factsHint: string;
  readonly copyFacts: string;
  readonly altTexts: (count: number) => string;
  readonly altTextsHint: string;
  readonly copyAltText: (chart: string) => string;
  readonly copyOne: string;
  readonly goTo: (sheet: string) => string;

  readonly earlier: string;
  readonly report: (sheets: number) => string;
  readonly sampleSheets: string;
  readonly findingsSheet: string;
  readonly remove: string;
  readonly removeSample: string;
  readonly removeFindings: string;
  readonly removeAsk: (sheets: readonly string[]) => string;
  readonly removeDo: (count: number) => string;
  readonly keep: string;
  readonly removed: (sheets: readonly string[]) => string;
}
