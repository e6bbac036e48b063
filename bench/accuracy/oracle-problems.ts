import { hundredOf, shareAt, withValues, type Problem, type ProblemCell, type Relation } from "./problem";
import { randomFrom, type Random } from "./random";
import { LIKE_THE_SEEDS, makeReport, type ReportShape } from "./reports";

/** A problem to be solved twice: by the search and by an integer program. */
export interface OracleProblem {
  readonly family: string;
  readonly problem: Problem;
  readonly weightOf: (cell: number) => number;
}

const FAMILIES = [
  "with shares",
  "without shares",
  "three outcomes",
  "four types",
  "blanks",
  "blank totals",
  "shares with one decimal",
  "weights",
  "garbage",
  "no network",
  "overview alone",
  "periods that add up",
] as const;

/** The same problem for the same seed; the families take turns. */
export function drawProblem(
  seed: number,
  { isSmall = false }: { readonly isSmall?: boolean } = {},
): OracleProblem {
  const random = randomFrom(seed);
  const family = FAMILIES[seed % FAMILIES.length] ?? "with shares";
  const heavy =
    family === "weights" ? new Set(random.sample([...Array(400).keys()], 120)) : new Set<number>();
  return {
    family,
    problem: draw(family, random, isSmall ? 2 : 4),
    weightOf: (cell) => (heavy.has(cell) ? 3 : 2),
  };
}

function draw(family: (typeof FAMILIES)[number], random: Random, rows: number): Problem {
  const shape: ReportShape = {
    ...LIKE_THE_SEEDS,
    rows: 2 + random.below(rows),
    most: 4 + random.below(16),
    hasShares: random.chance(0.5),
    hasTotal: random.chance(0.85),
  };
  const report = (change: Partial<ReportShape>): Problem =>
    makeReport({ ...shape, ...change }, random).problem;
  switch (family) {
    case "with shares":
      return injectErrors(report({ hasShares: true }), random, 1 + random.below(3));
    case "without shares":
      return injectErrors(
        report({ hasShares: false, rows: 2 + random.below(rows + 2) }),
        random,
        1 + random.below(4),
      );
    case "three outcomes":
      return injectErrors(report({ outcomes: 3, rows: 2 + random.below(2) }), random, 1 + random.below(3));
    case "four types":
      return injectErrors(report({ types: 4, rows: 2 }), random, 1 + random.below(3));
    case "blanks":
      return blankSome(injectErrors(report({}), random, random.below(3)), random);
    case "blank totals":
      return blankTotals(injectErrors(report({}), random, 1 + random.below(2)), random);
    case "shares with one decimal":
      return injectErrors(withDecimals(report({ hasShares: true }), 1), random, 1 + random.below(3));
    case "weights":
      return injectErrors(report({}), random, 1 + random.below(3));
    case "garbage":
      return garbage(report({ rows: 1, types: 1, hasTotal: random.chance(0.5) }), random);
    case "no network":
      return sparseSystem(random);
    case "overview alone":
      return injectErrors(
        report({ hasOutcomes: false, rows: 2 + random.below(2 * rows) }),
        random,
        1 + random.below(3),
      );
    case "periods that add up":
      return injectErrors(twoHalves(shape, random), random, 1 + random.below(2));
  }
}

function injectErrors(problem: Problem, random: Random, errors: number): Problem {
  const cells = random.sample([...problem.cells.keys()], errors);
  return withValues(
    problem,
    new Map(
      cells.map((cell): [number, number] => {
        const { value, measure, decimals = 0 } = problem.cells[cell] ?? { value: 0, measure: "count" };
        const wrong = random.chance(0.5) ? (value ?? 0) + 1 + random.below(9) : random.below(40);
        return [cell, measure === "share" ? Math.min(hundredOf({ decimals }), wrong) : wrong];
      }),
    ),
  );
}

/** Empty cells that are the total of nothing, and a text where a number was meant. */
function blankSome(problem: Problem, random: Random): Problem {
  const sums = sumsOf(problem);
  const counts = countsOf(problem);
  const leaves = counts.filter((cell) => !sums.some(({ whole }) => whole === cell));
  const empty = random.sample(leaves, random.below(3));
  const emptied = withEmpty(problem, empty);
  const text = random.pick(counts.filter((cell) => !empty.includes(cell)));
  return random.chance(0.4) ? emptied : withValues(emptied, new Map([[text, null]]), "text");
}

/** Empty totals, which ask nothing of their parts, and sometimes one of their parts. */
function blankTotals(problem: Problem, random: Random): Problem {
  const totals = [...new Set(sumsOf(problem).map(({ whole }) => whole))];
  const empty = random.sample(totals, 1 + random.below(3));
  const leaf = random.pick(countsOf(problem));
  return withEmpty(problem, random.chance(0.7) ? empty : [...empty, leaf]);
}

