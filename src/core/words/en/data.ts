import { toForms, type Nouns } from "../forms";
import type { DataWords, PackageWords } from "../data-words";

const { counted, listed } = toForms("en-GB");
const ROWS: Nouns = { one: "row", other: "rows" };
const OPEN_ERRORS: Nouns = { one: "open error", other: "open errors" };

export const data: DataWords = {
  sheet: "Data",
  blanks: "An empty cell: there is no code, or no number.",
  about: "The same figures for machines, one count a row",
  summary: "One table: one count a row, with period, place, code, type and outcome. No totals.",
  allOutcomes: "All outcomes",
  otherOutcomes: "Outcome not published",
};

export const dataPackage: PackageWords = {
  title: "Law enforcement and government requests",
  description: ({ periods, rows, sharesOnly, errors, hasOverlaps, hasAllTypes }) =>
    [
      ...(errors > 0
        ? [
            `DRAFT: the figures have ${counted(errors, OPEN_ERRORS)} that were not yet put right. Do not publish.`,
          ]
        : []),
      `Counts of requests from authorities${periods.length === 0 ? "" : `, ${listed(periods)}`}: ${counted(rows, ROWS)}, one count each, and no totals.`,
      ...(hasAllTypes
        ? ["Rows for requests of all types hold those of the single types, so never add the two."]
        : ["The rows of a period and a type add up to all its requests, unless a count is given as a text."]),
      ...(hasOverlaps
        ? [
            "Some types have rows for all outcomes beside rows for single ones, because the outcomes do not add up to all requests: never add the two.",
          ]
        : []),
      ...(sharesOnly.length > 0
        ? [
            `The report gives these outcomes in percentages only, so they are not in the data: ${listed(sharesOnly)}.`,
          ]
        : []),
    ].join(" "),
  period: "The reporting period.",
  place:
    "Who sent the requests, as the report names it: a country or territory, or the kind of row that the report lists.",
  code: "ISO 3166-1 alpha-2, and XK for Kosovo; empty where the place has none.",
  type: "What was asked for. Types are named as in the report.",
  outcome: ({ allOutcomes, otherOutcomes }) =>
    `What became of the requests. “${allOutcomes}”: every request, because the report shows no outcomes of this type. “${otherOutcomes}”: the requests that are left when those with an outcome in numbers are taken away.`,
  counted:
    "What is counted: requests, or something that belongs to them, such as accounts. Never add different ones.",
  count: "How many. Empty where the report states no plain number.",
  stated: "What the report states instead of a number, such as a range.",
};
