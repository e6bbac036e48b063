import type { ChartWords } from "../chart-words";
import { toForms, type Nouns } from "../forms";

const { counted, listed, number } = toForms("en-GB");
const REQUESTS: Nouns = { one: "request", other: "requests" };
const COUNTRIES: Nouns = { one: "country", other: "countries" };
const ROWS: Nouns = { one: "row", other: "rows" };
const FIGURES: Nouns = { one: "figure", other: "figures" };

export const charts: ChartWords = {
  sent: (country, count, total) => `${country} sent ${number(count)} of ${counted(total, REQUESTS)}`,
  sentEach: (countries, count, total) =>
    `${listed(countries)} sent ${number(count)} each of ${counted(total, REQUESTS)}`,
  sentAll: (country, total) =>
    total === 1 ? `${country} sent the only request` : `${country} sent all ${counted(total, REQUESTS)}`,
  sentByMost: (countries, count, total) =>
    `The ${counted(countries, COUNTRIES)} with most sent ${number(count)} of ${counted(total, REQUESTS)}`,
  sentByAll: (countries, total) => `${counted(countries, COUNTRIES)} sent ${counted(total, REQUESTS)}`,
  plainBars: ({ finding, name, places, listsPlaces, rest }) => {
    const all = counted(places, listsPlaces ? COUNTRIES : ROWS);
    const shown = rest === 0 ? all : `the ${number(places - rest)} of ${all} with most`;
    return `${finding}. Bar chart (${name}): ${shown}, largest first.`;
  },
  inWords: (altText) => `The chart in words: ${altText}`,
  allZero: (names) => `Not in the chart, because every figure is 0: ${listed(names)}.`,
  notNumbers: (figures) =>
    figures === 1
      ? "The chart leaves out one figure, which is not a plain number."
      : `The chart leaves out ${counted(figures, FIGURES)}, which are not plain numbers.`,
  noRequests: "No chart: there were no requests.",
  noNumbers: "No chart: no figure of the table is a plain number above 0.",
  oneFigure: (finding) => `${finding}. A single figure needs no chart.`,
};
