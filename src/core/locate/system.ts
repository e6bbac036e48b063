import { type AmountOf } from "../edits/evaluate";
import type { Figure } from "../figure";
import type { Decimal } from "../rounding";
import type { Condition } from "./condition";
import { inverse, listAt, type Lists } from "./incidence";
import { componentOf, type Model } from "./model";
import { onceEach } from "./once";
import type { Row } from "./row";
import type { Variable } from "./variable";

/** A condition that is no equation: a share, a bound, a closure. The judge decides it. */
export interface Check {
  readonly condition: Condition;
  readonly cells: readonly number[];
}

/**
 * One connected component, with cells and conditions numbered from 0: all that the search looks at. Most of it is never
 * asked for, so rows and checks are made on demand.
 */
export interface System {
  readonly variables: readonly Variable[];
  readonly weights: Int32Array;
  /** -1 for a figure of another component. */
  readonly cellOf: (figure: Figure) => number;
  /** An equation, in terms of changes to the stated values. */
  readonly rowAt: (at: number) => Row;
  /** Equations that the stated values do not meet. */
  readonly unbalanced: readonly number[];
  /** The equations that have a cell. */
  readonly rowsOf: (cell: number) => readonly number[];
  readonly checkAt: (at: number) => Check;
  readonly checksOf: (cell: number) => readonly number[];
  /** Checks that the stated values do not meet. */
  readonly violated: readonly number[];
  /** All conditions of the component, by their index in the model. */
  readonly conditions: readonly number[];
  /** The same, of those that speak of a cell. */
  readonly conditionsOf: (cell: number) => readonly number[];
}

/** New values by cell; a cell that is missing keeps what it states. `NaN`: not known yet. */
export type Values = ReadonlyMap<number, number>;

/** The components that need a look: those with a condition that fails or a figure that has to change. */
export function systemsOf(model: Model): readonly System[] {
  const conditionsOf = new Map<number, number[]>();
  for (const at of model.failing) {
    const component = componentOf(model, at);
    if (component >= 0) conditionsOf.set(component, []);
  }
  for (const cell of model.unusable) conditionsOf.set(model.component[cell] ?? -1, []);
  if (conditionsOf.size === 0) return [];
  for (let at = 0; at < model.conditions.length; at += 1) conditionsOf.get(componentOf(model, at))?.push(at);
  const numbers = new Int32Array(model.variables.length).fill(-1);
  return [...conditionsOf].map(([component, conditions]) => toSystem(model, component, conditions, numbers));
}

/** @param numbers for each cell of the model its number in its component, filled in here */
function toSystem(
  model: Model,
  component: number,
  conditions: readonly number[],
  numbers: Int32Array,
): System {
  const { variables, lists } = numberCells(model, conditions, numbers);
  const isAnyFree = variables.some(({ role }) => role === "free");
  const isRow = Uint8Array.from(conditions, (index) => model.equations[index] ?? 0);
  const isCheck = new Uint8Array(conditions.length);
  const [unbalanced, violated]: [number[], number[]] = [[], []];
  const factorsAt = (at: number): Int32Array => {
    const index = conditions[at] ?? -1;
    return model.coefficients.subarray(model.starts[index] ?? 0, model.starts[index + 1] ?? 0);
  };
  const conditionAt = (at: number): Condition => {
    const condition = model.conditions[conditions[at] ?? -1];
    if (condition === undefined) throw new RangeError(`The component has no condition ${at}`);
    return condition;
  };
  conditions.forEach((index, at) => {
    if (isRow[at] === 1) {
      if (restOf(lists, at, factorsAt(at), variables) !== 0) unbalanced.push(at);
    } else if (!isAnyFree || !isLive(conditionAt(at), listAt(lists, at), variables)) {
      isCheck[at] = 1;
      if (model.fails[index] === 1) violated.push(at);
    }
  });
  const byCell = inverse(lists, variables.length);
  return {
    variables,
    weights: Int32Array.from(variables, ({ weight }) => weight),
    cellOf: (figure) => {
      const cell = model.indexOf.get(figure) ?? -1;
      return model.component[cell] === component ? (numbers[cell] ?? -1) : -1;
    },
    rowAt: onceEach((at) => toRow(lists, at, factorsAt(at), variables)),
    unbalanced,
    rowsOf: onceEach((cell) => listAt(byCell, cell).filter((at) => isRow[at] === 1)),
    checkAt: onceEach((at) => ({ condition: conditionAt(at), cells: listAt(lists, at) })),
    checksOf: onceEach((cell) => listAt(byCell, cell).filter((at) => isCheck[at] === 1)),
    violated,
    conditions,
    conditionsOf: onceEach((cell) => listAt(byCell, cell).map((at) => conditions[at] ?? -1)),
  };
}

/** The cells of the component in the order of the conditions, and those of each condition by their number here. */
function numberCells(model: Model, conditions: readonly number[], numbers: Int32Array) {
  const variables: Variable[] = [];
  const starts = new Int32Array(conditions.length + 1);
  let size = 0;
  conditions.forEach((at, index) => {
    size += (model.starts[at + 1] ?? 0) - (model.starts[at] ?? 0);
    starts[index + 1] = size;
  });
  const entries = new Int32Array(size);
  let next = 0;
  for (const at of conditions) {
    for (let index = model.starts[at] ?? 0; index < (model.starts[at + 1] ?? 0); index += 1) {
      const cell = model.cells[index] ?? -1;
      const variable = model.variables[cell];
      if (variable !== undefined && numbers[cell] === -1) numbers[cell] = variables.push(variable) - 1;
      entries[next++] = numbers[cell] ?? -1;
    }
  }
  return { variables, lists: { starts, entries } };
}

/** What the stated values leave of an equation: nought where they meet it. */
function restOf(lists: Lists, at: number, factors: Int32Array, variables: readonly Variable[]): number {
  const first = lists.starts[at] ?? 0;
  let rest = 0;
  for (let index = 0; index < factors.length; index += 1)
    rest -= (factors[index] ?? 0) * (variables[lists.entries[first + index] ?? -1]?.value ?? 0);
  return rest;
}

function toRow(lists: Lists, at: number, factors: Int32Array, variables: readonly Variable[]): Row {
  const cells = listAt(lists, at);
  const order = [...cells.keys()]
    // A cell on both sides of a sum says nothing.
    .filter((index) => factors[index] !== 0)
    .sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0));
  return {
    cells: order.map((index) => cells[index] ?? 0),
    factors: order.map((index) => factors[index] ?? 0),
    rest: restOf(lists, at, factors, variables),
  };
}

/** A share that a live formula works out is right whatever the counts become. */
function isLive({ edit }: Condition, cells: readonly number[], variables: readonly Variable[]): boolean {
  const isFree = (cell: number | undefined): boolean => variables[cell ?? -1]?.role === "free";
  switch (edit.kind) {
    case "share":
    case "attainability":
    case "pooled-share":
      return isFree(cells[0]);
    case "closure":
      return cells.some((cell) => isFree(cell) && variables[cell]?.figure.measure === "share");
    case "balance":
    case "bound":
    case "form":
      return false;
  }
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

/** 100 %, in units of the last decimal that the share shows. */
export function largestShare(figure: Figure): number {
  return 100 * 10 ** decimalsOf(figure);
}
