import { hasMacros, isSigned } from "../../src/xlsx/file-traits";
import { partsOf, type RawWorkbook } from "./a-workbook";
import { pack, type ArchivePart } from "./pack";

const RAW: RawWorkbook = { sheets: [{ inner: "<sheetData/>" }] };

function withPart(part: ArchivePart): Uint8Array {
  return pack([...partsOf(RAW).filter(({ name }) => name !== part.name), part]);
}

const traitsOf = (bytes: Uint8Array) => [hasMacros(bytes), isSigned(bytes)];

test("a plain workbook has none of them", () => {
  expect(traitsOf(pack(partsOf(RAW)))).toEqual([false, false]);
});

test.each([
  { name: "xl/vbaProject.bin", content: "x" },
  { name: "xl/macrosheets/sheet1.xml", content: "<x/>" },
  {
    name: "[Content_Types].xml",
    content: `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`,
  },
])("macros: $name", (part) => {
  expect(traitsOf(withPart(part))).toEqual([true, false]);
});

test("a signature", () => {
  expect(traitsOf(withPart({ name: "_xmlsignatures/sig1.xml", content: "<x/>" }))).toEqual([false, true]);
});
