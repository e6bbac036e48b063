import type { BalanceEdit } from "../edits/edit";
import { asStated } from "../edits/evaluate";
import type { Figure } from "../figure";
import { figuresOf, isMet, type Condition } from "./condition";
import { followsFrom } from "./live-formulas";
import { toVariable, type Freedom, type Variable } from "./variable";

/**
 * The conditions of a report as numbers: variables, and for every condition the variables that it speaks of, in
 * compressed rows (those of condition `c` are `cells[starts[c]] … cells[starts[c + 1] - 1]`).
 */
export interface Model {
  readonly conditions: readonly Condition[];
  readonly variables: readonly Variable[];
  /** Every figure object that was met; two of one cell share a variable. */
  readonly indexOf: ReadonlyMap<Figure, number>;
  readonly starts: readonly number[];
  readonly cells: readonly number[];
  /** Beside `cells`: the coefficient in `Σ coefficient × value = 0`; 0 throughout for a condition that is no equation. */
  readonly coefficients: readonly number[];
  /** Conditions that the figures do not meet, as stated. */
  readonly failing: readonly number[];
  /** For each variable a number that it shares with all variables it is linked to by conditions. */
  readonly component: readonly number[];
}

/** Linear in the number of figures that the conditions speak of. */
export function toModel(conditions: readonly Condition[], freedom: Freedom = {}): Model {
  const { variables, indexOf, variableOf } = collectVariables(freedom);
  const [starts, cells, coefficients, failing]: [number[], number[], number[], number[]] = [[0], [], [], []];
  const links: number[] = [];
  conditions.forEach((condition, at) => {
    if (!isMet(condition, asStated)) failing.push(at);
    const first = cells.length;
    const { edit } = condition;
    for (const cell of inOrder(figuresOf(edit).map(variableOf))) {
      cells.push(cell);
      coefficients.push(0);
      while (links.length <= cell) links.push(links.length);
      join(links, cell, cells[first] ?? cell);
    }
    if (edit.kind === "balance" && isEquation(edit, (figure) => variables[variableOf(figure)]))
      fillIn(edit, { cells, coefficients, first, variableOf });
    starts.push(cells.length);
  });
  markFollowers(conditions, new Set(failing), { variables, variableOf });
  const component = variables.map((_, cell) => rootOf(links, cell));
  return { conditions, variables, indexOf, starts, cells, coefficients, failing, component };
}

/** Ascending, each once. */
function inOrder(cells: readonly number[]): readonly number[] {
  const isInOrder = cells.every((cell, index) => index === 0 || cell > (cells[index - 1] ?? -1));
  return isInOrder ? cells : [...new Set(cells)].sort((a, b) => a - b);
}

function collectVariables(freedom: Freedom) {
  const variables: Variable[] = [];
  const indexOf = new Map<Figure, number>();
  const byCell = new Map<string, Map<number, number>>();
  const variableOf = (figure: Figure): number => {
    const known = indexOf.get(figure);
    if (known !== undefined) return known;
    const { sheet, row, col } = figure.cell;
    const ofSheet = byCell.get(sheet) ?? new Map<number, number>();
    byCell.set(sheet, ofSheet);
    const key = row * 16384 + col;
    const index = ofSheet.get(key) ?? variables.push(toVariable(figure, freedom)) - 1;
    ofSheet.set(key, index);
    indexOf.set(figure, index);
    return index;
  };
  return { variables, indexOf, variableOf };
}

/**
 * A sum whose figures all are, or have to become, whole numbers. The others (`N/A`, bands, sums of which no part is
 * stated) are left to the judge: all that is known of them is an inequality.
 */
function isEquation(edit: BalanceEdit, variableOf: (figure: Figure) => Variable | undefined): boolean {
  const roles = [edit.whole, ...edit.terms.map(({ figure }) => figure)].map((figure) => {
    const variable = variableOf(figure);
    return variable === undefined || variable.figure.measure !== "count" ? "unknown" : variable.role;
  });
  return (
    !roles.includes("unknown") && roles[0] !== "blank" && roles.slice(1).some((role) => role !== "blank")
  );
}

function fillIn(
  { whole, terms }: BalanceEdit,
  into: {
    readonly cells: readonly number[];
    readonly coefficients: number[];
    readonly first: number;
    readonly variableOf: (figure: Figure) => number;
  },
): void {
  const add = (figure: Figure, coefficient: number): void => {
    const at = positionOf(into.variableOf(figure), into.cells, into.first);
    into.coefficients[at] = (into.coefficients[at] ?? 0) + coefficient;
  };
  add(whole, -1);
  for (const { figure, coefficient } of terms) add(figure, coefficient);
}

/** Where a variable stands in the last condition, which begins at `first` and is in ascending order. */
function positionOf(cell: number, cells: readonly number[], first: number): number {
  let [low, high] = [first, cells.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] ?? 0) < cell) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Live formulas that work out what a condition asks for need no correction of their own. */
function markFollowers(
  conditions: readonly Condition[],
  failing: ReadonlySet<number>,
  {
    variables,
    variableOf,
  }: { readonly variables: Variable[]; readonly variableOf: (figure: Figure) => number },
): void {
  conditions.forEach(({ edit }, at) => {
    const follower = edit.kind === "balance" ? edit.whole : edit.kind === "share" ? edit.share : null;
    if (follower === null || follower.formula === null || failing.has(at)) return;
    const index = variableOf(follower);
    const variable = variables[index];
    if (variable?.role !== "stated") return;
    const from = figuresOf(edit).filter((figure) => figure !== follower);
    if (followsFrom(follower, from)) variables[index] = { ...variable, role: "free" };
  });
}

function rootOf(links: number[], cell: number): number {
  let root = cell;
  for (let next = links[root] ?? root; next !== root; next = links[root] ?? root) {
    links[root] = links[next] ?? next;
    root = next;
  }
  return root;
}

function join(links: number[], one: number, other: number): void {
  const [a, b] = [rootOf(links, one), rootOf(links, other)];
  if (a !== b) links[Math.max(a, b)] = Math.min(a, b);
}
