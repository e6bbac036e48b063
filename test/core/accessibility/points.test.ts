import { toRangeA1 } from "../../../src/core/address";
import { DECISIONS } from "../../../src/core/accessibility/decisions";
import { listTables } from "../../../src/core/accessibility/found-table";
import type { DecidedId } from "../../../src/core/accessibility/points";
import type { SheetStructure } from "../../../src/core/accessibility/structure";
import { aSheetOf, aWorkbookOf, withCell } from "./structures";

const REPORT = `
Requests, H1 2024

Country | Requests | Approved
Total   | 9        | 4
Brazil  | 3        | 1
Chile   | 2        | 1
India   | 4        | 2
`;
const TABLE = {
  name: "Requests",
  range: { top: 2, left: 0, bottom: 6, right: 2 },
  hasHeaderRow: true,
  hasFilledHeader: false,
};
const marked = (text = REPORT): SheetStructure => aSheetOf(text, { tables: [TABLE] });

/** `met`, `not-applicable`, or the cells. */
function judge(id: DecidedId, ...sheets: readonly SheetStructure[]): string {
  const judgement = DECISIONS[id](aWorkbookOf(...sheets));
  if (judgement.outcome !== "failed") return judgement.outcome;
  return judgement.places
    .map(({ sheet, range }) => (range === null ? (sheet ?? "document") : toRangeA1(range)))
    .join(", ");
}

test.each([
  ["a report", REPORT, ["A3:C7"]],
  ["a title and a date beside it", "Title | 1 May\n\nText", []],
  ["two rows of two", "a | b\nc | d", ["A1:B2"]],
  ["two tables under each other", "T\n\na|b\n1|2\n\nc|d|e\n3|4|5", ["A3:B4", "A6:C7"]],
  ["texts in column A", "a\nb\nc\nd", []],
])("tables are found: %s", (_, text, ranges) => {
  expect(listTables(aSheetOf(text)).map(({ range }) => toRangeA1(range))).toEqual(ranges);
});

test("a sheet without tables is not asked for marked ones", () => {
  expect(judge("table-marked", aSheetOf("Title\nText"))).toBe("not-applicable");
  expect(judge("table-marked", aSheetOf(REPORT))).toBe("A3:C7");
  expect(judge("header-row", aSheetOf(REPORT))).toBe("not-applicable");
});

test("hidden sheets are one point, and their cells no other", () => {
  const hidden = aSheetOf(REPORT, { name: "Old", state: "very-hidden" });
  expect(judge("table-marked", aSheetOf("Title"), hidden)).toBe("not-applicable");
  expect(judge("hidden-sheet", aSheetOf("Title"), hidden)).toBe("Old");
});

test("a blank row parts a table whose lower part has no headings", () => {
  expect(judge("blank-rows", aSheetOf("T\n\na|b\nx|1\n\ny|2\nz|3"))).toBe("A5:B5");
  expect(judge("blank-rows", aSheetOf("T\n\na|b\nx|1\n\nc|d\ny|2"))).toBe("met");
  expect(judge("blank-rows", aSheetOf("T\n\na||b\nx||1"))).toBe("B3:B4");
});

test.each([
  ["different texts", REPORT, "met"],
  ["the same text twice", REPORT.replace("Approved", "requests "), "C3"],
  ["an empty heading", REPORT.replace("Approved", ""), "C3"],
  ["a heading of Excel's own", REPORT.replace("Approved", "Column3"), "C3"],
  ["headings in two rows", REPORT.replace("Total   | 9        | 4", "| Number | Number"), "A4:C4"],
  ["a figure that is not available", REPORT.replace("Total   | 9        | 4", "Total | N/A | [x]"), "met"],
])("header-row: %s", (_, text, expected) => {
  expect(judge("header-row", marked(text))).toBe(expected);
});

test("an empty cell may be explained above the table", () => {
  const gap = REPORT.replace("Chile   | 2", "Chile   |  ");
  expect(judge("empty-cells", marked(gap))).toBe("B6");
  expect(judge("empty-cells", marked(gap.replace("2024\n", "2024\nBlank cells: not known.")))).toBe("met");
  expect(judge("empty-cells", marked(gap.replace("2024\n", "2024\nLeere Zellen: unbekannt.")))).toBe("met");
});

