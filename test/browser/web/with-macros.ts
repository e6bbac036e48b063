import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ROOT } from "../../project/files";

/** The sample with mistakes as a workbook with macros. What the macros are does not matter: nobody runs them. */
export function withMacros(): Uint8Array {
  const parts = unzipSync(readFileSync(join(ROOT, "samples", "h1-2024-with-mistakes.xlsx")));
  const replaced = (name: string, from: string, to: string): Uint8Array =>
    strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(from, to));
  return zipSync({
    ...parts,
    "[Content_Types].xml": strToU8(
      strFromU8(
        replaced(
          "[Content_Types].xml",
          "openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "ms-excel.sheet.macroEnabled.main+xml",
        ),
      ).replace(
        "</Types>",
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
    ),
    "xl/_rels/workbook.xml.rels": replaced(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
    "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  });
}
