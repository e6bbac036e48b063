import { register } from "../../src/commands/register";
import { toDay } from "../../src/commands/to-day";
import { fromMessageUrl } from "../../src/commands/message";
import { en } from "../../src/core/words/en";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { sheetOf } from "../core/plan/draft";
import { H1_2024 } from "../core/plan/drafts";
import { createExcel, installClient, type EmulatedExcel, type ExcelOptions } from "../excel-host";
import { sample } from "../excel/opened";

let uninstall: (() => void) | null = null;
afterEach(() => {
  uninstall?.();
  uninstall = null;
  Reflect.deleteProperty(globalThis, "window");
});

interface Ribbon {
  readonly excel: EmulatedExcel;
  /** Presses the button, and resolves when Excel is told that the command is done. */
  readonly press: () => Promise<void>;
  /** The sentences in the windows that were opened; each is closed at once. */
  readonly said: readonly string[];
  /** What happens in which order. */
  readonly log: readonly string[];
}

/** As much of Office as stands beside Excel, and a user who closes every window. */
function ribbon(options: ExcelOptions = {}, { canShow = true } = {}): Ribbon {
  const excel = createExcel(options);
  uninstall = installClient(excel);
  const said: string[] = [];
  const log: string[] = [];
  const commands = new Map<string, (event: unknown) => void>();
  Object.assign(globalThis, { window: { location: { href: "https://localhost:3000/commands.html?a=1" } } });
  Object.assign(Office, {
    actions: { associate: (name: string, run: (event: unknown) => void) => void commands.set(name, run) },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: { DialogEventReceived: "dialogEventReceived" },
  });
  Object.assign(Office.context, {
    ui: {
      displayDialogAsync: (url: string, _: object, callback: (result: unknown) => void) => {
        if (!canShow) return callback({ status: "failed", error: { code: 12_007 } });
        expect(url).toMatch(/^https:\/\/localhost:3000\/commands\.html\?a=1#/);
        said.push(fromMessageUrl(url) ?? "");
        log.push("shown");
        callback({
          status: "succeeded",
          value: {
            addEventHandler: (event: string, handler: () => void) => {
              expect(event).toBe("dialogEventReceived");
              setTimeout(() => {
                log.push("closed");
                handler();
              }, 5);
            },
          },
        });
      },
    },
  });
  register();
  return {
    excel,
    said,
    log,
    press: () =>
      new Promise((resolve) => {
        const completed = (): void => {
          log.push("completed");
          resolve();
        };
        commands.get("checkWorkbook")?.({ source: { id: "check" }, completed });
      }),
  };
}

const textsOf = (excel: EmulatedExcel, sheet: string): readonly string[] =>
  excel
    .toSnapshots()
    .find(({ name }) => name === sheet)
    ?.cells.map(({ text }) => text) ?? [];

async function wrongDraft(): Promise<NonNullable<ExcelOptions["sheets"]>> {
  const reading = await readWorkbook(sample("h1-2024-with-mistakes.xlsx"));
  if (!reading.ok) throw new Error(reading.failure.detail);
  return reading.sheets;
}

test("what is wrong stands in a sheet of its own, which is shown", async () => {
  const { excel, press, said, log } = ribbon({ sheets: await wrongDraft() });
  const before = excel.fingerprint(["H1 2024"]);
  await press();
  expect([said, log]).toEqual([[], ["completed"]]);
  const sheet = excel.book.active.name;
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["H1 2024", sheet]);
  const texts = textsOf(excel, sheet);
  expect(texts).toEqual(expect.arrayContaining(["B3", "A35"]));
  expect(texts.join("\n")).toContain(toDay(new Date()));
  expect(excel.fingerprint(["H1 2024"])).toBe(before);
  expect(excel.undoCleared).toEqual([]);
  expect(excel.syncs).toHaveLength(5);
});

test("the next time the same sheet says how things stand then", async () => {
  const { excel, press } = ribbon({ sheets: await wrongDraft() });
  await press();
  const sheet = excel.book.active.name;
  excel.user.type("H1 2024", "B3", "61");
  excel.user.activate("H1 2024");
  await press();
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["H1 2024", sheet]);
  expect(excel.book.active.name).toBe(sheet);
  expect(textsOf(excel, sheet)).not.toContain("B3");
});

test("what the user said in the pane counts", async () => {
  const { excel, press } = ribbon({ sheets: [H1_2024, sheetOf("Notes", "a")] });
  const mark = { sheet: "Report", headings: "nothing of the kind", nth: 0 };
  const corrections = { leftOut: [mark], columns: [], waivers: [] };
  excel.book.settings.set("Crossfoot", JSON.stringify({ version: 1, corrections }));
  await press();
  expect(textsOf(excel, excel.book.active.name).join("\n")).toMatch(/left out/i);
});

test.each([1, 2, 3, 4])(
  "an error at sync %i writes nothing, and is told in one sentence",
  async (atRequest) => {
    const { excel, press, said, log } = ribbon({ sheets: [H1_2024] });
    const before = excel.fingerprint();
    excel.inject({ error: 5012, atRequest });
    await press();
    expect(said).toEqual([en.failures.disconnected({ sheet: null })]);
    expect(log).toEqual(["shown", "closed", "completed"]);
    expect(excel.fingerprint()).toBe(before);
  },
);

test("a protected workbook is told", async () => {
  const { excel, press, said } = ribbon({ sheets: [H1_2024] });
  excel.user.protectWorkbook();
  await press();
  expect(said).toEqual([en.failures["protected-workbook"]({ sheet: null })]);
});

test("an Excel that is too old is told", async () => {
  const { press, said } = ribbon({ apiVersion: "1.13" });
  await press();
  expect(said).toEqual([en.pane.unavailable["too-old"]]);
});

test("a fault of the program is told, and the command ends", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { press, said } = ribbon();
  Object.assign(Office, { onReady: () => Promise.reject(new Error("out of order")) });
  await press();
  expect(said).toEqual([en.failures.unexpected({ sheet: null })]);
  expect(silenced).toHaveBeenCalledTimes(1);
  silenced.mockRestore();
});

test("the command ends even where no window can be opened", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { excel, press, log } = ribbon({ sheets: [H1_2024] }, { canShow: false });
  excel.inject({ error: 5012 });
  await press();
  expect(log).toEqual(["completed"]);
  expect(String(silenced.mock.calls[0]?.[0])).toContain("12007");
  silenced.mockRestore();
});
