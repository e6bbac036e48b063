import type { Figure } from "../../figure";
import type { Condition } from "../condition";
import { figuresOf } from "../condition";
import type { MissingFigure } from "../operation";
import { bitsOf, OPERATION_COST, type FindOperations, type Proposal, type Span } from "./proposal";
import { gapOf, replaceFigures, type Block, type Scene } from "./scene";

/** More rows than these missing from one table: then it is another kind of list. */
const MOST_MISSING = 4;

/**
 * A row is missing: from all tables whose sums are off, or from one of them while others have it. Rows of open figures
 * are added that meet the same conditions as the other rows.
 */
export const findMissingRows: FindOperations = (scene) => {
  const off = scene.blocks.filter((block) => block.sums.some((_, column) => gapOf(block, column) > 0));
  if (off.length === 0) return [];
  // A slip may hide that a table lacks the row as well.
  const records = recordsOf(scene);
  const sets = off.length < scene.blocks.length ? [off, scene.blocks] : [off];
  const everywhere = sets.flatMap((blocks) =>
    proposeRows(scene, { blocks, records, rows: [null], cost: OPERATION_COST }),
  );
  const oneByOne = off.flatMap((block) => {
    const orphans = orphansOf(scene, block, records);
    if (orphans.length === 0 || orphans.length > MOST_MISSING) return [];
    // Other tables list these rows, so that they are known to be missing.
    return proposeRows(scene, { blocks: [block], records, rows: orphans, cost: OPERATION_COST / 2 });
  });
  return [...everywhere, ...oneByOne];
};

/** A place as the tables show it: its figures by block and column. */
type Record = ReadonlyMap<Block, readonly Figure[]>;

interface Lacking {
  /** The tables that lack the rows. */
  readonly blocks: readonly Block[];
  /** All places of the report. */
  readonly records: readonly Record[];
  /** What other tables say of the rows, `null` where there is nothing. */
  readonly rows: readonly (Record | null)[];
  readonly cost: number;
}

function proposeRows(scene: Scene, { blocks, records, rows, cost }: Lacking): readonly Proposal[] {
  const template = records.find((record) => scene.blocks.every((block) => record.has(block)));
  const pattern = template ?? records.find((record) => blocks.every((block) => record.has(block)));
  if (pattern === undefined) return [];
  const added = rows.map((orphan, index) => addRow(scene, blocks, pattern, orphan, index));
  const phantoms = added.map(({ phantoms: own }) => own);
  const totals = blocks.flatMap((block) => block.totals);
  const conditions = scene.conditions.map((condition) => extend(condition, totals, phantoms));
  return [
    {
      conditions: [...conditions, ...added.flatMap((row) => row.conditions)],
      free: new Set(phantoms.flatMap((row) => [...row.values()])),
      moved: new Map(),
      cost,
      bits: bitsOf(1),
      describe: (valueOf) => {
        const found = phantoms.map((row) => blocks.flatMap((block) => figuresIn(block, row, valueOf)));
        return found.every((row) => row.length === 0) ? null : { kind: "missing-row", rows: found };
      },
    },
  ];
}

/** What the row should hold in a table; nothing where that would be noughts throughout: the table adds up without it. */
function figuresIn(
  { totals }: Block,
  row: ReadonlyMap<Figure, Figure>,
  valueOf: (figure: Figure) => Span,
): readonly MissingFigure[] {
  const found = totals.flatMap((total): readonly MissingFigure[] => {
    const figure = row.get(total);
    if (figure === undefined) return [];
    const { low, high } = valueOf(figure);
    return [
      {
        total: total.cell,
        low: { digits: low, decimals: 0 },
        high: high === null ? null : { digits: high, decimals: 0 },
      },
    ];
  });
  return found.every(({ high }) => high?.digits === 0) ? [] : found;
}

