import { isKnownOutcome } from "../words/known-names";
import type { ReportWords } from "../words/report-words";
import type { Series } from "./gather-series";
import type { Naming } from "./type-wording";

/**
 * The heading over the share and the count of an outcome: what the draft writes over both.
 *
 * | over the share           | over the count           | heading               |
 * | ------------------------ | ------------------------ | --------------------- |
 * | `Approved`               | `Approved`               | `Approved`            |
 * | `Requests approved (%)`  | `Requests approved (no.)` | `Requests approved`  |
 * | `% approved`             | `Number approved`        | the usual heading     |
 * |                          | `Fully complied`         | `Fully complied`      |
 *
 * The usual ones are taken where a heading tells of a type too, and wherever two outcomes would get the same. Where the draft is in
 * another language than the report, known outcomes have the usual ones and others those of the draft.
 */
export function toOutcomeHeadings(
  outcomes: readonly {
    readonly outcome: string;
    readonly count: Series | null;
    readonly share: Series | null;
  }[],
  { words, isTranslated }: Pick<Naming, "words" | "isTranslated">,
): readonly string[] {
  const own = outcomes.map(({ count, share }) => {
    if ((count ?? share)?.namesOutcome !== true) return "";
    return commonStart(count?.heading ?? share?.heading ?? "", share?.heading ?? count?.heading ?? "");
  });
  const usual = outcomes.map(({ outcome }) => words.outcomeName(outcome));
  const wanted = isTranslated
    ? outcomes.map(({ outcome }, index) => (isKnownOutcome(outcome) ? usual[index] : own[index]) ?? "")
    : own;
  const isUsable = wanted.every((heading, index) => heading !== "" && wanted.indexOf(heading) === index);
  return isUsable ? wanted : usual;
}

/**
 * The draft's headings that ours does not repeat: `Full compliance rate` and `Number complied in full` where `Approved` stands. One that
 * tells of a type as well, or of nothing, is no name of the outcome, and none of its words is lost.
 */
export function toRenamed(heading: string, series: readonly (Series | null)[]): readonly string[] {
  const named = series.filter((each) => each !== null).filter(({ namesOutcome }) => namesOutcome);
  const own = [...new Set(named.map((each) => each.heading).filter((text) => text !== ""))];
  const isRepeated = own.some((text) => text.toLowerCase().includes(heading.toLowerCase()));
  return isRepeated ? [] : own;
}

/** The draft's heading where it is short enough for a legend, else our usual name. */
export function toOutcomeName(outcome: string, heading: string, words: ReportWords): string {
  return heading !== "" && heading.length <= LONGEST_NAME ? heading : words.outcomeName(outcome);
}

const LONGEST_NAME = 28;

function commonStart(a: string, b: string): string {
  const [left, right] = [a.split(" "), b.split(" ")];
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  const common = left.slice(0, length).join(" ");
  return a === b ? a : common.replace(/[\s([:,;–—-]+$/, "");
}
