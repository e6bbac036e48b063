import type { Figure } from "../../figure";
import type { Condition } from "../condition";
import type { Operation } from "../operation";
import type { Settlement } from "../settle";
import type { Scene } from "./scene";

/** An operation to be tried: what the conditions are once it is undone, and what is then open. */
export interface Proposal {
  readonly conditions: readonly Condition[];
  /** Figures that take whatever value the others give them, free of charge. */
  readonly free: ReadonlySet<Figure>;
  /** Figures that get the contents of another cell. */
  readonly moved: ReadonlyMap<Figure, Figure>;
  /** In the units of the weights: what the operation counts beside single changes. */
  readonly cost: number;
  readonly bits: number;
  /** Says what it was, once the values are known; `null` where they show that it was not this. */
  readonly describe: (valueOf: (figure: Figure) => Span) => Operation | null;
}

export type Span = Settlement extends ReadonlyMap<number, infer S> ? S : never;

/** One kind of operation: finds where it may have happened. */
export type FindOperations = (scene: Scene) => readonly Proposal[];

/** Like two single changes (Scholtus, 2016, minimises operations): two changes that explain as much are believed first. */
export const OPERATION_COST = 4;

/** −log₂ of an assumed one in 2,000 reports, and of the places where it may have happened. */
export function bitsOf(places: number): number {
  return 11 + Math.log2(Math.max(1, places));
}
