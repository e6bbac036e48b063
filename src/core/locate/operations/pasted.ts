import type { Figure } from "../../figure";
import { bitsOf, OPERATION_COST, type FindOperations, type Proposal } from "./proposal";
import { cellsOf, countOf, damagedRows, type Block, type Scene } from "./scene";
import { wholeRow } from "./moved-rows";

/** Rows that have to be damaged before a whole column or table is suspected. */
const ENOUGH_ROWS = 2;

/** A column holds the figures of the one beside it; what it should hold follows from the others, if it does. */
export const findPastedColumns: FindOperations = (scene) =>
  scene.blocks.flatMap((block) => {
    if (damagedRows(block, scene).length < ENOUGH_ROWS) return [];
    return block.totals.flatMap((_, column) =>
      [column - 1, column + 1].flatMap((beside): readonly Proposal[] => {
        const [own, other] = [columnOf(block, column), columnOf(block, beside)];
        if (other.length === 0 || !areSame(own, other)) return [];
        return [
          open(scene, own, bitsOf(2 * block.totals.length), () => ({
            kind: "pasted-column",
            cells: cellsOf(own),
            from: cellsOf(other),
          })),
        ];
      }),
    );
  });

/** A row, or all rows, still hold the figures of another period. */
export const findPreviousPeriod: FindOperations = (scene) =>
  echoesOf(scene).map(({ block, rows, own, before, places }): Proposal => {
    const figures = rows.flatMap((row) => wholeRow(scene, block, row));
    return open(scene, figures, bitsOf(places), () => ({
      kind: "previous-period",
      cells: cellsOf(own),
      from: cellsOf(before),
    }));
  });

/** Rows with the figures of a table that hangs together with nothing here: all that an operation sees of other components. */
export interface Echo {
  readonly block: Block;
  readonly rows: readonly number[];
  readonly own: readonly Figure[];
  readonly before: readonly Figure[];
  /** In how many places it may have happened. */
  readonly places: number;
}

export function echoesOf(scene: Scene): readonly Echo[] {
  const totals = new Set(scene.blocks.flatMap((block) => block.totals));
  return scene.blocks.flatMap((block) => {
    const damaged = damagedRows(block, scene);
    if (damaged.length === 0) return [];
    const others = scene
      .allBlocks()
      .filter((other) => isAlike(block, other) && !other.totals.some((total) => totals.has(total)));
    const units = [
      ...(damaged.length >= ENOUGH_ROWS ? [block.rows.map((_, row) => row)] : []),
      ...damaged.map((row) => [row]),
    ];
    return others.flatMap((other) =>
      units.flatMap((rows): readonly Echo[] => {
        const own = rows.flatMap((row) => block.rows[row] ?? []);
        const before = rows.flatMap((row) => other.rows[row] ?? []);
        const places = others.length * (rows.length > 1 ? 1 : block.rows.length);
        return areSame(own, before) ? [{ block, rows, own, before, places }] : [];
      }),
    );
  });
}

function isAlike(one: Block, other: Block): boolean {
  return one.rows.length === other.rows.length && one.totals.length === other.totals.length;
}

function open(
  scene: Scene,
  figures: readonly Figure[],
  bits: number,
  describe: Proposal["describe"],
): Proposal {
  return {
    conditions: scene.conditions,
    free: new Set(figures),
    moved: new Map(),
    cost: OPERATION_COST,
    bits,
    describe,
  };
}

function columnOf({ rows }: Block, column: number): readonly Figure[] {
  return rows.flatMap((row) => row[column] ?? []);
}

/** Figure by figure the same, and not just nought throughout. */
function areSame(one: readonly Figure[], other: readonly Figure[]): boolean {
  return (
    one.length === other.length &&
    one.every((figure, index) => countOf(figure) === countOf(other[index] ?? figure)) &&
    one.filter((figure) => countOf(figure) !== 0).length >= 2
  );
}
