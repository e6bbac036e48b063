/** @jest-environment jsdom */
import "../../taskpane/browser-parts";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Range } from "../../../src/core/address";
import { grid as words } from "../../../src/core/words/en/grid";
import { copyNow } from "../../../src/web/grid/copy";
import { GridStatus } from "../../../src/web/grid/grid-status";
import { toView } from "./views";

const VIEW = toView([
  ["Country", "Requests"],
  ["Brazil", 3],
  ["Chile", 1200],
]);
const LAST = { row: 1_048_575, col: 16_383 };

function show(ranges: readonly Range[], copied: boolean | null = null, onCopy = (): void => {}): string {
  const { top: row = 0, left: col = 0 } = ranges[0] ?? {};
  const selection = { active: { row, col }, head: { row, col }, ranges };
  render(<GridStatus view={VIEW} selection={selection} copied={copied} onCopy={onCopy} words={words} />);
  return screen.getByRole("status").textContent;
}
const range = (top: number, left: number, bottom: number, right: number): Range => ({
  top,
  left,
  bottom,
  right,
});

test("of one cell it says nothing but what to do for more", () => {
  expect(show([range(1, 1, 1, 1)])).toBe("");
  expect(screen.getByText("Choose several cells to see their sum.")).toBeInTheDocument();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test.each([
  ["numbers", [range(1, 1, 2, 1)], "2 cells chosenAverage: 601.5Count: 2Sum: 1,203"],
  ["texts and numbers", [range(1, 0, 2, 1)], "4 cells chosenAverage: 601.5Count: 4Numbers: 2Sum: 1,203"],
  ["texts", [range(1, 0, 2, 0)], "2 cells chosenCount: 2"],
  ["a column", [range(0, 1, LAST.row, 1)], "1 column chosenAverage: 601.5Count: 3Numbers: 2Sum: 1,203"],
  ["two rows", [range(1, 0, 2, LAST.col)], "2 rows chosenAverage: 601.5Count: 4Numbers: 2Sum: 1,203"],
  [
    "cells and one of them again",
    [range(1, 1, 1, 1), range(0, 1, 2, 1)],
    "3 cells chosenAverage: 601.5Count: 3Numbers: 2Sum: 1,203",
  ],
  [
    "columns and one of them again",
    [range(0, 1, LAST.row, 1), range(0, 0, LAST.row, 1)],
    "2 columns chosenAverage: 601.5Count: 6Numbers: 2Sum: 1,203",
  ],
  [
    "rows and one of them again",
    [range(1, 0, 1, LAST.col), range(1, 0, 2, LAST.col)],
    "2 rows chosenAverage: 601.5Count: 4Numbers: 2Sum: 1,203",
  ],
  [
    "a row and a cell",
    [range(1, 0, 1, LAST.col), range(2, 1, 2, 1)],
    "Several parts chosenAverage: 601.5Count: 3Numbers: 2Sum: 1,203",
  ],
])("of %s it says what they come to", (_, ranges, said) => expect(show(ranges)).toBe(said));

test("copying is said, and that it failed", () => {
  expect(show([range(1, 1, 2, 1)], true)).toContain("Copied");
});

test("copying that failed is said", () => {
  expect(show([range(1, 1, 2, 1)], false)).toContain("Could not be copied");
});

test("there is a button for those who have no keys to copy with", async () => {
  const onCopy = jest.fn();
  show([range(1, 1, 2, 1)], null, onCopy);
  await userEvent.click(screen.getByRole("button", { name: "Copy" }));
  expect(onCopy).toHaveBeenCalledTimes(1);
});

test.each([
  ["forbids it", () => false],
  [
    "cannot do it",
    () => {
      throw new Error("not supported");
    },
  ],
])("a browser that %s copies nothing, and that is known", (_, execCommand) => {
  Object.defineProperty(document, "execCommand", { configurable: true, value: execCommand });
  expect(copyNow({ text: "a", html: "a" })).toBe(false);
});
