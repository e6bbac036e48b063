import {
  audit,
  findMistakes,
  isImprovement,
  NO_CORRECTIONS,
  toMistakeReplacements,
  toReplacements,
  tryChanges,
  type Finding,
  type Replacement,
} from "../../../src/core";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet";
import { toSnapshots } from "../../../src/core/checks/miniature";
import { sheetOf } from "../plan/draft";

/** A draft with a wrong total in B3, which should be 10. */
function withTotal(content: Partial<Cell>): readonly SheetSnapshot[] {
  const sheet = sheetOf(
    "Draft",
    "Government requests, 2024\nCountry | Requests\nTotal | 9\nBrazil | 5\nChile | 3\nMexico | 2",
  );
  return [
    {
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.row === 2 && cell.col === 1 ? { ...cell, ...content } : cell)),
    },
  ];
}

/** A draft with a wrong share in B3, which should be 64 %. */
function withShare(content: Partial<Cell>, heading = "Approved"): readonly SheetSnapshot[] {
  const sheet = sheetOf(
    "Draft",
    `Requests for user data, 2024\nCountry | ${heading} | Approved | Rejected\nRussia | 61% | 39 | 22\nBrazil | 75% | 3 | 1\nChile | 50% | 1 | 1`,
  );
  const others: Readonly<Record<string, Partial<Cell>>> =
    content.format === undefined && typeof content.value === "number"
      ? {
          "3,1": { value: 75, text: "75", format: "General" },
          "4,1": { value: 50, text: "50", format: "General" },
        }
      : {};
  return [
    {
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.row === 2 && cell.col === 1
          ? { ...cell, format: "General", ...content }
          : { ...cell, ...others[`${cell.row},${cell.col}`] },
      ),
    },
  ];
}

function findingOf(sheets: readonly SheetSnapshot[], check: string): Finding {
  const finding = audit(sheets).findings.find((each) => each.check === check);
  if (finding === undefined) throw new Error(`no finding of ${check}`);
  return finding;
}

function replaced(sheets: readonly SheetSnapshot[], check: string) {
  return toReplacements(findingOf(sheets, check), sheets).map(({ from, to, shown }) => [from, to, shown]);
}

/** What would be written if the search said that the cell of the finding is the wrong one. */
function corrected(finding: Finding, sheets: readonly SheetSnapshot[]): readonly Replacement[] {
  const [cell] = finding.cells;
  if (cell === undefined) throw new Error("a finding without a cell");
  return toMistakeReplacements({ changes: [{ cell, proposed: finding.expected }] }, sheets);
}

function rewritten(sheets: readonly SheetSnapshot[], check: string) {
  return corrected(findingOf(sheets, check), sheets).map(({ from, to, shown }) => [from, to, shown]);
}

test.each([
  ["a sum", withTotal({}), "footing"],
  ["a share", withShare({ value: 0.61, text: "61%", format: "0%" }), "share-recalculation"],
])("%s that does not work out has no fix of its own: another cell may be wrong", (_what, sheets, check) => {
  expect(findingOf(sheets, check).expected).not.toBeNull();
  expect(replaced(sheets, check)).toEqual([]);
});

test("every cell or none", () => {
  const sheets = withTotal({});
  const cell = { sheet: "Draft", row: 2, col: 1 };
  const changes = [
    { cell, proposed: "10" },
    { cell: { ...cell, row: 3 }, proposed: null },
  ];
  expect(toMistakeReplacements({ changes }, sheets)).toEqual([]);
});

describe("a count stays what it is", () => {
  test.each<[string, Partial<Cell>, readonly unknown[]]>([
    ["a number", {}, ["9", 10, "10"]],
    ["a number with a format", { format: "#,##0" }, ["9", 10, "10"]],
    ["text", { value: "9" }, ["9", "10", "10"]],
    ["text with a mark", { value: "9*", text: "9*" }, ["9*", "10*", "10*"]],
    ["text with a mark before it", { value: "[1] 9", text: "[1] 9" }, ["[1] 9", "[1] 10", "[1] 10"]],
    ["text between blanks", { value: " 9 ", text: " 9 " }, [" 9 ", "10", "10"]],
  ])("%s", (_what, content, expected) => {
    expect(rewritten(withTotal(content), "footing")).toEqual([expected]);
  });
});

