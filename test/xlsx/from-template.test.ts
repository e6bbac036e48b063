import { fromTemplate } from "../../src/xlsx/from-template";
import { aRichWorkbook } from "./a-rich-workbook";
import { changedParts, textOf } from "./patched";
import { aWorkbook, partsOf } from "./a-workbook";
import { pack } from "./pack";

const TYPES = "[Content_Types].xml";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const asTemplate = (xml: string): string =>
  xml.replace(`${KIND}.sheet.main+xml`, `${KIND}.template.main+xml`);

test("a template becomes a workbook in its one place, and else stays byte for byte", () => {
  const template = aRichWorkbook({ change: { [TYPES]: asTemplate } });
  const workbook = fromTemplate(template);
  if (workbook === null) throw new Error("taken for no template");
  expect(changedParts(template, workbook)).toEqual([TYPES]);
  expect(textOf(workbook, TYPES)).toBe(textOf(aRichWorkbook(), TYPES));
});

test("where the type is that of all parts of its extension, the workbook part gets its own", () => {
  const parts = partsOf({ sheets: [{ inner: "<sheetData/>" }] });
  const content = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${KIND}.template.main+xml"/></Types>`;
  const workbook = fromTemplate(
    pack(parts.map((part) => (part.name === TYPES ? { name: TYPES, content } : part))),
  );
  expect(textOf(workbook ?? new Uint8Array(), TYPES)).toBe(
    content.replace(
      "</Types>",
      `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/></Types>`,
    ),
  );
});

test("what is no template stays as it is, one with macros too", async () => {
  expect(fromTemplate(aRichWorkbook())).toBeNull();
  expect(fromTemplate(await aWorkbook({ sheets: [{ inner: "<sheetData/>" }] }))).toBeNull();
  const macros = (xml: string): string =>
    xml.replace(`${KIND}.sheet.main+xml`, "application/vnd.ms-excel.template.macroEnabled.main+xml");
  expect(fromTemplate(aRichWorkbook({ change: { [TYPES]: macros } }))).toBeNull();
});
