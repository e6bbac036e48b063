import { data, aWorkbook } from "../../xlsx/a-workbook";
import type { OpenedPage } from "./open-page";
import { eventually, inBrowser } from "./scene";
import { cell, cellLine, choose, isOpen, openFile, sample, RIGHT, shown, told, words } from "./steps";

/** Workbooks that take a while, or that are long. */

const open = inBrowser();
const ROWS = 20_000;

/** A list of requests, one a row, as they come from another program. */
async function longWorkbook(rows: number): Promise<Uint8Array> {
  const text = (address: string, value: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = String(index + 2);
    return `<row r="${row}">${text(`A${row}`, `Request ${String(index + 1)}`)}<c r="B${row}"><v>${String(index % 7)}</v></c></row>`;
  });
  const head = `<row r="1">${text("A1", "Request")}${text("B1", "Number")}</row>`;
  return aWorkbook({
    sheets: [{ name: "Requests", inner: data([head, ...lines].join("")) }],
    formats: ["General"],
  });
}

const drawn = ({ page }: OpenedPage): Promise<number> => page.getByRole("gridcell").count();

test("20,000 rows: the last one is there at once, and never more cells in the page than can be seen", async () => {
  const opened = await open();
  await openFile(opened, { name: "long.xlsx", bytes: await longWorkbook(ROWS) });
  await cell(opened, "A1").click();
  const most = 40 * 30;
  expect(await drawn(opened)).toBeLessThan(most);

  await opened.page.keyboard.press("Control+End");
  await eventually(async () => expect(await shown(opened, "A20001")).toBe("Request 20000"));
  expect(await drawn(opened)).toBeLessThan(most);

  await opened.page.keyboard.press("Control+Home");
  await eventually(async () => expect(await shown(opened, "A1")).toBe("Request"));
  const grid = opened.page.getByRole("grid");
  await grid.hover();
  for (let turn = 0; turn < 10; turn += 1) {
    await opened.page.mouse.wheel(0, 30_000);
    expect(await drawn(opened)).toBeLessThan(most);
  }
  await eventually(async () => {
    const rows = await opened.page
      .getByRole("gridcell")
      .evaluateAll((cells) => cells.map((each) => Number(each.getAttribute("data-row"))));
    expect(Math.max(...rows)).toBeGreaterThan(5_000);
  });
});

test("while a large file is opened the page answers; stopped, the workbook before stays, and the next file is opened", async () => {
  const opened = await open();
  await openFile(opened, sample(RIGHT));
  await choose(opened, { name: "long.xlsx", bytes: await longWorkbook(150_000) });
  await told(opened, words.opening("long.xlsx")).waitFor();
  await cell(opened, "B4").click();
  await cellLine(opened).getByText(/B4$/).first().waitFor();
  await told(opened, words.opening("long.xlsx")).waitFor();
  await opened.page.getByRole("button", { name: words.cancel, exact: true }).click();
  await told(opened, words.opening("long.xlsx")).waitFor({ state: "detached" });
  await opened.page.getByText(words.openingStopped("long.xlsx")).first().waitFor({ state: "attached" });
  await isOpen(opened, RIGHT);
  await openFile(opened, sample("counts-only.xlsx"));
});