describe("a share stays what it is", () => {
  test.each<[string, Partial<Cell>, readonly unknown[]]>([
    ["a part of one", { value: 0.61, text: "61%", format: "0%" }, ["61%", 0.64, "64%"]],
    ["with a decimal", { value: 0.61, text: "61.0%", format: "0.0%" }, ["61.0%", 0.639, "63.9%"]],
    ["with a decimal comma", { value: 0.61, text: "61,0 %", format: "0.0 %" }, ["61,0 %", 0.639, "63,9 %"]],
    ["text", { value: "61%", text: "61%" }, ["61%", "64%", "64%"]],
    ["text with a blank", { value: "61 %", text: "61 %" }, ["61 %", "64 %", "64 %"]],
    ["text with a decimal comma", { value: "61,0 %", text: "61,0 %" }, ["61,0 %", "63,9 %", "63,9 %"]],
  ])("%s", (_what, content, expected) => {
    expect(rewritten(withShare(content), "share-recalculation")).toEqual([expected]);
  });

  test("per cent as plain numbers", () => {
    expect(
      rewritten(withShare({ value: 61, text: "61" }, "Share of approved requests, %"), "share-recalculation"),
    ).toEqual([["61", 64, "64"]]);
  });
});

describe("nothing to apply", () => {
  test.each<[string, Partial<Cell>]>([
    ["a formula", { formula: "SUM(B4:B5)" }],
    ["a format that is not understood", { format: '0" requests"', text: "9 requests" }],
    ["a column too narrow to show its number", { format: "#,##0", text: "##" }],
  ])("in a cell with %s", (_what, content) => {
    expect(rewritten(withTotal(content), "footing")).toEqual([]);
  });

  test("where the figures do not decide", () => {
    const sheets = [
      sheetOf(
        "Draft",
        "Government requests, 2024\nCountry | Requests\nTotal | 10\nBrazil | 5\nBrazil | 3\nMexico | 2",
      ),
    ];
    const finding = findingOf(sheets, "duplicate-label");
    expect(finding.expected).toBeNull();
    expect(toReplacements(finding, sheets)).toEqual([]);
  });
});

describe("numbers kept as text", () => {
  const sheet = sheetOf(
    "Draft",
    "Government requests, 2024\nCountry | Requests\nTotal | 5010\nBrazil | 5\nChile | 5003\nMexico | 2",
  );
  const asText =
    (row: number, text: string, format = "General") =>
    (cell: Cell): Cell =>
      cell.row === row && cell.col === 1 ? { ...cell, value: text, text, format } : cell;

  test("become numbers, all of them", () => {
    const sheets = [{ ...sheet, cells: sheet.cells.map(asText(3, "5")).map(asText(4, "5,003")) }];
    expect(replaced(sheets, "number-as-text")).toEqual([
      ["5", 5, "5"],
      ["5,003", 5003, "5003"],
    ]);
    const before = audit(sheets);
    const finding = findingOf(sheets, "number-as-text");
    const after = tryChanges(sheets, toReplacements(finding, sheets), NO_CORRECTIONS);
    expect(after.findings).toEqual([]);
    expect(isImprovement(before, after, finding)).toBe(true);
  });

  test("also in cells that keep everything as text: they get another format with it", () => {
    const sheets = [{ ...sheet, cells: sheet.cells.map(asText(3, "5")).map(asText(4, "5003", "@")) }];
    expect(replaced(sheets, "number-as-text")).toEqual([
      ["5", 5, "5"],
      ["5003", 5003, "5003"],
    ]);
    const finding = findingOf(sheets, "number-as-text");
    const after = tryChanges(sheets, toReplacements(finding, sheets), NO_CORRECTIONS);
    expect(after.findings).toEqual([]);
  });

  test("a letter taken for a digit", () => {
    const sheets = [{ ...sheet, cells: sheet.cells.map(asText(3, "l")).map(asText(4, "5OO3")) }];
    const finding = findingOf(sheets, "count-validity");
    expect(toReplacements(finding, sheets).map(({ from, to }) => [from, to])).toEqual([["l", 1]]);
  });
});

describe("names of places", () => {
  const draft = (...labels: readonly string[]): readonly SheetSnapshot[] => [
    sheetOf(
      "Draft",
      `Government requests, 2024\nCountry | Requests\nTotal | 10\nBrazil | 5\n${labels[0] ?? ""} | 3\nMexico | 2\n\nRequests for user data, 2024\nCountry | Approved | Rejected\nBrazil | 4 | 1\n${labels[1] ?? ""} | 1 | 2\nMexico | 1 | 1`,
    ),
  ];

  test("the name that is meant, in every table, with its marks", () => {
    expect(replaced(draft("Columbia", "Columbia*"), "place-name")).toEqual([
      ["Columbia", "Colombia", "Colombia"],
      ["Columbia*", "Colombia*", "Colombia*"],
    ]);
  });

  test("in capitals where it stands in capitals", () => {
    expect(replaced(draft("COLUMBIA", "COLUMBIA"), "place-name")[0]).toEqual([
      "COLUMBIA",
      "COLOMBIA",
      "COLOMBIA",
    ]);
  });

  test("the usual one of two names of one place", () => {
    const sheets = draft("South Korea", "Republic of Korea");
    expect(replaced(sheets, "stub-agreement")).toEqual([["Republic of Korea", "South Korea", "South Korea"]]);
    const turned = draft("Republic of Korea", "South Korea");
    expect(replaced(turned, "stub-agreement")).toEqual([["Republic of Korea", "South Korea", "South Korea"]]);
  });

  test("of two unusual ones neither", () => {
    expect(replaced(draft("Republic of Korea", "Korea, Republic of"), "stub-agreement")).toEqual([]);
  });
});

