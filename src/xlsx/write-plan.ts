import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WorkbookProperties, type WriteOptions } from "hucre/xlsx";
import { quoteSheetName, toColumnName } from "../core/address";
import { toCleanText } from "../core/plan/cell-text";
import { createLookUp } from "../core/plan/look-up";
import { nameTables } from "../core/plan/table-names";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { tagHeadings } from "./write/tag-headings";
import { insetCharts } from "./write/inset-charts";
import { fillChart, gatherChartFigures, type ChartFigures } from "./write/fill-chart";
import { freePictures } from "./write/to-image";
import { toSheet } from "./write/to-sheet";

/**
 * The plan as an Excel workbook (.xlsx). The same plan always gives the same bytes: nothing is taken from the
 * clock or from the machine.
 * @throws Error where a cell holds a number that is not finite: a mistake in the program, not in the draft
 */
export async function writePlan(plan: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const lookUp = createLookUp(plan);
  const { language } = plan.properties;
  const written = await writeXlsx({
    sheets: nameTables(plan).sheets.map((sheet) => toSheet(sheet, { language, looks: plan.looks, lookUp })),
    properties: toProperties(plan),
    namedRanges: [...toPrintAreas(plan), ...toRepeatedRows(plan)],
    defaultFont: { name: plan.looks.font, size: 11 },
  });
  return finish(written, plan, gatherChartFigures(plan, lookUp));
}

/**
 * Title, subject and so on. A sheet has no description of its own in this format, so what the sheets are for
 * stands in that of the workbook, where screen readers and file lists find it.
 */
function toProperties({ properties, sheets }: WorkbookPlan): WorkbookProperties {
  const { title, subject, description, organisation } = properties;
  const summaries = sheets.flatMap(({ name, summary }) => (summary === "" ? [] : [`${name}: ${summary}`]));
  return {
    title: toCleanText(title),
    subject: toCleanText(subject),
    creator: toCleanText(organisation),
    company: toCleanText(organisation),
    description: toCleanText([description, ...summaries].join("\n")),
  };
}

/** What is printed of a sheet, where that is not all of it. */
function toPrintAreas({ sheets }: WorkbookPlan): NonNullable<WriteOptions["namedRanges"]> {
  return sheets.flatMap(({ name, print: { area } }) => {
    if (area === undefined) return [];
    const range = `${quoteSheetName(name)}!${toFixed(area.top, area.left)}:${toFixed(area.bottom, area.right)}`;
    return [{ name: "_xlnm.Print_Area", range, scope: name }];
  });
}

/** `$A$1` */
function toFixed(row: number, col: number): string {
  return `$${toColumnName(col)}$${row + 1}`;
}

/** The rows to repeat in print. (hucre's own option does not quote the name of the sheet.) */
function toRepeatedRows({ sheets }: WorkbookPlan): NonNullable<WriteOptions["namedRanges"]> {
  return sheets.flatMap(({ name, print: { repeatRows } }) => {
    if (repeatRows === null) return [];
    const range = `${quoteSheetName(name)}!$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
    return [{ name: "_xlnm.Print_Titles", range, scope: name }];
  });
}

/** The oldest time that a ZIP archive can note; fflate takes it in local time, so it is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Takes out the time of writing; puts in what hucre has no option for: language, colour of gridlines, all names of bars, the
 * figures that a chart draws, and pictures and page numbers of their own size.
 */
function finish(written: Uint8Array, plan: WorkbookPlan, figures: ChartFigures): Uint8Array<ArrayBuffer> {
  const { looks } = plan;
  const { language } = plan.properties;
  const parts = unzipSync(written);
  tagHeadings(parts, plan);
  const change = (name: string, pattern: RegExp, by: string): void => {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    if (!pattern.test(before)) throw new Error(`${name} is not as expected`);
    parts[name] = strToU8(before.replace(pattern, () => by));
  };
  change(
    "docProps/core.xml",
    /<dcterms:modified.*<\/dcterms:modified>/,
    `<dc:language>${language}</dc:language>`,
  );
  change("docProps/app.xml", /<Application>hucre<\/Application>/, "<Application>Crossfoot</Application>");
  for (const name of Object.keys(parts).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part))) {
    const line = `<a:ln w="9525"><a:solidFill><a:srgbClr val="${looks.gridlineColor}"/></a:solidFill></a:ln>`;
    const gridlines = `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`;
    change(name, /<c:majorGridlines\/>/, gridlines);
    // Left alone, programs leave out names of bars where they find many. (hucre takes 1 for the default and writes none.)
    change(name, /<c:noMultiLvlLbl/, '<c:tickLblSkip val="1"/><c:noMultiLvlLbl');
    parts[name] = strToU8(fillChart(strFromU8(parts[name] ?? new Uint8Array()), figures, language));
  }
  for (const [name, part] of Object.entries(parts)) {
    const drawn = /^xl\/drawings\/drawing(\d+)\.xml$/.exec(name)?.[1];
    if (drawn !== undefined) {
      // hucre numbers drawings as their sheets.
      const { columnWidths = [] } = plan.sheets[Number(drawn) - 1] ?? {};
      const inset = insetCharts(strFromU8(part), { columnWidths, digitWidth: looks.digitWidth });
      parts[name] = strToU8(freePictures(inset));
    }
    // Left alone, programs would print headers and footers as small as a wide table.
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      parts[name] = strToU8(strFromU8(part).replace("<headerFooter>", '<headerFooter scaleWithDoc="0">'));
  }
  return zipSync(parts, { mtime: NO_TIME });
}
