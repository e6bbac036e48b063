import { pack } from "./pack";

const NAMESPACES = [
  "office",
  "style",
  "text",
  "table",
  "draw",
  "fo",
  "number",
  "calcext",
  "xlink",
  "dc",
  "config",
]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(" ");

export interface RawOds {
  /** Between the automatic styles. */
  readonly styles?: string;
  /** Between the named styles, in the part of their own. */
  readonly named?: string;
  /** In the manifest. */
  readonly manifest?: string;
  /** Of the sheets, in the part of settings. */
  readonly settings?: string;
  readonly kind?: string;
  readonly more?: readonly { readonly name: string; readonly content: string }[];
}

/** The bytes of an OpenDocument spreadsheet. @param tables what stands in the spreadsheet */
export function anOds(
  tables: string,
  { styles = "", named = "", manifest = "", settings = "", kind, more = [] }: RawOds = {},
): Uint8Array {
  return pack([
    { name: "mimetype", content: kind ?? "application/vnd.oasis.opendocument.spreadsheet" },
    {
      name: "META-INF/manifest.xml",
      content: `<manifest:manifest xmlns:manifest="urn:m">${manifest}</manifest:manifest>`,
    },
    {
      name: "styles.xml",
      content: `<office:document-styles ${NAMESPACES}><office:styles>${named}</office:styles></office:document-styles>`,
    },
    {
      name: "content.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    {
      name: "settings.xml",
      content: `<office:document-settings ${NAMESPACES}><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry><config:config-item-map-named config:name="Tables">${settings}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`,
    },
    ...more,
  ]);
}

/** A small OpenDocument workbook. @param rows with their headings; numbers are numbers */
export function anOdsOf(rows: readonly (readonly (string | number)[])[], more = ""): Uint8Array {
  const lines = rows.map((cells) => `<table:table-row>${cells.map(toCell).join("")}</table:table-row>`);
  return anOds(`<table:table table:name="H1 2024">${lines.join("")}${more}</table:table>`);
}

/** Its total says 6, and its parts add up to 5. */
export const WRONG_COUNTS: readonly (readonly (string | number)[])[] = [
  ["Country", "Total Number of Requests"],
  ["TOTAL:", 6],
  ["Brazil", 3],
  ["Chile", 2],
];

function toCell(value: string | number): string {
  const text = `<text:p>${String(value)}</text:p>`;
  return typeof value === "number"
    ? `<table:table-cell office:value-type="float" office:value="${String(value)}">${text}</table:table-cell>`
    : `<table:table-cell office:value-type="string">${text}</table:table-cell>`;
}
