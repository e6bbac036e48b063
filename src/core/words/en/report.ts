import { TECHNICAL, TOTAL_TYPE, USER_DATA } from "../../report";
import { toForms } from "../forms";
import type { ChartInWords, NamedCount, ReportWords } from "../report-words";
import { draftUncalculated } from "./uncalculated";

const { number, listed, counted: countedAs } = toForms("en-GB");

/** `1 country`, `9 countries` */
function counted(count: number, one: string, other: string): string {
  return countedAs(count, { one, other });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function places(count: number, listsPlaces: boolean): string {
  return listsPlaces ? counted(count, "country", "countries") : counted(count, "row", "rows");
}

function shape({ places: count, listsPlaces, rest }: Omit<ChartInWords, "finding">): string {
  if (rest === 0) return `${places(count, listsPlaces)}, largest first`;
  return `the ${number(count - rest)} of ${places(count, listsPlaces)} with most, largest first`;
}

/** `Requests: Court orders`; `MLAT requests` says it already. */
function requestsOf(name: string): string {
  return /request/i.test(name) ? name : `Requests: ${name}`;
}

/** What published reports call the known types in full. */
const IN_FULL: Readonly<Record<string, readonly string[]>> = {
  [USER_DATA]: ["user data"],
  [TECHNICAL]: ["non-personal technical information & expertise", "technical information"],
};

function typeName(type: string): string {
  if (type === USER_DATA) return "User data";
  if (type === TECHNICAL) return "Technical information";
  return type === TOTAL_TYPE ? "All requests" : capital(type);
}

/** What is counted beside requests, and the requests that came in. */
const SUBJECTS: Readonly<Record<string, string>> = {
  received: "Requests received",
  accounts: "Accounts",
  users: "Users",
  devices: "Devices",
  items: "Items",
};

function subjectHeading(subject: string, type: string | null): string | null {
  const heading = SUBJECTS[subject] ?? null;
  return heading === null || type === null ? heading : `${heading}: ${type}`;
}

/** Names that are words of a sentence; others are quoted as the draft has them, since only it knows how they are written. */
function isPlain(name: string): boolean {
  return /^(approved|rejected|pending|withdrawn|no data|part(ial)?ly approved|user data|technical information|all requests)$/i.test(
    name,
  );
}

function inSentence(name: string): string {
  return isPlain(name) ? name.toLowerCase() : `“${name}”`;
}

/** `39`, `approved` */
function quoted({ name, count }: NamedCount): { readonly name: string; readonly count: string } {
  return { name: inSentence(name), count: number(count) };
}

function inWords(parts: readonly NamedCount[]): string {
  const some = parts.filter(({ count }) => count > 0);
  return listed(some.map(quoted).map(({ name, count }) => `${count} ${name}`));
}

function withPeriod(title: string, period: string | null): string {
  return period === null ? title : `${title}, ${period}`;
}

/** Figures named in one note; more are counted. */
const MOST_MARKED = 8;

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
  },

  overviewTitle: (period) => withPeriod("Law Enforcement and Government Requests", period),
  outcomeTitle: withPeriod,
  stubHead: (listsPlaces) => (listsPlaces ? "Country" : "Category"),
  total: "TOTAL:",
  allRequestsHeading: "Requests",
  requestsOf,
  typeName,
  isUsualName: (type, name) => IN_FULL[type]?.includes(name.toLowerCase()) ?? false,
  outcomeName: capital,
  subjectHeading,
  restName: (rest) => ({ other: "Other", "other-countries": "Other countries", unknown: "Unknown" })[rest],
  periodName: (label) => label,
  notAvailable: "n/a",

  noteNotAvailable: "n/a: the draft gives no figure here.",
  noteStatedTotal:
    "Some figures in this table are not plain numbers. Totals over them are taken from the draft; they cannot be added up again.",
  noteUnknownTotal:
    "Some figures in this table are not plain numbers, so their total is not available (n/a).",
  noteGaps: "–: the draft has no row for this kind of request; nothing is added to the totals for it.",
  noteMarked: (figures) => {
    const shown = figures.slice(0, MOST_MARKED).map(({ place, stated }) => `${stated} (${place})`);
    const more = figures.length - shown.length;
    return `The draft marks figures of this table: ${listed(more > 0 ? [...shown, `${number(more)} more`] : shown)}. Its notes on them are not repeated here.`;
  },
  noteShares: (rule, decimals) =>
    `Percentages are rounded to ${decimals === 0 ? "whole numbers" : counted(decimals, "decimal", "decimals")}; ${ROUNDED[rule]}.`,

  most: (place, count, total) => `${place}: ${number(count)} of ${counted(total, "request", "requests")}`,
  mostShared: (names, count, total) =>
    `${listed(names)}: ${number(count)} each, of ${counted(total, "request", "requests")}`,
  byPlace: (listsPlaces, shown) => {
    const title = `Requests by ${listsPlaces ? "country" : "category"}`;
    return shown === null ? title : `${title}: the ${number(shown)} with most`;
  },
  notInChart: (rest) =>
    `The chart shows those with most requests; ${counted(rest.places, "other", "others")} (${counted(rest.requests, "request", "requests")} together) ${rest.places === 1 ? "stands" : "stand"} in the table only.`,
  outcomeSplit: (parts, total) => {
    const requests = counted(total, "request", "requests");
    const [first, ...rest] = parts.filter(({ count }) => count > 0).map(quoted);
    const whole = parts.find(({ count }) => count === total);
    if (first === undefined) return requests;
    if (whole !== undefined && total > 1) return `All ${requests} ${inSentence(whole.name)}`;
    return parts.every(({ name }) => isPlain(name))
      ? `${first.count} of ${requests} ${first.name}${rest.map(({ name, count }) => `, ${count} ${name}`).join("")}`
      : `${requests}: ${listed([first, ...rest].map(({ name, count }) => `${count} ${name}`))}`;
  },
  overviewChart: ({ finding, types, ...chart }) =>
    `${finding}. ${types.filter(({ count }) => count > 0).length > 1 ? `By type: ${inWords(types)}. ` : ""}` +
    `Stacked bar chart of requests by type, ${shape(chart)}.`,
  outcomeChart: ({ finding, type, largest, ...chart }) =>
    `${finding} (${isPlain(type) ? type.toLowerCase() : type}). Most requests: ${largest.place}, ${inWords(largest.parts)}. ` +
    `Stacked bar chart of outcomes, ${shape(chart)}.`,
  otherTypes: "Other types",
  otherOutcomes: "Other outcomes",
  plainNumbersOnly: "Requests, as far as given in plain numbers",
  requestsAxis: "Requests",
  noRequests: (name) => `No chart: there were no requests (${isPlain(name) ? name.toLowerCase() : name}).`,
  chartDataTitle: "Data behind the charts",
  chartDataNote: "The charts draw these cells. They repeat figures of the tables, largest first.",

  coverTitle: "Law enforcement and government requests",
  fromTo: (first, last) => `${first} to ${last}`,
  periodLine: (periods) =>
    `${periods.length === 1 ? "Reporting period" : "Reporting periods"}: ${listed(periods)}`,
  onePeriodOf: (shown, all) =>
    `The draft holds several periods (${listed(all)}). This workbook shows ${listed(shown)}.`,
  draftMark: "DRAFT WITH OPEN ERRORS",
  draftWithErrors: (errors) =>
    `${counted(errors, "error is", "errors are")} not yet put right: see the sheet with the findings. Do not publish.`,
  keyFigures: (period) => withPeriod("Key figures", period),
  keyRequests: "Requests",
  keyPlaces: (listsPlaces) => (listsPlaces ? "Countries" : "Categories"),
  keyActivePlaces: (listsPlaces) => (listsPlaces ? "Countries with requests" : "Categories with requests"),
  contents: "Contents",
  aboutOverview: (listsPlaces) => (listsPlaces ? "Requests by country and type" : "Requests by row and type"),
  aboutOutcome: (name) => `What became of the requests: ${isPlain(name) ? name.toLowerCase() : name}`,
  aboutFindings: "What the checks of the draft found",
  aboutChartData: "The cells that the charts draw",
  whatWasChecked: "What was checked",
  verdictLine: ({ holds, fails, noted, ignored, notApplicable, broken }) => {
    const parts = [counted(holds, "condition holds", "conditions hold")];
    if (fails > 0) parts.push(counted(fails, "fails", "fail"));
    if (noted > 0) parts.push(counted(noted, "is worth a note", "are worth a note"));
    if (ignored > 0) parts.push(counted(ignored, "is ignored", "are ignored"));
    if (notApplicable > 0) parts.push(counted(notApplicable, "does not apply", "do not apply"));
    if (broken > 0) parts.push(counted(broken, "could not be checked", "could not be checked"));
    return `${parts.join(", ")}.`;
  },
  findingLine: ({ error, warning, note, ignored }) => {
    if (error + warning + note + ignored === 0) return "Nothing was found that needs a look.";
    const parts = [
      ...(error > 0 ? [counted(error, "error", "errors")] : []),
      ...(warning > 0 ? [counted(warning, "warning", "warnings")] : []),
      ...(note > 0 ? [counted(note, "note", "notes")] : []),
      ...(ignored > 0 ? [counted(ignored, "ignored finding", "ignored findings")] : []),
    ];
    return `The checks left ${listed(parts)}: see the sheet with the findings.`;
  },
  uncalculatedLine: (formulas) => `${draftUncalculated(formulas)}.`,
  madeLine: (version, date) =>
    date === null ? `made with version ${version}.` : `made with version ${version} on ${date}.`,
  notPublished: (parts) =>
    `Not shown here, because it does not list the same rows: ${listed(parts.map(({ sheet, range }) => `${sheet} ${range}`))}.`,

  findingsTitle: "Findings",
  findingsNote: "Sheets and cells are those of the checked draft, not of this workbook.",
  findingsNoteBeside:
    "Click on a cell to go to it. This sheet shows what was found when it was made, and does not change by itself.",
  findingsSubject: "What the checks found",
  noFindings: "Nothing was found that needs a look.",
  ignoredTitle: "Ignored",
  ignoredBecause: (sentence, reason) =>
    reason.trim() === "" ? `${sentence} Ignored without a reason.` : `${sentence} Ignored because: ${reason}`,
  leftOutTitle: "Not checked",
  lapsedTitle: "No longer true of this workbook",
  findingHeads: {
    severity: "Severity",
    sheet: "Sheet",
    cell: "Cell",
    check: "Check",
    sentence: "What was found",
  },
  severity: capital,
  mistake: "Mistake",
  otherFindings: "Other findings",

  summaries: {
    cover: "Title, key figures, contents, and what was checked.",
    overview: (count, listsPlaces) =>
      `One table: requests by type, ${places(count, listsPlaces)} and a total row on top.`,
    outcome: (name, count, listsPlaces) =>
      `One table: outcomes, ${isPlain(name) ? name.toLowerCase() : name}, share and count for each, ${places(count, listsPlaces)} and a total row on top.`,
    findings: "How many conditions were checked, and a list of what was found.",
    chartData: "The cells that the charts draw.",
  },
  description: (verdicts) => `Publication tables of request counts. ${verdicts}`,

  refusedErrors: (errors) =>
    `The draft has ${counted(errors, "open error", "open errors")}, so no report was made. Put them right, or make it as a draft with open errors.`,
  nothingToPublish: "No table of requests was found, so there is nothing to publish.",
  rivalTables: (tables) =>
    `These tables count the same requests and say different numbers, so no report was made: ${listed(tables.map(({ sheet, range }) => `${sheet} ${range}`))}. Say in their headings what kind of requests each counts, or leave out what is not to be published.`,
  shortTotal: ({ place, total, parts }) =>
    `The draft counts ${counted(total, "request", "requests")} in all${place === null ? "" : ` for ${place}`}, but ${number(parts)} by type, so no report was made.`,
  unknownPeriod: (wanted, all) => `The draft has no figures for ${wanted}. It has: ${listed(all)}.`,
};
