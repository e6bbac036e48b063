import { coverOf } from "../../../src/core/locate/hitting-set";
import { eliminate } from "../../../src/core/locate/row";
import { followsFrom } from "../../../src/core/locate/live-formulas";
import { conditionsOf as conditionsOfProblem, figuresOf } from "../../../bench/accuracy/problem";

describe("the least cost of hitting every clause", () => {
  test.each([
    [[], 0],
    [[[0]], 1],
    [
      [
        [0, 1],
        [1, 2],
      ],
      1,
    ],
    [
      [
        [0, 1],
        [2, 3],
      ],
      2,
    ],
    [
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
      2,
    ],
    [
      [
        [0, 4],
        [1, 4],
      ],
      2,
    ],
  ])("%j costs %d", (clauses, least) => {
    expect(coverOf(clauses, [1, 1, 1, 1, 5]).least).toBe(least);
  });

  test("with a cell of no clause, its weight comes on top", () => {
    const { leastWith } = coverOf([[0, 1]], [1, 1, 3]);
    expect([leastWith(0), leastWith(2)]).toEqual([1, 4]);
  });
});

test("rows are combined in whole numbers without a common divisor", () => {
  const row = { cells: [0, 1, 2], factors: [2, 1, 1], rest: 4 };
  const pivot = { cells: [0, 2], factors: [2, -1], rest: 2 };
  expect(eliminate(row, 0, pivot)).toEqual({ cells: [1, 2], factors: [1, 2], rest: 2 });
});

test("beyond the safe integers nothing is concluded", () => {
  const large = Number.MAX_SAFE_INTEGER;
  const row = { cells: [0, 1], factors: [3, 1], rest: large };
  expect(eliminate(row, 0, { cells: [0, 1], factors: [2, 1], rest: -large })).toBeNull();
});

test("a live formula follows from what it refers to", () => {
  const problem = {
    cells: [0, 1, 2].map((row) => ({ sheet: "S", row, col: 1, measure: "count", value: 1 }) as const),
    relations: [],
  };
  expect(conditionsOfProblem(problem)).toEqual([]);
  const [one, two, three] = figuresOf(problem);
  if (one === undefined || two === undefined || three === undefined) throw new Error("There are three");
  expect(followsFrom({ ...one, formula: "SUM(B2:B3)" }, [two, three])).toBe("yes");
  expect(followsFrom({ ...one, formula: "SUM(B2:B2)" }, [two, three])).toBe("no");
  expect(followsFrom({ ...one, formula: "'S'!$B$2+S!B3" }, [two, three])).toBe("yes");
  expect(followsFrom({ ...one, formula: "Other!B2+B3" }, [two, three])).toBe("no");
});
