import type { Highs } from "./highs";
import { hundredOf, shareAt, type Problem, type ProblemCell, type Relation } from "./problem";

/** What an integer program says: the least cost, and the sets of cells that have it. */
export interface OracleAnswer {
  readonly least: number;
  readonly sets: readonly (readonly number[])[];
  /** `false` where more sets were left. */
  readonly isComplete: boolean;
  /** `false` where time ran out before there was any answer. */
  readonly isDecided: boolean;
}

/** For one answer. */
const SECONDS = 10;

/**
 * The same question put to HiGHS: one whole number and one switch a cell, a cell keeps its value while its switch is off.
 * All sets of least cost, one after the other, each forbidden for the next run. Default tolerances. Such models are
 * fragile, so that `isRight` has to confirm each answer in exact arithmetic; one that is not right is forbidden too.
 */
export function askHighs(
  highs: Highs,
  problem: Problem,
  options: {
    readonly weightOf: (cell: number) => number;
    readonly most: number;
    readonly isRight: (values: readonly number[]) => boolean;
  },
): OracleAnswer {
  const model = writeModel(problem, options.weightOf);
  const cuts: string[] = [];
  const sets: (readonly number[])[] = [];
  let least = Infinity;
  for (let run = 0; run < options.most + 20; run += 1) {
    const solution = highs.solve(model(cuts), {
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      random_seed: 0,
      time_limit: SECONDS,
    });
    if (solution.Status !== "Optimal") {
      const isDone = solution.Status === "Infeasible";
      return { least, sets, isComplete: isDone, isDecided: isDone || sets.length > 0 };
    }
    const primal = (name: string): number => {
      const column = solution.Columns[name];
      return column !== undefined && "Primal" in column ? Math.round(column.Primal) : 0;
    };
    const isOn = (cell: number): boolean => primal(`z${cell}`) === 1;
    const chosen = problem.cells.flatMap((cell, index) => (isChangeable(cell) && isOn(index) ? [index] : []));
    const cost = chosen.reduce((sum, cell) => sum + options.weightOf(cell), 0);
    if (cost > least) return { least, sets, isComplete: true, isDecided: true };
    const others = problem.cells.flatMap((cell, index) =>
      isChangeable(cell) && !isOn(index) ? [index] : [],
    );
    const values = problem.cells.map(({ value }, cell) =>
      isOn(cell) || value === null ? primal(`x${cell}`) : value,
    );
    for (const relation of problem.relations)
      if (relation.kind === "share" && isOn(relation.share))
        values[relation.share] = recalculate(problem.cells[relation.share] ?? {}, relation, values);
    if (options.isRight(values)) {
      least = cost;
      sets.push(chosen);
      if (chosen.length === 0) return { least, sets, isComplete: true, isDecided: true };
      if (sets.length >= options.most) return { least, sets, isComplete: false, isDecided: true };
      cuts.push(`${chosen.map((cell) => `z${cell}`).join(" + ")} <= ${chosen.length - 1}`);
    } else {
      const on = chosen.map((cell) => ` + z${cell}`).join("");
      const off = others.map((cell) => ` - z${cell}`).join("");
      cuts.push(`${on}${off} <= ${chosen.length - 1}`);
    }
  }
  return { least, sets, isComplete: false, isDecided: sets.length > 0 };
}

/** The program only frees a share; what it becomes follows from the counts. */
function recalculate(
  share: Pick<ProblemCell, "decimals">,
  { count, whole }: Extract<Relation, { kind: "share" }>,
  values: readonly number[],
): number {
  return shareAt(
    share,
    values[count] ?? 0,
    whole.reduce((sum, cell) => sum + (values[cell] ?? 0), 0),
  );
}

const isChangeable = ({ value, blank }: Problem["cells"][number]): boolean =>
  value !== null || blank !== "text";

/** The program needs a bound for every count; the search has none. */
export function largestCount({ cells }: Problem): number {
  const sum = cells.reduce(
    (all, { value, measure }) => all + (measure === "count" ? Math.abs(value ?? 0) : 0),
    0,
  );
  return 2 * sum + 100;
}

