import type { CellRef } from "../address";
import { asStated } from "../edits/evaluate";
import type { Figure } from "../figure";
import { groupsOf } from "./components";
import { figuresOf, forEachFigure, isMet, type Condition } from "./condition";
import { followsFrom } from "./live-formulas";
import { isShortSum } from "./short-sums";
import { toVariable, type Freedom, type Role, type Variable } from "./variable";

/**
 * The conditions of a report as numbers: variables, and for every condition the variables that it speaks of, each once,
 * in compressed rows (those of condition `c` are `cells[starts[c]] … cells[starts[c + 1] - 1]`).
 */
export interface Model {
  readonly conditions: readonly Condition[];
  readonly variables: readonly Variable[];
  /** Every figure object that was met; two of one cell share a variable. */
  readonly indexOf: ReadonlyMap<Figure, number>;
  /** The variable of a cell; -1 where no condition speaks of it. */
  readonly variableAt: (cell: CellRef) => number;
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  /** Beside `cells`: the coefficient in `Σ coefficient × value = 0`; 0 throughout for a condition that is no equation. */
  readonly coefficients: Int32Array;
  /** For each condition: 1 where it is an equation. */
  readonly equations: Uint8Array;
  /** Variables that have to change whatever else does. */
  readonly unusable: readonly number[];
  /** Conditions that the figures do not meet, as stated. */
  readonly failing: readonly number[];
  /** For each condition: 1 where it is among the failing ones. */
  readonly fails: Uint8Array;
  /** For each variable a number that it shares with all variables it is linked to by conditions. */
  readonly component: Int32Array;
}

/** Linear in the number of figures that the conditions speak of. */
export function toModel(conditions: readonly Condition[], freedom: Freedom = {}): Model {
  const { variables, unusable, indexOf, variableAt, variableOf } = collectVariables(freedom);
  const { starts, cells, coefficients, equations } = compress(conditions, variables, variableOf);
  const fails = new Uint8Array(conditions.length);
  const failing: number[] = [];
  conditions.forEach((condition, at) => {
    if (isMet(condition, asStated)) return;
    fails[at] = 1;
    failing.push(at);
  });
  markFollowers(conditions, fails, { variables, variableOf });
  markShortSums(conditions, fails, { variables, variableOf, variableAt, unusable });
  const component = toComponents(starts, cells, variables.length);
  return {
    conditions,
    variables,
    indexOf,
    variableAt,
    starts,
    cells,
    coefficients,
    equations,
    unusable,
    failing,
    fails,
    component,
  };
}

/** The component of a condition; -1 for one that speaks of no figure. */
export function componentOf({ starts, cells, component }: Model, at: number): number {
  const start = starts[at] ?? 0;
  return start === starts[at + 1] ? -1 : (component[cells[start] ?? -1] ?? -1);
}

function collectVariables(freedom: Freedom) {
  const variables: Variable[] = [];
  const unusable: number[] = [];
  const indexOf = new Map<Figure, number>();
  const byCell = new Map<string, Map<number, number>>();
  const variableOf = (figure: Figure): number => {
    const known = indexOf.get(figure);
    if (known !== undefined) return known;
    const { sheet, row, col } = figure.cell;
    let ofSheet = byCell.get(sheet);
    if (ofSheet === undefined) byCell.set(sheet, (ofSheet = new Map<number, number>()));
    const key = keyOf(row, col);
    let index = ofSheet.get(key);
    if (index === undefined) {
      const variable = toVariable(figure, freedom);
      index = variables.push(variable) - 1;
      if (variable.role === "unusable") unusable.push(index);
      ofSheet.set(key, index);
    }
    indexOf.set(figure, index);
    return index;
  };
  const variableAt = ({ sheet, row, col }: CellRef): number => byCell.get(sheet)?.get(keyOf(row, col)) ?? -1;
  return { variables, unusable, indexOf, variableAt, variableOf };
}

/** A sheet has at most 16,384 columns. */
const keyOf = (row: number, col: number): number => row * 16_384 + col;