test("the changes are made on paper only", () => {
  const sheets = withTotal({});
  const before = structuredClone(sheets);
  tryChanges(sheets, corrected(findingOf(sheets, "footing"), sheets), NO_CORRECTIONS);
  expect(sheets).toEqual(before);
});

test("live formulas follow the changes, and show their results as they did before", () => {
  const [sheet] = toSnapshots(`Requests for user data, 2024
Country | Requests | Approved | | Rejected |
Total | 104 | 17% | 18 | 12% | 12
Brazil | 10 | 60% | 6 | 40% | 4
Chile | 82 | 6% | 5 | 4% | 3
Mexico | 12 | 58% | 7 | 42% | 5`);
  if (sheet === undefined) throw new Error("the draft has a sheet");
  const formulas: Readonly<Record<string, Partial<Cell>>> = {
    "2,1": { formula: "SUM(B4:B6)" },
    "2,2": { formula: "D3/B3", value: 18 / 104 },
    "2,4": { formula: "F3/B3", value: 12 / 104 },
    "4,2": { formula: "D5/B5", value: 5 / 82 },
    "4,4": { formula: "F5/B5", value: 3 / 82 },
  };
  const sheets = [
    { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, ...formulas[`${cell.row},${cell.col}`] })) },
  ];
  const before = audit(sheets);
  const mistakes = findMistakes(before);
  expect(mistakes).toMatchObject([{ isOneClick: true, changes: [{ stated: "82", proposed: "8" }] }]);
  const changes = mistakes.flatMap((mistake) => toMistakeReplacements(mistake, sheets));
  const { findings, report } = tryChanges(sheets, changes, NO_CORRECTIONS);
  expect(findings).toEqual([]);
  const stated = report.tables.flatMap(({ rows }) =>
    rows.map(({ figures }) =>
      figures
        .map((figure) => figure?.stated ?? "")
        .join(" ")
        .trim(),
    ),
  );
  expect(stated).toEqual(["30 60% 18 40% 12", "10 60% 6 40% 4", "8 63% 5 38% 3", "12 58% 7 42% 5"]);
});

describe("a change that a host would refuse is not made", () => {
  const cell = { sheet: "Draft", row: 2, col: 1 };
  test.each<[string, Partial<Cell>, string]>([
    ["of a formula", { formula: "SUM(B4:B5)" }, "9"],
    ["of a cell that shows something else", {}, "8"],
  ])("%s", (_what, content, from) => {
    const sheets = withTotal(content);
    expect(tryChanges(sheets, [{ cell, from, to: 10 }], NO_CORRECTIONS)).toEqual(audit(sheets));
  });
});

describe("an improvement", () => {
  test("takes an error away", () => {
    const sheets = withTotal({});
    const finding = findingOf(sheets, "footing");
    const after = tryChanges(sheets, corrected(finding, sheets), NO_CORRECTIONS);
    expect(isImprovement(audit(sheets), after, finding)).toBe(true);
  });

  test("leaves nothing else wrong: the total of this draft is right, and a row is not", () => {
    const sheets = [
      sheetOf(
        "Draft",
        `Government requests, 2024\nCountry | Requests | Requests for user data | Requests for technical expertise\nTotal | 10 | 6 | 4\nBrazil | 5 | 4 | 1\nChile | 3 | 1 | 3\nMexico | 2 | 2 | 1`,
      ),
    ];
    const before = audit(sheets);
    const finding = findingOf(sheets, "footing");
    const changes = corrected(finding, sheets);
    expect(changes).toHaveLength(1);
    expect(isImprovement(before, tryChanges(sheets, changes, NO_CORRECTIONS), finding)).toBe(false);
  });

  test("is none where nothing happens", () => {
    const sheets = withTotal({});
    expect(isImprovement(audit(sheets), audit(sheets), findingOf(sheets, "footing"))).toBe(false);
  });

  test("is none where the table is gone", () => {
    const sheets = withTotal({});
    const finding = findingOf(sheets, "footing");
    expect(isImprovement(audit(sheets), audit([sheetOf("Draft", "Milk | 2")]), finding)).toBe(false);
  });
});