const sumsOf = ({ relations }: Problem) =>
  relations.flatMap((relation) => (relation.kind === "sum" ? [relation] : []));

const countsOf = ({ cells }: Problem): readonly number[] =>
  cells.flatMap(({ measure }, cell) => (measure === "count" ? [cell] : []));

/** No sum loses all its parts: the judge takes such sums as not stated, which the integer program does not know. */
function withEmpty(problem: Problem, empty: readonly number[]): Problem {
  const isLeft = sumsOf(problem).every(({ parts }) => parts.some((part) => !empty.includes(part)));
  return isLeft ? withValues(problem, new Map(empty.map((cell) => [cell, null])), "empty") : problem;
}

/** The same report with more exact percentages. */
function withDecimals(problem: Problem, decimals: number): Problem {
  const shares = new Map<number, number>();
  const at = (cell: number): number => problem.cells[cell]?.value ?? 0;
  for (const relation of problem.relations) {
    if (relation.kind !== "share") continue;
    const whole = relation.whole.reduce((sum, cell) => sum + at(cell), 0);
    shares.set(relation.share, shareAt({ decimals }, at(relation.count), whole));
  }
  const cells = problem.cells.map((cell, index) => {
    const value = shares.get(index);
    return value === undefined ? cell : { ...cell, value, decimals };
  });
  return { ...problem, cells };
}

function garbage(problem: Problem, random: Random): Problem {
  const isAny = random.chance(0.5);
  return withValues(
    problem,
    new Map(
      problem.cells.flatMap(({ measure }, cell): [number, number][] =>
        isAny || random.chance(0.4) ? [[cell, random.below(measure === "share" ? 101 : 12)]] : [],
      ),
    ),
  );
}

/** Sums and differences over arbitrary cells, each cell in one to four of them; then a few wrong values. */
function sparseSystem(random: Random): Problem {
  const free = 4 + random.below(6);
  const values = Array.from({ length: free }, () => random.below(20));
  const relations: Relation[] = [];
  for (let equation = 2 + random.below(6); equation > 0; equation -= 1) {
    const parts = random.sample([...values.keys()], 2 + random.below(3));
    const minus = random.chance(0.3) ? [parts.length - 1] : [];
    const total = parts.reduce(
      (sum, part, index) => sum + (minus.includes(index) ? -1 : 1) * (values[part] ?? 0),
      0,
    );
    if (total < 0) continue;
    relations.push({ kind: "sum", check: "footing", whole: values.push(total) - 1, parts, minus });
    if (random.chance(0.2))
      relations.push({ kind: "bound", whole: values.length - 1, parts: parts.slice(0, 1) });
  }
  const cells = values.map((value, row): ProblemCell => ({
    sheet: "S",
    row,
    col: 1,
    measure: "count",
    value,
  }));
  return injectErrors(
    {
      cells,
      relations: relations.filter((relation) => relation.kind !== "bound" || isTrue(relation, values)),
    },
    random,
    1 + random.below(3),
  );
}

function isTrue({ whole, parts }: Extract<Relation, { kind: "bound" }>, values: readonly number[]): boolean {
  return parts.reduce((sum, part) => sum + (values[part] ?? 0), 0) <= (values[whole] ?? 0);
}

/** Two half-years and the year, place by place. */
function twoHalves(shape: ReportShape, random: Random): Problem {
  const small = { ...shape, rows: 2, types: 1, hasShares: false };
  const halves = ["H1", "H2"].map((period) => makeReport({ ...small, period }, random).problem);
  const [first, second] = halves;
  if (first === undefined || second === undefined) throw new Error("There are two halves");
  const size = first.cells.length;
  const shift = (cell: number, by: number): number => cell + by * size;
  const year = first.cells.map((cell, index) => ({
    ...cell,
    sheet: "year",
    value: (cell.value ?? 0) + (second.cells[index]?.value ?? 0),
  }));
  const shifted = (by: number) =>
    first.relations.flatMap((relation): Relation[] =>
      relation.kind === "sum"
        ? [
            {
              ...relation,
              whole: shift(relation.whole, by),
              parts: relation.parts.map((part) => shift(part, by)),
            },
          ]
        : [],
    );
  return {
    cells: [...first.cells, ...second.cells, ...year],
    relations: [
      ...[0, 1, 2].flatMap(shifted),
      ...year.map((_, cell): Relation => ({
        kind: "sum",
        check: "tie-out",
        whole: shift(cell, 2),
        parts: [cell, shift(cell, 1)],
      })),
    ],
  };
}
