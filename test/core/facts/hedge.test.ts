import { toHedge, type Hedge } from "../../../src/core/facts/hedge";
import { isTrue } from "./is-true";
import { randomNumbers } from "./random";

test.each<[number, number, Hedge | null]>([
  [0, 0, null],
  [5, 5, { kind: "all" }],
  [0, 5, { kind: "none" }],
  [2, 5, null],
  [61, 61, { kind: "all" }],
  [60, 61, { kind: "nearly-all" }],
  [39, 61, { kind: "nearly", part: "two-thirds" }],
  [22, 61, { kind: "more-than", part: "third" }],
  [20, 60, { kind: "exactly", part: "third" }],
  [30, 60, { kind: "exactly", part: "half" }],
  [31, 61, { kind: "more-than", part: "half" }],
  [201, 400, { kind: "about", part: "half" }],
  [199, 400, { kind: "about", part: "half" }],
  [15, 60, { kind: "one-in", of: 4 }],
  [6, 60, { kind: "one-in", of: 10 }],
  [24, 99, { kind: "nearly", part: "quarter" }],
  [12, 61, { kind: "at-least", percent: 19 }],
  [1, 200, { kind: "less-than", percent: 1 }],
  [40, 100, null],
])("%d of %d", (count, whole, hedge) => {
  expect(toHedge(count, whole)).toEqual(hedge);
});

test("every hedge is true, of small wholes and of large ones", () => {
  const kinds = new Set<string>();
  const check = (count: number, whole: number): void => {
    const hedge = toHedge(count, whole);
    if (hedge === null) return;
    kinds.add(hedge.kind);
    if (!isTrue(hedge, count, whole)) throw new Error(`${JSON.stringify(hedge)} of ${count} of ${whole}`);
  };
  for (let whole = 0; whole <= 240; whole += 1)
    for (let count = 0; count <= whole; count += 1) check(count, whole);
  const random = randomNumbers(5);
  for (let round = 0; round < 20_000; round += 1) {
    const whole = random.below(Number.MAX_SAFE_INTEGER);
    check(random.below(whole + 1), whole);
  }
  expect([...kinds].sort()).toEqual(
    [
      "about",
      "all",
      "at-least",
      "exactly",
      "less-than",
      "more-than",
      "nearly",
      "nearly-all",
      "none",
      "one-in",
    ].sort(),
  );
});
