import type { SheetSnapshot } from "../../../src/core/sheet";
import { textSheet } from "../../reports/text-sheet";
import { BAD, NONE } from "../drafts";
import { openActions, until } from "./open-actions";

const TOTAL = { sheet: "H1 2024", row: 2, col: 1 } as const;
const BRAZIL = { sheet: "H1 2024", row: 3, col: 1 } as const;
const BRAZIL_USER_DATA = { sheet: "H1 2024", row: 3, col: 2 } as const;
const TOTAL_USER_DATA = { sheet: "H1 2024", row: 2, col: 2 } as const;

async function open(sheets: readonly SheetSnapshot[]) {
  const pane = openActions(sheets);
  await pane.actions.check();
  const finding = pane.state().checked?.findings[0]?.id ?? "";
  await pane.actions.lookForSuggestion(finding);
  const found = pane.state().suggestions[finding];
  if (found?.kind !== "found") throw new Error("there is a suggestion");
  return { ...pane, apply: () => pane.actions.apply(found.suggestion) };
}

test("a change is not made where other figures say something else by now, though its own cell is as before", async () => {
  const { host, apply, state, notices } = await open([BAD]);
  // The user has found the omission: Brazil had four requests, so the total of 6 was right.
  host.type(BRAZIL, 4);
  host.type(BRAZIL_USER_DATA, 3);
  host.type(TOTAL_USER_DATA, 4);
  await apply();
  expect(host.textAt(TOTAL.sheet, TOTAL.row, TOTAL.col)).toBe("6");
  expect(notices().join()).toMatch(/has changed since it was checked, so nothing was done/);
  expect(state().stale).toBe(true);
});

test("a change is made where something changed that has no part in it", async () => {
  const { host, apply, state } = await open([BAD, NONE]);
  host.type({ sheet: NONE.name, row: 3, col: 0 }, "Heating");
  await apply();
  expect(host.textAt(TOTAL.sheet, TOTAL.row, TOTAL.col)).toBe("5");
  expect(state().checked?.findings).toEqual([]);
});

test("a change can be undone also where it could not be checked", async () => {
  const { host, apply, actions, state } = await open([BAD]);
  const release = host.holdNext("change");
  const applying = apply();
  await until(() => host.calls().includes("change"));
  host.failNext("read", { reason: "editing" });
  release();
  await applying;
  expect(state().undo?.names).toEqual(["B3"]);
  await actions.undo();
  expect(host.textAt(TOTAL.sheet, TOTAL.row, TOTAL.col)).toBe("6");
});

test("two clicks change once", async () => {
  const { host, apply } = await open([textSheet("H1 2024", BAD_TEXT)]);
  await Promise.all([apply(), apply()]);
  expect(host.calls().filter((call) => call === "change")).toHaveLength(1);
});

const BAD_TEXT = `
  Law Enforcement and Government Requests, H1 2024
  Country | Total Number of Requests
  TOTAL:  | 6
  Brazil  | 3
  Mexico  | 2`;
