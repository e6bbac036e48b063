/** The wording of the sample draft: what somebody would type into Excel. */
export interface SampleWords {
  /** The name of its sheet. */
  readonly sheet: string;
  /** Under the first title: that nothing here is real, and how many mistakes there are. */
  readonly note: (mistakes: number) => string;
  readonly overviewTitle: (period: string) => string;
  readonly country: string;
  readonly total: string;
  readonly allRequests: string;
  readonly userData: { readonly heading: string; readonly title: string };
  readonly technical: { readonly heading: string; readonly title: string };
  readonly approved: string;
  readonly rejected: string;
  /** One sentence for screen readers. */
  readonly summary: string;
}
