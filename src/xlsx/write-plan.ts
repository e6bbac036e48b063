import { toCellKey } from "../core/address";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { pack, type ArchivePart } from "./archive/pack";
import { toChartPart, type LookUp } from "./write/chart-part";
import { toDrawingPart } from "./write/drawing-part";
import { toRelationshipPart } from "./write/relationship-part";
import { toSheetPart } from "./write/sheet-part";
import { createStyleTable } from "./write/style-table";
import { createTextTable } from "./write/text-table";
import {
  toContentTypes,
  toCoreProperties,
  toExtendedProperties,
  toWorkbookPart,
} from "./write/workbook-parts";

/**
 * The plan as an Excel workbook (.xlsx). The same plan always gives the same bytes: nothing is taken from the
 * clock or from the machine.
 * @throws Error where a cell holds a number that is not finite: a mistake in the program, not in the draft
 */
export async function writePlan(plan: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const tables = { styles: createStyleTable(), texts: createTextTable() };
  const lookUp = createLookUp(plan);
  const sheetParts: ArchivePart[] = [];
  let drawings = 0;
  let charts = 0;
  plan.sheets.forEach((sheet, index) => {
    const name = `sheet${index + 1}.xml`;
    sheetParts.push({ name: `xl/worksheets/${name}`, content: toSheetPart(sheet, tables, index === 0) });
    if (sheet.charts.length === 0) return;
    drawings += 1;
    const drawing = `drawing${drawings}.xml`;
    const drawn = sheet.charts.map((chart) => {
      charts += 1;
      const content = toChartPart(chart, plan.properties.language, lookUp);
      return { name: `xl/charts/chart${charts}.xml`, content };
    });
    sheetParts.push(
      {
        name: `xl/worksheets/_rels/${name}.rels`,
        content: toRelationshipPart([{ type: "drawing", target: `../drawings/${drawing}` }]),
      },
      { name: `xl/drawings/${drawing}`, content: toDrawingPart(sheet.charts) },
      {
        name: `xl/drawings/_rels/${drawing}.rels`,
        content: toRelationshipPart(
          drawn.map((part) => ({ type: "chart", target: part.name.replace("xl/", "../") })),
        ),
      },
      ...drawn,
    );
  });
  return pack([
    {
      name: "[Content_Types].xml",
      content: toContentTypes({ sheets: plan.sheets.length, drawings, charts }),
    },
    {
      name: "_rels/.rels",
      content: toRelationshipPart([
        { type: "officeDocument", target: "xl/workbook.xml" },
        { type: "core-properties", target: "docProps/core.xml" },
        { type: "extended-properties", target: "docProps/app.xml" },
      ]),
    },
    { name: "xl/workbook.xml", content: toWorkbookPart(plan) },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: toRelationshipPart([
        ...plan.sheets.map((_, index) => ({ type: "worksheet", target: `worksheets/sheet${index + 1}.xml` })),
        { type: "styles", target: "styles.xml" },
        { type: "sharedStrings", target: "sharedStrings.xml" },
      ]),
    },
    ...sheetParts,
    { name: "xl/styles.xml", content: tables.styles.toPart() },
    { name: "xl/sharedStrings.xml", content: tables.texts.toPart() },
    { name: "docProps/core.xml", content: toCoreProperties(plan) },
    { name: "docProps/app.xml", content: toExtendedProperties(plan) },
  ]);
}

function createLookUp(plan: WorkbookPlan): LookUp {
  const values = new Map(
    plan.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, col, value }) => [toCellKey({ sheet: name, row, col }), value]),
    ),
  );
  return (cell) => values.get(toCellKey(cell)) ?? null;
}
