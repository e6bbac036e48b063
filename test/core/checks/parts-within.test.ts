import { findingsOf } from "./findings-of";

const TITLE = "Requests for User Data, H1 2024\n";

test.each<[name: string, text: string, findings: readonly string[]]>([
  [
    "more approved than there were",
    `${TITLE}Country | Requests | Approved\nChile | 9 | 3\nBrazil | 5 | 7\nMexico | 2 | 2`,
    ["error C4 · C4 (Brazil) says 7 approved, more than the 5 requests in B4."],
  ],
  [
    "more for one type than in all",
    "Requests, H1 2024\nCountry | Total requests | User data\nChile | 9 | 3\nBrazil | 5 | 7\nMexico | 2 | 2",
    ["error C4 · C4 (Brazil) says 7 for user data, more than the 5 requests in B4."],
  ],
  [
    "some approved of none",
    `${TITLE}Country | Requests | Approved\nChile | 9 | 3\nBrazil | 0 | 2\nMexico | 2 | 2`,
    ["error C4 · C4 (Brazil) says 2 approved, more than the 0 requests in B4."],
  ],
  [
    "accounts",
    "Requests, H1 2024\nCountry | Requests | Accounts | Accounts disclosed\nChile | 3 | 4 | 9\nPeru | 3 | 4 | 2",
    ["error D3 · D3 (Chile) says 9 approved, more than the 4 accounts in C3."],
  ],
  [
    "outcomes that are too many together, in all rows",
    `${TITLE}Country | Requests | Approved | Rejected\nChile | 9 | 6 | 5\nBrazil | 5 | 4 | 3\nMexico | 2 | 2 | 1\nTotal | 16 | 12 | 9`,
    [
      "error C3 · C3:D3 (Chile) say 6 approved and 5 rejected, 11 together, more than the 9 requests in B3.",
      "error C4 · C4:D4 (Brazil) say 4 approved and 3 rejected, 7 together, more than the 5 requests in B4.",
      "error C5 · C5:D5 (Mexico) say 2 approved and 1 rejected, 3 together, more than the 2 requests in B5.",
      "error C6 · C6:D6 (Total) say 12 approved and 9 rejected, 21 together, more than the 16 requests in B6.",
    ],
  ],
  [
    "a heading that may mean something else",
    `${TITLE}Country | Requests | Data provided\nChile | 9 | 300\nBrazil | 5 | 20`,
    [
      "warning C3 · C3 (Chile) says 300 approved, more than the 9 requests in B3.",
      "warning C4 · C4 (Brazil) says 20 approved, more than the 5 requests in B4.",
    ],
  ],
  [
    "a note that may explain it",
    `${TITLE}Country | Requests | Approved\nChile | 9 | 3\nBrazil | 1 | 2\nNote: Two requests were withdrawn.`,
    [
      "warning C4 · C4 (Brazil) says 2 approved, more than the 1 request in B4. A note says “Note: Two requests were withdrawn.”: please check that it explains the difference.",
    ],
  ],
])("a part is not more than its whole: %s", (_, text, findings) => {
  expect(findingsOf("cross-footing", text)).toEqual(findings);
});

test.each<[name: string, text: string]>([
  ["as many", `${TITLE}Country | Requests | Approved\nChile | 9 | 9`],
  ["not known", `${TITLE}Country | Requests | Approved\nChile | – | 9\nPeru | 4 | –`],
  ["received and answered", `${TITLE}Country | Requests received | Approved\nChile | 3 | 4`],
  ["another thing counted", `${TITLE}Country | Requests | Accounts disclosed\nChile | 3 | 4`],
  [
    "open ones are left out",
    `${TITLE}Country | Requests processed | Approved | Rejected | Pending\nChile | 3 | 2 | 1 | 9\nPeru | 2 | 1 | 1 | 4`,
  ],
  [
    "partly among the approved",
    `${TITLE}Country | Requests | Approved | of which partially | Rejected\nChile | 3 | 2 | 2 | 1\nPeru | 9 | 5 | 5 | 4`,
  ],
])("nothing is said of %s", (_, text) => {
  expect(findingsOf("cross-footing", text)).toEqual([]);
});

test("where the sum is judged, it says so alone", () => {
  const text = `${TITLE}Country | Requests | Approved | Rejected\nChile | 9 | 6 | 3\nBrazil | 5 | 7 | 3\nPeru | 2 | 1 | 1`;
  expect(findingsOf("cross-footing", text)).toEqual([
    "error B4 · B4 (Brazil) says 5, but C4:D4 add up to 10: 5 too few.",
  ]);
});
