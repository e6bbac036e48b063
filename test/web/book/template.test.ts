import { openWorkbook } from "../../../src/web/book/open-workbook";
import { partsOf, data } from "../../xlsx/a-workbook";
import { pack } from "../../xlsx/pack";
import { textOf } from "../../xlsx/patched";
import { DRAFT_ROWS } from "./draft-file";
import { change, savedOf, task, valueOf } from "./opened";
import { reportOf } from "./plans";

const TYPES = "[Content_Types].xml";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function aTemplate(): Uint8Array<ArrayBuffer> {
  const content = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${KIND}.template.main+xml"/></Types>`;
  const parts = partsOf({
    sheets: [{ name: "Draft", inner: data(DRAFT_ROWS) }],
    formats: ["General", "0%", "@"],
  });
  return Uint8Array.from(pack(parts.map((part) => (part.name === TYPES ? { name: TYPES, content } : part))));
}

test("a template is told, and saved as a workbook, which is what its new name says", async () => {
  const opened = await openWorkbook(aTemplate(), "form.xltx", task());
  if (!opened.ok) throw new Error(opened.message ?? "");
  const { workbook, notices } = opened;
  expect(notices).toEqual([
    "form.xltx is a template. It is opened as a workbook and saved as one (.xlsx); the template stays as it is.",
  ]);
  const saved = savedOf(await workbook.save("workbook", task()));
  expect(saved.file).toBe("form-checked.xlsx");
  expect(textOf(saved.bytes, TYPES)).toContain(
    `PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"`,
  );
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  valueOf(await workbook.write(reportOf({ total: 13 }), { kind: "report", id: "r" }, task()));
  const all = savedOf(await workbook.save("workbook", task()));
  expect(textOf(all.bytes, TYPES)).not.toContain("template");
});
