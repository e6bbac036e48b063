import type { NamedPeriod } from "../../facts/named-period";
import { capital, toFactForms, toHedgeWords, toPeriodWords, type PartNames } from "../fact-forms";
import type { FactWords } from "../facts-words";

const forms = toFactForms("en-GB");
const { number, share, signedShare, points, listed, counted } = forms;

const REQUESTS = { one: "request", other: "requests" };
const COUNTRIES = { one: "country", other: "countries" };
const ORDINALS = ["first", "second", "third", "fourth"];
const ONE_IN = { 4: "four", 5: "five", 10: "ten" } as const;
const COUNTRIES_LEADING = new Map([
  [2, "Two"],
  [3, "Three"],
]);

const PARTS: PartNames = {
  quarter: "a quarter",
  third: "a third",
  half: "half",
  "two-thirds": "two thirds",
  "three-quarters": "three quarters",
};
const BY = { 4: "a quarter", 5: "a fifth", 10: "a tenth" } as const;

/** `in the first half of 2024` */
const inPeriod = toPeriodWords("en-GB", {
  year: (year) => `in ${year}`,
  half: (half, year) => `in the ${ORDINALS[half - 1] ?? half} half of ${year}`,
  quarter: (quarter, year) => `in the ${ORDINALS[quarter - 1] ?? quarter} quarter of ${year}`,
  month: (month) => `in ${month}`,
  months: (first, last) => `in the period from ${first} to ${last}`,
  other: (label) => `in the period ${label}`,
});

/** `In 2024, there were …`, `There were …` */
function told(period: NamedPeriod | null, text: string): string {
  return capital(period === null ? text : `${inPeriod(period)}, ${text}`);
}

function scoped(type: string | null, text: string): string {
  return type === null ? capital(text) : `${type}: ${text}`;
}

/** `nearly two thirds of all requests` */
const partOf = (requests: string): ReturnType<typeof toHedgeWords> =>
  toHedgeWords(
    {
      nearlyAll: "nearly all requests",
      exactly: (part) => `${PARTS[part]} of ${requests}`,
      about: (part) => `about ${PARTS[part]} of ${requests}`,
      nearly: (part) => `nearly ${PARTS[part]} of ${requests}`,
      moreThan: (part) => `more than ${PARTS[part]} of ${requests}`,
      oneIn: (of) => `one in ${ONE_IN[of]} requests`,
      atLeast: (share) => `at least ${share} of ${requests}`,
      lessThan: (share) => `less than ${share} of ${requests}`,
    },
    forms,
  );
const partOfAll = partOf("all requests");
const partOfThese = partOf("the requests");

/** `nearly a third`, of a rise or a fall. */
const byHowMuch = toHedgeWords(
  {
    nearlyAll: null,
    exactly: (part) => PARTS[part],
    about: (part) => `about ${PARTS[part]}`,
    nearly: (part) => `nearly ${PARTS[part]}`,
    moreThan: (part) => `more than ${PARTS[part]}`,
    oneIn: (of) => BY[of],
    atLeast: (share) => `at least ${share}`,
    lessThan: (share) => `less than ${share}`,
  },
  forms,
);

