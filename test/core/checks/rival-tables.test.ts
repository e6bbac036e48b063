import { findingsOf } from "./findings-of";

const OVERVIEW = `Law enforcement requests, H1 2024
Country | Total requests | User data | Technical information
Brazil | 21 | 12 | 9
Chile | 10 | 3 | 7
Total | 31 | 15 | 16
`;
const TECHNICAL = `
Requests for technical information, H1 2024
Country | Approved | Rejected
Brazil | 5 | 4
Chile | 7 | 0
Total | 12 | 4
`;
const COPY = `
Requests for technical information, H1 2024
Country | Approved | Rejected
Brazil | 5 | 7
Chile | 3 | 0
Total | 8 | 7
`;

test("a copied table that kept its title is asked about", () => {
  expect(findingsOf("tie-out", OVERVIEW + TECHNICAL + COPY)).toEqual([
    "warning A13 · A7 and A13 both show the outcomes of technical information, H1 2024, with different figures: is one of them for user data?",
  ]);
});

test("without an overview no other type is named", () => {
  expect(findingsOf("tie-out", (TECHNICAL + COPY).trimStart())).toEqual([
    "warning A7 · A1 and A7 both show the outcomes of technical information, H1 2024, with different figures: please check their titles.",
  ]);
});

test.each([
  ["other titles", OVERVIEW + TECHNICAL + COPY.replace("technical information", "user data")],
  [
    "other countries",
    TECHNICAL.trimStart() +
      COPY.replace("Brazil", "Peru")
        .replace("Chile", "Cuba")
        .replace(/Total.*\n/, ""),
  ],
  ["other sheets by product", `# Acme\n${TECHNICAL.trimStart()}\n# Bolt\n${COPY.trimStart()}`],
])("%s are no rivals", (_, text) => {
  expect(findingsOf("tie-out", text)).toEqual([]);
});
