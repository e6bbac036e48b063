import { saysTheSame } from "../../../src/core/heading-change";
import { findingsOf } from "./findings-of";
import { loudOf } from "./periods";

const sheet = (period: string, ...headings: readonly string[]): string =>
  `# ${period}\nLaw Enforcement Requests, ${period}\nCountry | ${headings.join(" | ")}\nBrazil | ${headings.map(() => 3).join(" | ")}\nChile | ${headings.map(() => 2).join(" | ")}\n`;

test.each<[earlier: string, later: string, same: boolean]>([
  ["Total Number of Requests", "Number of requests", true],
  ["Requests, H1 2024", "Requests, H2 2024", true],
  ["Total Number of Requests", "Total Number of Processed Requests", false],
  ["Requests for User Data", "Requests for User Content", false],
  ["Requests › Approved", "Requests › Approved in part", false],
  ["Accounts specified", "Account specified", true],
])("%s, %s: %s", (earlier, later, same) => {
  expect(saysTheSame(earlier, later)).toBe(same);
});

test("notes a column that is called otherwise than in the edition before", () => {
  const text =
    sheet("H1 2024", "Total Number of Requests") +
    sheet("H2 2024", "Total Number of Requests") +
    sheet("H1 2025", "Total Number of Processed Requests") +
    sheet("H2 2025", "Total Number of Processed Requests");
  expect(findingsOf("definition-drift", text)).toEqual([
    "note B2 · B2 calls this column “Total Number of Processed Requests” in H1 2025, but 'H2 2024'!B2 calls it “Total Number of Requests” in H2 2024: if it counts something else now, say so in a note.",
  ]);
  expect(loudOf(text)).toEqual([]);
});

test("a column in the same place that counts something else", () => {
  const text = sheet("H1 2024", "Requests", "Search warrants") + sheet("H2 2024", "Requests", "Court orders");
  expect(findingsOf("definition-drift", text)).toHaveLength(1);
});

test.each<[name: string, text: string]>([
  ["a year is no edition after a half", sheet("H1 2024", "Requests") + sheet("2025", "Processed requests")],
  ["a translation", sheet("H1 2024", "Requests", "Approved") + sheet("H2 2024", "Anfragen", "Genehmigt")],
  [
    "two tables of one period",
    sheet("H1 2024", "Requests") +
      sheet("H2 2024", "Requests").replace("# H2 2024", "# A") +
      sheet("H2 2024", "Processed requests").replace("# H2 2024", "# B"),
  ],
])("says nothing of %s", (_, text) => {
  expect(findingsOf("definition-drift", text)).toEqual([]);
});

test("columns of one table", () => {
  const text =
    "# Trend\nRequests by country\nCountry | Requests, H1 2024 | Requests, H2 2024 | Processed requests, H1 2025\nBrazil | 1 | 2 | 3\nChile | 2 | 2 | 2";
  expect(findingsOf("definition-drift", text)).toEqual([expect.stringMatching(/^note D2 · D2 calls/)]);
});
