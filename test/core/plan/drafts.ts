import { sheetOf } from "./draft";

const REJECTED =
  "Requests Processed and Rejected (No Data Found or Not Meeting Legal Verification Requirements)";

/** The published figures of H1 2024, typed in as a draft of three tables on one sheet. */
export const H1_2024 = sheetOf(
  "Report",
  `
Law Enforcement and Government Requests, H1 2024

Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Non-Personal Technical Information & Expertise
TOTAL: | 61 | 0 | 61
Brazil | 3 | 0 | 3
Chile | 1 | 0 | 1
China | 4 | 0 | 4
Colombia | 2 | 0 | 2
Dominican Republic | 1 | 0 | 1
India | 1 | 0 | 1
Mexico | 1 | 0 | 1
Russia | 47 | 0 | 47
South Korea | 1 | 0 | 1

Requests for Non-Personal Technical Information & Expertise

Country | Requests Processed and Approved | | ${REJECTED} |
TOTAL: | 64% | 39 | 36% | 22
Brazil | 100% | 3 | 0% | 0
Chile | 100% | 1 | 0% | 0
China | 100% | 4 | 0% | 0
Colombia | 100% | 2 | 0% | 0
Dominican Republic | 100% | 1 | 0% | 0
India | 100% | 1 | 0% | 0
Mexico | 100% | 1 | 0% | 0
Russia | 53% | 25 | 47% | 22
South Korea | 100% | 1 | 0% | 0

Requests for User Data

Country | Requests Processed and Approved | | ${REJECTED} |
TOTAL: | 0% | 0 | 0% | 0
Brazil | 0% | 0 | 0% | 0
Chile | 0% | 0 | 0% | 0
China | 0% | 0 | 0% | 0
Colombia | 0% | 0 | 0% | 0
Dominican Republic | 0% | 0 | 0% | 0
India | 0% | 0 | 0% | 0
Mexico | 0% | 0 | 0% | 0
Russia | 0% | 0 | 0% | 0
South Korea | 0% | 0 | 0% | 0
`,
);

export const H2_2025 = sheetOf(
  "Report",
  `
Law Enforcement and Government Requests, H2 2025

Country | Total Number of Processed Requests | Total Number of Requests for User Data | Total Number of Requests for Non-Personal Technical Information & Expertise
TOTAL: | 34 | 0 | 34
Brazil | 1 | 0 | 1
Russia | 32 | 0 | 32
Singapore | 1 | 0 | 1

Requests for Non-Personal Technical Information & Expertise

Country | Requests Processed and Approved | | ${REJECTED} |
TOTAL: | 100% | 34 | 0% | 0
Brazil | 100% | 1 | 0% | 0
Russia | 100% | 32 | 0% | 0
Singapore | 100% | 1 | 0% | 0

Requests for User Data

Country | Requests Processed and Approved | | ${REJECTED} |
TOTAL: | 0% | 0 | 0% | 0
Brazil | 0% | 0 | 0% | 0
Russia | 0% | 0 | 0% | 0
Singapore | 0% | 0 | 0% | 0
`,
);

/** One row for each country and type that occurred. */
export const LONG_LIST = sheetOf(
  "Counts",
  `
Government requests, H1 2025
Country | Type of request | Approved | Rejected
Russia | Technical expertise | 5 | 3
Brazil | User data | 1 | 2
Brazil | Technical expertise | 4 | 0
Chile | Technical expertise | 0 | 1
`,
);
