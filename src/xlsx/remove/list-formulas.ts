import { decodeEntities, toXml, walkXml, type Part } from "../read/walk-xml";

/** What a part says about cells of other sheets. */
interface Mentions {
  readonly formulas: readonly string[];
  /** Names of sheets, where they stand by themselves. */
  readonly sheets: readonly string[];
}

/**
 * The elements that hold formulas: of cells, charts and sparklines (`f`), conditional formats (`formula`), data validations
 * (`formula1`, `formula2`), names (`definedName`), tables.
 */
const ELEMENTS: ReadonlySet<string> = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** The attributes that do: texts of shapes, cells linked to buttons and lists, limits of conditional formats (`cfvo`). */
const ATTRIBUTES = [
  "textlink",
  "fmlaLink",
  "fmlaRange",
  "fmlaGroup",
  "fmlaTxbx",
  "linkedCell",
  "listFillRange",
];

/** Where pivot tables and consolidations take their figures from (ECMA-376-1, 18.10.1.94, 18.10.1.79 and 18.3.1.28). */
const SOURCES: ReadonlySet<string> = new Set(["worksheetSource", "rangeSet", "dataRef"]);

export function listMentions(part: Part): Mentions {
  // Drawings of the old kind are not always well-formed.
  if (part.name.toLowerCase().endsWith(".vml"))
    return {
      formulas: [...toXml(part).matchAll(/<\w+:Fmla\w+>([^<]*)</g)].map(([, text]) =>
        decodeEntities(text ?? ""),
      ),
      sheets: [],
    };
  const formulas: string[] = [];
  const sheets: string[] = [];
  let formula: string | null = null;
  walkXml(part, {
    open(name, attributes) {
      if (ELEMENTS.has(name)) formula = "";
      // Cells are many, and say nothing in their attributes.
      if (name === "c" || name === "v" || name === "row") return;
      const of = attributes();
      for (const key of ATTRIBUTES) {
        const value = of.get(key);
        if (value !== undefined) formulas.push(value);
      }
      if (name === "cfvo") formulas.push(of.get("val") ?? "");
      // What a query takes from a cell (ECMA-376-1, 18.13.6).
      if (name === "parameter") formulas.push(of.get("cell") ?? "");
      if (!SOURCES.has(name)) return;
      if (of.has("sheet")) sheets.push(of.get("sheet") ?? "");
      // A table or a defined name.
      if (of.has("name")) formulas.push(of.get("name") ?? "");
    },
    text(text) {
      if (formula !== null) formula += decodeEntities(text);
    },
    close(name) {
      if (formula === null || !ELEMENTS.has(name)) return;
      if (formula !== "") formulas.push(formula);
      formula = null;
    },
  });
  return { formulas, sheets };
}
