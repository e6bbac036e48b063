import { readCell, stripMarks, type Reading } from "../../src/core/figure";
import { toText } from "../../src/core/rounding";
import type { Cell } from "../../src/core/sheet";

function cell(value: Cell["value"], more: Partial<Cell> = {}): Cell {
  const text = value === null ? "" : String(value);
  return { row: 0, col: 0, value, text, format: "General", formula: null, isError: false, ...more };
}

/** `64.0%`, `5112`, `nil`, `0..499`, `10..`, `#REF!`: a reading in one word. */
function say(reading: Reading): string {
  switch (reading.kind) {
    case "number":
      return toText(reading.value) + (reading.unit === "percent" ? "%" : "");
    case "band":
      return `${reading.low}..${reading.high ?? ""}`;
    case "error":
      return reading.code;
    case "nil":
    case "not-available":
    case "not-applicable":
    case "suppressed":
    case "empty":
    case "text":
      return reading.kind;
  }
}

describe("numbers kept as text", () => {
  test.each([
    ["61", "61"],
    ["0", "0"],
    ["5,112", "5112"],
    ["5.112", "5112"],
    ["5 112", "5112"],
    ["5\u00A0112", "5112"],
    ["5\u202F112", "5112"],
    ["5\u2009112", "5112"],
    ["5'112", "5112"],
    ["5’112", "5112"],
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["1 234 567", "1234567"],
    ["1,23,456", "123456"],
    ["12,34,56,789", "123456789"],
    ["1,234.5", "1234.5"],
    ["1.234,50", "1234.50"],
    ["1 234,5", "1234.5"],
    ["1'234.50", "1234.50"],
    ["1.5", "1.5"],
    ["12,34", "12.34"],
    ["0,123", "0.123"],
    ["1234.567", "1234.567"],
    ["  61  ", "61"],
    ["\u200B61\u200B", "61"],
    ["\u200E61\u200F", "61"],
    ["\u00A061", "61"],
    ["-5", "-5"],
    ["\u22125", "-5"],
    ["–5", "-5"],
    ["+5", "5"],
    ["１２", "12"],
    ["１，２３４", "1234"],
    ["٦١", "61"],
    ["١٬٢٣٤", "1234"],
    ["६१", "61"],
    ["64%", "64%"],
    ["64 %", "64%"],
    ["64\u202F%", "64%"],
    ["64,0 %", "64.0%"],
    ["64.0%", "64.0%"],
    ["64 percent", "64%"],
    ["64 per cent", "64%"],
    ["64 Prozent", "64%"],
    ["%64", "64%"],
    ["64％", "64%"],
    ["٦٤٪", "64%"],
    ["33.333%", "33.333%"],
    ["33,333 %", "33.333%"],
    ["1,234%", "1.234%"],
    ["1.234.567%", "1234567%"],
  ])("%j reads as %s", (text, expected) => {
    const result = readCell(cell(text));
    expect(say(result.reading)).toBe(expected);
    expect(result).toMatchObject({ isText: true, marks: [], reading: { kind: "number", exact: null } });
  });

  test.each<[string, "count" | "share" | undefined, string]>([
    ["1.234", undefined, "1234"],
    ["1.234", "count", "1234"],
    ["1.234", "share", "1.234"],
    ["33,333", "share", "33.333"],
    ["100,000", "share", "100.000"],
    ["101,000", "share", "101000"],
    ["64,0", "share", "64.0"],
    ["0.123", "count", "0.123"],
  ])("%j where a %s is expected reads as %s", (text, expected, meaning) => {
    expect(say(readCell(cell(text), expected).reading)).toBe(meaning);
  });

  test.each([
    ["1*", "1", ["*"]],
    ["**5", "5", ["**"]],
    ["* 5", "5", ["*"]],
    ["5,112[2]", "5112", ["[2]"]],
    ["5,112 [2]", "5112", ["[2]"]],
    ["12¹", "12", ["¹"]],
    ["12 ¹²", "12", ["¹²"]],
    ["64%*", "64%", ["*"]],
    ["64 % [1]", "64%", ["[1]"]],
    ["3†", "3", ["†"]],
    ["7[1][2]", "7", ["[1]", "[2]"]],
    ["7[1, 2]", "7", ["[1, 2]"]],
    ["7 [note 3]", "7", ["[note 3]"]],
    ["*7*", "7", ["*", "*"]],
  ])("%j reads as %s with marks", (text, expected, marks) => {
    const result = readCell(cell(text));
    expect([say(result.reading), result.marks, result.stated]).toEqual([expected, marks, text]);
  });

  test.each([
    "1,23,4",
    "12,3456,789",
    "1,2345,678",
    "0,123,456",
    "1.234.5",
    "12 34",
    "1 2",
    "1O",
    "l2",
    "007",
    "(3)",
    "3 (1)",
    "3 (a)",
    "3/4",
    "39 of 61",
    "61 requests",
    "3 100%",
    "12345678901234567",
    "'61",
    "1e3",
    "5-",
    "5.",
    "01.01.2024",
    "2024-01-01",
    "64 ‰",
    "~5",
    "Brazil",
    "TOTAL:",
    "Table 1",
    "$5",
    "1,234,",
    "x".repeat(32_767),
    `${"9".repeat(100)}`,
  ])("%j is no number", (text) => {
    expect(readCell(cell(text)).reading).toEqual({ kind: "text" });
    expect(readCell(cell(text), "share").reading).toEqual({ kind: "text" });
  });
});

