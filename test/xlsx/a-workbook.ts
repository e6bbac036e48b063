import { pack, type ArchivePart } from "./pack";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface RawSheet {
  readonly name?: string;
  /** What stands between `<worksheet>` and `</worksheet>`. */
  readonly inner?: string;
  /** The whole part instead. */
  readonly xml?: string;
  readonly state?: "hidden" | "veryHidden";
  readonly type?: "worksheet" | "chartsheet";
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** Format codes, by the index of the cell style; the first is that of plain cells. */
  readonly formats?: readonly string[];
  /** Instead of `formats`: the styles, by the name of their part in `more`. */
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly more?: readonly ArchivePart[];
  /** Further links of the workbook, to parts in `more`. */
  readonly links?: readonly { readonly type: string; readonly target: string }[];
}

/** `data("<row r='1'>…</row>")` */
export const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

/** The bytes of a workbook of which every part is given as it stands in the file. */
export function aWorkbook(raw: RawWorkbook): Promise<Uint8Array> {
  return Promise.resolve(pack(partsOf(raw)));
}

export function partsOf({
  sheets,
  strings,
  formats,
  styles,
  date1904,
  more = [],
  links: further = [],
}: RawWorkbook): ArchivePart[] {
  const links = sheets.map(({ type = "worksheet" }, index) =>
    link(`rId${index + 1}`, `${OFFICE}/${type}`, `worksheets/sheet${index + 1}.xml`),
  );
  if (strings !== undefined) links.push(link("rIdS", `${OFFICE}/sharedStrings`, "sharedStrings.xml"));
  if (formats !== undefined) links.push(link("rIdF", `${OFFICE}/styles`, "/xl/styles.xml"));
  if (styles !== undefined) links.push(link("rIdF", `${OFFICE}/styles`, styles));
  further.forEach(({ type, target }, index) => links.push(link(`rIdM${index}`, `${OFFICE}/${type}`, target)));
  const entries = sheets.map(({ name = "Sheet", state = "visible" }, index) => {
    return `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`;
  });
  const properties = date1904 === true ? `<workbookPr date1904="1"/>` : "";
  const parts: ArchivePart[] = [
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${PACKAGE}">${link("rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${entries.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}">${links.join("")}</Relationships>`,
    },
    ...sheets.map(({ inner = "", xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: xml ?? `<worksheet xmlns="${MAIN}">${inner}</worksheet>`,
    })),
  ];
  if (strings !== undefined)
    parts.push({ name: "xl/sharedStrings.xml", content: `<sst xmlns="${MAIN}">${strings}</sst>` });
  if (formats !== undefined) parts.push({ name: "xl/styles.xml", content: toStyles(formats) });
  return [...parts, ...more];
}

function toStyles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs></styleSheet>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}
