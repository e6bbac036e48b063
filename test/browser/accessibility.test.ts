import { findBarriers, findOverflows } from "./accessibility";
import type { ExcelOnTheWeb } from "./excel-on-the-web";
import { inBrowser } from "./scene";
import {
  button,
  check,
  checkAgain,
  finding,
  leaveOneColumn,
  mistake,
  MISTAKES,
  openFindings,
  openSample,
  RIGHT,
  tab,
  text,
  words,
} from "./steps";

/** Every screen of the pane, in every choice of colours that Windows offers, and enlarged. */

const open = inBrowser();
const { publish, understood } = words;

/** Goes through the screens one after the other, and looks at each. */
async function visit(excel: ExcelOnTheWeb, look: (screen: string) => Promise<void>): Promise<void> {
  await button(excel, words.check).waitFor();
  await look("first run");

  await check(excel);
  await mistake(excel, /B3.*61 instead of 60/).waitFor();
  await look("result");

  await openFindings(excel);
  const card = finding(excel, "B3 says 60, but its");
  await card.getByRole("button", { name: words.details }).click();
  const form = finding(excel, "A35 says “Columbia”");
  await form.getByRole("button", { name: words.details }).click();
  await form.getByRole("button", { name: words.apply }).waitFor();
  await card.getByRole("button", { name: words.ignore }).click();
  await card.getByLabel(words.ignoreReason).waitFor();
  await look("details");

  await card.getByRole("button", { name: words.ignoreDo }).click();
  await button(excel, words.ignored(1)).click();
  excel.excel.user.type("H1 2024", "B4", "4");
  await text(excel, words.stale).waitFor();
  await look("stale, with an ignored finding");
  await checkAgain(excel);
  await button(excel, words.cellIsRightSpoken("C25")).click();
  await button(excel, words.confirmed(1)).click();
  await button(excel, words.takeBackSpoken("C25")).waitFor();
  await look("said to be right");

  await tab(excel, "understood").click();
  await excel.pane.getByRole("button", { name: understood.columnsOf(4) }).click();
  await button(excel, understood.correctOf("D")).click();
  await excel.pane.getByLabel(understood.measure).waitFor();
  await look("understood");

  await tab(excel, "publish").click();
  await button(excel, publish.create).waitFor();
  await look("publish");

  excel.excel.user.protectWorkbook();
  const knowingly = excel.pane.getByRole("checkbox", { name: /as a draft although/ });
  await knowingly.check();
  await button(excel, publish.create).click();
  await button(excel, words.copyDetails).waitFor();
  await look("a failure");

  excel.excel.user.unprotectWorkbook();
  await knowingly.check();
  await button(excel, publish.create).click();
  await text(excel, publish.madeHint).waitFor();
  await button(excel, publish.remove).click();
  await button(excel, publish.keep).waitFor();
  await look("published, and about to be removed");
}

test.each(["light", "dark", "forced"] as const)("no barriers at 320 pixels: %s colours", async (colors) => {
  const excel = await open({ excel: await openSample(MISTAKES), colors });
  const barriers: string[] = [];
  await visit(excel, async (screen) => {
    const found = [...(await findBarriers(excel)), ...(await findOverflows(excel))];
    barriers.push(...found.map((barrier) => `${screen}: ${barrier}`));
  });
  expect(barriers).toEqual([]);
});

/** One column, whose total is wrong or one of its parts: nothing says which. */
async function visitOpenQuestion(excel: ExcelOnTheWeb): Promise<void> {
  leaveOneColumn(excel);
  await check(excel);
  await button(excel, words.showOthers(9)).click();
  await button(excel, words.isRightSpoken({ name: "B3", stated: "62" })).waitFor();
}

test.each(["light", "dark", "forced"] as const)(
  "no barriers where the figures do not decide: %s colours",
  async (colors) => {
    const excel = await open({ excel: await openSample(RIGHT), colors });
    await visitOpenQuestion(excel);
    expect([...(await findBarriers(excel)), ...(await findOverflows(excel))]).toEqual([]);
  },
);

test("nothing stands beyond the edge where the figures do not decide, at 175 pixels", async () => {
  const excel = await open({ excel: await openSample(RIGHT), width: 175 });
  await visitOpenQuestion(excel);
  expect(await findOverflows(excel)).toEqual([]);
});

/** The narrowest pane, and the usual one of 350 pixels at 200 %. */
test.each([320, 175])("nothing stands beyond the edge at %d pixels", async (width) => {
  const excel = await open({ excel: await openSample(MISTAKES), width });
  const overflows: string[] = [];
  await visit(excel, async (screen) => {
    const found = await findOverflows(excel);
    overflows.push(...found.map((overflow) => `${screen}: ${overflow}`));
  });
  expect(overflows).toEqual([]);
});
