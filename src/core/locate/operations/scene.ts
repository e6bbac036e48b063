import type { CellRef } from "../../address";
import type { BalanceEdit } from "../../edits/edit";
import type { AmountOf } from "../../edits/evaluate";
import type { Figure } from "../../figure";
import { figuresOf, isMet, type Condition } from "../condition";
import type { Model } from "../model";
import type { System } from "../system";

/** A table as its sums show it: columns of counts, each with a total. */
export interface Block {
  readonly sums: readonly BalanceEdit[];
  /** `totals[column]`. */
  readonly totals: readonly Figure[];
  /** `rows[row][column]`: the rows that are added up, those that all columns have. */
  readonly rows: readonly (readonly Figure[])[];
}

/** What the operations look at: the tables of one component, and what is wrong in them. */
export interface Scene {
  readonly conditions: readonly Condition[];
  readonly failing: readonly Condition[];
  readonly blocks: readonly Block[];
  /** Blocks of all components: other periods among them. */
  readonly allBlocks: readonly Block[];
  readonly conditionsOf: (figure: Figure) => readonly Condition[];
  /** The shares that restate a count, or have it in their whole. */
  readonly sharesOf: (count: Figure) => readonly Figure[];
}

export function sceneOf(model: Model, system: System, allBlocks: readonly Block[]): Scene {
  const conditions = system.conditions.flatMap((at) => model.conditions[at] ?? []);
  const wrong = new Set(model.failing);
  const byFigure = new Map<Figure, Condition[]>();
  for (const condition of conditions) {
    for (const figure of figuresOf(condition.edit)) {
      const known = byFigure.get(figure);
      if (known === undefined) byFigure.set(figure, [condition]);
      else known.push(condition);
    }
  }
  const conditionsOf = (figure: Figure): readonly Condition[] => byFigure.get(figure) ?? [];
  return {
    conditions,
    failing: system.conditions.flatMap((at) => (wrong.has(at) ? (model.conditions[at] ?? []) : [])),
    blocks: allBlocks.filter(({ totals }) => totals[0] !== undefined && byFigure.has(totals[0])),
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
  return {
    sums,
    totals: sums.map(({ whole }) => whole),
    rows: [...byRow.values()].filter((row) => row.length === sums.length),
  };
}

/** The count that a cell states; a dash or nothing is nought. */
export function countOf({ amount }: Figure): number {
  return amount === null ? 0 : amount.digits / 10 ** amount.decimals;
}

/** `total − sum of rows` as stated, for a column. */
export function gapOf({ totals, rows }: Block, column: number): number {
  const total = totals[column];
  const sum = rows.reduce((all, row) => all + (row[column] === undefined ? 0 : countOf(row[column])), 0);
  return (total === undefined ? 0 : countOf(total)) - sum;
}

/** Rows of a block of which something beside the sums down is wrong. */
export function damagedRows({ rows }: Block, scene: Scene): readonly number[] {
  const failing = new Set(scene.failing);
  return rows.flatMap((row, at) =>
    row.some((figure) =>
      scene
        .conditionsOf(figure)
        .some((condition) => condition.edit.check !== "footing" && failing.has(condition)),
    )
      ? [at]
      : [],
  );
}

/** How many fewer conditions fail when some figures have other amounts. */
export function improvement(scene: Scene, moved: ReadonlyMap<Figure, Figure>): number {
  const touched = new Set([...moved.keys()].flatMap((figure) => scene.conditionsOf(figure)));
  const amountOf: AmountOf = (figure) => (moved.get(figure) ?? figure).amount;
  let better = 0;
  for (const condition of touched) {
    better += Number(isMet(condition, amountOf)) - Number(isMet(condition, ({ amount }) => amount));
  }
  return better;
}

/** The figure of one cell with the contents of another. */
export function withContents(figure: Figure, of: Figure): Figure {
  return { ...of, cell: figure.cell, formula: figure.formula };
}

export const cellsOf = (figures: readonly Figure[]): readonly CellRef[] => figures.map(({ cell }) => cell);

/** The same conditions over other figures. */
export function replaceFigures(
  conditions: readonly Condition[],
  moved: ReadonlyMap<Figure, Figure>,
): readonly Condition[] {
  const to = (figure: Figure): Figure => moved.get(figure) ?? figure;
  return conditions.map(({ edit, rule }): Condition => {
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
        return { rule, edit };
    }
  });
}
