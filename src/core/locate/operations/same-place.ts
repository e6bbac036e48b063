import { toCellKey, type CellRef } from "../../address";
import { asStated } from "../../edits/evaluate";
import type { Figure } from "../../figure";
import { roundedShare, type RoundingRule } from "../../rounding";
import { isMet, type Condition } from "../condition";
import { followsFrom } from "../live-formulas";
import { once } from "../once";
import { decimalsOf } from "../system";
import { countOf, type Block, type Scene } from "./scene";

/** A figure beside the one that stands at the same place in another table. */
export interface Pair {
  readonly own: Figure;
  /** `null` where it is not known; then the two are not said to be the same. */
  readonly other: Figure | null;
  readonly isSame: boolean;
  /** The same, and neither nought nor all: figures that many tables have. */
  readonly isTelling: boolean;
}

/** A count and the share that restates it, if one does. */
export interface Place {
  /** -1: the totals. */
  readonly row: number;
  readonly column: number;
  readonly count: Pair;
  readonly share: Pair | null;
}

/** Where a count stands among the tables of a scene. */
interface Position {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
}

/** A share, and where the counts stand that it is worked out from. */
interface OwnShare {
  readonly share: Figure;
  readonly rule: RoundingRule;
  readonly count: readonly Position[];
  readonly whole: readonly Position[];
}

/** Finds the figures at the same places in other tables: by the position of a row, for rows have no names here. */
export function toPairing(scene: Scene): (block: Block, other: Block) => readonly Place[] {
  const positions = new Map<string, Position>();
  for (const block of scene.blocks)
    for (const { figure, ...at } of countsOf(block)) positions.set(toCellKey(figure.cell), { block, ...at });
  const byFirst = new Map(
    scene.allBlocks().flatMap((block) => {
      const [first] = block.totals;
      return first === undefined ? [] : [[toCellKey(first.cell), block] as const];
    }),
  );
  const ownOf = new Map(
    scene.blocks.map((block) => [
      block,
      once(() => countsOf(block).map((own) => ({ ...own, share: shareOf(scene, own.figure, positions) }))),
    ]),
  );
  return (block, other) => {
    const move = moveTo(block, other);
    const known = new Map<Block, Block | null>([[block, other]]);
    /** The same table of the other report. */
    const counterpart = (own: Block): Block | null => {
      const before = known.get(own);
      if (before !== undefined) return before;
      const [first] = own.totals;
      const there = first === undefined || move === null ? null : byFirst.get(toCellKey(move(first.cell)));
      known.set(own, there ?? null);
      return there ?? null;
    };
    return (ownOf.get(block)?.() ?? []).flatMap(({ figure, row, column, share }): readonly Place[] => {
      const before = countAt(other, row, column);
      if (before === undefined) return [];
      const isSame = countOf(figure) === countOf(before);
      return [
        {
          row,
          column,
          count: { own: figure, other: before, isSame, isTelling: isSame && countOf(figure) !== 0 },
          share:
            share === null
              ? null
              : pairShares(share, {
                  own: figure,
                  before,
                  counterpart: move === null ? () => null : counterpart,
                }),
        },
      ];
    });
  };
}

function countsOf({ totals, rows }: Block) {
  return [totals, ...rows].flatMap((row, at) =>
    row.map((figure, column) => ({ figure, row: at - 1, column })),
  );
}

function countAt({ totals, rows }: Block, row: number, column: number): Figure | undefined {
  return row < 0 ? totals[column] : rows[row]?.[column];
}

/** From one table to the place of the same cell in another; `null` where their columns do not stand alike. */
function moveTo(block: Block, other: Block): ((cell: CellRef) => CellRef) | null {
  const [from, to] = [block.totals[0]?.cell, other.totals[0]?.cell];
  if (from === undefined || to === undefined) return null;
  const isAlike = block.totals.every(
    ({ cell }, column) => cell.col - from.col === (other.totals[column]?.cell.col ?? -1) - to.col,
  );
  if (!isAlike) return null;
  return ({ row, col }) => ({ sheet: to.sheet, row: row - from.row + to.row, col: col - from.col + to.col });
}

/** The share that restates a count beside it in its row; `null` where none does. */
function shareOf(scene: Scene, own: Figure, positions: ReadonlyMap<string, Position>): OwnShare | null {
  const toPositions = (figures: readonly Figure[]): readonly Position[] =>
    figures.flatMap(({ cell }) => positions.get(toCellKey(cell)) ?? []);
  for (const { edit, rule } of scene.conditionsOf(own)) {
    if (edit.kind !== "share" || !edit.count.includes(own)) continue;
    const { share } = edit;
    const [count, whole] = [toPositions(edit.count), toPositions(edit.whole)];
    const isKnown =
      count.length === edit.count.length &&
      whole.length === edit.whole.length &&
      share.cell.row === own.cell.row &&
      share.cell.sheet === own.cell.sheet;
    return isKnown ? { share, rule, count, whole } : { share, rule, count: [], whole: [] };
  }
  return null;
}

/**
 * Of other components only the counts are seen. A share there is what its counts give, at the same distance from its count
 * as here.
 */
function pairShares(
  { share, rule, ...from }: OwnShare,
  at: {
    readonly own: Figure;
    readonly before: Figure;
    readonly counterpart: (block: Block) => Block | null;
  },
): Pair {
  const [count, whole] = [sumOf(from.count, at.counterpart), sumOf(from.whole, at.counterpart)];
  if (count === null || whole === null || count > whole || share.amount === null)
    return { own: share, other: null, isSame: false, isTelling: false };
  const decimals = decimalsOf(share);
  const { digits } = share.amount;
  const all = 100 * 10 ** decimals;
  const isNear = whole === 0 || Math.abs((count / whole) * all - digits) <= 1;
  const isSame =
    isNear && digits === (whole === 0 ? 0 : roundedShare({ count, whole, decimals, rule }).digits);
  const { sheet, row, col } = at.before.cell;
  const cell = { sheet, row, col: col + share.cell.col - at.own.cell.col };
  return {
    own: share,
    other: { ...share, cell },
    isSame,
    isTelling: isSame && digits !== 0 && digits !== all,
  };
}

/** `null` where one of them has no counterpart. */
function sumOf(positions: readonly Position[], counterpart: (block: Block) => Block | null): number | null {
  let sum = 0;
  for (const { block, row, column } of positions) {
    const there = counterpart(block);
    const other = there === null ? undefined : countAt(there, row, column);
    if (other === undefined) return null;
    sum += countOf(other);
  }
  return positions.length === 0 ? null : sum;
}

/** A live formula that works out what a condition asks for. */
export function isFollower(scene: Scene, figure: Figure): boolean {
  if (figure.formula === null) return false;
  return scene.conditionsOf(figure).some((condition) => {
    const from = partsOf(condition, figure);
    return from.length > 0 && isMet(condition, asStated) && followsFrom(figure, from) !== "no";
  });
}

/** The figures that a figure is worked out from, by a condition. */
function partsOf({ edit }: Condition, figure: Figure): readonly Figure[] {
  if (edit.kind === "balance" && edit.whole === figure) return edit.terms.map((term) => term.figure);
  return edit.kind === "share" && edit.share === figure ? [...edit.count, ...edit.whole] : [];
}
