import { findingsOf } from "./findings-of";

const HEAD = "Country | Requests | Approved | Rejected\n";
const tied = (text: string): readonly string[] => [
  ...findingsOf("tie-out", text),
  ...findingsOf("stub-agreement", text),
];

test.each<[name: string, text: string]>([
  [
    "emergency requests are some of all requests",
    `Requests for user data, H1 2024\nCountry | Requests\nGermany | 10\nFrance | 8\nTotal | 18

Emergency requests for user data, H1 2024\nCountry | Approved | Rejected\nGermany | 2 | 0\nFrance | 1 | 0\nTotal | 3 | 0`,
  ],
  [
    "requests received and requests processed",
    `Requests received, H1 2024\nCountry | Total received | User data | Technical\nGermany | 12 | 10 | 2\nFrance | 8 | 8 | 0\nTotal | 20 | 18 | 2

User data requests processed\nCountry | Approved | Rejected\nGermany | 6 | 3\nFrance | 8 | 0\nTotal | 14 | 3`,
  ],
  [
    "requests received and requests answered, with a remark on what was received before",
    `Requests for user data received, H1 2024\nCountry | Requests\nGermany | 10\nFrance | 8\nTotal | 18

User data requests answered (including requests received in 2023)\nCountry | Approved | Rejected\nGermany | 11 | 3\nFrance | 8 | 1\nTotal | 19 | 4`,
  ],
  [
    "requests and the accounts that they name",
    `Requests for user data, H1 2024\nCountry | Requests\nGermany | 10\nFrance | 8\nTotal | 18

User data requests – accounts by outcome\nCountry | Approved | Rejected\nGermany | 14 | 3\nFrance | 9 | 0\nTotal | 23 | 3`,
  ],
  [
    "the period before, for comparison",
    `User data requests, H1 2024\nCountry | Approved | Rejected\nGermany | 2 | 1\nFrance | 1 | 0\nTotal | 3 | 1

For comparison: previous half-year\nCountry | User data requests\nGermany | 9\nItaly | 1\nTotal | 10`,
  ],
  [
    "requests from abroad and all requests",
    `International requests for user data, H1 2024\n${HEAD}Germany | 3 | 2 | 1\nFrance | 1 | 1 | 0\nItaly | 1 | 1 | 0\nTotal | 5 | 4 | 1

All requests for user data, H1 2024\n${HEAD}United States | 50 | 38 | 12\nGermany | 3 | 2 | 1\nFrance | 1 | 1 | 0\nItaly | 1 | 1 | 0\nTotal | 55 | 42 | 13`,
  ],
  [
    "one product and all products",
    `# Product A\nRequests for user data, H1 2024\n${HEAD}Germany | 10 | 5 | 5\nFrance | 8 | 8 | 0\nTotal | 18 | 13 | 5
# Product B\nRequests for user data, H1 2024\n${HEAD}Germany | 1 | 0 | 1\nItaly | 2 | 1 | 1\nTotal | 3 | 1 | 2
# All products\nRequests for user data, H1 2024\n${HEAD}Germany | 11 | 5 | 6\nFrance | 8 | 8 | 0\nItaly | 2 | 1 | 1\nTotal | 21 | 14 | 7`,
  ],
  [
    "this report and the last one",
    `# This report\nGovernment requests for user data\n${HEAD}Germany | 3 | 2 | 1\nFrance | 1 | 1 | 0\nTotal | 4 | 3 | 1
# Last report\nGovernment requests for user data\n${HEAD}Germany | 9 | 2 | 7\nItaly | 1 | 1 | 0\nTotal | 10 | 3 | 7`,
  ],
  [
    "a few countries and the others together",
    `# Data\nRequests, H1 2024\n${HEAD}Germany | 40 | 30 | 10\nFrance | 10 | 5 | 5\nItaly | 5 | 5 | 0\nTotal | 55 | 40 | 15
# Chart\nRequests, H1 2024\nCountry | Requests\nGermany | 40\nOther | 15\nTotal | 55`,
  ],
  [
    "two brands with much in common",
    `# Brand X\nRequests, H1 2024\nCountry | Requests\nGermany | 1\nFrance | 1\nItaly | 1\nSpain | 2\nTotal | 5
# Brand Y\nRequests, H1 2024\nCountry | Requests\nGermany | 1\nFrance | 1\nItaly | 1\nSpain | 4\nTotal | 7`,
  ],
])("%s are not compared", (_, text) => {
  expect(tied(text)).toEqual([]);
});

