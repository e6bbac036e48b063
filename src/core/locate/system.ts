import { type AmountOf } from "../edits/evaluate";
import type { Figure } from "../figure";
import type { Decimal } from "../rounding";
import type { Condition } from "./condition";
import type { Model } from "./model";
import type { Row } from "./row";
import type { Variable } from "./variable";

/** A condition that is no equation: a share, a bound, a closure. The judge decides it. */
export interface Check {
  readonly condition: Condition;
  readonly cells: readonly number[];
}

/** One connected component, with cells numbered from 0: all that the search looks at. */
export interface System {
  readonly variables: readonly Variable[];
  readonly weights: readonly number[];
  /** -1 for a figure of another component. */
  readonly cellOf: (figure: Figure) => number;
  /** The equations, in terms of changes to the stated values. */
  readonly rows: readonly Row[];
  /** Equations that the stated values do not meet. */
  readonly unbalanced: readonly number[];
  /** For each cell: the equations that have it. */
  readonly rowsOf: readonly (readonly number[])[];
  readonly checks: readonly Check[];
  readonly checksOf: readonly (readonly number[])[];
  /** Checks that the stated values do not meet. */
  readonly violated: readonly number[];
  /** All conditions of the component, by their index in the model. */
  readonly conditions: readonly number[];
}

/** New values by cell; a cell that is missing keeps what it states. `NaN`: not known yet. */
export type Values = ReadonlyMap<number, number>;

/** The components that need a look: those with a condition that fails or a figure that has to change. */
export function systemsOf(model: Model): readonly System[] {
  const wanted = new Set<number>();
  for (const at of model.failing) {
    const first = model.cells[model.starts[at] ?? -1];
    if (first !== undefined && model.starts[at] !== model.starts[at + 1])
      wanted.add(model.component[first] ?? -1);
  }
  model.variables.forEach(({ role }, cell) => {
    if (role === "unusable") wanted.add(model.component[cell] ?? -1);
  });
  const conditionsOf = new Map([...wanted].map((component): [number, number[]] => [component, []]));
  model.conditions.forEach((_, at) => {
    if (model.starts[at] === model.starts[at + 1]) return;
    conditionsOf.get(model.component[model.cells[model.starts[at] ?? -1] ?? -1] ?? -1)?.push(at);
  });
  return [...conditionsOf.values()].map((conditions) => toSystem(model, conditions));
}

function toSystem(model: Model, conditions: readonly number[]): System {
  const { local, cells } = numberCells(model, conditions);
  const variables = cells.flatMap((cell) => model.variables[cell] ?? []);
  const cellOf = (figure: Figure): number => local[model.indexOf.get(figure) ?? -1] ?? -1;
  const failing = new Set(model.failing);
  const rows: Row[] = [];
  const checks: Check[] = [];
  const violated: number[] = [];
  for (const at of conditions) {
    const condition = model.conditions[at];
    const [start, end] = [model.starts[at] ?? 0, model.starts[at + 1] ?? 0];
    const own = model.cells.slice(start, end).map((cell) => local[cell] ?? -1);
    if (condition === undefined) continue;
    const factors = model.coefficients.slice(start, end);
    if (factors.some((factor) => factor !== 0)) rows.push(toRow(own, factors, variables));
    else if (!isLive(condition, cellOf, variables)) {
      if (failing.has(at)) violated.push(checks.length);
      checks.push({ condition, cells: own });
    }
  }
  return {
    variables,
    weights: variables.map(({ weight }) => weight),
    cellOf,
    rows,
    unbalanced: rows.flatMap(({ rest }, at) => (rest === 0 ? [] : [at])),
    rowsOf: indexOf(rows, variables.length),
    checks,
    checksOf: indexOf(checks, variables.length),
    violated,
    conditions,
  };
}

/** Cells of the model in ascending order, and for each of them its number here. */
function numberCells(model: Model, conditions: readonly number[]) {
  const local = new Int32Array(model.variables.length).fill(-1);
  for (const at of conditions) {
    for (let index = model.starts[at] ?? 0; index < (model.starts[at + 1] ?? 0); index += 1)
      local[model.cells[index] ?? -1] = 0;
  }
  const cells: number[] = [];
  local.forEach((mark, cell) => {
    if (mark === 0) local[cell] = cells.push(cell) - 1;
  });
  return { local, cells };
}

function toRow(cells: readonly number[], factors: readonly number[], variables: readonly Variable[]): Row {
  let rest = 0;
  cells.forEach((cell, index) => {
    rest -= (factors[index] ?? 0) * (variables[cell]?.value ?? 0);
  });
  if (!factors.includes(0)) return { cells, factors, rest };
  // A cell on both sides of a sum says nothing.
  const isKept = (_: number, index: number): boolean => factors[index] !== 0;
  return { cells: cells.filter(isKept), factors: factors.filter(isKept), rest };
}

/** A share that a live formula works out is right whatever the counts become. */
function isLive(
  { edit }: Condition,
  cellOf: (figure: Figure) => number,
  variables: readonly Variable[],
): boolean {
  const isFree = (figure: Figure): boolean => variables[cellOf(figure)]?.role === "free";
  switch (edit.kind) {
    case "share":
    case "attainability":
    case "pooled-share":
      return isFree(edit.share);
    case "closure":
      return edit.shares.some(isFree);
    case "balance":
    case "bound":
    case "form":
      return false;
  }
}

/** For each cell the rows, or the checks, that have it. */
function indexOf(
  lists: readonly { readonly cells: readonly number[] }[],
  size: number,
): readonly (readonly number[])[] {
  const index = Array.from({ length: size }, (): number[] => []);
  lists.forEach(({ cells }, at) => {
    for (const cell of cells) index[cell]?.push(at);
  });
  return index;
}

/** What the judge is to take for each figure, given new values. */
export function amountsOf(
  { variables, cellOf }: Pick<System, "variables" | "cellOf">,
  values: Values,
): AmountOf {
  return (figure) => {
    const cell = cellOf(figure);
    const variable = variables[cell];
    if (variable === undefined || variable.role === "unknown") return figure.amount;
    const value = values.get(cell);
    return value === undefined ? variable.figure.amount : toAmount(variable.figure, value);
  };
}

/** A value of the search as a number of the report. */
export function toAmount(figure: Figure, value: number): Decimal {
  return { digits: value, decimals: figure.measure === "share" ? decimalsOf(figure) : 0 };
}

/** How many decimals a share shows, even where a letter has slipped in: `6O.5%` shows one. */
export function decimalsOf({ amount, stated }: Figure): number {
  return amount?.decimals ?? /[.,]([\dOolI]+)\s?%?$/.exec(stated)?.[1]?.length ?? 0;
}