/** Open figures for one row, by the total of their column, and the conditions that the template's figures meet. */
function addRow(
  scene: Scene,
  blocks: readonly Block[],
  pattern: Record,
  orphan: Record | null,
  index: number,
): { readonly phantoms: ReadonlyMap<Figure, Figure>; readonly conditions: readonly Condition[] } {
  const phantoms = new Map<Figure, Figure>();
  const moved = new Map<Figure, Figure>();
  for (const block of blocks) {
    block.totals.forEach((total, column) => {
      const model = pattern.get(block)?.[column];
      const phantom = toPhantom(total, index);
      phantoms.set(total, phantom);
      if (model !== undefined) moved.set(model, phantom);
    });
  }
  for (const [block, figures] of orphan ?? []) {
    if (blocks.includes(block)) continue;
    figures.forEach((figure, column) => {
      const model = pattern.get(block)?.[column];
      if (model !== undefined) moved.set(model, figure);
    });
  }
  const patternConditions = new Set(
    [...pattern.values()].flat().flatMap((figure) => scene.conditionsOf(figure)),
  );
  const own = [...patternConditions].filter(({ edit }) => {
    if (edit.check === "footing" || (edit.kind !== "balance" && edit.kind !== "bound")) return false;
    const figures = figuresOf(edit);
    return (
      figures.every((figure) => moved.has(figure)) && figures.some((figure) => isPhantom(moved.get(figure)))
    );
  });
  return { phantoms, conditions: replaceFigures(own, moved) };
}

/** Beyond the last row that a sheet can have, so that no cell of the report is meant. */
const FIRST_PHANTOM_ROW = 2_000_000;
const isPhantom = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.cell.row >= FIRST_PHANTOM_ROW;

function toPhantom(total: Figure, index: number): Figure {
  const amount = { digits: 0, decimals: 0 };
  return {
    cell: { ...total.cell, row: FIRST_PHANTOM_ROW + total.cell.row * MOST_MISSING + index },
    stated: "",
    reading: { kind: "number", value: amount, unit: "none", exact: amount },
    amount,
    measure: "count",
    isText: false,
    formula: null,
    marks: [],
  };
}

function extend(
  condition: Condition,
  totals: readonly Figure[],
  rows: readonly ReadonlyMap<Figure, Figure>[],
): Condition {
  const { edit, rule } = condition;
  if (edit.kind !== "balance" || edit.check !== "footing" || !totals.includes(edit.whole)) return condition;
  const added = rows.flatMap((row) => {
    const figure = row.get(edit.whole);
    return figure === undefined ? [] : [{ coefficient: 1 as const, figure }];
  });
  return { rule, edit: { ...edit, terms: [...edit.terms, ...added] } };
}

/** Rows of other tables of which this one has nothing. */
function orphansOf(scene: Scene, block: Block, records: readonly Record[]): readonly Record[] {
  const isUsual = records.some((record) => record.has(block) && record.size > 1);
  return isUsual
    ? records.filter(
        (record) =>
          !record.has(block) &&
          scene.blocks.every((other) => other === block || record.has(other)) &&
          [...record.values()].flat().some(({ amount }) => amount !== null && amount.digits !== 0),
      )
    : [];
}

/** The rows of all tables, those that ties connect gathered. */
function recordsOf(scene: Scene): readonly Record[] {
  const rowOf = new Map<Figure, { readonly block: Block; readonly figures: readonly Figure[] }>();
  for (const block of scene.blocks)
    for (const figures of block.rows) for (const figure of figures) rowOf.set(figure, { block, figures });
  const seen = new Set<Figure>();
  const records: Record[] = [];
  for (const start of rowOf.keys()) {
    if (seen.has(start)) continue;
    const record = new Map<Block, readonly Figure[]>();
    const queue = [start];
    for (let figure = queue.pop(); figure !== undefined; figure = queue.pop()) {
      const row = rowOf.get(figure);
      if (row === undefined || seen.has(figure)) continue;
      for (const each of row.figures) seen.add(each);
      record.set(row.block, row.figures);
      for (const each of row.figures) {
        for (const { edit } of scene.conditionsOf(each)) {
          if (edit.kind === "balance" && edit.check !== "footing")
            queue.push(...figuresOf(edit).filter((other) => !seen.has(other)));
        }
      }
    }
    records.push(record);
  }
  return records;
}
