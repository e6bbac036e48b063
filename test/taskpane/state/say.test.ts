import { NO_CORRECTIONS } from "../../../src/core/corrections";
import {
  withConfirmed,
  withLeftOut,
  withMeaning,
  withoutConfirmed,
  withoutMeaning,
  withoutWaiver,
  withPutBack,
  withWaiver,
} from "../../../src/taskpane/state/say";

const ONE = { sheet: "H1", headings: "a|b", nth: 0 };
const OTHER = { ...ONE, nth: 1 };
const COUNT = { measure: "count", type: "total", outcome: "all" } as const;
const SHARE = { ...COUNT, measure: "share" } as const;

test("a table is left out once, and put back by its mark", () => {
  const said = withLeftOut(withLeftOut(withLeftOut(NO_CORRECTIONS, ONE), OTHER), ONE);
  expect(said.leftOut).toEqual([OTHER, ONE]);
  expect(withPutBack(said, { ...ONE }).leftOut).toEqual([OTHER]);
});

test("of two things said of a column the later one stays; other columns and tables are left alone", () => {
  const first = withMeaning(NO_CORRECTIONS, { table: ONE, column: 1 }, COUNT);
  const second = withMeaning(
    withMeaning(first, { table: OTHER, column: 1 }, COUNT),
    { table: ONE, column: 1 },
    SHARE,
  );
  expect(second.columns.map(({ table, meaning }) => [table.nth, meaning.measure])).toEqual([
    [1, "count"],
    [0, "share"],
  ]);
  expect(withoutMeaning(second, { table: ONE, column: 1 }).columns).toHaveLength(1);
  expect(withoutMeaning(second, { table: ONE, column: 2 }).columns).toHaveLength(2);
});

test("a finding is ignored once, with the last reason", () => {
  const waiver = { finding: "footing:H1!B3", fingerprint: "1", reason: "one" };
  const said = withWaiver(withWaiver(NO_CORRECTIONS, waiver), { ...waiver, reason: "two" });
  expect(said.waivers.map(({ reason }) => reason)).toEqual(["two"]);
  expect(withoutWaiver(said, waiver.finding)).toEqual(NO_CORRECTIONS);
});

test("a cell is said to be right once, with the figure it shows now, and is taken back by its place", () => {
  const cell = { sheet: "H1", row: 2, col: 1 };
  const other = { cell: { ...cell, row: 3 }, stated: "7" };
  const said = withConfirmed(withConfirmed(withConfirmed(NO_CORRECTIONS, { cell, stated: "5" }), other), {
    cell: { ...cell },
    stated: "6",
  });
  expect(said.confirmed).toEqual([other, { cell, stated: "6" }]);
  expect(withoutConfirmed(said, { ...cell }).confirmed).toEqual([other]);
});
