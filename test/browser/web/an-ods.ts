import { strToU8, zipSync } from "fflate";

const NAMESPACES = ["office", "table", "text"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const TYPE = "application/vnd.oasis.opendocument.spreadsheet";

/** A small OpenDocument workbook: its total says 6, and its parts add up to 5. */
export function anOds(): Uint8Array {
  const rows = ROWS.map((cells) => `<table:table-row>${cells.map(toCell).join("")}</table:table-row>`);
  const content =
    `<office:document-content ${NAMESPACES} office:version="1.3"><office:body><office:spreadsheet>` +
    `<table:table table:name="H1 2024">${rows.join("")}</table:table>` +
    "</office:spreadsheet></office:body></office:document-content>";
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' +
    `<manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/>` +
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>';
  return zipSync({
    mimetype: [strToU8(TYPE), { level: 0 }],
    "content.xml": strToU8(content),
    "META-INF/manifest.xml": strToU8(manifest),
  });
}

const ROWS: readonly (readonly (string | number)[])[] = [
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
