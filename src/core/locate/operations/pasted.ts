export { echoesOf, type Echo } from "./echoes";

import type { Figure } from "../../figure";
import { echoesOf } from "./echoes";
import { bitsOf, OPERATION_COST, type FindOperations, type Proposal } from "./proposal";
import { cellsOf, countOf, damagedRows, type Block, type Scene } from "./scene";

/** Rows that have to be damaged before a whole column is suspected. */
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

/**
 * A column, a row or a table still holds the figures of another period. They are open then, and follow from the others as far
 * as these decide.
 */
export const findPreviousPeriod: FindOperations = (scene) =>
  echoesOf(scene).map(({ own, same, places }): Proposal =>
    open(scene, own, bitsOf(places), () => ({
      kind: "previous-period",
      cells: same.map((pair) => pair.own.cell),
      from: same.flatMap(({ other }) => other?.cell ?? []),
    })),
  );

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