/** The rows of `Model`. Each figure is looked up once for each condition: this is where the time goes in a large report. */
function compress(
  conditions: readonly Condition[],
  variables: readonly Variable[],
  variableOf: (figure: Figure) => number,
): Pick<Model, "starts" | "cells" | "coefficients" | "equations"> {
  let most = 0;
  for (const { edit } of conditions) forEachFigure(edit, () => (most += 1));
  const starts = new Int32Array(conditions.length + 1);
  const cells = new Int32Array(most);
  const coefficients = new Int32Array(most);
  const equations = new Uint8Array(conditions.length);
  /** For each variable: where it was met last. */
  const metAt = new Int32Array(most).fill(-1);
  let [first, end] = [0, 0];
  const put = (figure: Figure): number => {
    const cell = variableOf(figure);
    const before = metAt[cell] ?? -1;
    if (before >= first) return before;
    cells[end] = cell;
    metAt[cell] = end;
    return end++;
  };
  const add = (figure: Figure, coefficient: number): void => {
    const at = put(figure);
    coefficients[at] = (coefficients[at] ?? 0) + coefficient;
  };
  conditions.forEach(({ edit }, at) => {
    first = end;
    if (edit.kind === "balance") {
      add(edit.whole, -1);
      for (const { figure, coefficient } of edit.terms) add(figure, coefficient);
      if (isEquation(cells.subarray(first, end), variables)) equations[at] = 1;
      else coefficients.fill(0, first, end);
    } else forEachFigure(edit, put);
    starts[at + 1] = end;
  });
  return { starts, cells: cells.subarray(0, end), coefficients: coefficients.subarray(0, end), equations };
}

/**
 * A sum whose figures all are, or have to become, whole numbers. The others (`N/A`, bands, sums of which no part is
 * stated) are left to the judge: all that is known of them is an inequality.
 *
 * @param cells the whole first
 */
function isEquation(cells: Int32Array, variables: readonly Variable[]): boolean {
  let isAnyPartStated = false;
  for (let index = 0; index < cells.length; index += 1) {
    const variable = variables[cells[index] ?? -1];
    const role: Role =
      variable === undefined || variable.figure.measure !== "count" ? "unknown" : variable.role;
    if (role === "unknown" || (role === "blank" && index === 0)) return false;
    if (role !== "blank" && index > 0) isAnyPartStated = true;
  }
  return isAnyPartStated;
}

/**
 * Live formulas that work out what a condition asks for need no correction of their own: the whole from its parts, or a part as
 * what the others leave of the whole. A formula of which nobody can read what it is worked out from may be the whole, too.
 */
function markFollowers(
  conditions: readonly Condition[],
  fails: Uint8Array,
  {
    variables,
    variableOf,
  }: { readonly variables: Variable[]; readonly variableOf: (figure: Figure) => number },
): void {
  conditions.forEach(({ edit }, at) => {
    if (fails[at] === 1 || (edit.kind !== "balance" && edit.kind !== "share")) return;
    const result = edit.kind === "balance" ? edit.whole : edit.share;
    let all: readonly Figure[] | null = null;
    const mark = (figure: Figure): void => {
      if (figure.formula === null) return;
      const index = variableOf(figure);
      const variable = variables[index];
      if (variable === undefined || (variable.role !== "stated" && !variable.isAssumed)) return;
      all ??= figuresOf(edit);
      const others = all.filter((other) => other !== figure);
      const follows = followsFrom(figure, others);
      if (follows === "yes") variables[index] = { ...variable, role: "free", isAssumed: false };
      else if (follows === "perhaps" && figure === result)
        variables[index] = { ...variable, role: "free", isAssumed: true };
    };
    mark(result);
    if (edit.kind === "balance") for (const { figure } of edit.terms) mark(figure);
  });
}

/** Live sums that leave out a part have to change, whatever else does. */
function markShortSums(
  conditions: readonly Condition[],
  fails: Uint8Array,
  {
    variables,
    variableOf,
    variableAt,
    unusable,
  }: {
    readonly variables: Variable[];
    readonly variableOf: (figure: Figure) => number;
    readonly variableAt: (cell: CellRef) => number;
    readonly unusable: number[];
  },
): void {
  conditions.forEach(({ edit }, at) => {
    if (fails[at] !== 1 || edit.kind !== "balance" || edit.whole.formula === null) return;
    const index = variableOf(edit.whole);
    const variable = variables[index];
    if (variable === undefined || variable.role !== "stated" || variable.isProtected) return;
    if (!isShortSum(edit, (cell) => variableAt(cell) >= 0)) return;
    variables[index] = { ...variable, role: "unusable" };
    unusable.push(index);
  });
}

function toComponents(starts: Int32Array, cells: Int32Array, size: number): Int32Array {
  const groups = groupsOf(size);
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const [first, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    for (let index = first + 1; index < end; index += 1) groups.join(cells[first] ?? 0, cells[index] ?? 0);
  }
  return groups.toList(size);
}
