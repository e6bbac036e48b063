import { planTotals } from "../../../src/core/plan/plan-totals";
import { MISSING, type Shown } from "../../../src/core/plan/published";

const number = (value: number): Shown => ({ kind: "number", value, source: null, formula: null });
const nil: Shown = { kind: "stated", text: "–", isNil: true, source: null };
const band: Shown = { kind: "stated", text: "0–499", isNil: false, source: null };

test.each([
  ["numbers are added", [number(3), number(4)], MISSING, { kind: "sum", value: 7 }],
  [
    "a wrong total of the draft is not taken over",
    [number(3), number(4)],
    number(8),
    { kind: "sum", value: 7 },
  ],
  ["nil adds nothing", [number(3), nil], MISSING, { kind: "sum", value: 3 }],
  [
    "nil with another total is left as stated",
    [number(3), nil],
    number(5),
    { kind: "stated", value: 5, source: null, formula: null },
  ],
  ["a band cannot be added", [number(3), band], MISSING, { kind: "unknown" }],
  [
    "a band with a stated total",
    [number(3), band],
    number(210),
    { kind: "stated", value: 210, source: null, formula: null },
  ],
  ["a band with a stated band", [number(3), band], band, { kind: "text", text: "0–499", source: null }],
  ["a gap that the draft counts as nothing", [number(3), MISSING], number(3), { kind: "sum", value: 3 }],
  ["a gap that nobody explains", [number(3), MISSING], MISSING, { kind: "unknown" }],
  ["no rows at all", [], number(12), { kind: "stated", value: 12, source: null, formula: null }],
])("%s", (_what, counts, statedTotal, total) => {
  expect(planTotals([{ counts, statedTotal }])[0]?.total).toEqual(total);
});

test("one total that is only stated makes the whole row values", () => {
  const planned = planTotals([
    { counts: [number(1), number(2)], statedTotal: MISSING },
    { counts: [number(1), band], statedTotal: number(9) },
  ]);
  expect(planned.map(({ isLive }) => isLive)).toEqual([false, false]);
});
