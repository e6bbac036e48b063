import { createExcel, loadClient, type Fault } from ".";
import { sheetOf, start } from "./testing";

/** What can be wrong with the Excel around a workbook, and faults that a test asks for. */

const write = (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [[1]]);

describe("a cell is being edited", () => {
  test("nothing is done at all", async () => {
    const { excel, failure } = start();
    const before = excel.fingerprint();
    excel.editing = true;
    expect(await failure(write)).toBe("InvalidOperationInCellEditMode");
    expect(excel.fingerprint()).toBe(before);
    excel.editing = false;
    expect(await failure(write)).toBe("");
  });

  test("whoever asks for it waits until that is done", async () => {
    const excel = createExcel();
    const client = loadClient(excel);
    excel.editing = true;
    let isDone = false;
    const run = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context.workbook.worksheets.getFirst());
      await context.sync();
    }).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([isDone, excel.requests.length]).toEqual([false, 0]);
    excel.editing = false;
    await run;
    expect(excel.toSnapshots()[0]?.cells).toHaveLength(1);
  });
});

test("another workbook has the focus: what needs it fails, the rest goes on", async () => {
  const { excel, failure } = start({ sheets: [sheetOf("One", ""), sheetOf("Two", "")] });
  excel.active = false;
  const acts: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
    (_, { workbook }) => workbook.worksheets.add("More"),
    (sheet) => sheet.activate(),
    (sheet) => sheet.getRange("A1").select(),
    (sheet) => sheet.freezePanes.freezeRows(1),
    (_, { workbook }) => workbook.getActiveCell().load("address"),
  ];
  for (const act of acts) expect(await failure(act)).toBe("InactiveWorkbook");
  expect(await failure(write)).toBe("");
});

test("open for reading only: nothing can be written, and it says so", async () => {
  const { excel, failure, run } = start();
  excel.readOnly = true;
  const acts: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
    write,
    (_, { workbook }) => workbook.worksheets.add("More"),
    (_, { workbook }) => workbook.settings.add("key", "value"),
    (_, { workbook }) => workbook.customXmlParts.add("<x/>"),
    (sheet) => void (sheet.getRange("A1").format.font.bold = true),
    (sheet) => sheet.customProperties.add("key", "value"),
    (sheet) => void (sheet.pageLayout.orientation = "Landscape"),
    (sheet) => void (sheet.showGridlines = false),
  ];
  for (const act of acts) expect(await failure(act)).toBe("AccessDenied");
  const workbook = await run((context) => context.workbook.load("readOnly"));
  expect(workbook.readOnly).toBe(true);
});

test("the session is lost", async () => {
  const { excel, failure } = start();
  excel.connected = false;
  expect(await failure(write)).toBe("InvalidOrTimedOutSession");
});

