import { isMet } from "../../src/core/locate/condition";
import { toModel } from "../../src/core/locate/model";
import { search, type Found, type Solution } from "../../src/core/locate/search";
import { systemsOf } from "../../src/core/locate/system";
import { TYPED_WEIGHT } from "../../src/core/locate/variable";
import type { Highs } from "./highs";
import { askHighs, largestCount, type OracleAnswer } from "./highs-oracle";
import type { OracleProblem } from "./oracle-problems";
import { conditionsOf, figuresOf } from "./problem";

/** Where the two disagree; empty where they do not. */
export interface Comparison {
  readonly differences: readonly string[];
  /** HiGHS came to an answer in time. */
  readonly isDecided: boolean;
  readonly least: number;
  readonly sets: number;
  readonly nodes: number;
}

const MOST_SETS = 60;

/** Solves a problem by the search and by HiGHS, and holds the least cost and the lists of sets against each other. */
export function compareWithHighs(highs: Highs, { problem, weightOf }: OracleProblem): Comparison {
  const figures = figuresOf(problem);
  const conditions = conditionsOf(problem, figures);
  const cellOf = new Map(figures.map((figure, cell) => [figure, cell]));
  const areMet = (values: readonly number[]): boolean =>
    values.every((value) => value >= 0) &&
    conditions.every((condition) =>
      isMet(condition, (figure) => {
        const cell = cellOf.get(figure) ?? -1;
        const value = values[cell] ?? 0;
        // An empty cell that stays nought stays empty.
        return figure.amount === null && value === 0 && problem.cells[cell]?.blank !== "text"
          ? null
          : { digits: value, decimals: problem.cells[cell]?.decimals ?? 0 };
      }),
    );
  const model = toModel(conditions, { weightOf: (figure) => weightOf(cellOf.get(figure) ?? -1) });
  const all = systemsOf(model).map((system) => ({
    system,
    found: search(system, { nodes: 200_000, solutions: 1000, cost: Infinity, isOverdue: () => false }),
  }));
  const forced = all.flatMap(({ system }) =>
    system.variables.flatMap(({ role, figure, weight }) =>
      role === "unusable" ? [{ cell: cellOf.get(figure) ?? -1, weight }] : [],
    ),
  );
  const forcedCells = new Set(forced.map(({ cell }) => cell));
  const ours = combine(all.map(({ system, found }) => toSets(system, found, cellOf, largestCount(problem))));
  const least =
    all.reduce((sum, { found }) => sum + found.leastCost, 0) -
    forced.reduce((sum, { weight }) => sum + weight, 0);
  const theirs = askHighs(highs, problem, { weightOf, most: MOST_SETS, isRight: areMet });
  const keys = new Set(ours.map((set) => keyOf(set.filter((cell) => !forcedCells.has(cell)))));
  return {
    differences: compare({ least, keys, isComplete: all.every(({ found }) => found.isComplete) }, theirs),
    isDecided: theirs.isDecided,
    least: least / TYPED_WEIGHT,
    sets: keys.size,
    nodes: all.reduce((sum, { found }) => sum + found.nodes, 0),
  };
}

function compare(
  ours: { readonly least: number; readonly keys: ReadonlySet<string>; readonly isComplete: boolean },
  theirs: OracleAnswer,
): readonly string[] {
  const differences: string[] = [];
  if (!theirs.isDecided) return differences;
  if (!ours.isComplete) differences.push("the search was cut off");
  if (ours.least !== theirs.least) differences.push(`least cost ${ours.least}, HiGHS ${theirs.least}`);
  const known = new Set(theirs.sets.map(keyOf));
  for (const key of known) if (!ours.keys.has(key)) differences.push(`only HiGHS has {${key}}`);
  if (theirs.isComplete)
    for (const key of ours.keys) if (!known.has(key)) differences.push(`only the search has {${key}}`);
  return differences;
}

type Sets = readonly (readonly number[])[];

function toSets(
  system: ReturnType<typeof systemsOf>[number],
  { solutions }: Found,
  cellOf: ReadonlyMap<object, number>,
  most: number,
): Sets {
  // Sets that need larger counts than the integer program allows cannot be in its list.
  const isWithin = ({ values }: Solution): boolean =>
    [...values].every(([cell, { low }]) => system.variables[cell]?.figure.measure === "share" || low <= most);
  return solutions
    .filter(isWithin)
    .map(({ cells }) => cells.map((cell) => cellOf.get(system.variables[cell]?.figure ?? {}) ?? -1));
}

/** Components do not touch each other: every choice of one goes with every choice of the others. */
function combine(lists: readonly Sets[]): Sets {
  return lists.reduce<Sets>(
    (combined, list) => combined.flatMap((set) => list.map((other) => [...set, ...other])),
    [[]],
  );
}

const keyOf = (set: readonly number[]): string => [...set].sort((a, b) => a - b).join(" ");
