import { figuresOf } from "./condition";
import { compareBits, compareRefLists } from "./explanation";
import { coverOf, type Clause } from "./hitting-set";
import { once } from "./once";
import { OPERATIONS, type OperationEntry } from "./operations/operations";
import { OPERATION_COST, type Proposal } from "./operations/proposal";
import { speaksOf, type Scene } from "./operations/scene";
import { cellsOfOperation } from "./operation";
import type { Caps, Stop } from "./search";
import type { Surroundings } from "./surroundings";
import type { System } from "./system";
import { prepare, tryOut, type Operated, type Prepared } from "./try-out";
import { TYPED_WEIGHT, type Freedom } from "./variable";

interface OperateOptions {
  readonly system: System;
  readonly freedom: Freedom;
  readonly around: Surroundings;
  /** What single changes cost: most operations have to be cheaper, and none may cost more. */
  readonly plainCost: number;
  readonly caps: Caps;
  /** Those that are tried: all there are, where nothing is said. */
  readonly operations?: readonly OperationEntry[];
}

/** What came of trying the operations. */
export interface Tried {
  /** The cheapest and those that cost little more, the cheapest and likeliest first. */
  readonly operated: readonly Operated[];
  /** An operation that was not tried, or not to the end, costs at least so much; `Infinity` where all were. */
  readonly leastUntried: number;
  readonly stoppedBy: Stop | null;
}

export const NOTHING_TRIED: Tried = { operated: [], leastUntried: Infinity, stoppedBy: null };

/** An operation in one place, and what is known of it. */
interface Attempt {
  readonly proposal: Proposal;
  /** It is of no interest if it costs more. */
  readonly most: number;
  readonly prepared: () => Prepared;
  /** Proved: it costs no less, together with what has to change besides. */
  least: number;
  found: Operated | null;
  stoppedBy: Stop | null;
}

export function operate(scene: Scene, options: OperateOptions): Tried {
  const { caps } = options;
  const { attempts, leastSkipped } = findAttempts(scene, options);
  const levels = levelsUpTo(Math.max(...attempts.map(({ most }) => most)));
  for (const level of levels) {
    for (const attempt of attempts) {
      const most = Math.min(attempt.most, level);
      if (attempt.stoppedBy !== null || attempt.least > most) continue;
      if (caps.isOverdue()) attempt.stoppedBy = "time";
      else Object.assign(attempt, tryOut(attempt.proposal, attempt.prepared(), options, most));
    }
    if (attempts.some(({ found }) => found !== null)) break;
  }
  const untried = attempts.filter(({ found, least, most }) => found === null && least <= most);
  const isOverdue = leastSkipped < Infinity || untried.some(({ stoppedBy }) => stoppedBy === "time");
  const leastUntried = Math.min(leastSkipped, ...untried.map(({ least }) => least));
  return {
    operated: withoutRepeats(attempts.flatMap(({ found }) => found ?? []).sort(byCost)),
    leastUntried,
    stoppedBy: isOverdue ? "time" : leastUntried < Infinity ? "size" : null,
  };
}

/** Where operations may have happened; none is looked for, and none gauged, once the time is over. */
function findAttempts(scene: Scene, { plainCost, freedom, system, caps, operations }: OperateOptions) {
  const attempts: Attempt[] = [];
  let leastSkipped = Infinity;
  for (const { find, cost, isSaidBeside } of operations ?? OPERATIONS) {
    const most = isSaidBeside ? plainCost : plainCost - 1;
    if (cost > most) continue;
    if (caps.isOverdue()) {
      leastSkipped = Math.min(leastSkipped, cost);
      continue;
    }
    for (const proposal of find(scene)) {
      if (isForbidden(proposal, freedom)) continue;
      const isOverdue = caps.isOverdue();
      attempts.push({
        proposal,
        most,
        prepared: once(() => prepare(proposal, freedom)),
        least: proposal.cost + (isOverdue ? 0 : leastFurther(proposal, scene, system)),
        found: null,
        stoppedBy: isOverdue ? "time" : null,
      });
    }
  }
  return { attempts, leastSkipped };
}

/** Beyond this nothing is tried as long as it is not known that single changes cost as much. */
const MOST_UNASKED = OPERATION_COST + 8 * TYPED_WEIGHT;

/**
 * What an operation and further changes may cost together: first little, and more only where none gets by with it. Each
 * level takes in the rivals of the operation that it is meant for.
 */
function levelsUpTo(most: number): readonly number[] {
  const last = most === Infinity ? MOST_UNASKED : most;
  const levels: number[] = [];
  for (let further = 0, level = 0; level < last; further = 2 * Math.max(further, TYPED_WEIGHT)) {
    level = OPERATION_COST + further + TYPED_WEIGHT - 1;
    levels.push(level);
  }
  return levels;
}

function byCost(a: Operated, b: Operated): number {
  return (
    a.cost - b.cost ||
    compareBits(a, b) ||
    compareRefLists(cellsOfOperation(a.operation), cellsOfOperation(b.operation))
  );
}

/** What is wrong still, whatever an operation does, costs at least so much: cheap to know before it is tried out. */
function leastFurther({ conditions, free }: Proposal, { failing }: Scene, system: System): number {
  const kept = new Set(conditions);
  const clauses = failing.flatMap((condition): readonly Clause[] => {
    if (!kept.has(condition) || speaksOf(condition, free)) return [];
    const cells = figuresOf(condition.edit).map(system.cellOf);
    // A live formula may follow, free of charge.
    if (cells.some((cell) => system.variables[cell]?.role === "free")) return [];
    return [cells.filter((cell) => cell >= 0 && mayChange(system, cell))];
  });
  return coverOf(clauses, system.weights).least;
}

function mayChange({ variables }: System, cell: number): boolean {
  const variable = variables[cell];
  return variable !== undefined && variable.role !== "unknown" && !variable.isProtected;
}

/** The same totals, of one table or of all, and the same changes by whatever name: said once. */
function withoutRepeats(found: readonly Operated[]): readonly Operated[] {
  const seen = new Set<string>();
  return found.filter(({ operation, changes, further }) => {
    const all = [...changes, ...further.flatMap((each) => each.changes)];
    const key =
      changes.length === 0
        ? JSON.stringify(operation)
        : JSON.stringify(all.map(({ figure, proposed, range }) => [figure.cell, proposed, range]));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A cell that the user has confirmed is not touched by an operation either. */
function isForbidden({ free, moved }: Proposal, { isProtected }: Freedom): boolean {
  return isProtected !== undefined && [...free, ...moved.keys()].some(isProtected);
}
