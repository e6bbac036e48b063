import { toCellText } from "../../src/core/plan/cell-text";
import { safeText, safeTitle } from "../../src/excel/safe-text";

test.each([
  ["=1", "'=1"],
  ["+1", "'+1"],
  ["-", "'-"],
  ["@x", "'@x"],
  ["'x", "''x"],
  ["\tx", "'\tx"],
  ["\rx", "'\nx"],
  [" x", "' x"],
  ["00123", "'00123"],
  ["1-2", "'1-2"],
  ["TRUE", "'TRUE"],
  ["Waar", "'Waar"],
  ["Mai 5", "'Mai 5"],
  ["١", "'١"],
  ["H1 2024", "'H1 2024"],
  ["(none)", "'(none)"],
  ["Brazil", "Brazil"],
  ["Côte d’Ivoire", "Côte d’Ivoire"],
  ["True story", "True story"],
  ["مصر", "مصر"],
  [
    "Requests that were received by the publisher between 1 January and 30 June",
    "Requests that were received by the publisher between 1 January and 30 June",
  ],
  ["", ""],
])("%j is handed over as %j", (text, guarded) => {
  expect(safeText(text)).toBe(guarded);
});

test("characters that no file may hold are left out, and texts end where Excel's end", () => {
  expect(toCellText("a\u0000b\u000bc\ud800d\r\ne")).toBe("abcd\ne");
  expect(toCellText("x".repeat(40_000))).toBe(`${"x".repeat(32_766)}…`);
  expect(toCellText(`${"x".repeat(32_765)}🇧🇷`)).toBe(`${"x".repeat(32_765)}…`);
});

test("a title that begins like a formula gets a blank before it", () => {
  expect(safeTitle("=Sheet1!A1")).toBe(" =Sheet1!A1");
  expect(safeTitle("Requests")).toBe("Requests");
});
