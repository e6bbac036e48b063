import { toCellKey } from "../address";
import { leastChanges, shareOut } from "./explain";
import { compareRefs, type Explanation, type Rival } from "./explanation";
import type { Model } from "./model";
import { cellsOfOperation, type Operation } from "./operation";
import type { Operated } from "./try-out";
import type { Stop } from "./search";
import type { System } from "./system";
import { TYPED_WEIGHT } from "./variable";

/** How much likelier, in bits, an operation has to be than another that costs the same. */
const CLEARLY = 7;

/** What else was found out. */
export interface Known {
  /** Proved: no set of single changes costs less. */
  readonly plainCost: number;
  /** What kept other operations from being tried; `null` where all were. */
  readonly stoppedBy: Stop | null;
}

/** The explanation by an operation, and those of what else has to change. */
export function explainOperation(
  at: { readonly model: Model; readonly system: System },
  operated: readonly [Operated, ...Operated[]],
  known: Known,
): readonly Explanation[] {
  const { model, system } = at;
  const [best, ...others] = operated;
  const rivals = others.filter(({ cost }) => cost < best.cost + TYPED_WEIGHT);
  const failing = new Set(model.failing);
  const explanation: Explanation = {
    id: toId(best.operation),
    status: "structural",
    lowerBound: leastChanges(system, known.plainCost),
    changes: best.changes,
    bits: best.bits - best.further.reduce((sum, { bits }) => sum + bits, 0),
    alternatives: [],
    ties: rivals.filter(({ cost, bits }) => cost === best.cost && Math.abs(bits - best.bits) < 0.01).length,
    families: [],
    isComplete: best.isProved && known.stoppedBy === null,
    stoppedBy: known.stoppedBy ?? best.stoppedBy,
    operation: best.operation,
    rivals: rivals.map(toRival),
    conditions: [],
    checked: system.conditions.length,
    unread: [],
    together: best.changes.length + best.further.reduce((sum, { changes }) => sum + changes.length, 0),
    beside: null,
    isOneClick: isDecided(best, rivals, known) && isSafe(best),
  };
  // Totals that are off by no row in particular can hide anything.
  const isSure = isDecided(best, rivals, known) && (best.operation.kind !== "stale-total" || isSafe(best));
  const further = shareOut(at, best.further, false).map((each) => ({
    ...each,
    beside: best.operation,
    isOneClick: each.isOneClick && isSure,
  }));
  const explained = new Set(further.flatMap(({ conditions }) => conditions));
  const rest = system.conditions.filter((condition) => failing.has(condition));
  const own = rest.filter((condition) => !explained.has(condition) || touches(at, condition, best));
  return [{ ...explanation, conditions: own }, ...further];
}

/** Two operations on the same cells have different names. */
function toId(operation: Operation): string {
  const cells = new Set([...cellsOfOperation(operation)].sort(compareRefs).map(toCellKey));
  return [operation.kind, ...cells].join(" ");
}

function toRival({ operation, changes, further, bits }: Operated): Rival {
  const all = [...changes, ...further.flatMap((each) => each.changes)];
  return { operation, changes: all.sort((a, b) => compareRefs(a.figure.cell, b.figure.cell)), bits };
}

/** Proved, with nothing else that comes near; and so is what has to change besides. */
function isDecided(best: Operated, rivals: readonly Operated[], { plainCost, stoppedBy }: Known): boolean {
  return (
    best.isProved &&
    stoppedBy === null &&
    best.changes.every(({ proposed }) => proposed !== null) &&
    plainCost >= best.cost + TYPED_WEIGHT &&
    rivals.every(({ cost, bits }) => cost > best.cost && bits > best.bits + CLEARLY) &&
    best.further.every(({ status }) => status === "certain")
  );
}

/** A story without gaps that is put right by changing cells: rows are not added or removed. */
function isSafe({ operation, changes }: Operated): boolean {
  return (
    changes.length > 0 &&
    operation.kind !== "missing-row" &&
    operation.kind !== "repeated-row" &&
    (operation.kind !== "stale-total" || operation.row !== null)
  );
}

/** Operations that explain as much as single changes, with as little: nobody can say which it was. */
export function withRivals(
  explanations: readonly Explanation[],
  operated: readonly Operated[],
): readonly Explanation[] {
  if (operated.length === 0) return explanations;
  const rivals = operated.map(toRival);
  return explanations.map((explanation) => ({
    ...explanation,
    rivals,
    status: explanation.status === "certain" ? "ambiguous" : explanation.status,
    isOneClick: false,
  }));
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
