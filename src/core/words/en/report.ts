import { APPROVED, REJECTED, TECHNICAL, TOTAL_TYPE, USER_DATA } from "../../report";
import type { ChartInWords, NamedCount, ReportWords } from "../report-words";

const number = new Intl.NumberFormat("en");

/** `1 country`, `9 countries` */
function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c` */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function places(count: number, listsPlaces: boolean): string {
  return listsPlaces ? counted(count, "country", "countries") : counted(count, "row", "rows");
}

function shape({ places: count, listsPlaces, rest }: Omit<ChartInWords, "finding">): string {
  const together = rest > 0 ? `; the smallest ${number.format(rest)} share one bar` : "";
  return `${places(count, listsPlaces)}, largest first${together}`;
}

function requestsFor(type: string): string {
  if (type === USER_DATA) return "Requests for User Data";
  if (type === TECHNICAL) return "Requests for Non-Personal Technical Information & Expertise";
  return type === TOTAL_TYPE ? "All Requests" : `Requests: ${capital(type)}`;
}

function typeName(type: string): string {
  if (type === USER_DATA) return "User data";
  if (type === TECHNICAL) return "Technical information";
  return type === TOTAL_TYPE ? "All requests" : capital(type);
}

function outcomeName(outcome: string): string {
  return capital(outcome);
}

function inWords(parts: readonly NamedCount[]): string {
  const some = parts.filter(({ count }) => count > 0);
  return listed(some.map(({ name, count }) => `${number.format(count)} ${name.toLowerCase()}`));
}

function withPeriod(title: string, period: string | null): string {
  return period === null ? title : `${title}, ${period}`;
}

const ROUNDED = {
  "half-up": "halves are rounded up",
  "half-even": "halves are rounded to the even neighbour",
  "half-down": "halves are rounded down",
  down: "decimals are cut off",
  up: "decimals are rounded up",
} as const;

export const report: ReportWords = {
  sheets: {
    cover: "Cover",
    overview: "Overview",
    findings: "Findings",
    chartData: "Chart data",
    outcome: typeName,
  },

  overviewTitle: (period) => withPeriod("Law Enforcement and Government Requests", period),
  outcomeTitle: (type, period) => withPeriod(requestsFor(type), period),
  stubHead: (listsPlaces) => (listsPlaces ? "Country" : "Category"),
  total: "TOTAL:",
  requestsHeading: (type) => {
    if (type === TOTAL_TYPE) return "Total Number of Requests";
    const requests = requestsFor(type);
    return `Total Number of ${requests}`;
  },
  outcomeHeading: (outcome) => {
    if (outcome === APPROVED) return "Requests Processed and Approved";
    if (outcome === REJECTED) {
      return "Requests Processed and Rejected (No Data Found or Not Meeting Legal Verification Requirements)";
    }
    return `Requests: ${capital(outcome)}`;
  },
  typeName,
  outcomeName,
  notAvailable: "n/a",

  noteNotAvailable: "n/a: the draft gives no figure here.",
  noteStatedTotal:
    "Some figures in this table are not plain numbers. Totals over them are taken from the draft; they cannot be added up again.",
  noteUnknownTotal:
    "Some figures in this table are not plain numbers, so their total is not available (n/a).",
  noteNoRow: "Where the draft has no row for a kind of request, this table shows 0.",
  noteShares: (rule, decimals) =>
    `Percentages are rounded to ${decimals === 0 ? "whole numbers" : counted(decimals, "decimal", "decimals")}; ${ROUNDED[rule]}.`,
  noteStatedFigures: "The chart shows plain numbers only; figures given in another way are left out of it.",

  most: (place, count, total) =>
    `${place}: ${number.format(count)} of ${counted(total, "request", "requests")}`,
  mostShared: (names, count, total) =>
    `${listed(names)}: ${number.format(count)} each, of ${counted(total, "request", "requests")}`,
  outcomeSplit: (parts, total) => {
    const [first, ...rest] = parts;
    const requests = counted(total, "request", "requests");
    const whole = parts.find(({ count }) => count === total);
    if (first === undefined) return requests;
    if (whole !== undefined && total > 1) return `All ${requests} ${whole.outcome}`;
    const others = rest.map(({ outcome, count }) => `, ${number.format(count)} ${outcome}`).join("");
    return `${number.format(first.count)} of ${requests} ${first.outcome}${others}`;
  },
  overviewChart: ({ finding, types, ...chart }) =>
    `${finding}. ${types.filter(({ count }) => count > 0).length > 1 ? `By type: ${inWords(types)}. ` : ""}` +
    `Stacked bar chart of requests by type, ${shape(chart)}.`,
  outcomeChart: ({ finding, type, largest, ...chart }) =>
    `${finding} (${typeName(type).toLowerCase()}). Most requests: ${largest.place}, ${inWords(largest.parts)}. ` +
    `Stacked bar chart of outcomes, ${shape(chart)}.`,
  otherPlaces: (count, listsPlaces) =>
    listsPlaces
      ? counted(count, "other country", "other countries")
      : counted(count, "other row", "other rows"),
  otherTypes: "Other types",
  otherOutcomes: "Other outcomes",
  plainNumbersOnly: "Requests, as far as given in plain numbers",
  requestsAxis: "Requests",
  noRequests: (type) => `No chart: there were no requests (${typeName(type).toLowerCase()}).`,
  chartDataTitle: "Data behind the charts",
  chartDataNote: "The charts draw these cells. They repeat figures of the tables, largest first.",

  coverTitle: "Law enforcement and government requests",
  periodLine: (period) => `Reporting period: ${period}`,
  onePeriodOf: (period, all) =>
    `The draft holds several periods (${listed(all)}). This workbook shows ${period}.`,
  draftMark: "DRAFT WITH OPEN ERRORS",
  draftWithErrors: (errors) =>
    `${counted(errors, "error is", "errors are")} not yet put right: see the sheet with the findings. Do not publish.`,
  keyFigures: "Key figures",
  keyRequests: "Requests",
  keyPlaces: (listsPlaces) => (listsPlaces ? "Countries" : "Categories"),
  keyActivePlaces: (listsPlaces) => (listsPlaces ? "Countries with requests" : "Categories with requests"),
  keyShare: (outcome) => `Requests ${outcome}`,
  contents: "Contents",
  aboutOverview: (listsPlaces) => (listsPlaces ? "Requests by country and type" : "Requests by row and type"),
  aboutOutcome: (type) => `What became of the requests: ${typeName(type).toLowerCase()}`,
  aboutFindings: "What the checks of the draft found",
  aboutChartData: "The cells that the charts draw",
  whatWasChecked: "What was checked",
  verdictLine: ({ holds, fails, notApplicable, broken }) => {
    const parts = [counted(holds, "condition holds", "conditions hold")];
    if (fails > 0) parts.push(counted(fails, "fails", "fail"));
    parts.push(counted(notApplicable, "does not apply", "do not apply"));
    if (broken > 0) parts.push(counted(broken, "could not be checked", "could not be checked"));
    return `${parts.join(", ")}.`;
  },
  findingLine: ({ error, warning, note }) => {
    if (error + warning + note === 0) return "Nothing was found that needs a look.";
    const parts = [
      ...(error > 0 ? [counted(error, "error", "errors")] : []),
      ...(warning > 0 ? [counted(warning, "warning", "warnings")] : []),
      ...(note > 0 ? [counted(note, "note", "notes")] : []),
    ];
    return `The checks left ${listed(parts)}: see the sheet with the findings.`;
  },
  madeLine: (version, date) =>
    date === null ? `Made with Crossfoot ${version}.` : `Made with Crossfoot ${version} on ${date}.`,
  notPublished: (parts) =>
    `Not shown here, because it does not list the same rows: ${listed(parts.map(({ sheet, range }) => `${sheet} ${range}`))}.`,

  findingsTitle: "Findings",
  findingsNote: "Sheets and cells are those of the checked draft, not of this workbook.",
  noFindings: "Nothing was found that needs a look.",
  findingHeads: {
    severity: "Severity",
    sheet: "Sheet",
    cell: "Cell",
    check: "Check",
    sentence: "What was found",
  },
  severity: capital,

  summaries: {
    cover: "Title, key figures, contents, and what was checked.",
    overview: (count, listsPlaces) =>
      `One table: requests by type, ${places(count, listsPlaces)} and a total row on top.`,
    outcome: (type, count, listsPlaces) =>
      `One table: outcomes, ${typeName(type).toLowerCase()}, share and count for each, ${places(count, listsPlaces)} and a total row on top.`,
    findings: "How many conditions were checked, and a list of what was found.",
    chartData: "The cells that the charts draw.",
  },
  description: (verdicts) => `Publication tables of request counts. ${verdicts}`,

  refusedErrors: (errors) =>
    `The draft has ${counted(errors, "open error", "open errors")}, so no report was made. Put them right, or make it as a draft with open errors.`,
  nothingToPublish: "No table of requests was found, so there is nothing to publish.",
  unknownPeriod: (wanted, all) => `The draft has no figures for ${wanted}. It has: ${listed(all)}.`,
};
