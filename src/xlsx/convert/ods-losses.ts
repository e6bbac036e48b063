import type { LostPart } from "../../core/lost-part";
import type { Names } from "../read/unpack";
import { walkXml, type Part } from "../read/walk-xml";

/** Whatever is drawn, with words in it or without (ODF 1.3 part 3, 10.3 and 10.4), and objects of other programs. */
const SHAPES = [
  "custom-shape",
  "text-box",
  "rect",
  "line",
  "polyline",
  "polygon",
  "regular-polygon",
  "path",
  "circle",
  "ellipse",
  "connector",
  "caption",
  "measure",
  "page-thumbnail",
  "scene",
  "object-ole",
  "applet",
  "plugin",
  "floating-frame",
];

const BY_ELEMENT: ReadonlyMap<string, LostPart> = new Map([
  ["object", "charts"],
  ["image", "pictures"],
  ...SHAPES.map((name) => [name, "drawings"] as const),
  ["annotation", "comments"],
  ["named-range", "names"],
  ["named-expression", "names"],
  ["table-row-group", "groups"],
  ["table-column-group", "groups"],
  ["filter", "filters"],
  ["content-validation", "entry-rules"],
  ["conditional-format", "conditional-formats"],
  ["data-pilot-table", "pivots"],
  ["form", "forms"],
]);

const OBJECTS = new Set(["object", "object-ole"]);

/** Formulas are counted where they are translated. */
export function listLosses(content: Part, names: Names): ReadonlySet<LostPart> {
  const lost = new Set<LostPart>();
  // A picture of an object stands beside it, for programs that cannot show it.
  let pictured = 0;
  walkXml(content, {
    open(name, attributes, path) {
      if (path[1] !== "body") return;
      if (OBJECTS.has(name) && attributes().has("href")) pictured += 1;
      if (name === "image" && pictured > 0 && path.at(-1) === "frame") pictured -= 1;
      else if (name === "a" && path.at(-1) === "p") lost.add("links");
      else if (name === "span" && isInCell(path) && attributes().has("style-name")) lost.add("word-formats");
      else {
        const part = BY_ELEMENT.get(name);
        if (part !== undefined) lost.add(part);
      }
    },
  });
  if ([...names.keys()].some((key) => /^(basic|scripts)\/./.test(key))) lost.add("macros");
  return lost;
}

/** In the words of a cell, not in those of its comment or of a drawing on it. */
function isInCell(path: readonly string[]): boolean {
  const at = path.lastIndexOf("p");
  return path[at - 1] === "table-cell" || path[at - 1] === "covered-table-cell";
}
