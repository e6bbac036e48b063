import type { CellMark, Marks } from "../../src/web/marks";
import { withEmptied } from "../../src/web/with-emptied";

const WRONG: CellMark = {
  severity: "error",
  sentences: ["B3 is wrong."],
  weight: "suspect",
  proposed: "61",
  about: ["mistake"],
};
const marks: Marks = new Map([["Requests", new Map([["2,1", WRONG]])]]);
const at = (sheet: string, row: number, col: number) => ({ sheet, row, col });

test("without a loss of that kind the marks stay the same", () => {
  expect(withEmptied(marks, [{ kind: "pivots" }], "Later.")).toBe(marks);
});

test("a cell that shows nothing is marked, on whatever sheet; what was found goes first", () => {
  const cells = [at("Requests", 2, 1), at("Dep", 0, 2)];
  const after = withEmptied(marks, [{ kind: "not-worked-out", cells }], "Later.");
  expect(after.get("Requests")?.get("2,1")).toEqual({ ...WRONG, sentences: ["B3 is wrong.", "Later."] });
  expect(after.get("Dep")?.get("0,2")).toMatchObject({
    severity: "note",
    weight: "about",
    sentences: ["Later."],
  });
  expect(marks.get("Requests")?.get("2,1")?.sentences).toEqual(["B3 is wrong."]);
});
