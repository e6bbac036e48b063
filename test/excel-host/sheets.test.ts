import { sheetOf, start, type Started } from "./testing";

/** Sheets: names, order, visibility, protection. */

const names = ({ excel }: Started) => excel.book.sheets.map(({ name }) => name);

describe("the name of a sheet", () => {
  test.each<[string, string]>([
    ["Overview", ""],
    ["x".repeat(31), ""],
    ["It's fine, 100% & more!", ""],
    ["x".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["a\\b", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a?b", "InvalidArgument"],
    ["a*b", "InvalidArgument"],
    ["a[b", "InvalidArgument"],
    ["a]b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["hISTORY", "InvalidArgument"],
    ["draft", "ItemAlreadyExists"],
  ])('"%s": %s', async (name, code) => {
    const started = start({ sheets: [sheetOf("Draft", ""), sheetOf("Other", "")] });
    expect(await started.failure((_, { workbook }) => workbook.worksheets.add(name))).toBe(code);
    expect(names(started)).toEqual(code === "" ? ["Draft", "Other", name] : ["Draft", "Other"]);
    const renamed = start({ sheets: [sheetOf("Draft", ""), sheetOf("Other", "")] });
    const rename = renamed.failure(
      (_, { workbook }) => void (workbook.worksheets.getItem("Other").name = name),
    );
    expect(await rename).toBe(code);
  });

  test("may change its case only", async () => {
    const started = start({ sheets: [sheetOf("Draft", "")] });
    expect(await started.failure((sheet) => void (sheet.name = "DRAFT"))).toBe("");
    expect(names(started)).toEqual(["DRAFT"]);
  });

  test("is given by Excel where nobody gives one", async () => {
    const started = start({ sheets: [sheetOf("Sheet1", "")] });
    await started.run(({ workbook }) => [workbook.worksheets.add(), workbook.worksheets.add()]);
    expect(names(started)).toEqual(["Sheet1", "Sheet2", "Sheet3"]);
  });
});

describe("sheets", () => {
  const three = () => start({ sheets: ["One", "Two", "Three"].map((name) => sheetOf(name, "A1=1")) });

  test("are found by name in any case, by id, by place", async () => {
    const { run, excel } = three();
    const id = excel.book.sheets[1]?.id ?? "";
    const found = await run(({ workbook: { worksheets } }) =>
      [
        worksheets.getItem("two"),
        worksheets.getItem(id),
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getFirst().getNext(),
        worksheets.getActiveWorksheet(),
      ].map((sheet) => sheet.load("name,position,id,visibility")),
    );
    expect(found.map(({ name }) => name)).toEqual(["Two", "Two", "One", "Three", "Two", "One"]);
  });

  test("that are not there are an error, and what came before stays done", async () => {
    const started = three();
    const code = await started.failure((_, { workbook }) => {
      workbook.worksheets.add("Begun");
      workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
      workbook.worksheets.add("Never");
    });
    expect(code).toBe("ItemNotFound");
    expect(names(started)).toEqual(["One", "Two", "Three", "Begun"]);
  });

  test("can be deleted, but for the last that is visible", async () => {
    const started = three();
    started.excel.user.hide("Three");
    const remove = (name: string) =>
      started.failure((_, { workbook }) => workbook.worksheets.getItem(name).delete());
    expect([await remove("One"), await remove("Two")]).toEqual(["", "InvalidOperation"]);
    expect(names(started)).toEqual(["Two", "Three"]);
    expect(started.excel.book.active.name).toBe("Two");
    expect(started.excel.undoCleared).toEqual(["Worksheet.Delete"]);
  });

  test("that are gone can be used no more, nor their ranges, even in the same request", async () => {
    const { failure } = three();
    expect(
      await failure((sheet) => {
        sheet.delete();
        sheet.name = "Again";
      }),
    ).toBe("ItemNotFound");
    expect(
      await three().failure((sheet) => {
        const range = sheet.getRange("A1");
        sheet.delete();
        range.values = [[1]];
      }),
    ).toBe("InvalidReference");
  });

  test("move, hide and show", async () => {
    const started = three();
    const { excel, run, failure } = started;
    await run(({ workbook: { worksheets } }) => {
      worksheets.getItem("Three").position = 0;
      worksheets.getItem("One").visibility = "VeryHidden";
    });
    expect(names(started)).toEqual(["Three", "One", "Two"]);
    expect(excel.book.active.name).toBe("Two");
    const code = (act: (sheet: Excel.Worksheet) => void) =>
      failure((_, { workbook }) => act(workbook.worksheets.getItem("One")));
    expect(await code((sheet) => sheet.activate())).toBe("InvalidOperation");
    expect(await code((sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await code((sheet) => void (sheet.position = 7))).toBe("InvalidArgument");
    expect(await code((sheet) => void (sheet.visibility = "Visible"))).toBe("");
    expect(await code((sheet) => sheet.activate())).toBe("");
    expect(excel.undoCleared).toEqual(["Worksheet.Position", "Worksheet.Visibility", "Worksheet.Visibility"]);
  });

  test("are listed with what was asked of each", async () => {
    const { run } = three();
    const sheets = await run(({ workbook }) =>
      workbook.worksheets.load("items/name,items/protection/protected,items/pageLayout/orientation"),
    );
    expect(sheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([
      ["One", false],
      ["Two", false],
      ["Three", false],
    ]);
    expect(sheets.items[0]?.pageLayout.orientation).toBe("Portrait");
  });

  test("of a chart answer what they are called, and nothing else", async () => {
    const { run, failure } = start({
      sheets: [sheetOf("Chart1", ""), sheetOf("Draft", "A1=1")],
      chartSheets: ["Chart1"],
    });
    const sheet = await run((_, first) => first.load("name,visibility"));
    expect(sheet.name).toBe("Chart1");
    expect(await failure((first) => first.getRange("A1").load("values"))).toBe("UnsupportedSheet");
    expect(await failure((first) => first.getUsedRangeOrNullObject().load("values"))).toBe(
      "UnsupportedSheet",
    );
  });
});

describe("protection", () => {
  test("of the structure: nothing is added, removed, renamed, moved or hidden; cells can be written", async () => {
    const { excel, failure } = start({ sheets: [sheetOf("One", ""), sheetOf("Two", "")] });
    excel.user.protectWorkbook();
    const before = excel.fingerprint();
    const acts: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
      (_, { workbook }) => workbook.worksheets.add("More"),
      (sheet) => sheet.delete(),
      (sheet) => void (sheet.name = "Other"),
      (sheet) => void (sheet.position = 1),
      (sheet) => void (sheet.visibility = "Hidden"),
    ];
    for (const act of acts) expect(await failure(act)).toBe("AccessDenied");
    expect(excel.fingerprint()).toBe(before);
    expect(await failure((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe("");
  });

  test("of a sheet: nothing in it is changed, but cells that are not locked", async () => {
    const { excel, failure, run } = start({ sheets: [sheetOf("One", "A1=1  B1=2")] });
    await run((_, sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
    });
    const before = excel.fingerprint();
    const acts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => void (sheet.getRange("A1").values = [[5]]),
      (sheet) => void (sheet.getRange("A1:B1").values = [[5, 5]]),
      (sheet) => sheet.getRange("A1").clear(),
      (sheet) => void (sheet.getRange("B1").format.fill.color = "#FF0000"),
      (sheet) => void (sheet.getRange("A1").numberFormat = [["0%"]]),
      (sheet) => void (sheet.getRange("A:A").format.columnWidth = 50),
      (sheet) => void (sheet.getRange("1:1").rowHidden = true),
      (sheet) => sheet.getRange("A1:B1").merge(),
      (sheet) => sheet.charts.add("BarStacked", sheet.getRange("A1:B1"), "Rows"),
      (sheet) => sheet.horizontalPageBreaks.add("A2"),
    ];
    for (const act of acts) expect(await failure(act)).toBe("AccessDenied");
    expect(excel.fingerprint()).toBe(before);
    expect(await failure((sheet) => void (sheet.getRange("B1").values = [[5]]))).toBe("");
    expect(await failure((sheet) => void (sheet.name = "Two"))).toBe("");
  });

  test("is told, and lifted; both clear the undo stack", async () => {
    const { excel, run } = start({ sheets: [{ ...sheetOf("One", ""), protected: true }] });
    const [sheet, workbook] = await run((context, first) => {
      const of = [first.protection.load("protected"), context.workbook.protection.load("protected")] as const;
      first.protection.unprotect();
      context.workbook.protection.protect();
      return of;
    });
    expect([sheet.protected, workbook.protected]).toEqual([true, false]);
    expect(excel.undoCleared).toEqual(["WorksheetProtection.Unprotect", "WorkbookProtection.Protect"]);
    expect(excel.toSnapshots()[0]?.protected).toBe(false);
  });
});

describe("what is kept with the workbook", () => {
  test("settings: any value by key, the last one counts", async () => {
    const { excel, run, failure } = start();
    await run(({ workbook: { settings } }) => {
      settings.add("Crossfoot", "one");
      settings.add("Crossfoot", { version: 2, left: ["a", null] });
    });
    const [found, none] = await run(
      ({ workbook: { settings } }) =>
        [
          settings.getItemOrNullObject("Crossfoot").load("key,value"),
          settings.getItemOrNullObject("Other").load("value"),
        ] as const,
    );
    expect([found.value, none.isNullObject]).toEqual([{ version: 2, left: ["a", null] }, true]);
    expect(await failure((_, { workbook }) => workbook.settings.getItem("Other").load("value"))).toBe(
      "ItemNotFound",
    );
    await run(({ workbook }) => workbook.settings.getItem("Crossfoot").delete());
    expect(excel.book.settings.size).toBe(0);
    expect(excel.undoCleared).toEqual([]);
  });

  test("parts of custom XML: added, found by namespace, set, deleted", async () => {
    const { excel, run, failure } = start();
    const reviewers = "<r xmlns='urn:reviewers'><r/></r>";
    const [added, plain] = await run(
      ({ workbook: { customXmlParts } }) =>
        [
          customXmlParts.add(reviewers).load(),
          customXmlParts.add("<?xml version='1.0'?><x/>").load(),
        ] as const,
    );
    expect([added.namespaceUri, plain.namespaceUri]).toEqual(["urn:reviewers", ""]);
    const [all, own, none, only, xml, nobody, nothing] = await run(({ workbook: { customXmlParts } }) => {
      const scoped = customXmlParts.getByNamespace("urn:reviewers");
      const empty = customXmlParts.getByNamespace("urn:none");
      const part = scoped.getOnlyItemOrNullObject().load("id");
      const missing = empty.getOnlyItemOrNullObject().load("id");
      const counts = [customXmlParts.getCount(), scoped.getCount(), empty.getCount()] as const;
      return [...counts, part, part.getXml(), missing, missing.getXml()] as const;
    });
    expect([all.value, own.value, none.value]).toEqual([2, 1, 0]);
    expect([only.id, xml.value, nobody.isNullObject]).toEqual([added.id, reviewers, true]);
    expect(nothing.value).toBeUndefined();
    await run(({ workbook: { customXmlParts } }) => {
      customXmlParts.getItem(plain.id).setXml("<a:x xmlns:a='urn:reviewers'/>");
    });
    const [several, list] = await run(({ workbook: { customXmlParts } }) => {
      const scoped = customXmlParts.getByNamespace("urn:reviewers");
      return [scoped.getOnlyItemOrNullObject().load("id"), scoped.load("items/id")] as const;
    });
    expect([several.isNullObject, list.items.map(({ id }) => id)]).toEqual([true, [added.id, plain.id]]);
    const fails = (act: (parts: Excel.CustomXmlPartCollection) => void) =>
      failure((_, { workbook }) => act(workbook.customXmlParts));
    expect(await fails((parts) => parts.add("no XML"))).toBe("InvalidArgument");
    expect(await fails((parts) => parts.getItem(plain.id).setXml("<a><b></a>"))).toBe("InvalidArgument");
    expect(await fails((parts) => parts.getItem("{none}").load("id"))).toBe("ItemNotFound");
    await run(({ workbook: { customXmlParts } }) => {
      customXmlParts.getItem(plain.id).delete();
      customXmlParts.getItemOrNullObject("{none}").delete();
    });
    expect(excel.book.xmlParts).toEqual([{ id: added.id, xml: reviewers }]);
    expect(excel.undoCleared).toEqual([]);
  });

  test("custom properties of a sheet go where the sheet goes", async () => {
    const { excel, run, failure } = start({ sheets: [sheetOf("One", ""), sheetOf("Two", "")] });
    await run((_, sheet) => void sheet.customProperties.add("Mark", "report-1"));
    excel.user.rename("One", "Renamed");
    excel.user.move("Renamed", 1);
    const marks = await run(({ workbook }) =>
      ["Two", "Renamed"].map((name) =>
        workbook.worksheets.getItem(name).customProperties.getItemOrNullObject("mark").load("value"),
      ),
    );
    expect(marks.map((mark) => (mark.isNullObject ? null : mark.value))).toEqual([null, "report-1"]);
    const add = (key: string) => failure((sheet) => sheet.customProperties.add(key, "x"));
    expect([await add("k".repeat(255)), await add("k".repeat(256)), await add("")]).toEqual([
      "",
      "InvalidArgument",
      "InvalidArgument",
    ]);
  });
});
