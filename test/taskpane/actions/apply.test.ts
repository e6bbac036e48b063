import type { SheetSnapshot } from "../../../src/core/sheet";
import { BAD, NONE, STALE, TWO } from "../drafts";
import { openActions, until } from "./open-actions";

const TOTAL = { sheet: "H1 2024", row: 2, col: 1 } as const;
const BRAZIL = { sheet: "H1 2024", row: 3, col: 1 } as const;
const BRAZIL_USER_DATA = { sheet: "H1 2024", row: 3, col: 2 } as const;
const TOTAL_USER_DATA = { sheet: "H1 2024", row: 2, col: 2 } as const;

async function open(sheets: readonly SheetSnapshot[]) {
  const pane = openActions(sheets);
  await pane.actions.check();
  const mistake = pane.state().checked?.mistakes[0]?.id ?? "";
  await pane.actions.lookForSuggestion(mistake);
  const found = pane.state().suggestions[mistake];
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
  const { host, apply } = await open([BAD]);
  await Promise.all([apply(), apply()]);
  expect(host.calls().filter((call) => call === "change")).toHaveLength(1);
});

const H1 = "H1 2024";

test("all cells of a mistake are changed in one write, and nothing else", async () => {
  const { host, apply, state, actions } = await open([STALE]);
  await apply();
  expect(host.changes()).toEqual([
    [
      { cell: { sheet: H1, row: 2, col: 1 }, from: "12", to: 16 },
      { cell: { sheet: H1, row: 2, col: 2 }, from: "7", to: 10 },
      { cell: { sheet: H1, row: 2, col: 3 }, from: "5", to: 6 },
    ],
  ]);
  expect(state().checked?.findings).toEqual([]);
  expect(state().undo?.names).toEqual(["B3", "C3", "D3"]);
  await actions.undo();
  expect(host.changes()).toHaveLength(2);
  expect([1, 2, 3].map((col) => host.textAt(H1, 2, col))).toEqual(["12", "7", "5"]);
  expect(state().checked?.mistakes).toHaveLength(1);
});

test("of two mistakes each is applied for itself, and the other is still there", async () => {
  const { host, apply, state } = await open([TWO]);
  await apply();
  expect(host.changes()).toHaveLength(1);
  expect(host.textAt(H1, 3, 1)).toBe("3");
  expect(state().checked?.mistakes.map(({ first }) => first.changes[0]?.place.name)).toEqual(["B6"]);
  expect(state().checked?.findings).toHaveLength(2);
});

test("where one of several cells has changed none is", async () => {
  const { host, apply, notices } = await open([STALE]);
  host.type({ sheet: H1, row: 2, col: 3 }, 4);
  await apply();
  expect(host.changes()).toEqual([]);
  expect(host.textAt(H1, 2, 1)).toBe("12");
  expect(notices().join()).toMatch(/so nothing was done/);
});

test("a mistake is not put right in a way that was not asked for since: a figure that is said to be right meanwhile stays", async () => {
  const { host, apply, actions, state } = await open([BAD]);
  const change = state().checked?.mistakes[0]?.first.changes[0];
  if (change === undefined) throw new Error("there is a change");
  await actions.confirm(change);
  await apply();
  expect(host.changes()).toEqual([]);
});
