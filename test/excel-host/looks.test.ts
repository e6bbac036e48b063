import { aPng } from "../core/theme/a-logo";
import { sheetOf, start } from "./testing";

/** Formats, merged cells, links, rows and columns, pages, charts. */

/** What a sheet is, line by line, but for what every sheet is. */
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .filter((line) => !/^(sheet|standard|selected|page|printed|repeated|breaks|merges) ?/.test(line));

describe("formats", () => {
  test("are set and read; what differs within a range is null", async () => {
    const { run } = start();
    const both = await run((_, sheet) => {
      const { format } = sheet.getRange("A1:B1");
      format.fill.color = "#0b5cad";
      format.font.bold = true;
      format.font.color = "white";
      format.font.name = "Arial";
      format.horizontalAlignment = "Right";
      format.wrapText = true;
      format.indentLevel = 2;
      sheet.getRange("B1").format.font.size = 20;
      sheet.getRange("B1").format.fill.clear();
      return format.load("fill/color,font,horizontalAlignment,verticalAlignment,wrapText,indentLevel");
    });
    expect(both.toJSON()).toMatchObject({
      fill: { color: null },
      font: { bold: true, color: "#FFFFFF", name: "Arial", size: null, italic: false, underline: "None" },
      horizontalAlignment: "Right",
      verticalAlignment: "Bottom",
      wrapText: true,
      indentLevel: 2,
    });
  });

  test("of whole columns hold for cells that come later", async () => {
    const { excel, run } = start({ sheets: [sheetOf("Draft", "B1=1")] });
    await run((_, sheet) => {
      sheet.getRange("B:C").numberFormat = [["0%"]];
    }).catch(() => undefined);
    await run((_, sheet) => Object.assign(sheet.getRange("B:C"), { numberFormat: "0%" }));
    excel.user.type("Draft", "C7", "0.5");
    expect(excel.toSnapshots()[0]?.cells.map(({ text }) => text)).toEqual(["100%", "50%"]);
    const column = await run((_, sheet) => sheet.getRange("B:B").format.load("wrapText"));
    expect(column.wrapText).toBe(false);
  });

  test("lines lie on the sides that were named", async () => {
    const { excel, run } = start();
    await run((_, sheet) => {
      const { borders } = sheet.getRange("A1:A3").format;
      borders.getItem("EdgeTop").style = "Double";
      borders.getItem("InsideHorizontal").color = "#FF0000";
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      borders.getItem("EdgeLeft").style = "Continuous";
      borders.getItem("EdgeLeft").style = "None";
    });
    expect(linesOf(excel.fingerprint(["Sheet1"]))).toEqual([
      "A1 EdgeTop=Double/Thin/#000000 EdgeBottom=Continuous/Thin/#FF0000",
      "A2 EdgeBottom=Continuous/Thin/#FF0000",
      "A3 EdgeBottom=Continuous/Medium/#000000",
    ]);
  });
});

