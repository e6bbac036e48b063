import { inBrowser } from "../scene";
import { button, check, finding, MISTAKES, openSample, RIGHT, tab, text, words } from "../steps";
import { axe, dump, shot } from "./kit";
const open = inBrowser();
jest.setTimeout(200_000);
for (const [mode, setting] of [
  ["light320", { width: 320 }],
  ["dark320", { width: 320, colors: "dark" }],
  ["forced320", { width: 320, colors: "forced" }],
  ["w160", { width: 160, scale: 2 }],
  ["w480", { width: 480 }],
] as const) {
  test(mode, async () => {
    const excel = await open({
      excel: await openSample(MISTAKES),
      window: { width: 900, height: 700 },
      ...setting,
    });
    await button(excel, words.check).waitFor();
    await shot(excel, `${mode}-1first`);
    await check(excel);
    await shot(excel, `${mode}-2result`);
    if (mode === "light320") await dump(excel, "result");
    const card = finding(excel, "B3 says 60, but its");
    await card.getByRole("button", { name: words.details }).click();
    await card.getByRole("button", { name: words.apply }).waitFor();
    await card.getByRole("button", { name: words.ignore }).click();
    await shot(excel, `${mode}-3details`);
    await axe(excel, `${mode}-details`);
    await card.getByRole("button", { name: words.ignoreDo }).click();
    await button(excel, words.ignored(1)).click();
    await shot(excel, `${mode}-4ignored`);
    await tab(excel, "understood").click();
    await excel.pane
      .getByRole("article")
      .first()
      .getByRole("button", { name: words.understood.columnsOf(4) })
      .click();
    await button(excel, words.understood.correctOf("D")).click();
    await shot(excel, `${mode}-5understood`);
    await axe(excel, `${mode}-understood`);
    await tab(excel, "publish").click();
    await button(excel, words.publish.create).waitFor();
    await shot(excel, `${mode}-6publish`);
    await excel.pane.getByRole("checkbox", { name: /Publish as a draft/ }).check();
    await button(excel, words.publish.create).click();
    await text(excel, words.publish.madeHint).waitFor();
    await button(excel, words.publish.remove).click();
    await shot(excel, `${mode}-7made`);
    await axe(excel, `${mode}-made`);
    if (mode === "light320") await dump(excel, "made");
    excel.excel.user.type("H1 2024", "B5", "99");
    await text(excel, words.stale).waitFor();
    await tab(excel, "result").click();
    await shot(excel, `${mode}-8stale`);
  });
}