test.each([
  ["Brazil", "met"],
  ["Brazil*", "A5"],
  ["Brazil¹", "A5"],
  ["Brazil†", "A5"],
  ["Area in km²", "met"],
  ["Brazil [note 1]", "met"],
  ["C*-algebra", "met"],
])("note-symbols: %s", (text, expected) => {
  expect(judge("note-symbols", marked(REPORT.replace("Brazil", text)))).toBe(expected);
});

test.each([
  ["Brazil", "not-applicable", "not-applicable"],
  ["Brazil [1]", "A5", "met"],
  ["Brazil [note 1]", "met", "met"],
  ["Brasilien [Anmerkung 1]", "met", "met"],
])("marks of notes: %s", (text, word, place) => {
  const sheet = marked(REPORT.replace("Brazil", text));
  expect([judge("note-word", sheet), judge("note-in-figure", sheet)]).toEqual([word, place]);
});

test.each([
  ["Requests by country", "met"],
  ["https://example.com/report", "A1"],
  ["www.example.com", "A1"],
  ["example.com", "met"],
  ["Click here", "A1"],
  ["Read more →", "A1"],
  ["HIER", "A1"],
  ["здесь", "A1"],
  ["こちら", "A1"],
  ["More about the law", "met"],
])("link-text: %s", (text, expected) => {
  const sheet = withCell(aSheetOf(text), [0, 0], { link: { target: "https://example.com" } });
  expect(judge("link-text", sheet)).toBe(expected);
});

test.each([
  ["767676 on white", { color: "767676" }, "met"],
  ["777777 on white", { color: "777777" }, "A1"],
  ["949494 on white, large", { color: "949494", size: 18 }, "met"],
  ["949494 on white, large and bold", { color: "949494", size: 14, bold: true }, "met"],
  ["959595 on white, large", { color: "959595", size: 18 }, "A1"],
  ["white on a pattern", { color: "FFFFFF", isPatterned: true }, "met"],
  ["white on blue", { color: "FFFFFF", fill: "1F4E79" }, "met"],
  ["the automatic colour on black", { fill: "000000" }, "A1"],
])("contrast: %s", (_, look, expected) => {
  expect(judge("contrast", withCell(aSheetOf("Title"), [0, 0], { look }))).toBe(expected);
});

test("a header that a style of tables fills is not judged for contrast", () => {
  const white = withCell(marked(), [2, 1], { look: { color: "FFFFFF" } });
  expect(judge("contrast", white)).toBe("B3");
  expect(judge("contrast", { ...white, tables: [{ ...TABLE, hasFilledHeader: true }] })).toBe("met");
});

const RED = { color: "C00000" } as const;
const painted = (rows: readonly number[], look: object): SheetStructure =>
  rows.reduce((sheet, row) => withCell(sheet, [row, 1], { look }), marked());

test.each([
  ["nothing coloured", marked(), "met"],
  ["one figure in red", painted([4], RED), "B5"],
  ["one figure in red and bold", painted([4], { ...RED, bold: true }), "met"],
  ["a whole column in red", painted([3, 4, 5, 6], RED), "met"],
  ["the total in red", painted([3], RED), "met"],
  ["the last row in red", painted([6], RED), "met"],
  ["the automatic colour and black", painted([4], { color: "000000" }), "met"],
  ["a link", withCell(painted([4], RED), [4, 1], { link: { target: "#x" } }), "met"],
])("colour-alone: %s", (_, sheet, expected) => {
  expect(judge("colour-alone", sheet)).toBe(expected);
});

test("colour-alone: every second row is a pattern", () => {
  const lines = Array.from({ length: 8 }, (_, index) => `Place ${index} | ${index}`);
  const text = ["Title", "", "Place | Count", ...lines].join("\n");
  const rows = [4, 6, 8, 10];
  const striped = rows.reduce(
    (sheet, row) =>
      withCell(withCell(sheet, [row, 0], { look: { fill: "EEEEEE" } }), [row, 1], {
        look: { fill: "EEEEEE" },
      }),
    aSheetOf(text),
  );
  expect(judge("colour-alone", striped)).toBe("met");
});

