import { findBarriersIn } from "../accessibility";
import { aWorkbook, data } from "../../xlsx/a-workbook";
import { linksOf, MAIN } from "../../xlsx/view/viewing";
import type { OpenedPage } from "./open-page";
import { eventually, inBrowser } from "./scene";
import { cell, openFile, sample, MISTAKES, words } from "./steps";

/** Several cells: by the pointer and by the keyboard, what they come to, and how they are copied. */

const open = inBrowser();
const ROWS = 20_000;

/** Every cell holds a number: the count of its row, and a tenth. The second has a comment. */
function numbers(rows: number): Promise<Uint8Array> {
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = String(index + 1);
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" s="1"><v>0.1</v></c></row>`;
  });
  const comment = `<comment ref="A2" authorId="0"><text><t>Please look.</t></text></comment>`;
  return aWorkbook({
    sheets: [{ name: "Numbers", inner: data(lines.join("")) }],
    formats: ["General", "0%"],
    more: [
      linksOf("xl/worksheets/sheet1.xml", [{ type: "comments", target: "../comments1.xml" }]),
      {
        name: "xl/comments1.xml",
        content: `<comments xmlns="${MAIN}"><authors><author>Ann</author></authors><commentList>${comment}</commentList></comments>`,
      },
    ],
  });
}

const status = ({ page }: OpenedPage) => page.locator("main").getByRole("status");
const told = (opened: OpenedPage, text: string) => status(opened).getByText(text).waitFor();
const clipboard = ({ page }: OpenedPage): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
const drawn = ({ page }: OpenedPage): Promise<number> => page.getByRole("gridcell").count();

/** The middle of a cell, on the screen. */
async function middleOf(opened: OpenedPage, address: string): Promise<{ x: number; y: number }> {
  const box = await cell(opened, address).boundingBox();
  if (box === null) throw new Error(`${address} is not in sight.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("drawn with the pointer, added up, copied, and left by Escape", async () => {
  const opened = await open();
  const { page } = opened;
  await openFile(opened, sample(MISTAKES));
  const from = await middleOf(opened, "B4");
  const to = await middleOf(opened, "C6");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await told(opened, "6 cells chosen");
  await status(opened).getByText("Sum: 8", { exact: true }).waitFor();
  await page.keyboard.press("Control+c");
  await told(opened, "Copied");
  expect(await clipboard(opened)).toBe("3\t0\r\n1\t0\r\n4\t0\r\n");
  await page.keyboard.press("Escape");
  await eventually(async () => expect(await status(opened).textContent()).toBe(""));
  expect(await cell(opened, "B4").evaluate((each) => each === document.activeElement)).toBe(true);
});

test("the button copies without keys", async () => {
  const opened = await open();
  await openFile(opened, sample(MISTAKES));
  await cell(opened, "A4").click();
  await cell(opened, "B5").click({ modifiers: ["Shift"] });
  await opened.page.getByRole("button", { name: "Copy", exact: true }).click();
  await told(opened, "Copied");
  expect(await clipboard(opened)).toBe("Brazil\t3\r\nChile\t1\r\n");
});

test("20,000 rows: drawing beyond the edge goes on, and all of them are added up, with as few cells in the page as ever", async () => {
  const opened = await open();
  const { page } = opened;
  await openFile(opened, { name: "numbers.xlsx", bytes: await numbers(ROWS) });
  const from = await middleOf(opened, "A3");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, 798, { steps: 4 });
  const grid = page.getByRole("grid");
  await eventually(async () =>
    expect(await grid.evaluate((each) => each.parentElement?.parentElement?.scrollTop ?? 0)).toBeGreaterThan(
      200,
    ),
  );
  await page.mouse.up();
  expect(await drawn(opened)).toBeLessThan(1_200);

  await page.getByRole("columnheader", { name: "A", exact: true }).click();
  await told(opened, "1 column chosen");
  await status(opened).getByText("Sum: 200,010,000", { exact: true }).waitFor();
  await page.getByRole("columnheader", { name: "B", exact: true }).click();
  await status(opened).getByText("Sum: 200,000%", { exact: true }).waitFor();
  expect(await drawn(opened)).toBeLessThan(1_200);
});

test("a comment is read beside its cell, and the cells under it can be chosen", async () => {
  const opened = await open();
  await openFile(opened, { name: "numbers.xlsx", bytes: await numbers(5) });
  await cell(opened, "A2").click();
  const card = opened.page.getByRole("note", { name: "Comment" });
  await card.getByText("Ann:").waitFor();
  await cell(opened, "B2").click();
  await card.waitFor({ state: "detached" });
});

test("the sheet is as wide as the user wants it, also the next time", async () => {
  const opened = await open();
  const { page } = opened;
  await openFile(opened, sample(MISTAKES));
  const splitter = page.getByRole("separator", { name: words.paneWidth });
  const width = async (): Promise<number> => (await opened.pane.boundingBox())?.width ?? 0;
  const usual = await width();
  await splitter.focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(async () => expect(await width()).toBe(usual + 20));
  expect(await splitter.getAttribute("aria-valuenow")).toBe(String(usual + 20));

  const line = await splitter.boundingBox();
  if (line === null) throw new Error("There is no line.");
  await page.mouse.move(line.x + 4, 400);
  await page.mouse.down();
  await page.mouse.move(line.x - 100, 400, { steps: 3 });
  await page.mouse.up();
  await eventually(async () => expect(await width()).toBeGreaterThan(usual + 100));
  const wide = await width();

  await page.reload();
  await openFile(opened, sample(MISTAKES));
  expect(await width()).toBe(wide);
  await splitter.dblclick();
  await eventually(async () => expect(await width()).toBe(usual));
});

test.each([
  [320, "light"],
  [320, "dark"],
  [1280, "light"],
  [1280, "dark"],
] as const)("no barriers at %d pixels, %s", async (width, colors) => {
  const opened = await open({ width, colors });
  const { page } = opened;
  await openFile(opened, { name: "numbers.xlsx", bytes: await numbers(5) });
  const barriers: string[] = [];
  const look = async (what: string): Promise<void> => {
    const found = await findBarriersIn(page.mainFrame());
    barriers.push(...found.map((barrier) => `${what}: ${barrier}`));
  };
  await cell(opened, "A2").click();
  await look("a comment");
  await cell(opened, "A5").click({ modifiers: ["Shift"] });
  await told(opened, "4 cells chosen");
  await look("several cells");
  await page.getByRole("rowheader", { name: "3", exact: true }).click();
  await told(opened, "1 row chosen");
  await look("a row");
  expect(barriers).toEqual([]);
});
