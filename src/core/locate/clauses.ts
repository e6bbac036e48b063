import { isMet } from "./condition";
import { changeOf, type Elimination } from "./elimination";
import type { Clause } from "./hitting-set";
import type { Row } from "./row";
import { amountsOf, type Check, type System } from "./system";

/** Cells chosen to change, and what follows from it. */
export interface Choice {
  /** In the order of choosing; live formulas and other free figures are not among them. */
  readonly chosen: readonly number[];
  readonly isChosen: ReadonlySet<number>;
  readonly elimination: Elimination;
}

/** What is known once cells are chosen: the values so far, and what is still wrong. */
export interface Outlook {
  /** New values; `NaN` where they are not determined yet. */
  readonly values: ReadonlyMap<number, number>;
  /** Sets of cells, closed ones among them, of which one has to change as well. */
  readonly clauses: readonly Clause[];
}

/** Every clause is necessary: no set of changes that contains the choice can do without a cell of each. */
export function outlookOf(system: System, choice: Choice): Outlook {
  const { elimination } = choice;
  const values = new Map<number, number>();
  const clauses: Clause[] = [];
  for (const [at, row] of elimination.changed) {
    const cell = elimination.pivots.get(at);
    if (cell === undefined) {
      if (row.rest !== 0) clauses.push(row.cells);
      continue;
    }
    const value = valueOf(system, elimination, cell);
    if (value === null) continue;
    values.set(cell, value);
    if (isImpossible(system, cell, value)) clauses.push(supportOf(choice, row));
  }
  for (const cell of elimination.parameters) values.set(cell, NaN);
  for (const at of system.unbalanced) if (!elimination.changed.has(at)) clauses.push(system.rowAt(at).cells);
  return { values, clauses: [...clauses, ...clausesOfChecks(system, choice, values)] };
}

/** `null` where a free figure keeps its value. */
function valueOf(system: System, elimination: Elimination, cell: number): number | null {
  const change = changeOf(elimination, cell);
  const variable = system.variables[cell];
  if (variable === undefined || (change === 0 && variable.role === "free")) return null;
  return variable.value + change;
}

/** A count has to be whole and not negative, and a cell that is chosen really has to change. */
function isImpossible({ variables }: System, cell: number, value: number): boolean {
  if (Number.isNaN(value)) return false;
  const variable = variables[cell];
  const isSame = variable?.value === value && (variable.role === "stated" || variable.role === "blank");
  return value < 0 || !Number.isSafeInteger(value) || isSame;
}

/** The cells whose change would change the value that a row determines. */
function supportOf({ elimination, isChosen }: Choice, row: Row): Clause {
  return row.cells.filter(
    (cell) => !isChosen.has(cell) && !elimination.rowOf.has(cell) && !elimination.parameters.has(cell),
  );
}

function clausesOfChecks(
  system: System,
  choice: Choice,
  values: ReadonlyMap<number, number>,
): readonly Clause[] {
  const touched = new Set(system.violated);
  for (const [cell] of values) for (const at of system.checksOf(cell)) touched.add(at);
  const amountOf = amountsOf(system, values);
  const clauses: Clause[] = [];
  for (const at of touched) {
    const check = system.checkAt(at);
    if (isOpen(system, choice, check, values)) continue;
    if (!isMet(check.condition, amountOf)) clauses.push(levers(choice, check.cells));
  }
  for (const cell of choice.chosen) {
    if (system.variables[cell]?.figure.measure !== "share" || system.variables[cell].role !== "stated")
      continue;
    const checks = system.checksOf(cell).map(system.checkAt);
    const others = checks.flatMap(({ cells }) => cells.filter((other) => other !== cell));
    const isKnown = others.every((other) => isKnownCell(system, choice, values, other));
    // A share that is right as it stands, given the counts so far, would be no change.
    if (isKnown && checks.every(({ condition }) => isMet(condition, amountOf)))
      clauses.push(levers(choice, others));
  }
  return clauses;
}

/** Whether a check cannot be judged yet: it has a share still to be worked out, or a count not determined. */
function isOpen(
  system: System,
  choice: Choice,
  { cells }: Check,
  values: ReadonlyMap<number, number>,
): boolean {
  return cells.some((cell) => !isKnownCell(system, choice, values, cell));
}

function isKnownCell(
  { variables }: System,
  { isChosen }: Choice,
  values: ReadonlyMap<number, number>,
  cell: number,
): boolean {
  if (variables[cell]?.figure.measure === "share") return !isChosen.has(cell);
  const value = values.get(cell);
  return value === undefined || (Number.isSafeInteger(value) && value >= 0);
}

/** All cells that can change what a check sees: its own, and those on which its chosen ones depend. */
export function levers(choice: Choice, cells: readonly number[]): Clause {
  const { elimination, isChosen } = choice;
  const found = new Set<number>();
  for (const cell of cells) {
    const row = elimination.changed.get(elimination.rowOf.get(cell) ?? -1);
    if (row !== undefined) for (const other of supportOf(choice, row)) found.add(other);
    else if (!isChosen.has(cell) && !elimination.parameters.has(cell)) found.add(cell);
  }
  return [...found];
}
