import { toSnapshots } from "../../../src/core/checks/miniature";
import { closenessOf, scopeOf, type Closeness, type Scope } from "../../../src/core/checks/scopes";
import { readReport } from "../../../src/core/read/read-report";

const USUAL = "Law Enforcement and Government Requests, H1 2024";

function toScope(title: string, sheet = "H1 2024", columns = "Requests"): Scope {
  const text = `# ${sheet}\n${title}\nCountry | ${columns}\nBrazil | 3 | 2\nMexico | 1 | 1`;
  const [table] = readReport(toSnapshots(text)).tables;
  if (table === undefined) throw new Error(`${title} is not read as a table of requests`);
  return scopeOf(table);
}

test.each<[title: string, closeness: Closeness]>([
  ["Requests for User Data", "same"],
  ["Table 2: Outcomes of requests for non-personal technical information & expertise", "same"],
  ["Requests for users' personal data", "same"],
  ["Requests for data of users", "same"],
  ["Requests processed, by country", "same"],
  ["Emergency requests for user data, H1 2024", "other"],
  ["Preservation requests", "other"],
  ["National security requests", "other"],
  ["User data requests – accounts by outcome", "other"],
  ["Requests of the previous half-year", "other"],
  ["Requests for comparison", "other"],
  ["Requests excluding France", "other"],
  ["Requests answered, including carry-over", "other"],
  ["International requests for user data", "unclear"],
  ["Requests for user data to Acme", "near"],
])("over requests by country, %s is %s", (title, closeness) => {
  expect(closenessOf(toScope(USUAL), toScope(title), { withTitles: true })).toBe(closeness);
  expect(closenessOf(toScope(title), toScope(USUAL), { withTitles: true })).toBe(closeness);
});

test.each<[one: string, other: string, closeness: Closeness]>([
  ["Overview", "User data", "same"],
  ["Sheet1", "Tabelle2", "same"],
  ["Обзор", "Технические запросы", "same"],
  ["Acme", "Overview", "near"],
  ["Product A", "All products", "unclear"],
  ["This report", "Last report", "other"],
])("sheets %s and %s are %s", (one, other, closeness) => {
  expect(closenessOf(toScope(USUAL, one), toScope(USUAL, other), { withTitles: false })).toBe(closeness);
});

test("only words over both tables tell what was received from what was processed", () => {
  const received = toScope("Requests received, H1 2024");
  expect(closenessOf(received, toScope("Requests processed"), { withTitles: true })).toBe("other");
  expect(closenessOf(received, toScope("Requests received and processed"), { withTitles: true })).toBe(
    "same",
  );
  expect(
    closenessOf(received, toScope("Requests answered (including requests received in 2023)"), {
      withTitles: false,
    }),
  ).toBe("other");
});

test("a title may name what a column is about", () => {
  const both = toScope("Requests and accounts, H1 2024", "H1 2024", "Requests | Accounts");
  expect(closenessOf(both, toScope(USUAL), { withTitles: true })).toBe("same");
});