describe("merged cells", () => {
  test("keep the first content only", async () => {
    const { excel, run } = start({ sheets: [sheetOf("Draft", "A1=1  B1=2  A2=3")] });
    const areas = await run((_, sheet) => {
      sheet.getRange("A1:B1").merge();
      return sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
    });
    expect(areas.address).toBe("Draft!A1:B1");
    expect(excel.toSnapshots()[0]).toMatchObject({ merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
    expect(excel.toSnapshots()[0]?.cells.map(({ value }) => value)).toEqual([1, 3]);
    // On some builds this question empties the undo stack.
    expect(excel.undoCleared).toEqual(["Range.GetMergedAreasOrNullObject"]);
  });

  test("cannot be merged in part, and can be taken apart", async () => {
    const { failure, excel } = start();
    expect(await failure((sheet) => sheet.getRange("A1:B3").merge(true))).toBe("");
    expect(excel.book.sheets[0]?.merges).toHaveLength(3);
    expect(await failure((sheet) => sheet.getRange("B1:C1").merge())).toBe("MergedRangeConflict");
    expect(await failure((sheet) => sheet.getRange("A1:B2").unmerge())).toBe("");
    expect(excel.book.sheets[0]?.merges).toHaveLength(1);
  });
});

test("a link gives a cell its text and the looks of a link", async () => {
  const { excel, run } = start({ sheets: [sheetOf("Draft", "A2=kept")] });
  const [link] = await run((_, sheet) => {
    sheet.getRange("A1").hyperlink = { documentReference: "Draft!A9", textToDisplay: "There" };
    sheet.getRange("A2").hyperlink = { documentReference: "Draft!A9" };
    return [sheet.getRange("A1").load("hyperlink,values")];
  });
  expect([link?.hyperlink, link?.values]).toEqual([
    { documentReference: "Draft!A9", textToDisplay: "There" },
    [["There"]],
  ]);
  expect(linesOf(excel.fingerprint(["Draft"]))[1]).toBe(
    'A2 "kept" link {"documentReference":"Draft!A9"} fontColor=#0563C1 underline=Single',
  );
});

describe("rows and columns", () => {
  test("hidden ones are told of each row, and of a range", async () => {
    const { excel, run } = start({ sheets: [sheetOf("Draft", "A1=1  B4=2")] });
    excel.user.hideRows("Draft", 1, 2);
    const [rows, columns, some, all] = await run((_, sheet) => {
      sheet.getRange("B:B").columnHidden = true;
      const used = sheet.getUsedRange(true);
      return [
        used.getRowProperties({ rowHidden: true }),
        used.getColumnProperties({ columnHidden: true, columnIndex: true }),
        used.load("rowHidden,columnHidden,values"),
        sheet.getRange("2:3").load("rowHidden"),
      ] as const;
    });
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
    expect(columns.value).toEqual([
      { columnHidden: false, columnIndex: 0 },
      { columnHidden: true, columnIndex: 1 },
    ]);
    expect([some.rowHidden, some.columnHidden, all.rowHidden]).toEqual([null, null, true]);
    expect(some.values).toHaveLength(4);
  });

  test("widths and heights in points", async () => {
    const { run, failure } = start();
    const [usual, mixed, high] = await run((_, sheet) => {
      sheet.getRange("B:C").format.columnWidth = 100;
      sheet.getRange("1:1").format.rowHeight = 30;
      return ["A1", "A1:B2", "C1"].map((address) =>
        sheet.getRange(address).format.load("columnWidth,rowHeight"),
      );
    });
    expect([usual?.columnWidth, usual?.rowHeight]).toEqual([48, 30]);
    expect([mixed?.columnWidth, mixed?.rowHeight]).toEqual([null, null]);
    expect(high?.columnWidth).toBe(100);
    expect(await failure((sheet) => void (sheet.getRange("1:1").format.rowHeight = 410))).toBe(
      "InvalidArgument",
    );
  });
});

test("the page", async () => {
  const { excel, run, failure } = start();
  const [layout, rows, breaks] = await run((_, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$2:$3");
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
    for (const row of [20, 10]) sheet.horizontalPageBreaks.add(`A${row}`);
    return [
      pageLayout.load("orientation,paperSize,zoom,leftMargin"),
      pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      sheet.horizontalPageBreaks.load("items/rowIndex"),
    ] as const;
  });
  expect(layout.toJSON()).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    leftMargin: 50.4,
  });
  expect(rows.address).toBe("Sheet1!2:3");
  expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 19]);
  expect(excel.fingerprint()).toContain('["RightFooter","&P / &N"]');
  expect(await failure((sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2"))).toBe("InvalidArgument");
  const footer = (length: number) =>
    failure(
      (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(length)),
    );
  expect([await footer(255), await footer(256)]).toEqual(["", "InvalidArgument"]);
  expect(await failure((sheet) => sheet.horizontalPageBreaks.add("A1"))).toBe("InvalidArgument");
});

test("frozen rows and columns", async () => {
  const { excel, run } = start();
  const frozen = await run((_, sheet) => {
    sheet.freezePanes.freezeAt("A1:B3");
    return sheet.freezePanes.getLocationOrNullObject().load("address");
  });
  expect(frozen.address).toBe("Sheet1!A1:B3");
  await run((_, sheet) => sheet.freezePanes.freezeRows(2));
  expect(excel.fingerprint()).toContain("frozen 1:2");
  await run((_, sheet) => sheet.freezePanes.unfreeze());
  expect(excel.fingerprint()).not.toContain("frozen");
});

describe("charts", () => {
  const data = () =>
    start({ sheets: [sheetOf("Data", "B1=Open  C1=Closed  A2=BR  B2=1  C2=2  A3=NL  B3=3  C3=4")] });

  test("are made of a block: names above, categories on the left", async () => {
    const { excel, run } = data();
    const [chart, series] = await run((_, sheet) => {
      const made = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      return [made.load("name,chartType,id,series/count"), made.series.load("items/name")] as const;
    });
    expect([chart.name, chart.chartType, chart.series.count]).toEqual(["Chart 1", "BarStacked", 2]);
    expect(series.items.map(({ name }) => name)).toEqual(["Open", "Closed"]);
    expect(
      excel.book.sheets[0]?.charts[0]?.series.map(({ categories, values }) => [
        categories?.left,
        values.left,
      ]),
    ).toEqual([
      [0, 1],
      [0, 2],
    ]);
    // A name is that of its cell, until somebody gives another.
    excel.user.type("Data", "B1", "Pending");
    await run((_, sheet) => void (sheet.charts.getItemAt(0).series.getItemAt(1).name = "Done"));
    expect(excel.book.sheets[0]?.charts[0]?.series.map(({ name }) => name)).toEqual(["Pending", "Done"]);
  });

  test("lie over the cells that were named, whatever their widths", async () => {
    const { run } = data();
    const chart = await run((_, sheet) => {
      sheet.getRange("A:A").format.columnWidth = 100;
      const made = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      made.setPosition("B5", "D8");
      return made.load("left,top,width,height");
    });
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 60, 144, 60]);
  });

  test("have titles, axes, legend, labels and colours", async () => {
    const { excel, run } = data();
    const axis = await run((_, sheet) => {
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      chart.title.text = "Requests";
      chart.legend.position = "Top";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.majorGridlines.visible = true;
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#0B5CAD");
      series.gapWidth = 40;
      series.hasDataLabels = true;
      series.dataLabels.position = "Center";
      return chart.axes.valueAxis.load("minimum,majorUnit,title/visible");
    });
    expect([axis.minimum, axis.majorUnit, axis.title.visible]).toEqual([0, "", false]);
    const line = linesOf(excel.fingerprint(["Data"])).find((each) => each.startsWith("chart"));
    for (const fact of [
      "Requests",
      '"Position","Top"',
      "#0B5CAD",
      '"GapWidth",40',
      '"ReversePlotOrder",true',
    ])
      expect(line).toContain(fact);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["no such chart", (sheet) => sheet.charts.getItem("Chart 9").load("name"), "ItemNotFound"],
    ["no such series", (sheet) => chartOf(sheet).series.getItemAt(2).load("name"), "ItemNotFound"],
    [
      "labels that are not shown",
      (sheet) => void (chartOf(sheet).series.getItemAt(0).dataLabels.position = "Center"),
      "InvalidOperation",
    ],
    [
      "a gap out of bounds",
      (sheet) => void (chartOf(sheet).series.getItemAt(0).gapWidth = 501),
      "InvalidArgument",
    ],
    [
      "a unit of the categories",
      (sheet) => void (chartOf(sheet).axes.categoryAxis.majorUnit = 1),
      "NotImplemented",
    ],
    ["an end before the start", (sheet) => chartOf(sheet).setPosition("C5", "A1"), "InvalidArgument"],
    [
      "axes of a pie",
      (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns").axes.load("valueAxis/minimum"),
      "InvalidOperation",
    ],
    ["points", (sheet) => chartOf(sheet).series.getItemAt(0).points.load("count"), "NotImplemented"],
  ])("%s", async (_, act, code) => {
    const { failure } = data();
    expect(await failure(act)).toBe(code);
  });

  test("are found by name and deleted", async () => {
    const { excel, run } = data();
    await run((_, sheet) => void (chartOf(sheet).name = "Bars"));
    const [found, none] = await run(
      (_, { charts }) =>
        [charts.getItem("bars").load("name"), charts.getItemOrNullObject("x").load("name")] as const,
    );
    expect([found.name, none.isNullObject]).toEqual(["Bars", true]);
    await run((_, { charts }) => charts.getItem("Bars").delete());
    expect(excel.book.sheets[0]?.charts).toEqual([]);
  });
});