/** In the LP format of CPLEX; the constraints of earlier answers are added on each run. */
function writeModel(
  problem: Problem,
  weightOf: (cell: number) => number,
): (cuts: readonly string[]) => string {
  const { cells } = problem;
  const isEmpty = (cell: number): boolean => cells[cell]?.value === null && cells[cell].blank === "empty";
  const most = largestCount(problem);
  const constraints: string[] = [];
  const bounds: string[] = [];
  const binaries: string[] = [];
  const generals: string[] = [];
  const changeable = cells.flatMap((cell, index) => (isChangeable(cell) ? [index] : []));
  cells.forEach((cell, index) => {
    const value = cell.value ?? 0;
    generals.push(`x${index}`);
    bounds.push(`0 <= x${index} <= ${cell.measure === "share" ? hundredOf(cell) : most}`);
    if (!isChangeable(cell)) return;
    const reach = cell.measure === "share" ? hundredOf(cell) : most + Math.abs(value);
    binaries.push(`z${index}`);
    constraints.push(
      `x${index} - ${reach} z${index} <= ${value}`,
      `x${index} + ${reach} z${index} >= ${value}`,
    );
  });
  problem.relations.forEach((relation, at) => {
    if (relation.kind === "sum") {
      const terms = relation.parts.map((part, index) =>
        relation.minus?.includes(index) === true ? `- x${part}` : `+ x${part}`,
      );
      const line = `${terms.join(" ")} - x${relation.whole}`;
      if (isEmpty(relation.whole)) {
        // An empty total asks nothing of its parts, until it is filled in.
        const reach = (terms.length + 1) * most;
        constraints.push(
          `${line} + ${reach} z${relation.whole} <= ${reach}`,
          `${line} - ${reach} z${relation.whole} >= ${-reach}`,
        );
      } else constraints.push(`${line} = 0`);
    } else if (relation.kind === "bound") {
      constraints.push(`x${relation.whole} ${relation.parts.map((part) => `- x${part}`).join(" ")} >= 0`);
    } else if (relation.kind === "share") {
      const { share, count, whole } = relation;
      const p = cells[share]?.value ?? 0;
      const line = (slope: number): string =>
        `${whole.map((cell) => `${slope < 0 ? "-" : "+"} ${Math.abs(slope)} x${cell}`).join(" ")}`;
      const hundred = hundredOf(cells[share] ?? {});
      const free = (2 * hundred + 10) * most;
      // p - 0.5 <= 100 count / whole < p + 0.5, unless the share changes or the whole is 0 (then 0 % is right, and 100 % proves nothing)
      constraints.push(`${2 * hundred} x${count} ${line(-(2 * p - 1))} + ${free} z${share} >= 0`);
      constraints.push(`${line(2 * p + 1)} - ${2 * hundred} x${count} + ${free} z${share} + y${at} >= 1`);
      constraints.push(
        `${whole.map((cell) => `+ x${cell}`).join(" ")} + ${whole.length * most} y${at} <= ${whole.length * most}`,
      );
      // A share of empty cells is not judged.
      const empty = whole.filter(isEmpty);
      const changed = empty.map((cell) => `+ z${cell}`).join(" ");
      if (p !== 0 && p !== hundred) constraints.push(`y${at} - z${share} ${changed} <= ${empty.length}`);
      binaries.push(`y${at}`);
    }
  });
  const objective = changeable.map((cell) => `+ ${weightOf(cell)} z${cell}`).join(" ");
  return (cuts) =>
    ["Minimize", ` obj: ${objective}`, "Subject To", ...[...constraints, ...cuts].map((line) => ` ${line}`)]
      .concat([
        "Bounds",
        ...bounds,
        "Generals",
        ` ${generals.join(" ")}`,
        "Binaries",
        ` ${binaries.join(" ")}`,
        "End",
      ])
      .join("\n");
}
