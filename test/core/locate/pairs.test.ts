import { conditionsOf, withValues, type Problem } from "../../../bench/accuracy/problem";
import { randomFrom } from "../../../bench/accuracy/random";
import { LIKE_THE_SEEDS, makeReport, type MadeReport } from "../../../bench/accuracy/reports";
import { toModel } from "../../../src/core/locate/model";
import { search } from "../../../src/core/locate/search";
import { systemsOf } from "../../../src/core/locate/system";

/** Every count large enough that small changes cannot make one negative. */
function makeLargeReport(seed: number): MadeReport {
  const random = randomFrom(seed);
  const made = makeReport({ ...LIKE_THE_SEEDS, rows: 6, idle: 0, hasShares: false }, random);
  const raised = new Map<number, number>();
  const add = (cell: number | undefined, by: number): void => {
    if (cell !== undefined) raised.set(cell, (raised.get(cell) ?? made.problem.cells[cell]?.value ?? 0) + by);
  };
  made.outcomes.forEach(({ counts }, type) => {
    counts.forEach((row, at) => {
      const by = at === 0 ? 20 * (counts.length - 1) : 20;
      for (const cell of row) {
        add(cell, by);
        add(made.overview.counts[at]?.[0], by);
        add(made.overview.counts[at]?.[type + 1], by);
      }
    });
  });
  return { ...made, problem: withValues(made.problem, raised) };
}

interface Pair {
  readonly cells: readonly [number, number];
  readonly changes: readonly [number, number];
}

/** The smallest sets, as `cell=value` each; the report has one component. */
function smallestSets(problem: Problem, { cells, changes }: Pair): readonly string[] {
  const wrong = new Map(
    cells.map((cell, index) => [cell, (problem.cells[cell]?.value ?? 0) + (changes[index] ?? 0)] as const),
  );
  const model = toModel(conditionsOf(withValues(problem, wrong)));
  return systemsOf(model).flatMap((system) =>
    search(system, {
      nodes: 20_000,
      solutions: 500,
      cost: Infinity,
      isOverdue: () => false,
    }).solutions.map(({ cells: chosen, values }) =>
      chosen
        .map((cell) => {
          const { row = 0, col = 0 } = system.variables[cell]?.figure.cell ?? {};
          return `${row},${col}=${values.get(cell)?.low}`;
        })
        .sort()
        .join(" "),
    ),
  );
}

function truth(problem: Problem, { cells }: Pair): string {
  return cells
    .map((cell) => {
      const { row, col, value } = problem.cells[cell] ?? { row: 0, col: 0, value: 0 };
      return `${row},${col}=${value}`;
    })
    .sort()
    .join(" ");
}

/** Where a cell of a table by outcome is; `null` for the overview. */
function placeOf({ outcomes }: MadeReport, cell: number) {
  for (const [table, { counts }] of outcomes.entries()) {
    for (const [row, cells] of counts.entries()) {
      const column = cells.indexOf(cell);
      if (column >= 0) return { table, row, column };
    }
  }
  return null;
}

/** Two cells of one square `a_i r_i a_j r_j`, changed so that the other two would explain it as well. */
function compensates(report: MadeReport, { cells, changes }: Pair): boolean {
  const [one, two] = cells.map((cell) => placeOf(report, cell));
  if (one == null || two == null || one.table !== two.table) return false;
  const isDiagonal = one.row !== two.row && one.column !== two.column;
  return changes[0] === (isDiagonal ? 1 : -1) * turn(one.row, two.row) * changes[1];
}

/** A total is on the other side of the sum than its rows. */
function turn(one: number, two: number): 1 | -1 {
  return (one === 0) === (two === 0) ? 1 : -1;
}

test("two wrong counts off a square have one smallest explanation, the true one", () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const report = makeLargeReport(seed);
    const random = randomFrom(seed + 1000);
    const [first = 0, second = 1] = random.sample([...report.problem.cells.keys()], 2);
    const change = (): number => random.pick([-1, 1]) * (1 + random.below(9));
    const pair: Pair = { cells: [first, second], changes: [change(), change()] };
    if (compensates(report, pair)) continue;
    expect({ seed, sets: smallestSets(report.problem, pair) }).toEqual({
      seed,
      sets: [truth(report.problem, pair)],
    });
  }
});

test("two wrong counts that compensate on a square have several, the true one among them", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const report = makeLargeReport(seed);
    const random = randomFrom(seed + 2000);
    const { counts } = random.pick(report.outcomes);
    const [i = 0, j = 1] = random.sample([...counts.keys()], 2);
    const d = random.pick([-1, 1]) * (1 + random.below(9));
    const at = (row: number, column: number): number => counts[row]?.[column] ?? 0;
    const pair: Pair = random.pick<Pair>([
      { cells: [at(i, 0), at(i, 1)], changes: [d, -d] },
      { cells: [at(i, 0), at(j, 0)], changes: [d, -d * turn(i, j)] },
      { cells: [at(i, 0), at(j, 1)], changes: [d, d * turn(i, j)] },
    ]);
    expect(compensates(report, pair)).toBe(true);
    const sets = smallestSets(report.problem, pair);
    expect(sets.length).toBeGreaterThan(1);
    expect(sets).toContain(truth(report.problem, pair));
  }
});
