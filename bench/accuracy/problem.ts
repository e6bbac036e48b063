import type { Edit } from "../../src/core/edits/edit";
import type { Figure, Reading } from "../../src/core/figure";
import type { Condition } from "../../src/core/locate/condition";
import { toText, type Decimal } from "../../src/core/rounding";

/** One cell of a made-up report: where it lies and what it holds. */
export interface ProblemCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly measure: "count" | "share";
  /** Shares in units of the last decimal shown. `null`: `blank` says what stands there instead. */
  readonly value: number | null;
  /** How many decimals a share shows; none where nothing is said. */
  readonly decimals?: number;
  readonly blank?: "empty" | "not-available" | "text";
}

/** A relation between cells, by their number in `Problem.cells`. */
export type Relation =
  | {
      readonly kind: "sum";
      readonly check: "footing" | "cross-footing" | "tie-out";
      readonly whole: number;
      readonly parts: readonly number[];
      /** Some parts subtracted: their position in `parts`. */
      readonly minus?: readonly number[];
    }
  | {
      readonly kind: "share";
      readonly share: number;
      readonly count: number;
      readonly whole: readonly number[];
    }
  | { readonly kind: "bound"; readonly whole: number; readonly parts: readonly number[] }
  | { readonly kind: "closure"; readonly shares: readonly number[]; readonly whole: readonly number[] };

/** A report as nothing but cells and relations: what the engine gets, without sheets to read. */
export interface Problem {
  readonly cells: readonly ProblemCell[];
  readonly relations: readonly Relation[];
}

export function figuresOf(problem: Problem): readonly Figure[] {
  return problem.cells.map(toFigure);
}

/** 100 %, in units of the last decimal that the share shows. */
export function hundredOf({ decimals = 0 }: Pick<ProblemCell, "decimals">): number {
  return 100 * 10 ** decimals;
}

/** A share as it is printed, half up; 0 of 0 is shown as 0. */
export function shareAt(cell: Pick<ProblemCell, "decimals">, count: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((2 * hundredOf(cell) * count + whole) / (2 * whole));
}

function toFigure({ sheet, row, col, measure, value, blank, decimals = 0 }: ProblemCell): Figure {
  const amount: Decimal | null = value === null ? null : { digits: value, decimals };
  const stated =
    amount === null ? STATED[blank ?? "empty"] : toText(amount) + (measure === "share" ? "%" : "");
  const reading: Reading =
    amount === null
      ? { kind: blank ?? "empty" }
      : { kind: "number", value: amount, unit: measure === "share" ? "percent" : "none", exact: amount };
  return {
    cell: { sheet, row, col },
    stated,
    reading,
    amount,
    measure,
    isText: false,
    formula: null,
    marks: [],
  };
}

const STATED = { empty: "", "not-available": "N/A", text: "1O" } as const;

export function conditionsOf(problem: Problem, figures = figuresOf(problem)): readonly Condition[] {
  const at = (cell: number): Figure => {
    const figure = figures[cell];
    if (figure === undefined) throw new RangeError(`No cell ${cell}`);
    return figure;
  };
  const toEdit = (relation: Relation): Edit => {
    const evidence = "wording";
    switch (relation.kind) {
      case "sum":
        return {
          kind: "balance",
          check: relation.check,
          evidence,
          whole: at(relation.whole),
          terms: relation.parts.map((part, index) => ({
            coefficient: relation.minus?.includes(index) === true ? -1 : 1,
            figure: at(part),
          })),
        };
      case "share":
        return {
          kind: "share",
          check: "share-recalculation",
          evidence,
          share: at(relation.share),
          count: [at(relation.count)],
          whole: relation.whole.map(at),
        };
      case "bound":
        return {
          kind: "bound",
          check: "cross-footing",
          evidence,
          whole: at(relation.whole),
          parts: relation.parts.map(at),
        };
      case "closure":
        return {
          kind: "closure",
          check: "share-closure",
          evidence,
          shares: relation.shares.map(at),
          whole: relation.whole.map(at),
        };
    }
  };
  return problem.relations.map((relation) => ({ edit: toEdit(relation), rule: "half-up" }));
}

/** Other contents in some cells. */
export function withValues(
  problem: Problem,
  values: ReadonlyMap<number, number | null>,
  blank: ProblemCell["blank"] = "empty",
): Problem {
  const cells = problem.cells.map((cell, index) => {
    const value = values.get(index);
    if (value === undefined) return cell;
    return value === null ? { ...cell, value, blank } : { ...cell, value };
  });
  return { ...problem, cells };
}
