import { counts, findingsOf, outcomes, overview, shares } from "./findings-of";

test.each<[name: string, entry: string, findings: readonly string[]]>([
  ["a count", "3", []],
  ["nought", "0", []],
  ["a dash", "–", []],
  ["N/A", "N/A", []],
  ["a band", "0-499", []],
  ["a count with a footnote mark", "3*", []],
  ["words", "see note", []],
  ["less than nothing", "-3", ["error B3 · B3 (Brazil) says -3, but a count cannot be negative."]],
  ["half a request", "2.5", ["error B3 · B3 (Brazil) says 2.5, but a count must be a whole number."]],
  ["a percentage", "0%", ["error B3 · B3 (Brazil) says 0%, a percentage in a column of counts."]],
  ["an error value", "#REF!", ["error B3 · B3 (Brazil) shows #REF!, not a figure."]],
])("counts: %s", (_, entry, findings) => {
  expect(findingsOf("count-validity", counts(`Brazil | ${entry}\nMexico | 2\nChile | 4\nPeru | 1`))).toEqual(
    findings,
  );
});

test.each<[name: string, entry: string, findings: readonly string[]]>([
  ["all", "100%", []],
  ["none", "0%", []],
  ["more than all", "101%", ["error C3 · C3 (Brazil) says 101%, but a share cannot be more than 100%."]],
  ["less than none", "-1%", ["error C3 · C3 (Brazil) says -1%, but a percentage cannot be negative."]],
  [
    "without its sign",
    "67",
    ["warning C3 · C3 (Brazil) says 67 without a percent sign, in a column of percentages."],
  ],
])("percentages: %s", (_, entry, findings) => {
  expect(
    findingsOf("count-validity", shares(`Brazil | 3 | ${entry}\nMexico | 3 | 33%\nChile | 2 | 50%`)),
  ).toEqual(findings);
});

test("an error value among shares and counts", () => {
  const rows = "Brazil | #DIV/0! | 3 | 25% | #N/A\nMexico | 50% | 1 | 50% | 1\nChile | 50% | 1 | 50% | 1";
  expect(findingsOf("count-validity", outcomes(rows))).toEqual([
    "error B3 · B3 (Brazil) shows #DIV/0!, not a figure.",
    "error E3 · E3 (Brazil) shows #N/A, not a figure.",
  ]);
});

test("a letter among digits was meant as a number", () => {
  expect(
    findingsOf("count-validity", overview("Brazil | 1O | 4 | 6\nMexico | 2 | O | 2\nChile | 4 | 2 | 2")),
  ).toEqual([
    "error B3 · B3 (Brazil) says “1O”, which is not a number: is 10 meant?",
    "error C4 · C4 (Mexico) says “O”, which is not a number: is 0 meant?",
  ]);
  expect(
    findingsOf(
      "count-validity",
      overview("Brazil | 12? | 4 | 6\nMexico | 2 | 2l | 2\nChile | 5 requests | 2 | 2"),
    ),
  ).toEqual([
    "error B3 · B3 (Brazil) says “12?”, which is not a number and counts nowhere.",
    "error C4 · C4 (Mexico) says “2l”, which is not a number: is 21 meant?",
    "warning B5 · B5 (Chile) says “5 requests”, which cannot be read as a number and counts nowhere.",
  ]);
});

test.each([
  ["O%", "0%"],
  ["l00%", "100%"],
])("a share typed as %s", (typed, meant) => {
  const table = `Requests, H1 2024\nCountry | Approved | Approved %\nBrazil | 3 | ${typed}\nMexico | 4 | 100%\nChile | 4 | 100%`;
  expect(findingsOf("count-validity", table)).toEqual([
    `error C3 · C3 (Brazil) says “${typed}”, which is not a number: is ${meant} meant?`,
  ]);
});

test("a column of rates is no column of counts", () => {
  const text = "Government Requests, H1 2024\nCountry | Requests | Requests per 1000 inhabitants\n";
  expect(findingsOf("count-validity", `${text}Brazil | 3 | 0.5\nMexico | 4 | 1.2\nChile | 4 | 2.2`)).toEqual(
    [],
  );
});

test("more than all of something is said once, where the right share is known", () => {
  const rows = "Brazil | 120% | 12 | 0% | 0\nChile | 10% | 1 | 90% | 9\nPeru | 20% | 1 | 80% | 4";
  expect(findingsOf("count-validity", outcomes(rows))).toEqual([]);
  expect(findingsOf("share-recalculation", outcomes(rows))).toEqual([
    "error B3 · B3 (Brazil) says 120%, but 12 of 12 is 100%: 20 percentage points too high.",
  ]);
});

test("more than all is an error where the base is not known, and is not added up", () => {
  const text =
    "Requests, H1 2024\nCountry | Percentage of requests approved | Percentage of requests rejected\nBrazil | 120% | 0%\nChile | 10% | 90%\nPeru | 20% | 80%\nCuba | 20% | 80%";
  expect(findingsOf("count-validity", text)).toEqual([
    "error B3 · B3 (Brazil) says 120%, but a share cannot be more than 100%.",
  ]);
  expect(findingsOf("share-closure", text)).toEqual([]);
});

test("an error value is said where it begins, with the cells that follow from it", () => {
  const rows =
    "Brazil | =C3+D3 => 5 | 2 | 3\nChile | =C4+#REF! => #REF! | 1 | 4\nTotal | =SUM(B3:B4) => #REF! | 3 | 7";
  expect(findingsOf("count-validity", overview(rows))).toEqual([
    "error B4 · B4 (Chile) shows #REF!, not a figure, and so does the cell that depends on it (B5).",
  ]);
  expect(findingsOf("count-validity", overview(rows.replace("=SUM(B3:B4) => ", "")))).toEqual([
    "error B4 · B4 (Chile) shows #REF!, not a figure.",
    "error B5 · B5 (Total) shows #REF!, not a figure.",
  ]);
});
