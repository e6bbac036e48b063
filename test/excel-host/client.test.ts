import { createExcel, loadClient, type EmulatedExcel } from ".";
import { codeOf, sheetOf } from "./testing";

/** What the client itself does, with an Excel that answers as it expects. */

function start(excel: EmulatedExcel = createExcel()) {
  return { excel, ...loadClient(excel) };
}

test("a value goes there and back, in one sync", async () => {
  const { excel, Excel } = start();
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Report");
    sheet.getRange("A1:B1").values = [["Requests", 52]];
    sheet.getRange("C1").formulas = [["=B1*2"]];
    const range = sheet.getRange("A1:C1").load("values,address");
    await context.sync();
    return range.toJSON();
  });
  expect(shown).toEqual({ address: "Report!A1:C1", values: [["Requests", 52, 104]] });
  expect(excel.syncs).toHaveLength(1);
});

test("two clients do not know of each other", async () => {
  const [one, other] = [start(), start()];
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.add("Only here");
    await context.sync();
  });
  expect(one.excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Only here"]);
  expect(other.excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

describe("what was not loaded cannot be read", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["before any load", () => undefined],
    ["before the sync", (sheet) => void sheet.load("name")],
    ["when something else was loaded", (sheet) => void sheet.load("id")],
  ])("%s", async (_, load) => {
    const { Excel } = start();
    const code = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      if (_ !== "before the sync") {
        load(sheet);
        await context.sync();
      } else load(sheet);
      return codeOf(() => sheet.name);
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  test("a value that a method gives is not there before the sync either", async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(codeOf(() => count.value)).toBe("ValueNotLoaded");
      await context.sync();
      expect(count.value).toBe(1);
    });
  });
});

describe("null objects", () => {
  test("say that they are, and so does everything below them", async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1").load("values");
      const fill = range.format.fill.load("color");
      sheet.load("name");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, fill.isNullObject]).toEqual([true, true, true]);
      // The client does not even complain: whoever forgets to ask works with nothing.
      expect(sheet.name).toBeUndefined();
    });
  });

  test("swallow what is done to them", async () => {
    const { excel, Excel } = start();
    const before = excel.fingerprint();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      sheet.getRange("A1").values = [[1]];
      sheet.delete();
      await context.sync();
    });
    expect(excel.fingerprint()).toBe(before);
  });

  test("are not made of things that are there", async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
      await context.sync();
      expect([sheet.isNullObject, sheet.name]).toEqual([false, "Sheet1"]);
    });
  });
});

describe("the requirement set", () => {
  test("is what the client is told", () => {
    const { Office } = start();
    const { requirements } = Office.context;
    const answers = ["1.1", "1.9", "1.10", "1.14", "1.15"].map((set) =>
      requirements.isSetSupported("ExcelApi", set),
    );
    expect(answers).toEqual([true, true, true, true, false]);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
  });

  test("the client itself refuses what is above it", async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      expect(codeOf(() => range.getDependents())).toBe("ApiNotFound");
      await context.sync();
    });
  });

  test("and lets pass what a higher one has", async () => {
    const { Excel } = start(createExcel({ apiVersion: "1.15" }));
    const code = await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getDependents();
      return codeOf(() => context.sync());
    });
    // Now it is our Excel that does not know it, and it says so.
    expect(code).toBe("NotImplemented");
  });
});

describe("the life of objects", () => {
  test("a range is given back when its run ends, and is dead", async () => {
    const { excel, Excel } = start();
    const range = await Excel.run(async (context) => {
      const made = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      expect(excel.keptReferences).toBe(1);
      return made;
    });
    await Promise.resolve();
    expect(excel.requests.at(-1)?.isCleanUp).toBe(true);
    expect(excel.keptReferences).toBe(0);
    const code = await codeOf(() => {
      range.load("address");
      return range.context.sync();
    });
    expect(code).toBe("InvalidObjectPath");
  });

  test("a tracked one lives on until it is given back", async () => {
    const { excel, Excel } = start();
    const range = await Excel.run(async (context) => {
      const made = context.workbook.worksheets.getFirst().getRange("A1");
      made.track();
      await context.sync();
      return made;
    });
    excel.user.type("Sheet1", "A1", "52");
    range.load("values");
    await range.context.sync();
    expect(range.values).toEqual([[52]]);
    range.untrack();
    await range.context.sync();
    expect(excel.keptReferences).toBe(0);
  });

  test("a sheet is found again by its id, whatever it is called by then", async () => {
    const { excel, Excel } = start(createExcel({ sheets: [sheetOf("Draft", "A1=1"), sheetOf("Other", "")] }));
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      excel.user.rename("Draft", "Final");
      const [first] = sheets.items;
      const range = first?.getRange("A1").load("values,address");
      await context.sync();
      expect([range?.values, range?.address]).toEqual([[[1]], "Final!A1"]);
    });
  });
});

test("what it logs says what was asked, and how many bytes it took", async () => {
  const { excel, Excel } = start();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A2").values = [["é"], [2]];
    await context.sync();
  });
  const [request] = excel.syncs;
  const set = request?.actions.find(({ kind }) => kind === "set");
  expect(set).toEqual({
    kind: "set",
    path: 'workbook.Worksheets.GetFirst(null).GetRange("A1:A2")',
    name: "Values",
    args: [[["é"], [2]]],
  });
  expect(request?.bytes).toBeGreaterThan(500);
  expect(request?.answerBytes).toBeGreaterThan(100);
  expect(request?.failed).toBeNull();
});

test("it is quick enough for hundreds of tests", async () => {
  const { Excel } = start();
  const begin = performance.now();
  for (let count = 0; count < 50; count++)
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[count]];
      await context.sync();
    });
  expect(performance.now() - begin).toBeLessThan(5_000);
});
