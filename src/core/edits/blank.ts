import type { Figure } from "../figure";

/**
 * A dash or an empty cell: most people write them for nought, some for "not known". A sum that works out with nought
 * is taken to hold; one that does not is worth a look, and proves nothing.
 */
export function isBlank(figure: Figure): boolean {
  const { kind } = figure.reading;
  return kind === "nil" || kind === "empty";
}
