import { H1_2024 } from "../plan/drafts";
import { factsOf, sentencesOf, textsOf } from "./told";

test("the published figures of H1 2024, in full and in short", () => {
  expect(sentencesOf(H1_2024).map(({ text, inShort }) => [text, inShort])).toEqual([
    ["In the first half of 2024, there were 61 requests from 9 countries.", null],
    ["By type: User data: 0 (0%); Technical information: 61 (100%).", null],
    ["39 of the 61 requests (64%) were approved.", "Nearly two thirds of all requests were approved."],
    ["22 of the 61 requests (36%) were rejected.", "More than a third of all requests were rejected."],
    [
      "One country sent more requests than any other: Russia, with 47 of 61 (77%).",
      "More than three quarters of all requests came from one country: Russia.",
    ],
  ]);
});

test("each fact names the cells of the draft that it is taken from", () => {
  const cells = sentencesOf(H1_2024).map((sentence) => sentence.cells.map(({ row, col }) => [row, col]));
  expect(cells[0]).toEqual([[3, 1]]);
  expect(cells[2]?.[0]).toEqual([17, 2]);
  expect(cells.every((each) => each.length > 0)).toBe(true);
});

const outcomes = (rows: string): string => `
Requests for User Data, H1 2024
Country | Requests approved | Requests rejected
${rows}`;

test("all, none, and one single request have sentences of their own", () => {
  expect(textsOf(outcomes("Brazil | 4 | 0\nChile | 3 | 0"))).toEqual([
    "In the first half of 2024, there were 7 requests from 2 countries.",
    "All 7 requests were approved.",
    "One country sent more requests than any other: Brazil, with 4 of 7 (57%).",
  ]);
  expect(textsOf(outcomes("Brazil | 0 | 4\nChile | 0 | 3"))).toContain("All 7 requests were rejected.");
  expect(textsOf(outcomes("Brazil | 0 | 1\nChile | 0 | 0"))).toEqual([
    "In the first half of 2024, there was 1 request from 1 country.",
    "The only request was rejected.",
    "The only request came from one country: Brazil.",
  ]);
  expect(textsOf(outcomes("Brazil | 0 | 0\nChile | 0 | 0"))).toEqual([
    "In the first half of 2024, there were no requests.",
  ]);
});

test("two or three that share the first rank are named together; of four nobody is named", () => {
  expect(textsOf(outcomes("Brazil | 2 | 1\nChile | 3 | 0\nPeru | 0 | 1"))).toContain(
    "Two countries share first place: Brazil and Chile, with 3 of the 7 requests each (43%).",
  );
  const four = factsOf(outcomes("Brazil | 2 | 0\nChile | 2 | 0\nPeru | 0 | 2\nMexico | 1 | 1"));
  expect(four.some(({ kind }) => kind === "leader")).toBe(false);
});

test("a country may hide among the others: then none is said to lead, and the number of countries is a lower bound", () => {
  const hidden = outcomes("Brazil | 2 | 1\nChile | 1 | 0\nOther countries | 3 | 0");
  expect(textsOf(hidden)[0]).toBe(
    "In the first half of 2024, there were 7 requests from at least 2 countries.",
  );
  expect(factsOf(hidden).some(({ kind }) => kind === "leader")).toBe(false);
  const few = outcomes("Brazil | 2 | 1\nChile | 1 | 0\nOther countries | 2 | 0");
  expect(textsOf(few)).toContain("One country sent more requests than any other: Brazil, with 3 of 6 (50%).");
});

test("a country that the draft writes in two ways is counted once, with all of its requests", () => {
  const twice = outcomes("United States | 2 | 1\nUSA | 2 | 0\nChile | 3 | 1");
  expect(textsOf(twice)[0]).toBe("In the first half of 2024, there were 9 requests from 2 countries.");
  expect(textsOf(twice).join()).not.toMatch(/Chile, with/);
});

