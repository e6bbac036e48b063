import type { FailureCode } from "../../src/xlsx/host-failure";
import { pack } from "./pack";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A compound file with one directory sector, as Office writes them: the names of its streams are what counts. */
function compoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, position) => bytes.set([letter.charCodeAt(0), 0], at + 2 * position));
    bytes.set([2 * (name.length + 1), 0, index === 0 ? 5 : 2], at + 64);
  });
  return bytes;
}

/** Files that are something else than a workbook: what they are, the failure, and their bytes. */
export const OTHER_FILES: readonly (readonly [string, FailureCode, () => Uint8Array])[] = [
  ["nothing at all", "empty-file", () => new Uint8Array()],
  ["an encrypted workbook", "encrypted", () => compoundFile(["EncryptionInfo", "EncryptedPackage"])],
  ["an .xls file", "old-excel", () => compoundFile(["Workbook", "SummaryInformation"])],
  ["an .xls file of Excel 5", "old-excel", () => compoundFile(["Book"])],
  [
    "an .xls file of Excel 4",
    "old-excel",
    () => Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00),
  ],
  ["an old Word file", "other-document", () => compoundFile(["WordDocument"])],
  [
    "an .ods file",
    "open-document",
    () =>
      pack([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "content.xml", content: "<office:document-content/>" },
      ]),
  ],
  [
    "an .xlsb file",
    "binary-workbook",
    () =>
      pack([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "xl/workbook.bin", content: "\u0083" },
      ]),
  ],
  [
    "a Word file",
    "other-document",
    () =>
      pack([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "word/document.xml", content: "<d/>" },
      ]),
  ],
  ["an archive of something", "other-archive", () => pack([{ name: "notes.txt", content: "hello" }])],
  ["an empty archive", "other-archive", () => pack([])],
  [
    "an archive that announces no workbook",
    "other-archive",
    () => pack([{ name: "[Content_Types].xml", content: "<Types/>" }]),
  ],
  ["comma-separated values", "text-file", () => ascii("Country,Requests\r\nBrazil,3\r\n")],
  [
    "comma-separated values in UTF-16",
    "text-file",
    () => Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x2c, 0x00, 0x42, 0x00),
  ],
  [
    "comma-separated values with an umlaut",
    "text-file",
    () => Uint8Array.of(0x4c, 0xe4, 0x6e, 0x64, 0x65, 0x72),
  ],
  ["a web page", "web-page", () => ascii("\ufeff<!DOCTYPE html>\n<html><body><table></table></body></html>")],
  [
    "a table that calls itself Excel",
    "web-page",
    () => ascii("<table border=1><tr><td>Brazil</td></tr></table>"),
  ],
  [
    "Excel 2003 XML",
    "xml-spreadsheet",
    () => ascii('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'),
  ],
  ["a PDF", "other-document", () => ascii("%PDF-1.7\n%\u0001\n1 0 obj")],
  ["a picture", "not-a-workbook", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00)],
];
