import { sumOf } from "./gather-outcomes";
import type { Place, Shown } from "./published";

/** A total of all requests that is smaller than what it should hold. Nothing can be published with it. */
export interface ShortTotal {
  /** Label of the place; `null` for all places together. */
  readonly place: string | null;
  readonly total: number;
  readonly parts: number;
}

/**
 * Finds a place where the whole is less than its parts, or the same of all places together.
 * @param options.partition the parts share the whole among them, so their sum counts; parts that may overlap are held against
 * it one by one
 */
export function findShortTotal(
  whole: readonly Shown[],
  parts: readonly (readonly Shown[])[],
  { places, partition }: { readonly places: readonly Place[]; readonly partition: boolean },
): ShortTotal | null {
  if (parts.length === 0) return null;
  const together = (values: readonly number[]): number =>
    partition ? values.reduce((sum, each) => sum + each, 0) : Math.max(0, ...values);
  for (const [index, { label }] of places.entries()) {
    const total = sumOf([whole[index] ?? NONE]);
    const held = together(parts.map((counts) => sumOf([counts[index] ?? NONE]) ?? 0));
    if (total !== null && held > total) return { place: label, total, parts: held };
  }
  const total = sumOf(whole);
  const held = together(parts.map((counts) => sumOf(counts) ?? 0));
  return total !== null && held > total ? { place: null, total, parts: held } : null;
}

const NONE: Shown = { kind: "missing" };
