import type { DrawingStructure } from "../../core/accessibility/structure";
import { decodeEntities, walkXml, type Part } from "../read/walk-xml";

/** Something that lies over the cells of a sheet, as its part has it (ECMA-376-1, 20.5). Lengths in English Metric Units. */
export interface Drawn extends Omit<DrawingStructure, "at"> {
  readonly from: DrawnCorner;
  /** Its other corner, where it is held between two cells. */
  readonly to: DrawnCorner | null;
  /** Where it is not: its size. */
  readonly size: { readonly width: number; readonly height: number };
  /** The id of the link to its picture or chart; `null` where it has none. */
  readonly link: string | null;
}

export interface DrawnCorner {
  readonly row: number;
  readonly col: number;
  readonly x: number;
  readonly y: number;
}

type Draft<Value> = { -readonly [K in keyof Value]: Value[K] };

const KINDS: ReadonlyMap<string, DrawingStructure["kind"]> = new Map([
  ["graphicFrame", "chart"],
  ["pic", "picture"],
  ["sp", "shape"],
  ["cxnSp", "shape"],
  ["grpSp", "shape"],
]);

/** What the numbers of a corner are called there. */
const NUMBERS: ReadonlyMap<string, keyof DrawnCorner> = new Map([
  ["row", "row"],
  ["col", "col"],
  ["colOff", "x"],
  ["rowOff", "y"],
]);

const ORIGIN: DrawnCorner = { row: 0, col: 0, x: 0, y: 0 };

/**
 * What is in a group counts as the group, which has one text for all of it. Newer charts stand in a pair of alternatives, of which the
 * older one only says that it cannot be shown.
 */
export function readDrawn(part: Part): readonly Drawn[] {
  const found: Draft<Drawn>[] = [];
  let anchor: Pick<Draft<Drawn>, "from" | "to" | "size"> = toAnchor();
  let current: Draft<Drawn> | null = null;
  let depth = 0;
  let isNamed = false;
  let number: { readonly of: Draft<DrawnCorner>; readonly key: keyof DrawnCorner } | null = null;
  let corner: Draft<DrawnCorner> | null = null;
  let isFallback = false;

  walkXml(part, {
    open(name, attributes, path) {
      if (name === "Fallback") isFallback = true;
      if (isFallback) return;
      const parent = path.at(-1) ?? "";
      if (name.endsWith("Anchor")) anchor = toAnchor();
      else if (parent.endsWith("Anchor")) {
        const of = attributes();
        if (name === "from" || name === "to") anchor[name] = corner = { ...ORIGIN };
        // Held to no cell, it lies so far from the corner of the sheet.
        else if (name === "pos") anchor.from = { ...ORIGIN, x: Number(of.get("x")), y: Number(of.get("y")) };
        else if (name === "ext") anchor.size = { width: Number(of.get("cx")), height: Number(of.get("cy")) };
      }
      const key = parent === "from" || parent === "to" ? NUMBERS.get(name) : undefined;
      if (key !== undefined && corner !== null) number = { of: corner, key };
      const kind = KINDS.get(name);
      if (kind !== undefined) {
        depth += 1;
        if (depth > 1) return;
        current = { kind, name: "", altText: "", isDecorative: false, link: null, ...anchor };
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
      else if (name === "blip" && current.kind === "picture")
        current.link ??= attributes().get("embed") ?? null;
      else if (name === "chart" && current.kind === "chart") current.link ??= attributes().get("id") ?? null;
    },
    text(text) {
      if (number !== null) number.of[number.key] = Number(decodeEntities(text));
    },
    close(name) {
      number = null;
      if (name === "from" || name === "to") corner = null;
      if (name === "Fallback") isFallback = false;
      if (isFallback || !KINDS.has(name)) return;
      depth -= 1;
      if (depth === 0) current = null;
    },
  });
  return found;
}

function toAnchor(): Pick<Draft<Drawn>, "from" | "to" | "size"> {
  return { from: ORIGIN, to: null, size: { width: 0, height: 0 } };
}
