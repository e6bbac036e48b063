import type { CellRef } from "../../address";
import type { Figure } from "../../figure";
import { followsFrom, readsAll } from "../live-formulas";
import type { Operation, TotalsBy } from "../operation";
import { bitsOf, OPERATION_COST, type FindOperations, type Proposal } from "./proposal";
import { cellsOf, countOf, gapOf, type Block, type Scene } from "./scene";

type StaleTotal = Extract<Operation, { kind: "stale-total" }>;

/** Sums that have to fail before a total row as a whole is suspected. */
const ENOUGH_SUMS = 2;

/**
 * The totals were not worked out again after a row changed. They are left open, and the rows say what they should be: of
 * one table, or of all tables.
 */
export const findStaleTotals: FindOperations = (scene) => {
  const off = scene.blocks.filter((block) => block.sums.some((_, column) => gapOf(block, column) !== 0));
  const failing = off.reduce(
    (sum, block) => sum + block.sums.filter((_, column) => gapOf(block, column) !== 0).length,
    0,
  );
  if (failing < ENOUGH_SUMS) return [];
  const sets = off.length > 1 ? [off, ...off.map((block) => [block])] : [off];
  const all = scene.blocks.length > off.length ? [scene.blocks] : [];
  return [...sets, ...all].map((blocks) => propose(scene, blocks));
};

function propose(scene: Scene, blocks: readonly Block[]): Proposal {
  const totals = blocks.flatMap((block) => block.totals);
  return {
    conditions: scene.conditions,
    free: new Set([...totals, ...totals.flatMap(scene.sharesOf)]),
    moved: new Map(),
    cost: OPERATION_COST,
    bits: bitsOf(1),
    describe: (valueOf) => {
      const changed = totals.filter((total) => valueOf(total).low !== countOf(total));
      if (changed.length === 0) return null;
      const behind = rowBehind(blocks, valueOf);
      return {
        kind: "stale-total",
        totals: cellsOf(changed),
        ...behind,
        by: writtenBy(changed, blocks, behind.row),
      };
    },
  };
}

/** A formula that reads what it should, and shows something else, has not been worked out again: it counts as typed. */
function writtenBy(
  totals: readonly Figure[],
  blocks: readonly Block[],
  row: readonly CellRef[] | null,
): TotalsBy {
  const isLive = (total: Figure): boolean => {
    if (total.formula === null) return false;
    if (row !== null)
      return !readsAll(
        total,
        row.filter(({ sheet, col }) => sheet === total.cell.sheet && col === total.cell.col),
      );
    const sum = blocks.flatMap(({ sums }) => sums).find(({ whole }) => whole === total);
    return (
      sum === undefined ||
      followsFrom(
        total,
        sum.terms.map(({ figure }) => figure),
      ) !== "yes"
    );
  };
  const live = totals.filter(isLive).length;
  return live === 0 ? "typed" : live === totals.length ? "formulas" : "both";
}

/** The row whose values are the difference, in every column of every table that has it at the same place. */
function rowBehind(
  blocks: readonly Block[],
  valueOf: (figure: Figure) => { readonly low: number },
): Pick<StaleTotal, "row" | "how"> {
  const size = Math.min(...blocks.map(({ rows }) => rows.length));
  for (const how of ["lacks", "counts-twice"] as const) {
    for (let at = 0; at < size; at += 1) {
      const isBehind = blocks.every(({ totals, rows }) =>
        totals.every((total, column) => {
          const part = rows[at]?.[column];
          const missing = valueOf(total).low - countOf(total);
          return part !== undefined && missing === (how === "lacks" ? 1 : -1) * valueOf(part).low;
        }),
      );
      if (isBehind) return { row: cellsOf(blocks.flatMap(({ rows }) => rows[at] ?? [])), how };
    }
  }
  return { row: null, how: null };
}