describe("how much goes through", () => {
  const texts = (count: number) => Array.from({ length: count }, () => ["x".repeat(30_000)]);

  test("a request above 5 MB is not done, on the web", async () => {
    const web = start();
    const fill = (sheet: Excel.Worksheet) => void (sheet.getRange("A1:A180").values = texts(180));
    expect(await web.failure(fill)).toBe("RequestPayloadSizeLimitExceeded");
    expect(web.excel.toSnapshots()[0]?.cells).toEqual([]);
    const desktop = start({ platform: "desktop" });
    expect(await desktop.failure(fill)).toBe("");
    expect(desktop.excel.syncs[0]?.bytes).toBeGreaterThan(5 * 1024 * 1024);
  });

  test("an answer above 5 MB does not arrive, but what was asked is done", async () => {
    const { excel, run, failure } = start();
    for (const first of [1, 101])
      await run((_, sheet) => void (sheet.getRange(`A${first}:A${first + 99}`).values = texts(100)));
    const code = await failure((sheet) => {
      sheet.getRange("B1").values = [["done"]];
      sheet.getRange("A1:A200").load("values");
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(excel.toSnapshots()[0]?.cells).toContainEqual(expect.objectContaining({ value: "done" }));
  });
});

describe("faults that are asked for", () => {
  test.each([
    [5004, "InvalidOperationInCellEditMode"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [5012, "InvalidOrTimedOutSession"],
    [5102, "ActivityLimitReached"],
    [7000, "AccessDenied"],
    [1014, "InvalidRequestContext"],
    [5001, "GeneralException"],
  ] as const)("%s is %s to the add-in", async (error, code) => {
    const { excel, failure } = start();
    excel.inject({ error });
    expect([await failure(write), await failure(write)]).toEqual([code, ""]);
    expect(excel.syncs.map(({ failed }) => failed)).toEqual([String(error), null]);
  });

  test("the answer only can be lost", async () => {
    const { excel, failure } = start();
    excel.inject({ error: 5012, afterwards: true });
    expect(await failure(write)).toBe("InvalidOrTimedOutSession");
    expect(excel.toSnapshots()[0]?.cells).toHaveLength(1);
  });

  test("requests are counted from then on, without those that only clean up", async () => {
    const { excel, failure } = start();
    await failure(write);
    excel.inject({ error: 5001, atRequest: 3 });
    const codes: string[] = [];
    for (let count = 0; count < 4; count++) codes.push(await failure(write));
    expect(codes).toEqual(["", "", "GeneralException", ""]);
    expect(excel.requests.length).toBeGreaterThan(excel.syncs.length);
  });

  const two = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
  };
  test.each<[string, Fault, number]>([
    ["before the first action", { code: "GeneralException", beforeAction: 0 }, 0],
    ["at the second write", { code: "GeneralException", match: ({ path }) => path.includes("A2") }, 1],
    [
      "of the second request",
      { code: "GeneralException", match: ({ kind }) => kind === "set", atRequest: 2 },
      2,
    ],
  ])("an action fails %s, and what came before it stays", async (_, fault, cells) => {
    const { excel, failure } = start();
    excel.inject(fault);
    const codes = [await failure(two)];
    if (codes[0] === "") codes.push(await failure((sheet) => void (sheet.getRange("B1").values = [[1]])));
    expect(codes.at(-1)).toBe("GeneralException");
    expect(excel.toSnapshots()[0]?.cells).toHaveLength(cells);
  });

  test("the error says where, as a real one does", async () => {
    const { excel, run } = start();
    excel.inject({ code: "AccessDenied", message: "No.", match: ({ name }) => name === "Values" });
    const error: unknown = await run((_, sheet) => write(sheet)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "AccessDenied", message: "No." });
    expect(error).toHaveProperty("debugInfo.statement", "range.values = ...;");
  });

  test("a fault that is met by nothing waits on", async () => {
    const { excel, failure } = start();
    excel.inject({ code: "GeneralException", match: ({ name }) => name === "Delete" });
    expect([await failure(write), await failure((sheet) => sheet.delete())]).toEqual([
      "",
      "GeneralException",
    ]);
  });
});

describe("what the emulation does not know is refused, never ignored", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["Worksheet.pivotTables", (sheet) => sheet.pivotTables.load("items/name")],
    ["Range.sort", (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 0 }])],
    ["Range.insert", (sheet) => sheet.getRange("A1").insert("Down")],
    ["Worksheet.enableCalculation", (sheet) => void (sheet.enableCalculation = false)],
    ["Worksheet.copy", (sheet) => sheet.copy()],
    ["Workbook.styles", (_, { workbook }) => workbook.styles.load("items/name")],
    ["RangeFormat.textOrientation", (sheet) => void (sheet.getRange("A1").format.textOrientation = 90)],
    ["a property to load", (sheet) => sheet.load("name,standardHeight,tabId")],
    ["another cell style", (sheet) => void (sheet.getRange("A1").style = "Good")],
  ])("%s", async (_, act) => {
    const { failure } = start();
    expect(await failure(act)).toBe("NotImplemented");
  });

  test("the refusal names the member", async () => {
    const { run } = start();
    const error: unknown = await run((_, sheet) => void sheet.copy()).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain("Worksheet.Copy");
  });

  /** Wrong on purpose, so outside of the types. */
  const wrong: [string, (sheet: Excel.Worksheet) => object, Readonly<Record<string, unknown>>][] = [
    ["an alignment", (sheet) => sheet.getRange("A1").format, { horizontalAlignment: "Middle" }],
    ["a yes as text", (sheet) => sheet.getRange("A1").format, { wrapText: "yes" }],
    ["a colour", (sheet) => sheet.getRange("A1").format.fill, { color: "reddish" }],
    ["a short colour", (sheet) => sheet.getRange("A1").format.font, { color: "#F00" }],
    ["a size as text", (sheet) => sheet.getRange("A1").format.font, { size: "12" }],
    ["an underline", (sheet) => sheet.getRange("A1").format.font, { underline: true }],
    ["a border", (sheet) => sheet.getRange("A1").format.borders.getItem("EdgeTop"), { style: "Thin" }],
    ["a visibility", (sheet) => sheet, { visibility: "Invisible" }],
    ["a paper", (sheet) => sheet.pageLayout, { paperSize: "Letterbox" }],
    ["a zoom", (sheet) => sheet.pageLayout, { zoom: { scale: 100, horizontalFitToPages: 1 } }],
    ["a link to nowhere", (sheet) => sheet.getRange("A1"), { hyperlink: { screenTip: "x" } }],
    ["a link with more", (sheet) => sheet.getRange("A1"), { hyperlink: { address: "x", target: "y" } }],
    [
      "a chart type",
      (sheet) => sheet.charts.add("BarStacked", sheet.getRange("A1:B2"), "Rows"),
      { chartType: "Bars" },
    ],
  ];
  test.each(wrong)("%s", async (_, target, properties) => {
    const { failure } = start();
    expect(await failure((sheet) => Object.assign(target(sheet), properties))).toBe("InvalidArgument");
  });
});
