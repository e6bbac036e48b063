import { eventually, inBrowser } from "./scene";
import {
  button,
  check,
  MISTAKES,
  openSample,
  RIGHT,
  isInSight,
  sheetNames,
  tab,
  text,
  valueOf,
  words,
} from "./steps";
import type { ExcelOnTheWeb } from "./excel-on-the-web";

/** Report sheets: made with options, gone to, and taken away again. */

const open = inBrowser();
const { publish } = words;

async function openPublish(sample: string): Promise<ExcelOnTheWeb> {
  const excel = await open({ excel: await openSample(sample) });
  await check(excel);
  await tab(excel, "publish").click();
  await button(excel, publish.create).waitFor();
  return excel;
}

/** The names of the sheets that came. */
async function create(excel: ExcelOnTheWeb): Promise<readonly string[]> {
  const before = sheetNames(excel.excel);
  await button(excel, publish.create).click();
  return eventually(async () => {
    const made = sheetNames(excel.excel).filter((name) => !before.includes(name));
    expect(await text(excel, publish.made(made.length)).isVisible()).toBe(true);
    return made;
  });
}

const formulas = ({ excel }: ExcelOnTheWeb, sheets: readonly string[]) =>
  excel.book.sheets
    .filter(({ name }) => sheets.includes(name))
    .flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

test("the sheets are made beside the user's own, and linked to them", async () => {
  const excel = await openPublish(RIGHT);
  const own = excel.excel.fingerprint(["H1 2024"]);
  const made = await create(excel);
  expect(made.length).toBeGreaterThan(3);
  await eventually(async () => expect(await isInSight(text(excel, publish.made(made.length)))).toBe(true));
  expect(excel.excel.fingerprint(["H1 2024"])).toBe(own);
  expect(excel.excel.undoCleared).toEqual([]);
  expect(formulas(excel, made).some((formula) => formula.includes("'H1 2024'!"))).toBe(true);
  const charts = excel.excel.book.sheets.flatMap((sheet) => sheet.charts);
  expect(charts.length).toBeGreaterThan(0);
});

test("the report follows the draft", async () => {
  const excel = await openPublish(RIGHT);
  const [, overview = ""] = await create(excel);
  const shows = (figure: number) =>
    excel.excel
      .toSnapshots()
      .find(({ name }) => name === overview)
      ?.cells.some(({ value }) => value === figure);
  expect(shows(4711)).toBe(false);
  excel.excel.user.type("H1 2024", "D4", "4711");
  expect(shows(4711)).toBe(true);
});

test("values only, without charts, in the user's words, for some of the tables", async () => {
  const excel = await openPublish(RIGHT);
  await excel.pane.getByLabel(publish.title).fill("=Requests & more");
  await excel.pane.getByLabel(publish.organisation).fill("Ministry of Examples");
  await excel.pane.getByRole("radio", { name: publish.figureChoices.values.name }).check();
  await excel.pane.getByLabel(publish.charts).uncheck();
  await excel.pane.getByLabel(publish.paper).selectOption("letter");
  await excel.pane.getByRole("checkbox", { name: /A30/ }).uncheck();
  const made = await create(excel);
  expect(formulas(excel, made)).toEqual([]);
  expect(excel.excel.book.sheets.flatMap(({ charts }) => charts)).toEqual([]);
  const cover = excel.excel.toSnapshots().find(({ name }) => name === made[0]);
  const texts = cover?.cells.map(({ text: shown }) => shown) ?? [];
  expect(texts).toContain("=Requests & more");
  expect(texts.join("\n")).toContain("Ministry of Examples");
  expect(made.join()).not.toContain("User data");
});

test("no table chosen: nothing is made, and the pane says why", async () => {
  const excel = await openPublish(RIGHT);
  for (const box of await excel.pane.getByRole("group", { name: publish.tables }).getByRole("checkbox").all())
    await box.uncheck();
  await text(excel, publish.noTableChosen).waitFor();
  await button(excel, publish.create).click({ force: true });
  expect(sheetNames(excel.excel)).toEqual(["H1 2024"]);
});

test("a name that is taken is not taken over", async () => {
  const excel = await openPublish(RIGHT);
  const first = await create(excel);
  const before = excel.excel.fingerprint(first);
  const second = await create(excel);
  expect(second).toHaveLength(first.length);
  expect(second.every((name) => name.endsWith(" (2)"))).toBe(true);
  expect(excel.excel.fingerprint(first)).toBe(before);
});

test("open errors: only knowingly, and the report says so", async () => {
  const excel = await openPublish(MISTAKES);
  await text(excel, publish.openErrors(7)).waitFor();
  await button(excel, publish.create).click({ force: true });
  expect(sheetNames(excel.excel)).toEqual(["H1 2024"]);
  await excel.pane.getByLabel(publish.asDraft(7)).check();
  const made = await create(excel);
  const cover = excel.excel.toSnapshots().find(({ name }) => name === made[0]);
  expect(cover?.cells.some(({ text: shown }) => /draft/i.test(shown))).toBe(true);
});

test("choosing a sheet goes to it", async () => {
  const excel = await openPublish(RIGHT);
  const made = await create(excel);
  const last = made.at(-1) ?? "";
  excel.excel.user.activate("H1 2024");
  await button(excel, publish.goTo(last)).first().click();
  await eventually(() => expect(excel.excel.book.active.name).toBe(last));
});

test("the report is removed after asking, renamed sheets too, and nothing else", async () => {
  const excel = await openPublish(RIGHT);
  const before = excel.excel.fingerprint();
  const made = await create(excel);
  excel.excel.user.rename(made[0] ?? "", "Renamed");
  excel.excel.user.addSheet("Overview of mine");
  await excel.reopen();
  await check(excel);
  await tab(excel, "publish").click();
  await button(excel, publish.remove).click();
  await text(excel, "“Renamed”").waitFor();
  await button(excel, publish.keep).click();
  expect(sheetNames(excel.excel)).toContain("Renamed");
  await button(excel, publish.remove).click();
  await button(excel, publish.removeDo(made.length)).click();
  await text(excel, /^Deleted the sheets/).waitFor();
  expect(sheetNames(excel.excel)).toEqual(["H1 2024", "Overview of mine"]);
  excel.excel.user.delete("Overview of mine");
  excel.excel.user.activate("H1 2024");
  expect(excel.excel.fingerprint()).toBe(before);
  expect(valueOf(excel.excel, "H1 2024", "B3")).toBe(61);
});