test.each([
  ["Sheet1", "Sheet1"],
  ["Tabelle2", "Tabelle2"],
  ["Лист1", "Лист1"],
  ["シート1", "シート1"],
  ["Sheet1 (2)", "Sheet1 (2)"],
  ["1", "met"],
  ["Sheet of figures", "met"],
  ["Overview", "met"],
])("sheet-name: %s", (name, expected) => {
  expect(judge("sheet-name", aSheetOf("Title", { name }))).toBe(expected);
});

test("cut-off-text: a text may run over empty cells, not under filled ones", () => {
  const long = "A title that is longer than the column in which it stands, as titles are";
  expect(judge("cut-off-text", aSheetOf(long))).toBe("met");
  expect(judge("cut-off-text", aSheetOf(`${long} | 1`))).toBe("A1");
  expect(judge("cut-off-text", aSheetOf("A title of forty letters or nearly so | 1"))).toBe("met");
});

test("cut-off-text: wrapped text needs the height of its lines", () => {
  const long = "A title that is longer than the column in which it stands, as titles are";
  const wrapped = withCell(aSheetOf(long), [0, 0], { look: { wrap: true } });
  expect(judge("cut-off-text", wrapped)).toBe("met");
  expect(judge("cut-off-text", { ...wrapped, rowHeights: new Map([[0, 15]]) })).toBe("A1");
  expect(judge("cut-off-text", { ...wrapped, rowHeights: new Map([[0, 30]]) })).toBe("met");
});

test("hidden-cells: columns beyond the content may be hidden", () => {
  expect(judge("hidden-cells", aSheetOf(REPORT, { hiddenColumns: [5, 6] }))).toBe("met");
  expect(judge("hidden-cells", aSheetOf(REPORT, { hiddenColumns: [1] }))).toBe("B1:B7");
});

test("below-table: what stands between two tables is above the second one", () => {
  const text = `${REPORT}\nBetween\n\nCountry | Requests\nPeru | 2\n`;
  expect(judge("below-table", aSheetOf(text))).toBe("met");
  expect(judge("below-table", aSheetOf(`${text}\nUnder`))).toBe("A14");
});

test("cursor: the first sheet that is not hidden counts", () => {
  const hidden = aSheetOf("Old", { name: "Old", state: "hidden" });
  const away = aSheetOf("New", { activeCell: { row: 4, col: 1 } });
  const open = { ...aWorkbookOf(hidden, aSheetOf("New")), activeSheet: 1 };
  expect(DECISIONS.cursor(open).outcome).toBe("met");
  expect(DECISIONS.cursor({ ...aWorkbookOf(hidden, away), activeSheet: 1 }).outcome).toBe("failed");
});

test.each(["en", "en-GB", "pt-BR", "zh-Hans-CN"])("document-language: %s", (language) => {
  expect(DECISIONS["document-language"]({ ...aWorkbookOf(), language }).outcome).toBe("met");
});

test.each(["", "English (United Kingdom)"])("document-language: “%s” is none", (language) => {
  expect(DECISIONS["document-language"]({ ...aWorkbookOf(), language }).outcome).toBe("failed");
});

test("alternative-text: decoration needs none", () => {
  const drawing = {
    kind: "picture",
    name: "Picture 1",
    altText: "",
    isDecorative: false,
    at: { row: 0, col: 3 },
  } as const;
  expect(judge("alternative-text", aSheetOf("T", { drawings: [drawing] }))).toBe("D1");
  expect(judge("alternative-text", aSheetOf("T", { drawings: [{ ...drawing, isDecorative: true }] }))).toBe(
    "met",
  );
  expect(judge("alternative-text", aSheetOf("T", { drawings: [{ ...drawing, altText: "logo.png" }] }))).toBe(
    "D1",
  );
  expect(judge("alternative-text", aSheetOf("T"))).toBe("not-applicable");
});
