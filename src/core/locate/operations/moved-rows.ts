import type { Figure } from "../../figure";
import { bitsOf, OPERATION_COST, type FindOperations, type Proposal } from "./proposal";
import {
  cellsOf,
  countOf,
  damagedRows,
  gapOf,
  improvement,
  replaceFigures,
  speaksOf,
  withContents,
  type Block,
  type Scene,
} from "./scene";

/** Beyond so many damaged rows no pairs are tried. */
const MOST_ROWS = 8;
/** In a shifted block, one row in so many is wrong: others happen to have the figures of the next row. */
const MOST_RIGHT = 3;
/** What an exchange has to put right before it is looked into. */
const ENOUGH = 2;

/** Two rows of a table have each other's figures: their labels were exchanged, or their contents. */
export const findExchangedRows: FindOperations = (scene) =>
  scene.blocks.flatMap((block) => {
    const rows = damagedRows(block, scene);
    if (rows.length < 2 || rows.length > MOST_ROWS) return [];
    return rows.flatMap((one, index) =>
      rows.slice(index + 1).flatMap((other): readonly Proposal[] => {
        const [a, b] = [wholeRow(scene, block, one), wholeRow(scene, block, other)];
        const moved = new Map([...move(a, b), ...move(b, a)]);
        if (improvement(scene, moved) < ENOUGH) return [];
        return [
          {
            conditions: replaceFigures(scene.conditions, moved),
            free: new Set(),
            moved,
            cost: OPERATION_COST,
            bits: bitsOf(block.rows.length),
            describe: () => ({ kind: "exchanged-rows", one: cellsOf(a), other: cellsOf(b) }),
          },
        ];
      }),
    );
  });

/** A block was pasted one row too low or too high: its figures go back, and the cell that it covered is open. */
export const findShiftedBlocks: FindOperations = (scene) =>
  scene.blocks.flatMap((block) => {
    const rows = damagedRows(block, scene);
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined || last === first) return [];
    if (rows.length * MOST_RIGHT < last - first + 1) return [];
    const columns = block.totals.map((_, column) => [column]);
    const sets = block.totals.length > 1 ? [block.totals.map((_, column) => column), ...columns] : columns;
    return sets.flatMap((set) =>
      (["down", "up"] as const).flatMap((direction) => shift(scene, block, { first, last, direction, set })),
    );
  });

function shift(
  scene: Scene,
  block: Block,
  at: {
    readonly first: number;
    readonly last: number;
    readonly direction: "down" | "up";
    readonly set: readonly number[];
  },
): readonly Proposal[] {
  const { first, last, direction, set } = at;
  const isAll = set.length === block.totals.length;
  const row = (index: number): readonly Figure[] =>
    isAll ? wholeRow(scene, block, index) : set.flatMap((column) => block.rows[index]?.[column] ?? []);
  const moved = new Map<Figure, Figure>();
  const covered = new Set(row(direction === "down" ? last : first));
  for (let index = first; index <= last; index += 1) {
    const from = index + (direction === "down" ? 1 : -1);
    if (from >= first && from <= last)
      for (const [to, what] of move(row(index), row(from))) moved.set(to, what);
  }
  if (improvement(scene, moved, covered) < ENOUGH) return [];
  const cells = [...moved.keys()];
  return [
    {
      conditions: replaceFigures(scene.conditions, moved),
      free: covered,
      moved,
      cost: OPERATION_COST,
      bits: bitsOf(2 * block.totals.length * block.rows.length),
      describe: () => ({ kind: "shifted-block", cells: cellsOf([...cells, ...covered]), direction }),
    },
  ];
}

/** A row that stands in the table a second time, so that its sums are too large by exactly its figures. */
export const findRepeatedRows: FindOperations = (scene) =>
  scene.blocks.flatMap((block) =>
    block.rows.flatMap((row, at): readonly Proposal[] => {
      const isSurplus = row.every((figure, column) => gapOf(block, column) === -countOf(figure));
      if (!isSurplus || row.every((figure) => countOf(figure) === 0)) return [];
      const hasTwin = block.rows.some(
        (other, index) =>
          index < at && other.every((figure, column) => countOf(figure) === countOf(row[column] ?? figure)),
      );
      if (!hasTwin) return [];
      const figures = new Set(row);
      return [
        {
          conditions: scene.conditions.map((condition) => {
            const { edit, rule } = condition;
            return edit.kind === "balance" && edit.check === "footing" && speaksOf(condition, figures)
              ? { rule, edit: { ...edit, terms: edit.terms.filter(({ figure }) => !figures.has(figure)) } }
              : condition;
          }),
          free: new Set(),
          moved: new Map(),
          cost: OPERATION_COST / 2,
          bits: bitsOf(1),
          describe: () => ({ kind: "repeated-row", cells: cellsOf(row) }),
        },
      ];
    }),
  );

/** Counts and the shares that restate them. */
export function wholeRow(scene: Scene, block: Block, at: number): readonly Figure[] {
  return (block.rows[at] ?? []).flatMap((count) => [count, ...scene.sharesOf(count).slice(0, 1)]);
}

function move(to: readonly Figure[], from: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  return to.flatMap((figure, index) => {
    const other = from[index];
    const isAlike = other !== undefined && other.measure === figure.measure;
    return isAlike ? [[figure, withContents(figure, other)] as const] : [];
  });
}
