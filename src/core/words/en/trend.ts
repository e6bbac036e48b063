import { toForms } from "../forms";
import type { TrendPoint, TrendWords } from "../trend-words";

const { listed, number, percent, counted, plural } = toForms("en-GB");

const REQUESTS = { one: "request", other: "requests" };
const count = ({ value }: TrendPoint): string => number(value);
const share = ({ value, decimals }: TrendPoint): string => percent(value, decimals);

export const trend: TrendWords = {
  sheet: "Trend",
  about: "How the figures developed",
  summary:
    "One table, one row a period: requests by type, the approved share, and what changed against the period before.",
  title: (first, last) => `Development from ${first} to ${last}`,

  period: "Period",
  allRequests: "All requests",
  change: "Change in requests",
  approved: "Requests approved",
  approvedShare: "Approved share",
  changeInPoints: "Change in the approved share, percentage points",
  places: "Countries with requests",
  appeared: "Countries that are new",
  vanished: "Countries without requests now",
  note: "Break in the series",

  none: "none",
  names: listed,
  atLeast: (count) => `at least ${number(count)}`,
  seeNotes: (numbers) =>
    `see ${plural(numbers.length, { one: "note", other: "notes" })} ${listed(numbers.map(number))}`,

  noteChange: "Changes and countries are held against the period before of the same length.",
  noteMark: (mark) => `“${mark}” stands where there is no figure, or none to compare it with.`,
  noteLengths:
    "Periods of different length overlap: they are not compared with each other, and must not be added up.",
  noteGap: (period) => `${period}: the period right before it is not in this report, so no change is given.`,
  noteShare: "The approved share is that of the requests whose outcome is given.",
  noteUnknown:
    "A country whose figure is not a number counts neither as new nor as one without requests now.",
  noteRest:
    "Countries that a report gathers in one row are not told apart, so a country that seems new may have been among them.",
  noteBreak: (index, { period, earlier, later }) =>
    `Note ${number(index)}: what was called “${earlier}” is called “${later}” from ${period} on. Figures before and after may not be comparable.`,

  requestsTitle: (first, last) =>
    last.value === first.value
      ? `${counted(last.value, REQUESTS)} in ${last.period}, as many as in ${first.period}`
      : `Requests ${last.value > first.value ? "rose" : "fell"} from ${count(first)} in ${first.period} to ${count(last)} in ${last.period}`,
  shareTitle: (first, last) =>
    last.value === first.value
      ? `${share(last)} were approved in ${last.period}, as in ${first.period}`
      : `Approved share ${last.value > first.value ? "rose" : "fell"} from ${share(first)} (${first.period}) to ${share(last)} (${last.period})`,
  requestsByType: "Requests by period and type",
  requestsBroken: "Requests by period; * marks a break in the series",
  shareBroken: "Approved share by period; * marks a break in the series",
  requestsChart: ({ finding, types, points }) =>
    `${finding}. Column chart of requests by period${types.length > 1 ? `, in parts for ${listed(types)}` : ""}: ` +
    `${points.map((point) => `${point.period} ${count(point)}`).join(", ")}.`,
  typesChart: ({ finding, periods }) =>
    `${finding}. Column chart of requests, with the types side by side in each period: ${periods.map(({ period, counts }) => `${period} (${counts.map(({ name, value }) => `${name} ${number(value)}`).join(", ")})`).join("; ")}.`,
  shareChart: ({ finding, points }) =>
    `${finding}. Line chart of the approved share by period: ${points.map((point) => `${point.period} ${share(point)}`).join(", ")}.`,
  shareAxis: "Approved share",
};
