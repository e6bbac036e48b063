import type { ReportWords } from "../words/report-words";
import type { Series } from "./gather-series";

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
 * The usual ones are taken where a heading tells of a type too, and wherever two outcomes would get the same.
 */
export function toOutcomeHeadings(
  outcomes: readonly {
    readonly outcome: string;
    readonly count: Series | null;
    readonly share: Series | null;
  }[],
  words: ReportWords,
): readonly string[] {
  const own = outcomes.map(({ count, share }) => {
    if ((count ?? share)?.namesOutcome !== true) return "";
    return commonStart(count?.heading ?? share?.heading ?? "", share?.heading ?? count?.heading ?? "");
  });
  const isUsable = own.every((heading, index) => heading !== "" && own.indexOf(heading) === index);
  return isUsable ? own : outcomes.map(({ outcome }) => words.outcomeName(outcome));
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
