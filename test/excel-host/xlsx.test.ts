import { readXlsx } from "hucre/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writePlan } from "../../src/xlsx/write-plan";
import { aPlan } from "../xlsx/a-plan";
import { createExcel, openExcel, toXlsx } from ".";
import { sheetOf, start } from "./testing";

/** Workbooks come in and go out as files. */

async function snapshotsOf(bytes: Uint8Array) {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  return reading.sheets;
}

test("what a file holds is what Excel holds, and what it gives back", async () => {
  const bytes = await writePlan(aPlan());
  const excel = await openExcel(bytes);
  const expected = await snapshotsOf(bytes);
  expect(excel.toSnapshots()).toEqual(expected);
  expect(await snapshotsOf(await toXlsx(excel))).toEqual(expected);
});

test("texts that look like something else, errors, hidden parts and protection survive", async () => {
  const excel = createExcel({
    sheets: [sheetOf("It's", "A1='=1+1  A2='#N/A  A3=#N/A  B1=TRUE  B2=64%"), sheetOf("Two", "")],
  });
  excel.user.type("It's", "A5", "'007");
  excel.user.hideRows("It's", 1);
  excel.user.hideColumns("It's", 1);
  excel.user.hide("Two");
  excel.user.protectSheet("It's");
  expect(await snapshotsOf(await toXlsx(excel))).toEqual(excel.toSnapshots());
});

test("looks, pages and charts go out as well", async () => {
  const { excel, run } = start({ sheets: [sheetOf("Data", "B1=Open  A2=BR  B2=1  A3=NL  B3=3")] });
  await run((_, sheet) => {
    sheet.getRange("A1:B1").format.fill.color = "#0B5CAD";
    sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("A:A").format.columnWidth = 105;
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.pageLayout.setPrintTitleRows("1:1");
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Example";
    sheet.horizontalPageBreaks.add("A3");
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "Requests";
    chart.setPosition("D1", "H9");
    chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
  });
  const bytes = await toXlsx(excel);
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  expect(sheet?.cells?.get("0,1")?.style).toMatchObject({
    fill: { fgColor: { rgb: "0B5CAD" } },
    border: { bottom: { style: "double" } },
  });
  expect(sheet?.columns?.[0]?.width).toBeCloseTo(20, 1);
  expect(sheet?.freezePane).toMatchObject({ rows: 1 });
  expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape" });
  expect(sheet?.rowBreaks).toEqual([1]);
  const chart = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
  for (const fact of ["Requests", "'Data'!$B$2:$B$3", "'Data'!$A$2:$A$3", "123456", 'val="stacked"'])
    expect(chart).toContain(fact);
});

test("parts of custom XML come in and go out, and show in the fingerprint", async () => {
  const { excel, run } = start({ sheets: [sheetOf("Draft", "A1=1")] });
  const before = excel.fingerprint();
  await run(({ workbook }) => {
    workbook.customXmlParts.add("<one xmlns='urn:one'>é</one>");
    workbook.customXmlParts.add("<two/>");
  });
  expect(excel.fingerprint()).not.toBe(before);
  const again = await openExcel(await toXlsx(excel));
  expect(again.book.xmlParts).toEqual(excel.book.xmlParts);
  expect(again.toSnapshots()).toEqual(excel.toSnapshots());
});

test("the same is always the same text, and any difference shows", async () => {
  const make = () => createExcel({ sheets: [sheetOf("Draft", "A1=1  B1==A1*2"), sheetOf("Other", "A1=x")] });
  const before = make().fingerprint();
  expect(make().fingerprint()).toBe(before);
  const changes: ((excel: ReturnType<typeof make>) => void)[] = [
    ({ user }) => user.type("Draft", "A1", "2"),
    ({ user }) => user.type("Draft", "A1", "1.0%"),
    ({ user }) => user.type("Draft", "B1", "2"),
    ({ user }) => user.rename("Draft", "draft"),
    ({ user }) => user.move("Draft", 1),
    ({ user }) => user.hide("Other"),
    ({ user }) => user.hideRows("Draft", 5),
    ({ user }) => user.select("Draft", "C3"),
    ({ user }) => user.protectSheet("Draft"),
    ({ user }) => user.protectWorkbook(),
    ({ user }) => user.addSheet("More"),
  ];
  for (const change of changes) {
    const excel = make();
    change(excel);
    expect(excel.fingerprint()).not.toBe(before);
  }
  const { excel, run } = start({ sheets: [sheetOf("Draft", "A1=1")] });
  const untouched = excel.fingerprint();
  await run((_, sheet) => {
    sheet.getUsedRange().load("values,text,formulas,numberFormat,address");
    sheet.load();
    sheet.getRange("A1").format.load("fill/color,font");
  });
  expect(excel.fingerprint()).toBe(untouched);
});