export const facts: FactWords = {
  heading: "Key facts in sentences",
  hint: "Made from the figures of this report and from nothing else. Copy what you need.",

  requests: ({ period, count, countries }) => {
    const from =
      countries === null
        ? ""
        : ` from ${countries.isAtLeast ? "at least " : ""}${counted(countries.count, COUNTRIES)}`;
    return told(period, `there ${count === 1 ? "was" : "were"} ${counted(count, REQUESTS)}${from}.`);
  },
  noRequests: ({ period }) => told(period, "there were no requests."),
  types: ({ parts }) =>
    `By type: ${parts
      .map(
        (part) =>
          `${part.name}: ${number(part.count)}${part.share === null ? "" : ` (${share(part.share)})`}`,
      )
      .join("; ")}.`,

  outcome: ({ type, outcome, name, count, whole, share: percentage }) => {
    if (outcome === null) {
      return scoped(
        type,
        `“${name}”: ${number(count)} of ${counted(whole, REQUESTS)} (${share(percentage)}).`,
      );
    }
    if (whole === 1) return scoped(type, `the only request was ${count === 0 ? "not " : ""}${outcome}.`);
    if (count === 0) return scoped(type, `none of the ${number(whole)} requests was ${outcome}.`);
    if (count === whole) return scoped(type, `all ${number(whole)} requests were ${outcome}.`);
    const were = count === 1 ? "was" : "were";
    return scoped(
      type,
      `${number(count)} of the ${number(whole)} requests (${share(percentage)}) ${were} ${outcome}.`,
    );
  },
  outcomeInShort: ({ type, outcome, name, hedge }) => {
    const part = type === null ? partOfAll(hedge) : partOfThese(hedge);
    if (part === null) return null;
    if (outcome === null) return scoped(type, `“${name}”: ${part}.`);
    return scoped(type, `${part} ${hedge?.kind === "one-in" ? "was" : "were"} ${outcome}.`);
  },

  leader: ({ names, count, whole, share: percentage }) => {
    const named = listed(names);
    if (whole === 1) return `The only request came from one country: ${named}.`;
    if (count === whole) return `All ${number(whole)} requests came from one country: ${named}.`;
    return names.length === 1
      ? `One country sent more requests than any other: ${named}, with ${number(count)} of ${number(whole)} (${share(percentage)}).`
      : `${COUNTRIES_LEADING.get(names.length) ?? number(names.length)} countries share first place: ${named}, with ${number(count)} of the ${number(whole)} requests each (${share(percentage)}).`;
  },
  leaderInShort: ({ names, hedge }) => {
    const part = names.length > 1 ? null : partOfAll(hedge);
    return part === null ? null : `${capital(part)} came from one country: ${listed(names)}.`;
  },

  requestsChange: ({ period, before, countNow, countBefore, percent: percentage }) => {
    const then = inPeriod(before);
    if (countNow === 0) {
      return told(
        period,
        `there were no requests, ${countBefore === 0 ? "as" : `after ${number(countBefore)}`} ${then}.`,
      );
    }
    const now = `there ${countNow === 1 ? "was" : "were"} ${counted(countNow, REQUESTS)}`;
    if (countBefore === 0) return told(period, `${now}, after none ${then}.`);
    if (countNow === countBefore) return told(period, `${now}, as many as ${then}.`);
    const isRise = countNow > countBefore;
    const more = `${number(Math.abs(countNow - countBefore))} ${isRise ? "more" : "fewer"} than ${then}`;
    return told(
      period,
      `${now}, ${more}${percentage === null ? "" : ` (${signedShare(isRise, percentage)})`}.`,
    );
  },
  requestsChangeInShort: ({ period, before, hedge }) => {
    if (hedge === null) return null;
    const [now, then] = [inPeriod(period), inPeriod(before)];
    switch (hedge.kind) {
      case "doubled":
        return `The number of requests ${now} was twice that ${then}.`;
      case "more-than-doubled":
        return `The number of requests ${now} was more than twice that ${then}.`;
      case "halved":
        return `The number of requests ${now} was half that ${then}.`;
      case "rose":
      case "fell": {
        const size = byHowMuch(hedge.part);
        const direction = hedge.kind === "rose" ? "higher" : "lower";
        return size === null
          ? null
          : `The number of requests was ${direction} by ${size} ${now} than ${then}.`;
      }
    }
  },

  shareChange: ({ period, before, outcome, name, shareNow, shareBefore, points: by, isSame }) => {
    const what = outcome === null ? `The share of “${name}”` : `The share of requests ${outcome}`;
    const now = `${what} was ${share(shareNow)} ${inPeriod(period)}`;
    const then = inPeriod(before);
    const isRise = shareNow.digits > shareBefore.digits;
    if (isSame) return `${now}, the same as ${then}.`;
    if (shareNow.digits === shareBefore.digits && shareNow.decimals === shareBefore.decimals) {
      return `${now}, when rounded the same as ${then}.`;
    }
    const change =
      by === null ? "" : ` (${points(isRise, by, { one: "percentage point", other: "percentage points" })})`;
    return `${now}, after ${share(shareBefore)} ${then}${change}.`;
  },
};