function chartOf(sheet: Excel.Worksheet): Excel.Chart {
  return sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
}

describe("pictures", () => {
  const PNG = Buffer.from(aPng(40, 20)).toString("base64");

  test("have their own size, then the one that is set, and a text", async () => {
    const { excel, run } = start();
    const [own, count] = await run((_, sheet) => {
      const shape = sheet.shapes.addImage(PNG);
      return [shape.load("width,height,left,top,lockAspectRatio"), sheet.shapes.getCount()] as const;
    });
    expect([own.width, own.height, own.left, own.top, own.lockAspectRatio]).toEqual([30, 15, 0, 0, true]);
    expect(count.value).toBe(1);
    await run((_, sheet) => {
      const shape = sheet.shapes.addImage(PNG);
      shape.width = 60;
      shape.lockAspectRatio = false;
      shape.left = 100;
      shape.top = 5;
      shape.altTextDescription = "Logo";
    });
    expect(excel.book.sheets[0]?.shapes[1]).toMatchObject({
      ...{ png: PNG, altText: "Logo", left: 100, top: 5, width: 60, height: 30, lockAspectRatio: false },
    });
    expect(excel.fingerprint()).toContain('"altText":"Logo"');
    await run((_, sheet) => {
      const shape = sheet.shapes.addImage(PNG);
      shape.lockAspectRatio = false;
      shape.width = 60;
    });
    expect(excel.book.sheets[0]?.shapes[2]).toMatchObject({ width: 60, height: 15 });
  });

  test.each(["", "data:image/png;base64,AAAA", "AAAA"])("are not made of %j", async (text) => {
    const { failure } = start();
    expect(await failure((sheet) => void sheet.shapes.addImage(text))).toBe("InvalidArgument");
  });
});
