import { createExcel, loadClient, type EmulatedExcel } from ".";
import { sheetOf } from "./testing";

/** What the add-in is told of what happens in the workbook. */

interface Told {
  readonly excel: EmulatedExcel;
  readonly context: Excel.RequestContext;
  /** `WorksheetChanged Local A1`, in the order in which they came. */
  readonly told: string[];
  readonly handlers: readonly OfficeExtension.EventHandlerResult<unknown>[];
  /** Lets what is on its way arrive. */
  readonly settle: () => Promise<void>;
}

async function listen(): Promise<Told> {
  const excel = createExcel({ sheets: [sheetOf("One", "A1=52  B1==A1*2"), sheetOf("Two", "")] });
  const client = loadClient(excel);
  const told: string[] = [];
  const tell = (event: { type: string; source?: string; address?: string }): Promise<void> => {
    told.push([event.type, event.source, event.address].filter((part) => part !== undefined).join(" "));
    return Promise.resolve();
  };
  const context = new client.Excel.RequestContext();
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(tell),
    worksheets.onAdded.add(tell),
    worksheets.onDeleted.add(tell),
    worksheets.onActivated.add(tell),
    worksheets.onFormatChanged.add(tell),
    worksheets.onRowHiddenChanged.add(tell),
  ];
  await context.sync();
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
  return { excel, context, told, handlers, settle };
}

test("what a user does", async () => {
  const { excel, told, settle } = await listen();
  excel.user.type("One", "A1", "53");
  excel.user.clear("One", "A1:B2");
  excel.user.hideRows("One", 2, 2);
  excel.user.addSheet("Three");
  excel.user.activate("Two");
  excel.user.delete("Three");
  await settle();
  expect(told).toEqual([
    "WorksheetChanged Local A1",
    "WorksheetChanged Local A1:B2",
    "WorksheetRowHiddenChanged Local 3:4",
    "WorksheetAdded Local",
    "WorksheetActivated",
    "WorksheetActivated",
    "WorksheetDeleted Local",
  ]);
});

test("what somebody else does", async () => {
  const { excel, told, settle } = await listen();
  excel.remote.type("One", "A1", "53");
  await settle();
  expect(told).toEqual(["WorksheetChanged Remote A1"]);
});

test("what the add-in does itself, unless it has switched events off", async () => {
  const { context, told, settle } = await listen();
  const range = context.workbook.worksheets.getItem("One").getRange("A1:B1");
  range.values = [[1, 2]];
  range.format.font.bold = true;
  await context.sync();
  await settle();
  expect(told).toEqual(["WorksheetChanged Local A1:B1", "WorksheetFormatChanged Local A1:B1"]);
  context.runtime.enableEvents = false;
  context.workbook.worksheets.getItem("One").getRange("A1").values = [[3]];
  context.runtime.enableEvents = true;
  await context.sync();
  await settle();
  expect(told).toHaveLength(2);
});

test("while events are off, those of the user are lost as well", async () => {
  const { excel, context, told, settle } = await listen();
  context.runtime.enableEvents = false;
  await context.sync();
  excel.user.type("One", "A1", "53");
  context.runtime.enableEvents = true;
  await context.sync();
  excel.user.type("One", "A2", "54");
  await settle();
  expect(told).toEqual(["WorksheetChanged Local A2"]);
});

test("who has stopped listening is told nothing more", async () => {
  const { excel, context, told, handlers, settle } = await listen();
  handlers[0]?.remove();
  await context.sync();
  excel.user.type("One", "A1", "53");
  excel.user.addSheet("Three");
  await settle();
  expect(told).toEqual(["WorksheetAdded Local", "WorksheetActivated"]);
});

test("a single cell is told with what was in it and what is", async () => {
  const excel = createExcel({ sheets: [sheetOf("One", "A1=52")] });
  const client = loadClient(excel);
  const details: unknown[] = [];
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add((event) => {
      details.push([event.address, event.changeType, event.details, event.triggerSource]);
      return Promise.resolve();
    });
    context.workbook.worksheets.getFirst().load("id");
    await context.sync();
  });
  excel.user.type("One", "A1", "64%");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(details).toEqual([
    [
      "A1",
      "RangeEdited",
      { valueBefore: "52", valueAfter: "64%", valueTypeBefore: "Double", valueTypeAfter: "Double" },
      "Unknown",
    ],
  ]);
});

/** Released with 1.17; the client of these tests knows it as a set of the web. */
test("a new name is told where this Excel can", async () => {
  const tellNames = async (otherSets: Readonly<Record<string, string>>) => {
    const excel = createExcel({ sheets: [sheetOf("One", "")], otherSets });
    const client = loadClient(excel);
    const context = new client.Excel.RequestContext();
    const names: string[] = [];
    context.workbook.worksheets.onNameChanged.add((event) => {
      names.push(`${event.nameBefore} → ${event.nameAfter}`);
      return Promise.resolve();
    });
    await context.sync();
    excel.user.rename("One", "Other");
    await new Promise((resolve) => setTimeout(resolve, 5));
    return names;
  };
  await expect(tellNames({})).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(await tellNames({ ExcelApiOnline: "1.1" })).toEqual(["One → Other"]);
});
