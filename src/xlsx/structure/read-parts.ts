import type { TableStructure } from "../../core/accessibility/structure";
import { fromA1, type Range } from "../../core/address";
import { fromRangeA1 } from "../read/range";
import { walkXml, type Part } from "../read/walk-xml";

/** Styles of tables whose header has a background: all but the light ones from 1 to 7 and 15 to 21, and none at all. */
const PLAIN_HEADER = /^TableStyleLight([1-7]|1[5-9]|2[01])$/;

/** A table of Excel's own (ECMA-376-1, 18.5.1.2), and its filter; `null` where it names no cells. */
export function readTable(
  part: Part,
): { readonly table: TableStructure; readonly filter: Range | null } | null {
  const tables: Omit<TableStructure, "hasFilledHeader">[] = [];
  const filters: Range[] = [];
  let hasFilledHeader = false;
  walkXml(part, {
    open(name, attributes, path) {
      if (name === "table" && path.length === 0) {
        const of = attributes();
        const range = fromRangeA1(of.get("ref") ?? "");
        if (range === null) return;
        const given = of.get("displayName") ?? of.get("name") ?? "";
        tables.push({ name: given, range, hasHeaderRow: of.get("headerRowCount") !== "0" });
      } else if (name === "autoFilter") {
        const range = fromRangeA1(attributes().get("ref") ?? "");
        if (range !== null) filters.push(range);
      } else if (name === "tableStyleInfo") {
        const style = attributes().get("name") ?? "";
        hasFilledHeader = style !== "" && !PLAIN_HEADER.test(style);
      }
    },
  });
  const [table] = tables;
  return table === undefined ? null : { table: { ...table, hasFilledHeader }, filter: filters[0] ?? null };
}

/** The cells with comments. */
export function readComments(part: Part): readonly { readonly row: number; readonly col: number }[] {
  const cells: { readonly row: number; readonly col: number }[] = [];
  walkXml(part, {
    open(name, attributes, path) {
      const at =
        name === "comment" && path.at(-1) === "commentList" ? fromA1(attributes().get("ref") ?? "") : null;
      if (at !== null) cells.push(at);
    },
  });
  return cells;
}

/** What programs take for a theme where a file has none: that of Office since 2013, in the order of the file. */
const OFFICE: readonly string[] = [
  ...["000000", "FFFFFF", "44546A", "E7E6E6"],
  ...["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"],
  ...["0563C1", "954F72"],
];

/** The colours of a theme in the order of the file, `rrggbb`; empty where one is given in another way. */
export function readThemeColors(part: Part | undefined): readonly string[] {
  if (part === undefined) return OFFICE;
  const colors: string[] = [];
  walkXml(part, {
    open(name, attributes, path) {
      if (path.at(-1) === "clrScheme") colors.push("");
      else if (path.at(-2) !== "clrScheme") return;
      else if (name === "srgbClr") colors.splice(-1, 1, attributes().get("val") ?? "");
      else if (name === "sysClr") colors.splice(-1, 1, attributes().get("lastClr") ?? "");
    },
  });
  return colors;
}

/** Raised letters that are part of a word or a measure: `1st`, `m2`. */
const ORDINAL = /^(st|nd|rd|th|e|er|re|ème|o|a|º|ª)$/iu;

/** The indices of shared texts a part of which is raised, as the mark of a note is. */
export function readRaisedTexts(part: Part | undefined): ReadonlySet<number> {
  const raised = new Set<number>();
  if (part === undefined) return raised;
  let index = -1;
  let before = "";
  let run = "";
  let isRaised = false;
  walkXml(part, {
    open(name, attributes) {
      if (name === "si") {
        index += 1;
        before = "";
      } else if (name === "r") {
        before += run;
        run = "";
        isRaised = false;
      } else if (name === "vertAlign") isRaised = attributes().get("val") === "superscript";
    },
    text(text) {
      run += text;
    },
    close(name) {
      if (name !== "r") return;
      const text = run.trim();
      const isOrdinal = ORDINAL.test(text) && /\d\s*$/.test(before);
      const isMeasure = /^[23]$/.test(text) && /\b[kcdm]?m\s*$/.test(before);
      if (isRaised && text !== "" && !isOrdinal && !isMeasure) raised.add(index);
    },
  });
  return raised;
}
