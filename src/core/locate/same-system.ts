import type { CellRef } from "../address";
import type { Edit } from "../edits/edit";
import type { Figure } from "../figure";
import { forEachFigure, type Condition } from "./condition";
import type { Model } from "./model";
import type { System } from "./system";
import type { Variable } from "./variable";

/** A component within its report. */
export interface Place {
  readonly model: Model;
  readonly system: System;
}

/**
 * Whether two components say the same of the same cells, so that what was found for one is true of the other. Figures
 * are new objects after each reading, and conditions elsewhere may have come or gone: neither makes a difference.
 */
export function isSameSystem(one: Place, other: Place): boolean {
  const [a, b] = [one.system, other.system];
  return (
    a.variables.length === b.variables.length &&
    a.conditions.length === b.conditions.length &&
    a.variables.every((variable, cell) => isSameVariable(variable, b.variables[cell])) &&
    a.conditions.every((_, at) => isSameCondition(conditionAt(one, at), conditionAt(other, at)))
  );
}

function conditionAt({ model, system }: Place, at: number): Condition | undefined {
  return model.conditions[system.conditions[at] ?? -1];
}

function isSameVariable(one: Variable, other: Variable | undefined): boolean {
  return (
    other !== undefined &&
    one.role === other.role &&
    one.weight === other.weight &&
    one.isProtected === other.isProtected &&
    isSameFigure(one.figure, other.figure)
  );
}

/** What is shown, the formula and the number decide; how the number was read follows from them. */
function isSameFigure(one: Figure, other: Figure): boolean {
  return (
    isSameCell(one.cell, other.cell) &&
    one.stated === other.stated &&
    one.formula === other.formula &&
    one.plain === other.plain &&
    one.measure === other.measure &&
    one.reading.kind === other.reading.kind &&
    one.amount?.digits === other.amount?.digits &&
    one.amount?.decimals === other.amount?.decimals
  );
}

export function isSameCell(one: CellRef | undefined, other: CellRef | undefined): boolean {
  return one?.row === other?.row && one?.col === other?.col && one?.sheet === other?.sheet;
}

function isSameCondition(one: Condition | undefined, other: Condition | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.rule !== other.rule || one.edit.kind !== other.edit.kind || one.edit.check !== other.edit.check)
    return false;
  const [shape, otherShape] = [shapeOf(one.edit), shapeOf(other.edit)];
  const [cells, others] = [cellsOf(one.edit), cellsOf(other.edit)];
  return (
    shape.length === otherShape.length &&
    cells.length === others.length &&
    shape.every((part, index) => part === otherShape[index]) &&
    cells.every((cell, index) => isSameCell(cell, others[index]))
  );
}

/** What tells conditions of one kind over the same figures apart. */
function shapeOf(edit: Edit): readonly number[] {
  switch (edit.kind) {
    case "balance":
      return edit.terms.map(({ coefficient }) => coefficient);
    case "share":
      return [edit.count.length];
    case "closure":
      return [edit.shares.length];
    case "pooled-share":
      return edit.parts.map(({ whole }) => whole.length);
    case "bound":
    case "attainability":
      return [];
    case "form":
      return [edit.holds ? 1 : 0];
  }
}

function cellsOf(edit: Edit): readonly CellRef[] {
  const cells: CellRef[] = [];
  forEachFigure(edit, ({ cell }) => cells.push(cell));
  return cells;
}
