import { toCellKey } from "../address";
import { leastChanges, shareOut } from "./explain";
import type { Explanation } from "./explanation";
import type { Model } from "./model";
import type { Operated } from "./operate";
import type { System } from "./system";
import { TYPED_WEIGHT } from "./variable";

/** How much likelier, in bits, an operation has to be than another that costs the same. */
const CLEARLY = 7;

/** The explanation by an operation, and those of what else has to change. */
export function explainOperation(
  at: { readonly model: Model; readonly system: System },
  operated: readonly [Operated, ...Operated[]],
  /** Proved: no set of single changes costs less. */
  plainCost: number,
): readonly Explanation[] {
  const { model, system } = at;
  const [best, ...others] = operated;
  const rivals = others.filter(({ cost }) => cost < best.cost + TYPED_WEIGHT);
  const failing = new Set(model.failing);
  const explanation: Explanation = {
    id: `${best.operation.kind} ${best.changes.map(({ figure }) => toCellKey(figure.cell)).join(" ")}`.trim(),
    status: "structural",
    lowerBound: leastChanges(system, plainCost),
    changes: best.changes,
    bits: best.bits - best.further.reduce((sum, { bits }) => sum + bits, 0),
    alternatives: [],
    ties: rivals.filter(({ cost, bits }) => cost === best.cost && Math.abs(bits - best.bits) < 0.01).length,
    families: [],
    isComplete: best.isProved,
    operation: best.operation,
    rivals: rivals.map(({ operation, changes }) => ({ operation, changes })),
    conditions: [],
    checked: system.conditions.length,
    together: best.changes.length + best.further.reduce((sum, { changes }) => sum + changes.length, 0),
    isOneClick: isSafe(best, rivals, plainCost),
  };
  const further = shareOut(at, best.further, false);
  const explained = new Set(further.flatMap(({ conditions }) => conditions));
  const rest = system.conditions.filter((condition) => failing.has(condition));
  const own = rest.filter((condition) => !explained.has(condition) || touches(at, condition, best));
  return [{ ...explanation, conditions: own }, ...further];
}

/** Cells to change with known values, a story without gaps, and nothing else that comes near. */
function isSafe(best: Operated, rivals: readonly Operated[], plainCost: number): boolean {
  const { operation } = best;
  const isRecognised = operation.kind !== "stale-total" || operation.row !== null;
  return (
    best.isProved &&
    isRecognised &&
    best.changes.length > 0 &&
    best.changes.every(({ proposed }) => proposed !== null) &&
    operation.kind !== "missing-row" &&
    operation.kind !== "repeated-row" &&
    plainCost >= best.cost + TYPED_WEIGHT &&
    rivals.every(({ cost, bits }) => cost > best.cost && bits > best.bits + CLEARLY) &&
    best.further.every(({ status }) => status === "certain")
  );
}

/** Whether the operation changes a figure of a condition. */
function touches(
  { model }: { readonly model: Model },
  at: number,
  { changes, operation }: Operated,
): boolean {
  const changed = new Set(changes.map(({ figure }) => model.indexOf.get(figure)));
  if (operation.kind === "missing-row") {
    const totals = new Set(operation.rows.flat().map(({ total }) => toCellKey(total)));
    model.indexOf.forEach((cell, figure) => {
      if (totals.has(toCellKey(figure.cell))) changed.add(cell);
    });
  }
  for (let index = model.starts[at] ?? 0; index < (model.starts[at + 1] ?? 0); index += 1)
    if (changed.has(model.cells[index])) return true;
  return false;
}
