import { document, element } from "../xml/element";
import { NS } from "./namespaces";

/** A link to another part: its kind by the last word of its type, `worksheet`, and where it is. */
export interface Link {
  readonly type: string;
  readonly target: string;
}

/** The links of one part, numbered `rId1`, `rId2`, … in their order. */
export function toRelationshipPart(links: readonly Link[]): string {
  const all = links.map(({ type, target }, index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: toType(type), Target: target }),
  );
  return document(element("Relationships", { xmlns: NS.packageRelationships }, ...all));
}

function toType(type: string): string {
  return type === "core-properties"
    ? `${NS.packageRelationships}/metadata/${type}`
    : `${NS.relationships}/${type}`;
}
