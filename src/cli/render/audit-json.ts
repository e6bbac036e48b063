import { CHECKLIST, en, listFailed, toRangeA1 } from "../../core";
import type { AccessibilityAudit, Place, PointResult } from "../../core";
import { VERSION } from "../version";
import { toSafeJson } from "./json";

/** One object: the points in their order, each with what was found and all its places. */
export function toAuditJson(file: string, audit: AccessibilityAudit): string {
  return toSafeJson({
    tool: { name: "crossfoot", version: VERSION },
    file,
    checklist: CHECKLIST,
    failed: {
      essential: listFailed(audit, "essential").length,
      recommended: listFailed(audit, "recommended").length,
    },
    points: audit.results.map(describePoint),
  });
}

function describePoint({ point, judgement }: PointResult) {
  const { title, why, fault } = en.accessibility.points[point.id];
  return {
    id: point.id,
    section: point.section,
    weight: point.weight,
    source: point.source,
    title,
    why,
    outcome: judgement.outcome,
    because: judgement.outcome === "not-applicable" ? en.accessibility.because[judgement.because] : null,
    places:
      judgement.outcome === "failed" ? judgement.places.map((place) => describePlace(place, fault)) : [],
  };
}

function describePlace({ sheet, range, detail }: Place, fault: (detail: string) => string) {
  return { sheet, range: range === null ? null : toRangeA1(range), detail, message: fault(detail) };
}
