import { failures } from "../../src/core/words/en/failures";
import { eventually, inBrowser } from "./scene";
import { MISTAKES, openSample, RIGHT, sheetNames } from "./steps";

/** The button of the ribbon that works without the pane. */

const open = inBrowser();
const COMMAND = "checkWorkbook";

test("Check workbook writes one findings sheet, shows it, and refreshes it the next time", async () => {
  const excel = await open({ excel: await openSample(MISTAKES) });
  const own = excel.excel.fingerprint(["H1 2024"]);
  await excel.invoke(COMMAND);
  await eventually(() => expect(excel.completed).toEqual([COMMAND]));
  const [, findings = ""] = sheetNames(excel.excel);
  expect(sheetNames(excel.excel)).toHaveLength(2);
  expect(excel.excel.book.active.name).toBe(findings);
  const shown = () =>
    excel.excel
      .toSnapshots()[1]
      ?.cells.map(({ text }) => text)
      .join("\n") ?? "";
  expect(shown()).toContain("B3 says 60, but its 9 rows");
  expect(excel.excel.fingerprint(["H1 2024"])).toBe(own);

  excel.excel.user.type("H1 2024", "B3", "61");
  await excel.invoke(COMMAND);
  await eventually(() => expect(excel.completed).toEqual([COMMAND, COMMAND]));
  expect(sheetNames(excel.excel)).toEqual(["H1 2024", findings]);
  expect(shown()).not.toContain("B3 says");
  expect(shown()).toContain("C17 says 39");
});

test("where no sheet can be added, a small window says so", async () => {
  const excel = await open({ excel: await openSample(RIGHT) });
  excel.excel.user.protectWorkbook();
  await excel.invoke(COMMAND);
  const message = excel.page.frameLocator("#dialog iframe");
  await message.getByText(failures["protected-workbook"]({ sheet: null })).waitFor();
  expect(excel.completed).toEqual([]);
  await excel.page.getByRole("button", { name: "Close" }).click();
  await eventually(() => expect(excel.completed).toEqual([COMMAND]));
  expect(sheetNames(excel.excel)).toEqual(["H1 2024"]);
});
