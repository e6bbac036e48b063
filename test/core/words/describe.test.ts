import {
  audit,
  describeColumn,
  describeHidden,
  describeLapsed,
  describeLeftOut,
  describeTable,
  NO_CORRECTIONS,
} from "../../../src/core";
import { shorten } from "../../../src/core/words/shorten";
import { en } from "../../../src/core/words/en";
import { sheetOf } from "../plan/draft";

const DRAFT = sheetOf(
  "Draft",
  `
Requests for user data, H1 2024
Country | Approved | | Rejected |
TOTAL | 75% | 3 | 25% | 1
Brazil | 67% | 2 | 33% | 1
Chile | 100% | 1 | 0% | 0

Rent | 100
`,
);

test("tables and columns in words", () => {
  const { report } = audit([DRAFT]);
  expect(report.tables.map((table) => describeTable(table, en))).toEqual([
    "outcomes of requests, user data, H1 2024, total in row 3",
  ]);
  const columns = report.tables.flatMap((table) =>
    table.columns.map((column) => describeColumn(column, table, report, en)),
  );
  expect(columns).toEqual([
    "labels: country",
    "share, approved; base: C + E",
    "count, approved",
    "share, rejected; base: C + E",
    "count, rejected",
  ]);
});

test("what was left out, by the program and by the user", () => {
  const { report } = audit([DRAFT]);
  const leftOut = report.tables.map(({ mark }) => mark);
  const without = audit([DRAFT], { corrections: { ...NO_CORRECTIONS, leftOut } });
  expect(without.report.leftOut.map((left) => describeLeftOut(left, en))).toEqual([
    "A7:B7 on sheet “Draft” (“Rent”) has figures without column headings, so it could not be checked.",
    "A2:E5 on sheet “Draft” (“Requests for user data, H1 2024”) was left out at your request, and was not checked.",
  ]);
});

test("what the user does not see", () => {
  const hidden = { ...DRAFT, hiddenRows: [3, 4], hiddenColumns: [1] };
  const { tables } = audit([hidden]).report;
  expect(describeHidden("Draft", true, tables, en)).toEqual([
    "Sheet “Draft” is hidden. It was read and checked like the others.",
    "Rows 4–5 on sheet “Draft” are hidden, and were read like the others.",
    "Column B on sheet “Draft” is hidden, and was read like the others.",
  ]);
});

test.each([
  [
    { kind: "left-out", table: { sheet: "Old", headings: "country", nth: 0 } } as const,
    "A table on sheet “Old” that you left out is no longer found under its old headings.",
  ],
  [
    {
      kind: "column",
      table: { sheet: "Old", headings: "country", nth: 0 },
      column: 1,
      meaning: { measure: "count", type: "total", outcome: "all" },
    } as const,
    "You corrected column 2 of a table on sheet “Old”, which is no longer found under its old headings.",
  ],
  [
    {
      kind: "waiver",
      waiver: { finding: "tie-out:My sheet!B4#2", fingerprint: "", reason: "agreed" },
      why: "changed",
    } as const,
    "You ignored a finding in 'My sheet'!B4 (“agreed”), and its figures have changed since: look at it again.",
  ],
  [
    {
      kind: "waiver",
      waiver: { finding: "footing:Draft!B4", fingerprint: "", reason: "" },
      why: "gone",
    } as const,
    "You ignored a finding in Draft!B4 that is no longer found (footing).",
  ],
])("what is no longer true: %o", (lapsed, sentence) => {
  expect(describeLapsed(lapsed, en)).toBe(sentence);
});

test.each([
  ["short", "short"],
  ["Requests processed and approved", "Requests…approved"],
  ["🇧🇷🇧🇷🇧🇷🇧🇷🇧🇷🇧🇷🇧🇷🇧🇷🇧🇷", "🇧🇷🇧🇷🇧🇷🇧🇷…🇧🇷🇧🇷🇧🇷🇧🇷"],
])("%s is quoted as %s", (text, quoted) => {
  expect([...shorten(text, 17)].length).toBeLessThanOrEqual(17);
  expect(shorten(text, 17)).toBe(quoted);
});
