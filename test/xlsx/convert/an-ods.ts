import { pack } from "../pack";

const NAMESPACES = ["office", "style", "text", "table", "draw", "fo", "number", "calcext", "xlink", "dc"]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(" ");

export interface RawOds {
  /** Between the automatic styles. */
  readonly styles?: string;
  /** Between the named styles, in the part of their own. */
  readonly named?: string;
  /** In the manifest. */
  readonly manifest?: string;
  readonly kind?: string;
  readonly more?: readonly { readonly name: string; readonly content: string }[];
}

/** The bytes of an OpenDocument spreadsheet. @param tables what stands in the spreadsheet */
export function anOds(
  tables: string,
  { styles = "", named = "", manifest = "", kind, more = [] }: RawOds = {},
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
    ...more,
  ]);
}
