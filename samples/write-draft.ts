import { toA1, toRangeA1 } from "../src/core/address";
import { pack } from "../src/xlsx/archive/pack";
import { NS } from "../src/xlsx/write/namespaces";
import { toRelationshipPart } from "../src/xlsx/write/relationship-part";
import { document, element } from "../src/xlsx/xml/element";
import { escapeCellText, escapeXml } from "../src/xlsx/xml/text-escapes";
import type { DraftCell, DraftRow, DraftSheet } from "./draft-sheet";
import { toDraftStyles, toStyleIndex } from "./draft-styles";

/** Three lines, in points. */
const HEAD_HEIGHT = 48;

/**
 * The bytes of a draft, always the same for the same sheets. Drafts are written more plainly than reports, with
 * their texts in the cells: a second shape of file for the reader to understand.
 */
export async function writeDraft(sheets: readonly DraftSheet[]): Promise<Uint8Array> {
  const entries = sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const workbook = { xmlns: NS.spreadsheet, "xmlns:r": NS.relationships };
  const target = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  return pack([
    { name: "[Content_Types].xml", content: toContentTypes(sheets.length) },
    {
      name: "_rels/.rels",
      content: toRelationshipPart([{ type: "officeDocument", target: "xl/workbook.xml" }]),
    },
    {
      name: "xl/workbook.xml",
      content: document(element("workbook", workbook, element("sheets", {}, ...entries))),
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: toRelationshipPart([
        ...sheets.map((_, index) => ({ type: "worksheet", target: target(index) })),
        { type: "styles", target: "styles.xml" },
      ]),
    },
    { name: "xl/styles.xml", content: toDraftStyles() },
    ...sheets.map((sheet, index) => ({ name: `xl/${target(index)}`, content: toSheetPart(sheet) })),
  ]);
}

function toSheetPart({ rows, merges, widths }: DraftSheet): string {
  const columns = widths.map((width, index) =>
    element("col", { min: index + 1, max: index + 1, width, customWidth: true }),
  );
  const merged = merges.map((range) => element("mergeCell", { ref: toRangeA1(range) }));
  return document(
    element(
      "worksheet",
      { xmlns: NS.spreadsheet },
      element("cols", {}, ...columns),
      element("sheetData", {}, ...rows.map(toRow)),
      merged.length === 0 ? "" : element("mergeCells", {}, ...merged),
    ),
  );
}

function toRow(cells: DraftRow, row: number): string {
  const isHead = cells.some((cell) => cell.look === "head");
  const height = isHead ? { ht: HEAD_HEIGHT, customHeight: true } : {};
  return element("row", { r: row + 1, ...height }, ...cells.map((cell, col) => toCell(cell, row, col)));
}

function toCell({ value, formula, look = "plain" }: DraftCell, row: number, col: number): string {
  const place = { r: toA1(row, col), s: toStyleIndex(look) };
  if (typeof value === "string") {
    return element(
      "c",
      { ...place, t: "inlineStr" },
      element("is", {}, element("t", {}, escapeCellText(value))),
    );
  }
  const content = formula === undefined ? "" : element("f", {}, escapeXml(formula));
  return element("c", place, content, value === null ? "" : element("v", {}, String(value)));
}

function toContentTypes(sheets: number): string {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relationships = "application/vnd.openxmlformats-package.relationships+xml";
  const parts: [string, string][] = [
    ["/xl/workbook.xml", `${spreadsheet}.sheet.main+xml`],
    ["/xl/styles.xml", `${spreadsheet}.styles+xml`],
    ...Array.from({ length: sheets }, (_, index): [string, string] => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${spreadsheet}.worksheet+xml`,
    ]),
  ];
  return document(
    element(
      "Types",
      { xmlns: NS.contentTypes },
      element("Default", { Extension: "rels", ContentType: relationships }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...parts.map(([name, type]) => element("Override", { PartName: name, ContentType: type })),
    ),
  );
}
