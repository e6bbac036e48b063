import { counts, findingsOf, overview } from "./findings-of";

const COUNTS = counts("Brazil | 3\nMexico | 2");

test.each<[name: string, text: string, findings: readonly string[]]>([
  ["one period", `# H1 2024\n${COUNTS}`, []],
  ["a sheet without a period", `# Data\n${COUNTS}`, []],
  ["the year of the half", `# 2024\n${COUNTS}`, []],
  [
    "another half",
    `# H2 2024\n${COUNTS}`,
    ["warning A1 · A1 says H1 2024, but its sheet is called “H2 2024”."],
  ],
  ["another year", `# 2023\n${COUNTS}`, ["warning A1 · A1 says H1 2024, but its sheet is called “2023”."]],
  [
    "two titles",
    `Transparency Report H2 2024\n${COUNTS}`,
    ["warning A2 · A2 says H1 2024, but A1 says H2 2024."],
  ],
  ["a date of publication", `# Data\nPublished 12 March 2025\n${COUNTS}`, []],
  ["the same months in words", `# January – June 2024\n${COUNTS}`, []],
])("%s", (_, text, findings) => {
  expect(findingsOf("period-agreement", text)).toEqual(findings);
});

test("columns may compare periods", () => {
  const text =
    "# H1 2024\nGovernment Requests, H1 2024 and H1 2023\nCountry | H1 2024 | H1 2023\nBrazil | 3 | 4\nMexico | 3 | 3";
  expect(findingsOf("period-agreement", text)).toEqual([]);
});

const head = "Country | Requests Approved | | Requests Rejected |\n";
const stray = (userData: string): string =>
  [
    overview("Brazil | 5 | 2 | 3\nMexico | 2 | 1 | 1"),
    `Requests for User Data, ${userData}\n${head}Brazil | 50% | 1 | 50% | 1\nMexico | 100% | 1 | 0% | 0`,
    `Requests for Technical Information, H1 2024\n${head}Brazil | 67% | 2 | 33% | 1\nMexico | 100% | 1 | 0% | 0`,
  ].join("\n\n");

test("a title left over from the last report sets its table apart from the others", () => {
  expect(findingsOf("period-agreement", stray("H1 2024"))).toEqual([]);
  expect(findingsOf("period-agreement", stray("H1 2023"))).toEqual([
    "warning A6 · A6 says H1 2023, but A1 says H1 2024.",
  ]);
});

test("a title that its sheet contradicts is said once, though another table contradicts it too", () => {
  const text = `# H1 2024
Law Enforcement Requests, H1 2024
Country | Total Requests | Requests for User Data | Requests for Technical Information
Brazil | 5 | 2 | 3

Requests for User Data, H2 2024
Country | Approved | Rejected
Brazil | 1 | 1`;
  expect(findingsOf("period-agreement", text)).toEqual([
    "warning A5 · A5 says H2 2024, but its sheet is called “H1 2024”.",
  ]);
});