test("a title may name what its columns name as well", () => {
  const text = `Requests and accounts, H1 2024\nCountry | Requests for user data | Accounts specified\nGermany | 10 | 12\nFrance | 8 | 9

Requests for user data\nCountry | Approved | Rejected\nGermany | 7 | 2\nFrance | 8 | 0`;
  expect(tied(text)).toEqual([
    "error B3 · B3 (Germany) says 10, but B8:C8 add up to 9 for the same count: they differ by 1.",
  ]);
});

test("where hardly a figure agrees, a difference is worth a look", () => {
  const text = `Law enforcement requests, H1 2024\nCountry | Requests for user data | Requests for technical information\nGermany | 10 | 1\nFrance | 8 | 0

Requests for user data\nCountry | Approved | Rejected\nGermany | 7 | 2\nFrance | 6 | 1\nSpain | 1 | 0\nTotal | 14 | 3`;
  expect(tied(text)).toEqual([
    "warning B3 · B3 (Germany) says 10, but B8:C8 add up to 9 for the same count: they differ by 1.",
    "warning B4 · B4 (France) says 8, but B9:C9 add up to 7 for the same count: they differ by 1.",
    "warning A10 · A10 lists Spain with 1, but the table in A2:C4 has no row for it.",
  ]);
});

test("under two names nearly all figures have to agree, and one that does not is worth a look", () => {
  const rows = "Germany | 9\nFrance | 8\nItaly | 7\nSpain | 6\nCuba | 5";
  const sheet = (name: string, figures: string): string =>
    `# ${name}\nRequests, H1 2024\nCountry | Requests\n${figures}\n`;
  const text = sheet("Acme", rows) + sheet("Published by Corp", rows.replace("Cuba | 5", "Cuba | 4"));
  expect(tied(text)).toEqual([
    "warning B7 · B7 (Cuba) says 5, but 'Published by Corp'!B7 says 4 for the same count: they differ by 1.",
  ]);
});

test("a total that follows from a wrong row does not speak against a tie", () => {
  const text = `# Summary\nRequests, H1 2024\nCountry | Requests\nBrazil | 21\nChile | 10\nTotal | 31
# Detail\nRequests, H1 2024\n${HEAD}Brazil | 20 | 12 | 8\nChile | 10 | 3 | 7\nTotal | 30 | 15 | 15`;
  expect(tied(text)).toEqual([
    "error B3 · B3 (Brazil) says 21, but Detail!B3 says 20 for the same count: they differ by 1.",
    "error B5 · B5 (Total) says 31, but Detail!B5 says 30 for the same count: they differ by 1.",
  ]);
});

test("of two overviews the one that speaks of the same is compared", () => {
  const head = "Country | Requests for user data | Requests for technical information\n";
  const text = `Emergency requests, H1 2024\n${head}Germany | 2 | 0\nFrance | 1 | 0

Law enforcement requests, H1 2024\n${head}Germany | 10 | 1\nFrance | 8 | 0

Requests for user data\nCountry | Approved | Rejected\nGermany | 7 | 3\nFrance | 7 | 0`;
  expect(tied(text)).toEqual([
    "error B9 · B9 (France) says 8, but B14:C14 add up to 7 for the same count: they differ by 1.",
  ]);
});

test("a single difference in a small table is worth a look", () => {
  const text = `# Acme\nRequests, H1 2024\nCountry | Requests\nBrazil | 21\nChile | 10\nTotal | 31
# Detail\nRequests, H1 2024\n${HEAD}Brazil | 20 | 12 | 8\nChile | 10 | 3 | 7\nTotal | 30 | 15 | 15`;
  expect(tied(text)).toEqual([
    "warning B3 · B3 (Brazil) says 21, but Detail!B3 says 20 for the same count: they differ by 1.",
    "warning B5 · B5 (Total) says 31, but Detail!B5 says 30 for the same count: they differ by 1.",
  ]);
});

test("a table of several periods is compared with that of its last period", () => {
  const text = `# Trend\nRequests for user data by half-year\nCountry | H1 2023 | H2 2023\nBrazil | 14 | 12\nChile | 5 | 3\nPeru | 2 | 7\nTotal | 21 | 22
# H2 2023\nRequests for user data, H2 2023\n${HEAD}Brazil | 12 | 6 | 6\nChile | 4 | 3 | 1\nPeru | 7 | 7 | 0\nTotal | 23 | 16 | 7`;
  expect(tied(text)).toEqual([
    "error C4 · C4 (Chile) says 3, but 'H2 2023'!B4 says 4 for the same count: they differ by 1.",
    "error C6 · C6 (Total) says 22, but 'H2 2023'!B6 says 23 for the same count: they differ by 1.",
  ]);
});
