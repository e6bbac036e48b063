import type { SampleWords } from "../sample-words";

const NUMBERS = ["no", "one", "two", "three", "four", "five"];

export const sample: SampleWords = {
  sheet: "Sample draft",
  note: (mistakes) =>
    `A sample to try Crossfoot on: the figures are invented, and ${NUMBERS[mistakes] ?? String(mistakes)} of them have a mistake. Delete this sheet when you are done.`,
  overviewTitle: (period) => `Law Enforcement and Government Requests, ${period}`,
  country: "Country",
  total: "TOTAL:",
  allRequests: "Total Number of Requests",
  userData: { heading: "Total Number of Requests for User Data", title: "Requests for User Data" },
  technical: {
    heading: "Total Number of Requests for Technical Expertise",
    title: "Requests for Technical Expertise",
  },
  approved: "Requests Processed and Approved",
  rejected: "Requests Processed and Rejected",
  summary: "A sample draft with invented figures: three tables under each other, with mistakes to be found.",
};
