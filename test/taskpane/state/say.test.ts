import { NO_CORRECTIONS } from "../../../src/core/corrections";
import {
  withLeftOut,
  withMeaning,
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
