import { sheetOf } from "./draft";

/** Drafts in other layouts than the published one, each with something that the plan must cope with. */

export const WIDE_COUNTS = sheetOf(
  "Counts",
  `
Government requests, Q3 2024
Country | User data approved | User data rejected | Technical information approved | Technical information rejected
Germany | 2 | 1 | 5 | 0
Brazil | 0 | 4 | 1 | 1
`,
);

export const OVERVIEW_ONLY = sheetOf(
  "Overview",
  `
Government requests, 2024
Country | Requests for User Data | Requests for Technical Expertise
Germany | 2 | 5
Brazil | 4 | 1
`,
);

export const OUTCOMES_ONLY = sheetOf(
  "Outcomes",
  `
Requests for User Data, H1 2024
Country | Approved | | Rejected |
Germany | 67% | 2 | 33% | 1
Brazil | – | 0 | – | 0
Total | 67% | 2 | 33% | 1
`,
);

export const MORE_TYPES = sheetOf(
  "Overview",
  `
Requests for information, 2024
Country | Total Number of Requests | User data requests | Emergency requests | Preservation requests
TOTAL: | 31 | 10 | 14 | 7
Brazil | 11 | 0 | 8 | 3
Chile | 20 | 10 | 6 | 4
`,
);

export const MORE_OUTCOMES = sheetOf(
  "Outcomes",
  `
Requests for User Data, H2 2024
Country | Approved | | Partially approved | | Rejected | | Pending |
Total | 50% | 4 | 13% | 1 | 25% | 2 | 13% | 1
Germany | 60% | 3 | 0% | 0 | 40% | 2 | 0% | 0
Chile | 33% | 1 | 33% | 1 | 0% | 0 | 33% | 1
`,
);

export const BANDS = sheetOf(
  "Overview",
  `
Government requests, H1 2023
Country | Total Number of Requests | Requests for User Data | Requests for Technical Expertise
Total | 312 | 300 | 12
Brazil | 5 | 0 | 5
United States | 0–499 | 0–499 | –
Germany | 7 | N/A | 7
`,
);

export const DECIMALS = sheetOf(
  "Outcomes",
  `
Requests for Technical Expertise, H1 2024
Country | Approved | | Rejected |
Total | 63.9% | 39 | 36.1% | 22
Russia | 53.2% | 25 | 46.8% | 22
Brazil | 100.0% | 14 | 0.0% | 0
`,
);

export const CUT_OFF = sheetOf(
  "Outcomes",
  `
Requests for Technical Expertise, H1 2024
Country | Approved | | Rejected |
Total | 63% | 39 | 36% | 22
Russia | 53% | 25 | 46% | 22
Brazil | 100% | 14 | 0% | 0
`,
);

export const SHARES_ONLY = sheetOf(
  "Report",
  `
Requests for user data, 2023
Country | Requests | Accounts specified | Percentage of requests where some information was produced
Brazil | 120 | 300 | 45%
Germany | 200 | 250 | 62%
`,
);

export const PROCESSES = sheetOf(
  "By process",
  `
Government requests by legal process, H1 2024
Legal process | Total Number of Requests | Approved | Rejected
Subpoena | 12 | 8 | 4
Search warrant | 5 | 5 | 0
Court order | 3 | 1 | 2
Total | 20 | 14 | 6
`,
);

export const SEVERAL_PERIODS = sheetOf(
  "Periods",
  `
Country | Period | Type of request | Approved | Rejected
Brazil | H1 2024 | User data | 1 | 2
Brazil | H2 2024 | User data | 3 | 1
Chile | H2 2024 | User data | 2 | 0
Chile | H1 2024 | Technical expertise | 4 | 0
`,
);
