import { createLookUp } from "../../../src/core/plan/look-up";
import type { SheetPlan } from "../../../src/core/plan/workbook-plan";
import { aCell, aSheet } from "../../xlsx/a-plan";

/** A sheet that counts how often its cells are gone through. */
function counted(name: string, value: string): { readonly sheet: SheetPlan; readonly times: () => number } {
  let times = 0;
  const cells = [aCell({ row: 1, col: 2, value }), aCell({ row: 3, col: 0, value: 7 })];
  const sheet = Object.defineProperty(aSheet({ name }), "cells", {
    get: () => {
      times += 1;
      return cells;
    },
  });
  return { sheet, times: () => times };
}

test("finds what the plan puts into a cell, and nothing where it puts nothing", () => {
  const lookUp = createLookUp({ sheets: [counted("One", "a").sheet, counted("Two", "b").sheet] });
  expect(lookUp({ sheet: "One", row: 1, col: 2 })).toBe("a");
  expect(lookUp({ sheet: "Two", row: 1, col: 2 })).toBe("b");
  expect(lookUp({ sheet: "Two", row: 3, col: 0 })).toBe(7);
  expect(lookUp({ sheet: "Two", row: 2, col: 1 })).toBeNull();
  expect(lookUp({ sheet: "Three", row: 1, col: 2 })).toBeNull();
});

test("goes through a sheet once, however many ask, and not at all where nobody does", () => {
  const [asked, other] = [counted("Asked", "a"), counted("Other", "b")];
  const sheets = [asked.sheet, other.sheet];
  for (let chart = 0; chart < 3; chart += 1) {
    const lookUp = createLookUp({ sheets });
    expect(lookUp({ sheet: "Asked", row: 1, col: 2 })).toBe("a");
    expect(lookUp({ sheet: "Asked", row: 3, col: 0 })).toBe(7);
  }
  expect([asked.times(), other.times()]).toEqual([1, 0]);
});