test("a figure that is no plain number makes no fact", () => {
  const bands = `
Requests for User Data, H1 2024
Country | Number of requests | Requests approved | Requests rejected
Brazil | 0–499 | 3 | 1
Chile | 5 | 4 | 1`;
  expect(textsOf(bands).join()).not.toMatch(/more requests than|from \d/);
});

test("what the draft calls otherwise is quoted, not called an approval", () => {
  const complied = `
Requests for User Data, H1 2024
Country | Complied | Requests rejected
Brazil | 3 | 1
Chile | 4 | 2`;
  expect(textsOf(complied)).toContain("“Complied”: 7 of 10 requests (70%).");
  expect(textsOf(complied)).toContain("3 of the 10 requests (30%) were rejected.");
});

const long = (before: string, now: string): string => `
Law enforcement requests
Period | Country | Type | Approved | Rejected
H2 2023 | Brazil | User data | ${before}
H1 2024 | Brazil | User data | ${now}`;
const changeOf = (before: string, now: string): readonly (string | null)[] =>
  sentencesOf(long(before, now))
    .filter(({ kind }) => kind === "requests-change" || kind === "share-change")
    .flatMap(({ text, inShort }) => (inShort === null ? [text] : [text, inShort]));

test("what changed against the period before", () => {
  expect(changeOf("20 | 10", "27 | 13")).toEqual([
    "In the first half of 2024, there were 40 requests, 10 more than in the second half of 2023 (+33%).",
    "The number of requests was higher by a third in the first half of 2024 than in the second half of 2023.",
    "The share of requests approved was 68% in the first half of 2024, after 67% in the second half of 2023 (+1 percentage point).",
  ]);
  expect(changeOf("10 | 10", "20 | 20")).toEqual([
    "In the first half of 2024, there were 40 requests, 20 more than in the second half of 2023 (+100%).",
    "The number of requests in the first half of 2024 was twice that in the second half of 2023.",
    "The share of requests approved was 50% in the first half of 2024, the same as in the second half of 2023.",
  ]);
  expect(changeOf("10 | 10", "0 | 0")).toEqual([
    "In the first half of 2024, there were no requests, after 20 in the second half of 2023.",
  ]);
  expect(changeOf("0 | 0", "1 | 0")).toEqual([
    "In the first half of 2024, there was 1 request, after none in the second half of 2023.",
  ]);
  expect(changeOf("3 | 1", "1 | 3")).toContain(
    "In the first half of 2024, there were 4 requests, as many as in the second half of 2023.",
  );
});

test("equal only when rounded is told as that, and a difference that only rounding makes is not told", () => {
  // 50.6 % and 51.4 %
  expect(changeOf("40 | 39", "36 | 34")).toContain(
    "The share of requests approved was 51% in the first half of 2024, when rounded the same as in the second half of 2023.",
  );
  // 63.93 % and 58.44 %: shown 64 % and 58 %, 5.49 points apart
  expect(changeOf("45 | 32", "39 | 22")).toContain(
    "The share of requests approved was 64% in the first half of 2024, after 58% in the second half of 2023.",
  );
});

test("the period before is the one right before, and as long", () => {
  const gap = long("20 | 10", "27 | 13").replace("H2 2023", "H1 2023");
  expect(factsOf(gap).some(({ kind }) => kind === "requests-change")).toBe(false);
});

test("percentages follow the rounding rule of the report", () => {
  const half = `
Requests for User Data, H1 2024
Country | Requests approved | Requests approved (%) | Requests rejected | Requests rejected (%)
Brazil | 29 | 14% | 171 | 86%`;
  expect(factsOf(half, "half-even").find(({ kind }) => kind === "outcome")).toMatchObject({
    share: { digits: 14, decimals: 0 },
  });
  expect(factsOf(half, "half-up").find(({ kind }) => kind === "outcome")).toMatchObject({
    share: { digits: 15, decimals: 0 },
  });
});
