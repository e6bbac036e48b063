import { conditionsOf, withValues, type Problem } from "../../../bench/accuracy/problem";
import { randomFrom } from "../../../bench/accuracy/random";
import { LIKE_THE_SEEDS, makeReport } from "../../../bench/accuracy/reports";
import { figuresOf, type Condition } from "../../../src/core/locate/condition";
import { locate } from "../../../src/core/locate/locate";
import { locateAgain } from "../../../src/core/locate/locate-again";
import type { Figure } from "../../../src/core/figure";

const PERIODS = 4;

type Errors = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Reports of several periods that have nothing to do with each other, one after the other. */
function makePeriods(seed: number): readonly Problem[] {
  const random = randomFrom(seed);
  return Array.from(
    { length: PERIODS },
    (_, index) => makeReport({ ...LIKE_THE_SEEDS, idle: 0, period: `P${index}` }, random).problem,
  );
}

function draftOf(
  periods: readonly Problem[],
  errors: Errors,
  order = [...periods.keys()],
): readonly Condition[] {
  return order.flatMap((at) => {
    const period = periods[at];
    return period === undefined ? [] : conditionsOf(withValues(period, errors.get(at) ?? new Map()));
  });
}

function someErrors(periods: readonly Problem[], at: number, seed: number): ReadonlyMap<number, number> {
  const random = randomFrom(seed);
  const cells = periods[at]?.cells ?? [];
  const wrong = random.sample([...cells.keys()], 1 + random.below(3));
  return new Map(wrong.map((cell) => [cell, ((cells[cell]?.value ?? 0) + 1 + random.below(30)) % 101]));
}

/** Figures of a draft, each by its object. */
function figuresIn(conditions: readonly Condition[]): ReadonlySet<Figure> {
  return new Set(conditions.flatMap(({ edit }) => figuresOf(edit)));
}

describe.each([1, 2, 3, 4, 5])("draft %s", (seed) => {
  const periods = makePeriods(seed);
  const two: Errors = new Map([
    [0, someErrors(periods, 0, seed + 10)],
    [2, someErrors(periods, 2, seed + 20)],
  ]);

  test("says what locate says, and searches nothing twice", () => {
    const first = locateAgain(draftOf(periods, two), null);
    expect(first.explanations).toEqual(locate(draftOf(periods, two)));
    expect(first.searched).toBe(2);
    const again = locateAgain(draftOf(periods, two), first.memory);
    expect(again.searched).toBe(0);
    expect(again.explanations).toEqual(first.explanations);
  });

  test("after a change, only what hangs together with it is searched", () => {
    const { memory } = locateAgain(draftOf(periods, two), null);
    const changed: Errors = new Map([...two, [2, someErrors(periods, 2, seed + 30)]]);
    const again = locateAgain(draftOf(periods, changed), memory);
    expect(again.searched).toBe(1);
    expect(again.explanations).toEqual(locate(draftOf(periods, changed)));
  });

  test("a mistake that is put right is gone, and the other one is not searched again", () => {
    const { memory } = locateAgain(draftOf(periods, two), null);
    const changed: Errors = new Map([...two].slice(1));
    const again = locateAgain(draftOf(periods, changed), memory);
    expect(again.searched).toBe(0);
    expect(again.explanations).toEqual(locate(draftOf(periods, changed)));
    expect(again.explanations.length).toBeGreaterThan(0);
  });

  test("what is remembered speaks of the conditions and figures of now", () => {
    const { memory } = locateAgain(draftOf(periods, two), null);
    const draft = draftOf(periods, two, [3, 2, 1, 0]);
    const again = locateAgain(draft, memory);
    expect(again.searched).toBe(0);
    const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
      [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(again.explanations)).toEqual(byId(locate(draft)));
    const figures = figuresIn(draft);
    for (const { changes, alternatives } of again.explanations)
      for (const { figure } of [...changes, ...alternatives.flatMap((each) => each.changes)])
        expect(figures.has(figure)).toBe(true);
  });

  test("a cell that the user confirms is asked about again, and only there", () => {
    const { explanations, memory } = locateAgain(draftOf(periods, two), null);
    const cell = explanations[0]?.changes[0]?.figure.cell;
    const isProtected = (figure: Figure): boolean =>
      figure.cell.sheet === cell?.sheet && figure.cell.row === cell.row && figure.cell.col === cell.col;
    const options = { isProtected, nodes: 300 };
    const before = locateAgain(draftOf(periods, two), memory, { nodes: 300 });
    const after = locateAgain(draftOf(periods, two), before.memory, options);
    expect(after.searched).toBe(1);
    expect(after.explanations).toEqual(locate(draftOf(periods, two), options));
  });
});

test("figures of another period that rows still hold are seen, although that period is right", () => {
  const made = (seed: number, period: string) =>
    makeReport({ ...LIKE_THE_SEEDS, idle: 0, most: 60, period }, randomFrom(seed));
  const [now, before, other] = [made(1, "now"), made(51, "before"), made(52, "before")];
  const table = now.outcomes[0];
  const stale = (table?.counts ?? []).flatMap((counts, row): [number, number][] =>
    row === 0
      ? []
      : [...counts, ...(table?.shares[row] ?? [])].map((cell) => [
          cell,
          before.problem.cells[cell]?.value ?? 0,
        ]),
  );
  const errors: Errors = new Map([[0, new Map(stale)]]);
  const first = locateAgain(draftOf([now.problem, before.problem], errors), null);
  expect(first.explanations[0]?.operation?.kind).toBe("previous-period");
  expect(locateAgain(draftOf([now.problem, before.problem], errors), first.memory).searched).toBe(0);

  // The other period gets other figures: nothing is repeated any more.
  const draft = draftOf([now.problem, other.problem], errors);
  const remembered = locateAgain(draftOf([now.problem, before.problem], errors), null, { nodes: 500 }).memory;
  const again = locateAgain(draft, remembered, { nodes: 500 });
  expect(again.searched).toBe(1);
  expect(again.explanations).toEqual(locate(draft, { nodes: 500 }));
  expect(again.explanations[0]?.operation?.kind).not.toBe("previous-period");
});

test("the same conditions judged by another rule are another question", () => {
  const periods = makePeriods(3);
  const errors: Errors = new Map([[0, someErrors(periods, 0, 1)]]);
  const { memory } = locateAgain(draftOf(periods, errors), null);
  const draft = draftOf(periods, errors).map((each): Condition => ({ ...each, rule: "half-even" }));
  const again = locateAgain(draft, memory);
  expect(again.searched).toBeGreaterThan(0);
  expect(again.explanations).toEqual(locate(draft));
});