describe("real numbers, read as displayed", () => {
  test.each<[number, string, string, string, string]>([
    // value, displayed, format, reading, exact
    [61, "61", "General", "61", "61"],
    [5112, "5,112", "#,##0", "5112", "5112"],
    [5112, "5.112", "#,##0", "5112", "5112"],
    [5112, "5 112", "#,##0", "5112", "5112"],
    [1.234, "1.234", "0.000", "1.234", "1.234"],
    [1.234, "1,234", "0.000", "1.234", "1.234"],
    [1, "1,000", "0.000", "1.000", "1"],
    [1000, "1.000", "#,##0", "1000", "1000"],
    [0.6393442622950819, "64%", "0%", "64%", "63.9344262295082"],
    [0.6393442622950819, "63,9%", "0.0%", "63.9%", "63.9344262295082"],
    [0.6393442622950819, "63,9 %", "0.0%", "63.9%", "63.9344262295082"],
    [0.64, "64.0%", "0.0%", "64.0%", "64"],
    [0.285, "29%", "0%", "29%", "28.5"],
    [0.285, "28%", "0%", "28%", "28.5"],
    [1, "100%", "0%", "100%", "100"],
    [0, "0%", "0%", "0%", "0"],
    [0.01, "1%", "0%", "1%", "1"],
    [64, "64%", '0"%"', "64%", "64"],
    [64, "64%", "0\\%", "64%", "64"],
    [1e-17, "0%", "0%", "0%", "0"],
    [-3, "(3)", "#,##0_);(#,##0)", "-3", "-3"],
    [-3, "-3", "0", "-3", "-3"],
    [-3, "\u22123", "0", "-3", "-3"],
    [-3, "3", "0;0", "-3", "-3"],
    [60.5, "61", "0", "61", "60.5"],
    [0.5, ".5", ".0", "0.5", "0.5"],
    [0.1 + 0.2, "0.3", "General", "0.3", "0.3"],
    [1 / 3, "0.33", "General", "0.33", "0.333333333333333"],
    [61000, "61K", '0,"K"', "61000", "61000"],
    [61, "61 requests", '0 "requests"', "61", "61"],
    [61000, "6.1E+04", "0.0E+00", "61000", "61000"],
    [0, "-", '#,##0;-#,##0;"-"', "0", "0"],
    [0, " -   ", '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', "0", "0"],
    [0.5, " 1/2", "# ?/?", "0.5", "0.5"],
    [5, "$5.00", '"$"#,##0.00', "5.00", "5"],
    [12, "١٢", "[$-2000401]0", "12", "12"],
  ])("%d shown as %j (%s) reads as %s", (value, text, format, expected, exact) => {
    const { reading, isText } = readCell(cell(value, { text, format }));
    expect(say(reading)).toBe(expected);
    expect(reading.kind === "number" && reading.exact !== null && toText(reading.exact)).toBe(exact);
    expect(isText).toBe(false);
  });

  test.each<[number, string, string, string, string]>([
    [61, "####", "0", "61", "61"],
    [0.6393442622950819, "##", "0%", "64%", "64%"],
    [0.6393442622950819, "", "0.0%;;;", "63.9%", "63.9%"],
    [61, "", ";;;", "61", "61"],
    [1.25, "###", "General", "1.25", "1.25"],
  ])("%d shown as %j (%s) is read from value and format", (value, text, format, expected, stated) => {
    const result = readCell(cell(value, { text, format }));
    expect([say(result.reading), result.stated, result.marks]).toEqual([expected, stated, []]);
  });

  test("marks that only the format shows", () => {
    expect(readCell(cell(1, { text: "1*", format: '0"*"' }))).toMatchObject({
      marks: ["*"],
      stated: "1*",
      isText: false,
      reading: { kind: "number", value: { digits: 1, decimals: 0 } },
    });
    expect(readCell(cell(12, { text: "12 [3]", format: '0" [3]"' })).marks).toEqual(["[3]"]);
  });

  test.each([
    ["d.m.yyyy", "1.1.2024"],
    ["m/d/yy", "1/1/24"],
    ["mmm-yy", "Jan-24"],
    ["[$-409]d-mmm-yy;@", "1-Jan-24"],
    ["h:mm", "12:00"],
    ["[h]:mm", "24:00"],
    ["yyyy", "2024"],
  ])("a date (%s) is no figure", (format, text) => {
    expect(readCell(cell(45292, { text, format }))).toMatchObject({
      stated: text,
      reading: { kind: "text" },
    });
  });

  test.each([
    "General",
    "0",
    "#,##0",
    "0.00E+00",
    "[Red]0",
    '0 "days"',
    "0\\d",
    "_-* #,##0_-",
    "@",
    "[$€-407] #,##0",
  ])("%s is no date", (format) => {
    expect(say(readCell(cell(61, { text: "61", format })).reading)).toBe("61");
  });

  test("values that no file should hold do no harm", () => {
    expect(readCell(cell(Number.NaN, { text: "NaN" })).reading).toEqual({ kind: "text" });
    expect(say(readCell(cell(1e300, { text: "1E+300" })).reading)).toBe("9007199254740991");
  });
});

