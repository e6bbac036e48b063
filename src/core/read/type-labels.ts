import { TOTAL_TYPE } from "../report";
import { readHeading } from "./heading";
import { normaliseWords } from "./normalise";

/**
 * The type that each entry of a column of types names. Every entry is a type of its own; where the vocabulary would take
 * two of them for the same one, or for requests in general, their own words tell them apart.
 *
 * ```
 * User data               user-data
 * Court orders            court orders
 * Law enforcement requests, National security letters    each by its own words
 * ```
 */
export function typesOfLabels(
  labels: readonly string[],
  isTotal: (label: string) => boolean,
): ReadonlyMap<string, string> {
  const distinct = [...new Set(labels)].filter((label) => !isTotal(label));
  const read = distinct.map((label) => ({ label, type: readHeading(label).type }));
  const taken = new Map<string, number>();
  for (const { type } of read) taken.set(type, (taken.get(type) ?? 0) + 1);
  const types = new Map(
    read.map(({ label, type }) => [label, isTaken(type, taken) ? normaliseWords(label) : type]),
  );
  for (const label of labels) if (isTotal(label)) types.set(label, TOTAL_TYPE);
  return types;
}

function isTaken(type: string, taken: ReadonlyMap<string, number>): boolean {
  return type === TOTAL_TYPE || (taken.get(type) ?? 0) > 1;
}
