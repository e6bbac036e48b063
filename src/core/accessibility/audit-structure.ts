import { DECISIONS } from "./decisions";
import { notApplicable, sheetsToRead, type Judgement } from "./judgement";
import { POINTS, type Point } from "./points";
import type { WorkbookStructure } from "./structure";

/** What was found of one point. Whatever a program cannot decide is a `person`'s. */
export interface PointResult {
  readonly point: Point;
  readonly judgement: Judgement | { readonly outcome: "person" };
}

/** All points, in the order of `POINTS`. */
export interface AccessibilityAudit {
  readonly results: readonly PointResult[];
}

/** Judges a workbook by every point that a program can decide. */
export function auditStructure(structure: WorkbookStructure): AccessibilityAudit {
  return { results: POINTS.map((point) => ({ point, judgement: judge(point, structure) })) };
}

function judge(point: Point, structure: WorkbookStructure): PointResult["judgement"] {
  if (point.by === "program") return DECISIONS[point.id](structure);
  // Where there is no picture, nobody need look at one.
  const hasPicture = sheetsToRead(structure).some(({ drawings }) =>
    drawings.some(({ kind }) => kind !== "chart"),
  );
  return point.id === "pictures-of-text" && !hasPicture
    ? notApplicable("no-drawings")
    : { outcome: "person" };
}

/** The points of a weight that are not met. */
export function listFailed({ results }: AccessibilityAudit, weight: Point["weight"]): readonly PointResult[] {
  return results.filter(({ point, judgement }) => point.weight === weight && judgement.outcome === "failed");
}
