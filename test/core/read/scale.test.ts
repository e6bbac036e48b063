import { audit } from "../../../src/core";
import { sheetWriter } from "../../reports/sheet-writer";

/** Sheets of a size that only a method of linear cost gets through; nothing here measures time. */
const ROWS = 20_000;
const place = (index: number): string => `Place ${index.toString(36)}`;

function sheetOf(
  fill: (put: (row: number, ...entries: (string | number)[]) => void) => void,
): ReturnType<typeof audit> {
  const sheet = sheetWriter("Requests");
  fill((row, ...entries) => entries.forEach((entry, col) => sheet.put(row, col, entry)));
  return audit([sheet.snapshot()]);
}

const HEAD = ["Country", "Total Number of Requests", "Requests for User Data"] as const;

test("places in one long list", () => {
  const { report, findings } = sheetOf((put) => {
    put(0, "Law enforcement requests H1 2024");
    put(1, ...HEAD);
    put(2, "TOTAL", ROWS, 0);
    for (let index = 0; index < ROWS; index += 1) put(3 + index, place(index), 1, 0);
  });
  expect(report.tables[0]?.rows.length).toBe(ROWS + 1);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a heading over every few rows", () => {
  const { report } = sheetOf((put) => {
    put(0, "Law enforcement requests H1 2024");
    put(1, ...HEAD);
    for (let index = 0; index < ROWS; index += 1) {
      if (index % 4 === 0) put(2 + index, `Group ${place(index)}`);
      else put(2 + index, place(index), 1, 0);
    }
  });
  expect(report.tables.length).toBe(1);
});

test("a blank row after every row", () => {
  const { report } = sheetOf((put) => {
    put(0, "Law enforcement requests H1 2024");
    put(1, ...HEAD);
    for (let index = 0; index < ROWS / 2; index += 1)
      put(2 + 2 * index, index % 2 === 0 ? "Brazil" : "Chile", 1, 0);
  });
  expect(report.tables[0]?.rows.length).toBe(ROWS / 2);
});

test("subtotals, and periods under a total", () => {
  const { report, findings } = sheetOf((put) => {
    put(0, "Law enforcement requests");
    put(1, "Country", "Period", "Requests");
    put(2, "TOTAL", "", ROWS);
    for (let index = 0; index < ROWS; index += 1)
      put(3 + index, place(index >> 2), `Q${(index % 4) + 1} 2024`, 1);
  });
  expect(report.tables[0]?.rows[0]?.parts.length).toBe(ROWS);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each([
  ["brackets", "(a) ".repeat(8000)],
  ["stars", `x${"*".repeat(32_000)}!`],
  ["superscripts", `${"¹".repeat(32_000)}x`],
  ["open brackets", "(".repeat(32_000)],
  ["one word", "a".repeat(32_767)],
])("a cell full of %s, as a label, a heading and a title", (_name, text) => {
  const { verdicts } = sheetOf((put) => {
    put(0, `Law enforcement requests H1 2024 ${text}`);
    put(1, "Country", text, "Requests");
    put(2, text, 1, 1);
    put(3, "Brazil", 1, 1);
    put(4, "Chile", 2, 2);
  });
  expect(verdicts.broken).toBe(0);
});

test("200,000 texts between two figures", () => {
  const { verdicts } = sheetOf((put) => {
    put(0, "Law enforcement requests H1 2024");
    put(1, ...HEAD);
    put(2, "Brazil", 1, 0);
    for (let index = 0; index < 200_000; index += 1) put(3 + index, "a remark");
    put(200_003, "Chile", 1, 0);
  });
  expect(verdicts.broken).toBe(0);
});
