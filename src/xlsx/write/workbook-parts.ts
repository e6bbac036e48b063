import { quoteSheetName } from "../../core/address";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import { document, element } from "../xml/element";
import { escapeXml } from "../xml/text-escapes";
import { NS } from "./namespaces";

/** The list of sheets, the first of them active; rows repeated in print are names of their own. */
export function toWorkbookPart({ sheets }: WorkbookPlan): string {
  const entries = sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const titles = sheets.flatMap(({ name, print: { repeatRows } }, index) => {
    if (repeatRows === null) return [];
    const rows = `${quoteSheetName(name)}!$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
    return [element("definedName", { name: "_xlnm.Print_Titles", localSheetId: index }, escapeXml(rows))];
  });
  return document(
    element(
      "workbook",
      { xmlns: NS.spreadsheet, "xmlns:r": NS.relationships },
      element("workbookPr"),
      element("bookViews", {}, element("workbookView", { activeTab: 0 })),
      element("sheets", {}, ...entries),
      titles.length === 0 ? "" : element("definedNames", {}, ...titles),
    ),
  );
}

/**
 * Title, subject and so on. A sheet has no description of its own in this format, so what the sheets are for
 * stands in that of the workbook, where screen readers and file lists find it.
 */
export function toCoreProperties({ properties, sheets }: WorkbookPlan): string {
  const { title, subject, description, organisation, language } = properties;
  const summaries = sheets.flatMap(({ name, summary }) => (summary === "" ? [] : [`${name}: ${summary}`]));
  const all = {
    title,
    subject,
    creator: organisation,
    description: [description, ...summaries].join("\n"),
    language,
  };
  const elements = Object.entries(all).map(([name, text]) =>
    text === "" ? "" : element(`dc:${name}`, {}, escapeXml(text)),
  );
  return document(
    element("cp:coreProperties", { "xmlns:cp": NS.coreProperties, "xmlns:dc": NS.dublinCore }, ...elements),
  );
}

export function toExtendedProperties({ properties }: WorkbookPlan): string {
  return document(
    element(
      "Properties",
      { xmlns: NS.extendedProperties },
      element("Application", {}, "Crossfoot"),
      properties.organisation === "" ? "" : element("Company", {}, escapeXml(properties.organisation)),
    ),
  );
}

/** What kind each part is, by path; the parts of a kind are numbered from 1. */
export function toContentTypes(counts: {
  readonly sheets: number;
  readonly drawings: number;
  readonly charts: number;
}): string {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const office = "application/vnd.openxmlformats-officedocument";
  const numbered = (count: number, path: string, type: string): [string, string][] =>
    Array.from({ length: count }, (_, index) => [`${path}${index + 1}.xml`, type]);
  const types: [string, string][] = [
    ["/xl/workbook.xml", `${spreadsheet}.sheet.main+xml`],
    ...numbered(counts.sheets, "/xl/worksheets/sheet", `${spreadsheet}.worksheet+xml`),
    ["/xl/styles.xml", `${spreadsheet}.styles+xml`],
    ["/xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`],
    ...numbered(counts.drawings, "/xl/drawings/drawing", `${office}.drawing+xml`),
    ...numbered(counts.charts, "/xl/charts/chart", `${office}.drawingml.chart+xml`),
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", `${office}.extended-properties+xml`],
  ];
  return document(
    element(
      "Types",
      { xmlns: NS.contentTypes },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...types.map(([path, type]) => element("Override", { PartName: path, ContentType: type })),
    ),
  );
}
