import type { DrawingStructure } from "../../core/accessibility/structure";
import type { Part } from "../read/walk-xml";
import { readDrawn } from "./read-drawn";

/** What lies over the cells of a sheet, as far as it matters to those who cannot see it. */
export function readDrawings(part: Part): readonly DrawingStructure[] {
  return readDrawn(part).map(({ kind, name, altText, isDecorative, from: { row, col } }) => {
    return { kind, name, altText, isDecorative, at: { row, col } };
  });
}