describe("what stands instead of a number", () => {
  test.each([
    ["-", "nil"],
    ["–", "nil"],
    ["—", "nil"],
    ["\u2212", "nil"],
    [" – ", "nil"],
    ["nil", "nil"],
    ["None", "nil"],
    ["N/A", "not-available"],
    ["n/a", "not-available"],
    ["NA", "not-available"],
    ["n.a.", "not-available"],
    ["Not available", "not-available"],
    ["No data", "not-available"],
    ["..", "not-available"],
    ["…", "not-available"],
    ["[x]", "not-available"],
    ["k. A.", "not-available"],
    ["N/A*", "not-available"],
    ["not applicable", "not-applicable"],
    ["[z]", "not-applicable"],
    ["*", "suppressed"],
    ["x", "suppressed"],
    ["[c]", "suppressed"],
    ["Suppressed", "suppressed"],
    ["confidential", "suppressed"],
    ["", "empty"],
    ["  \u00A0", "empty"],
    ["\u200B", "empty"],
    ["#REF!", "#REF!"],
    ["#DIV/0!", "#DIV/0!"],
    ["0-249", "0..249"],
    ["0–499", "0..499"],
    ["0 – 499", "0..499"],
    ["0 to 249", "0..249"],
    ["1,000–1,499", "1000..1499"],
    ["<10", "0..9"],
    ["< 10", "0..9"],
    ["＜10", "0..9"],
    ["fewer than 10", "0..9"],
    ["Less than 10", "0..9"],
    ["≤ 5", "0..5"],
    ["<=5", "0..5"],
    [">1000", "1001.."],
    ["> 1,000", "1001.."],
    ["≥10", "10.."],
    ["10+", "10.."],
    ["10 or more", "10.."],
    ["<1%", "0..1"],
    ["0-249*", "0..249"],
    ["2023–2024", "text"],
    ["01-02", "text"],
    ["9-5", "text"],
    ["1-2-3", "text"],
    ["Jan-Jun", "text"],
    ["a-b", "text"],
    ["<script>", "text"],
  ])("%j reads as %s", (text, expected) => {
    const result = readCell(cell(text));
    expect(say(result.reading)).toBe(expected);
    expect(result.isText).toBe(false);
  });

  test("cells without a figure", () => {
    expect(readCell(undefined)).toEqual({
      stated: "",
      reading: { kind: "empty" },
      marks: [],
      isText: false,
      formula: null,
    });
    expect(readCell(cell(null, { formula: "B3" }))).toMatchObject({
      reading: { kind: "empty" },
      formula: "B3",
    });
    expect(readCell(cell("", { formula: 'IF(A1="","",1)' })).reading).toEqual({ kind: "empty" });
    expect(readCell(cell(true, { text: "TRUE" }))).toMatchObject({
      stated: "TRUE",
      reading: { kind: "text" },
    });
    expect(readCell(cell("#N/A", { text: "#N/A", isError: true, formula: "A1" }))).toMatchObject({
      stated: "#N/A",
      reading: { kind: "error", code: "#N/A" },
      formula: "A1",
    });
  });

  test("a formula comes along", () => {
    expect(readCell(cell(61, { formula: "SUM(B5:B13)" })).formula).toBe("SUM(B5:B13)");
    expect(readCell(cell("61*", { formula: 'TEXT(B3,"0")&"*"' }))).toMatchObject({
      isText: true,
      marks: ["*"],
    });
  });
});

