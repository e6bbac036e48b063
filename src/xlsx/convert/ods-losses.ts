import type { Names } from "../read/unpack";
import { walkXml, type Part } from "../read/walk-xml";

/** What is in an OpenDocument file and cannot come with its cells. */
export type LostPart =
  | "charts"
  | "pictures"
  | "comments"
  | "links"
  | "formulas"
  | "names"
  | "filters"
  | "entry-rules"
  | "conditional-formats"
  | "pivots"
  | "forms"
  | "macros";

const BY_ELEMENT: ReadonlyMap<string, LostPart> = new Map([
  ["image", "pictures"],
  ["annotation", "comments"],
  ["named-range", "names"],
  ["named-expression", "names"],
  ["filter", "filters"],
  ["content-validation", "entry-rules"],
  ["conditional-format", "conditional-formats"],
  ["data-pilot-table", "pivots"],
  ["form", "forms"],
]);

/** Formulas are counted where they are translated. */
export function listLosses(content: Part, names: Names): ReadonlySet<LostPart> {
  const lost = new Set<LostPart>();
  let charts = 0;
  walkXml(content, {
    open(name, attributes, path) {
      const part = BY_ELEMENT.get(name);
      // A picture of a chart stands beside it, for programs that cannot draw it.
      if (name === "object" && attributes().has("href")) charts += 1;
      else if (name === "image" && charts > 0 && path.at(-1) === "frame") charts -= 1;
      else if (name === "a" && path.at(-1) === "p") lost.add("links");
      else if (part !== undefined) lost.add(part);
      if (name === "object") lost.add("charts");
    },
  });
  if ([...names.keys()].some((key) => /^(basic|scripts)\/./.test(key))) lost.add("macros");
  return lost;
}
