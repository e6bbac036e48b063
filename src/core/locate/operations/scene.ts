import type { CellRef } from "../../address";
import type { BalanceEdit } from "../../edits/edit";
import { asStated, type AmountOf } from "../../edits/evaluate";
import type { Figure } from "../../figure";
import { forEachFigure, isMet, type Condition } from "../condition";
import type { Model } from "../model";
import { onceEach } from "../once";
import type { System } from "../system";

/** A table as its sums show it: columns of counts, each with a total. */
export interface Block {
  readonly sums: readonly BalanceEdit[];
  /** `totals[column]`. */
  readonly totals: readonly Figure[];
  /** `rows[row][column]`: the rows that are added up, those that all columns have. */
  readonly rows: readonly (readonly Figure[])[];
  /** `total − sum of rows` as stated, for each column. */
  readonly gaps: readonly number[];
}

/** What the operations look at: the tables of one component, and what is wrong in them. */
export interface Scene {
  readonly conditions: readonly Condition[];
  readonly failing: readonly Condition[];
  readonly blocks: readonly Block[];
  /** Blocks of all components: other periods among them. */
  readonly allBlocks: () => readonly Block[];
  readonly conditionsOf: (figure: Figure) => readonly Condition[];
  /** Whether something other than a sum down is wrong with a figure. */
  readonly isDamaged: (figure: Figure) => boolean;
  /** The shares that restate a count, or have it in their whole. */
  readonly sharesOf: (count: Figure) => readonly Figure[];
}

export function sceneOf(model: Model, system: System, allBlocks: () => readonly Block[]): Scene {
  const conditionsAt = (list: readonly number[]): readonly Condition[] =>
    list.flatMap((at) => model.conditions[at] ?? []);
  const conditions = conditionsAt(system.conditions);
  const conditionsWith = onceEach((cell) => (cell < 0 ? [] : conditionsAt(system.conditionsOf(cell))));
  const conditionsOf = (figure: Figure): readonly Condition[] => conditionsWith(system.cellOf(figure));
  const failing = conditionsAt(system.conditions.filter((at) => model.fails[at] === 1));
  const damaged = new Set<number>();
  for (const { edit } of failing)
    if (edit.check !== "footing") forEachFigure(edit, (figure) => damaged.add(system.cellOf(figure)));
  return {
    conditions,
    failing,
    isDamaged: (figure) => damaged.has(system.cellOf(figure)),
    blocks: blocksOf(conditions),
    allBlocks,
    conditionsOf,
    sharesOf: (count) =>
      conditionsOf(count).flatMap(({ edit }) =>
        edit.kind === "share" && edit.count.includes(count) ? [edit.share] : [],
      ),
  };
}

/** The sums down, gathered by the row of their totals. */
export function blocksOf(conditions: readonly Condition[]): readonly Block[] {
  const byRow = new Map<string, BalanceEdit[]>();
  for (const { edit } of conditions) {
    if (edit.kind !== "balance" || edit.check !== "footing") continue;
    const { sheet, row } = edit.whole.cell;
    const key = `${row} ${edit.terms[0]?.figure.cell.row ?? 0} ${edit.terms.length} ${sheet}`;
    const known = byRow.get(key);
    if (known === undefined) byRow.set(key, [edit]);
    else known.push(edit);
  }
  return [...byRow.values()].map(toBlock);
}

function toBlock(sums: readonly BalanceEdit[]): Block {
  const byRow = new Map<number, Figure[]>();
  for (const { terms } of sums) {
    for (const { figure } of terms) {
      const known = byRow.get(figure.cell.row);
      if (known === undefined) byRow.set(figure.cell.row, [figure]);
      else known.push(figure);
    }
  }
  const totals = sums.map(({ whole }) => whole);
  const rows = [...byRow.values()].filter((row) => row.length === sums.length);
  const gaps = totals.map((total, column) =>
    rows.reduce((gap, row) => gap - (row[column] === undefined ? 0 : countOf(row[column])), countOf(total)),
  );
  return { sums, totals, rows, gaps };
}

/** The count that a cell states; a dash or nothing is nought. */
export function countOf({ amount }: Figure): number {
  return amount === null ? 0 : amount.digits / 10 ** amount.decimals;
}

export function gapOf({ gaps }: Block, column: number): number {
  return gaps[column] ?? 0;
}

/** Rows of a block of which something beside the sums down is wrong. */
export function damagedRows({ rows }: Block, { isDamaged }: Scene): readonly number[] {
  return rows.flatMap((row, at) => (row.some(isDamaged) ? [at] : []));
}

/** How many fewer conditions fail when some figures have other amounts; what speaks of an open figure is left out. */
export function improvement(
  scene: Scene,
  moved: ReadonlyMap<Figure, Figure>,
  open: ReadonlySet<Figure> = new Set(),
): number {
  const touched = new Set([...moved.keys()].flatMap((figure) => scene.conditionsOf(figure)));
  for (const figure of open) for (const condition of scene.conditionsOf(figure)) touched.delete(condition);
  const amountOf: AmountOf = (figure) => (moved.get(figure) ?? figure).amount;
  let better = 0;
  for (const condition of touched)
    better += Number(isMet(condition, amountOf)) - Number(isMet(condition, asStated));
  return better;
}

/** The figure of one cell with the contents of another. */
export function withContents(figure: Figure, of: Figure): Figure {
  return { ...of, cell: figure.cell, formula: figure.formula, plain: figure.plain };
}

export const cellsOf = (figures: readonly Figure[]): readonly CellRef[] => figures.map(({ cell }) => cell);

/** The same conditions over other figures; one that speaks of none of them stays the same object. */
export function replaceFigures(
  conditions: readonly Condition[],
  moved: ReadonlyMap<Figure, Figure>,
): readonly Condition[] {
  const to = (figure: Figure): Figure => moved.get(figure) ?? figure;
  return conditions.map((condition): Condition => {
    const { edit, rule } = condition;
    if (!speaksOf(condition, moved)) return condition;
    switch (edit.kind) {
      case "balance":
        return {
          rule,
          edit: {
            ...edit,
            whole: to(edit.whole),
            terms: edit.terms.map(({ coefficient, figure }) => ({ coefficient, figure: to(figure) })),
          },
        };
      case "bound":
        return { rule, edit: { ...edit, whole: to(edit.whole), parts: edit.parts.map(to) } };
      case "share":
        return {
          rule,
          edit: { ...edit, share: to(edit.share), count: edit.count.map(to), whole: edit.whole.map(to) },
        };
      case "closure":
        return { rule, edit: { ...edit, shares: edit.shares.map(to), whole: edit.whole.map(to) } };
      case "attainability":
        return { rule, edit: { ...edit, share: to(edit.share), whole: edit.whole.map(to) } };
      case "pooled-share":
        return {
          rule,
          edit: {
            ...edit,
            share: to(edit.share),
            parts: edit.parts.map(({ share, whole }) => ({ share: to(share), whole: whole.map(to) })),
          },
        };
      case "form":
        return condition;
    }
  });
}

/** Whether a condition has a figure that is in a set, or a key of a map. */
export function speaksOf(
  { edit }: Condition,
  figures: { readonly has: (figure: Figure) => boolean },
): boolean {
  let isAny = false;
  forEachFigure(edit, (figure) => {
    isAny ||= figures.has(figure);
  });
  return isAny;
}