describe("footnote marks of labels and headings", () => {
  test.each([
    ["Brazil*", "Brazil", ["*"]],
    ["*Brazil", "Brazil", ["*"]],
    ["Russia [1]", "Russia", ["[1]"]],
    ["Chile¹", "Chile", ["¹"]],
    ["Chile ¹,²", "Chile", ["¹,²"]],
    ["Requests[1] for User Data", "Requests for User Data", ["[1]"]],
    ["Accounts* specified**", "Accounts specified", ["*", "**"]],
    ["Processed (1)", "Processed", ["(1)"]],
    ["Processed (a)", "Processed", ["(a)"]],
    ["Taiwan†", "Taiwan", ["†"]],
    ["China (PRC)", "China (PRC)", []],
    ["Total Number of Requests", "Total Number of Requests", []],
    ["Korea (South)", "Korea (South)", []],
    ["3 (1)", "3 (1)", []],
    ["*", "*", []],
    ["[x]", "[x]", []],
    ["", "", []],
    ["Requests in 2024", "Requests in 2024", []],
  ])("%j → %j", (text, expected, marks) => {
    expect(stripMarks(text)).toEqual({ text: expected, marks });
  });

  test("long texts take no time", () => {
    for (const part of [" ", " ,", " *", "[1] ", "*"]) {
      const text = `a${part.repeat(4000)}y`;
      expect(stripMarks(text).text.endsWith("y")).toBe(true);
    }
  });
});
