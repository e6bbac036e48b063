import { button as paneButton, mistake, tab, text } from "../steps";
import { isSomewhere, press, tabTo } from "./keyboard";
import { eventually, inBrowser } from "./scene";
import {
  button,
  cell,
  cellLine,
  dialog,
  isOpen,
  MISTAKES,
  paneWords,
  sample,
  sheetTab,
  shown,
  words,
} from "./steps";

/** The whole way through the page without a mouse. */

const open = inBrowser();
const { publish } = paneWords;

test.each([1280, 320])("open, look, correct, undo, publish, save: at %d pixels", async (width) => {
  const opened = await open({ width });
  const { page, pane } = opened;
  const isNarrow = width < 640;
  const front = async (panel: "sheet" | "pane"): Promise<void> => {
    if (isNarrow) await press(page, button(opened, words.panelNames[panel]));
  };

  const chooser = page.waitForEvent("filechooser");
  await press(page, button(opened, words.open));
  const { name, bytes } = sample(MISTAKES);
  await (await chooser).setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  const heading = page.getByRole("heading", { level: 1, name, exact: true });
  await heading.waitFor();
  // The button that had the keyboard is gone, so it is at the name of what was opened.
  await eventually(async () =>
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true),
  );

  // In the sheet: arrows go from cell to cell, and Enter to what was found about one.
  await cell(opened, "B3").waitFor();
  await tabTo(page, cell(opened, "A1"));
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  await cellLine(opened).getByText("Cell B3", { exact: true }).waitFor();
  const card = mistake(opened, /B3.*61 instead of 60/);
  await cellLine(opened)
    .getByText(/^B3 should be 61/)
    .waitFor();
  await page.keyboard.press("Enter");
  await eventually(async () =>
    expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true),
  );

  // In the pane: apply it; then take it back and make it again.
  await press(page, card.getByRole("button", { name: paneWords.apply }));
  await card.waitFor({ state: "detached" });
  await eventually(async () => expect(await isSomewhere(page)).toBe(true));
  await page.keyboard.press("Control+z");
  await front("pane");
  await card.waitFor();
  await page.keyboard.press("Control+y");
  await card.waitFor({ state: "detached" });

  // Publish what is there as a draft.
  await front("pane");
  await tabTo(page, tab(opened, "result"));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  if ((await tab(opened, "publish").getAttribute("aria-selected")) !== "true")
    await page.keyboard.press("Enter");
  const asDraft = pane.getByRole("checkbox", { name: /as a draft although/ });
  await press(page, asDraft, "Space");
  await press(page, paneButton(opened, publish.create));
  await text(opened, publish.madeHint).waitFor({ state: "attached" });

  // From tab to tab of the workbook.
  await front("sheet");
  const selected = page.locator("main").getByRole("tab", { selected: true });
  await tabTo(page, selected);
  await page.keyboard.press("Home");
  await eventually(async () =>
    expect(
      await sheetTab(opened, "H1 2024")
        .first()
        .evaluate((each) => each === document.activeElement),
    ).toBe(true),
  );
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await shown(opened, "B3")).toBe("61"));

  const { bytes: saved } = await opened.download(() => press(page, button(opened, words.saveWorkbook)));
  expect(saved.length).toBeGreaterThan(bytes.length);
});

test("a question is answered and left by the keyboard, which comes back to where it was", async () => {
  const opened = await open();
  const { page } = opened;
  await press(page, button(opened, words.sampleNames.clean));
  await isOpen(opened, "h1-2024-draft.xlsx");
  await press(page, button(opened, words.saveReport));
  const question = dialog(opened, words.noReportTitle);
  await question.waitFor();
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  await eventually(async () =>
    expect(await button(opened, words.saveReport).evaluate((each) => each === document.activeElement)).toBe(
      true,
    ),
  );
});
