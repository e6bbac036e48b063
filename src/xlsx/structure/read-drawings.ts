import type { DrawingStructure } from "../../core/accessibility/structure";
import { walkXml, type Part } from "../read/walk-xml";

type Draft = { -readonly [K in keyof DrawingStructure]: DrawingStructure[K] };

const KINDS: ReadonlyMap<string, DrawingStructure["kind"]> = new Map([
  ["graphicFrame", "chart"],
  ["pic", "picture"],
  ["sp", "shape"],
  ["cxnSp", "shape"],
  ["grpSp", "shape"],
]);

/**
 * What lies over the cells of a sheet (ECMA-376-1, 20.5). What is in a group counts as the group, which has one text for all of it.
 * Newer charts stand in a pair of alternatives, of which the older one only says that it cannot be shown.
 */
export function readDrawings(part: Part): readonly DrawingStructure[] {
  const found: Draft[] = [];
  let at = { row: 0, col: 0 };
  let current: Draft | null = null;
  let depth = 0;
  let isNamed = false;
  let number: "row" | "col" | null = null;
  let isFallback = false;

  walkXml(part, {
    open(name, attributes, path) {
      if (name === "Fallback") isFallback = true;
      if (isFallback) return;
      const parent = path.at(-1);
      if (parent === "from" && (name === "row" || name === "col")) number = name;
      if (name.endsWith("Anchor")) at = { row: 0, col: 0 };
      const kind = KINDS.get(name);
      if (kind !== undefined) {
        depth += 1;
        if (depth > 1) return;
        current = { kind, name: "", altText: "", isDecorative: false, at };
        isNamed = false;
        found.push(current);
      } else if (current === null) return;
      else if (name === "cNvPr" && !isNamed) {
        isNamed = true;
        const of = attributes();
        current.name = of.get("name") ?? "";
        current.altText = (of.get("descr") ?? "").trim() || (of.get("title") ?? "");
      } else if (name === "decorative") {
        current.isDecorative ||= ["1", "true"].includes(attributes().get("val") ?? "");
      } else if (name === "t" && current.kind === "shape") current.kind = "box";
    },
    text(text) {
      if (number !== null) at = { ...at, [number]: Number(text) };
    },
    close(name) {
      number = null;
      if (name === "Fallback") isFallback = false;
      if (isFallback || !KINDS.has(name)) return;
      depth -= 1;
      if (depth === 0) current = null;
    },
  });
  return found;
}
