import { NEUTRAL_THEME } from "../../../src/core/theme/built-in-themes";
import { fromBase64 } from "../../../src/core/theme/base64";
import { readTheme } from "../../../src/core/theme/read-theme";
import type { Theme } from "../../../src/core/theme/theme";
import { en } from "../../../src/core/words/en";
import { aPng, toDataUri } from "./a-logo";

type Json = Readonly<Record<string, unknown>>;

function read(theme: Json): ReturnType<typeof readTheme> {
  return readTheme(JSON.stringify({ name: "Mine", ...theme }), en.theme);
}

function themeOf(theme: Json): Theme {
  const result = read(theme);
  if (!result.ok) throw new Error(result.message);
  return result.theme;
}

function messageOf(theme: Json): string {
  const result = read(theme);
  return result.ok ? "" : result.message;
}

const LOGO = { image: toDataUri(aPng(300, 100)), alternativeText: "Logo of Example" };

describe("a good theme", () => {
  test("takes from the neutral one what it leaves out", () => {
    expect(themeOf({})).toEqual({ ...NEUTRAL_THEME, name: "Mine" });
  });

  test("says what it wants otherwise, key by key", () => {
    const theme = themeOf({
      $schema: "../crossfoot-theme.schema.json",
      font: " Source Sans 3 ",
      colors: { accent: "#0b4f4a", headerInk: "#FFFFFF", headerFill: "#0b4f4a", totalFill: "none" },
      chart: { approved: "#0B4F4A" },
      header: { right: "{title}" },
      footer: { left: "", center: "Page {page} of {pages}" },
      paper: "letter",
    });
    expect(theme).toEqual({
      ...NEUTRAL_THEME,
      name: "Mine",
      font: "Source Sans 3",
      colors: {
        ...NEUTRAL_THEME.colors,
        accent: "0B4F4A",
        headerInk: "FFFFFF",
        headerFill: "0B4F4A",
        totalFill: null,
      },
      chart: { ...NEUTRAL_THEME.chart, approved: "0B4F4A" },
      header: { left: "", center: "", right: "{title}" },
      footer: { left: "", center: "Page {page} of {pages}", right: "{page} / {pages}" },
      paper: "letter",
    });
  });

  test("has a logo with its size", () => {
    const { logo } = themeOf({ logo: LOGO });
    expect(logo).toMatchObject({ altText: "Logo of Example", width: 300, height: 100 });
    expect(Buffer.from(fromBase64(logo?.png ?? "") ?? [])).toEqual(Buffer.from(aPng(300, 100)));
  });

  test("may begin with a byte order mark", () => {
    expect(readTheme('\ufeff{"name": "Mine"}', en.theme)).toMatchObject({ ok: true });
  });
});

describe("one sentence says what is wrong and where", () => {
  test.each<[string, string]>([
    [
      '{"name": "Mine",\n "font": Calibri}',
      "The theme cannot be read as JSON: something is wrong in line 2, at character 10.",
    ],
    ["[]", "The file is no theme: a theme is one JSON object, written in curly brackets."],
    ["null", "The file is no theme: a theme is one JSON object, written in curly brackets."],
    ["{}", "The theme has no “name”, which it needs."],
    [
      `{"name": "${"x".repeat(200_000)}"}`,
      "The theme is longer than 200,000 characters; use a smaller picture for the logo.",
    ],
  ])("%.30j", (text, message) => {
    expect(readTheme(text, en.theme)).toMatchObject({ ok: false, message });
  });

  test.each<[Json, string]>([
    [
      { colours: {} },
      "A theme has no “colours”; here it can have “$schema”, “name”, “font”, “colors”, “chart”, “logo”, “header”, “footer” and “paper”.",
    ],
    [
      { header: { middle: "x" } },
      "A theme has no “header.middle”; here it can have “left”, “center” and “right”.",
    ],
    [{ name: 1 }, "“name” in the theme must be a text in quotation marks."],
    [{ name: " " }, "“name” in the theme is empty."],
    [{ name: "x".repeat(61) }, "“name” in the theme is longer than 60 characters."],
    [{ colors: [] }, "“colors” in the theme must be an object, written in curly brackets."],
    [{ colors: { ink: 0 } }, "“colors.ink” in the theme must be a text in quotation marks."],
    [
      { colors: { ink: "none" } },
      "“colors.ink” in the theme must be a colour such as “#1F4E79”, but is “none”.",
    ],
    [
      { colors: { totalFill: "#fff" } },
      "“colors.totalFill” in the theme must be a colour such as “#1F4E79”, or “none”, but is “#fff”.",
    ],
    [
      { chart: { first: "rgb(0, 0, 0)" } },
      "“chart.first” in the theme must be a colour such as “#1F4E79”, but is “rgb(0, 0, 0)”.",
    ],
    [
      { font: "Calibri, Arial" },
      "“font” in the theme must be the name of one font, such as “Calibri”, but is “Calibri, Arial”.",
    ],
    [{ font: "x".repeat(32) }, "“font” in the theme is longer than 31 characters."],
    [{ paper: "A4" }, "“paper” in the theme must be one of “a4” and “letter”, but is “A4”."],
    [{ footer: { left: false } }, "“footer.left” in the theme must be a text in quotation marks."],
    [
      { footer: { left: "{organisation}, {date}" } },
      "“footer.left” in the theme holds “{date}”, which stands for nothing; there are “{title}”, “{organisation}”, “{period}”, “{page}” and “{pages}”.",
    ],
    [{ header: { left: "x".repeat(61) } }, "“header.left” in the theme is longer than 60 characters."],
    [{ logo: "logo.png" }, "“logo” in the theme must be an object, written in curly brackets."],
    [{ logo: { image: LOGO.image } }, "The theme has no “logo.alternativeText”, which it needs."],
    [{ logo: { alternativeText: "Logo" } }, "The theme has no “logo.image”, which it needs."],
    [
      { logo: { ...LOGO, image: "logo.png" } },
      "“logo.image” in the theme must be a PNG picture, written as “data:image/png;base64,” and its base64 text.",
    ],
    [
      { logo: { ...LOGO, image: toDataUri(aPng(10, 10, 100_000)) } },
      "The picture “logo.image” of the theme has 101 kB; at most 100 kB are allowed.",
    ],
    [
      { logo: { ...LOGO, image: toDataUri(aPng(10, 4001)) } },
      "The picture “logo.image” of the theme has 10 by 4,001 pixels; at most 4,000 are allowed each way.",
    ],
  ])("%.60j", (theme, message) => {
    expect(messageOf(theme)).toBe(message);
  });

  test.each([
    ["a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])],
    ["cut short", aPng(300, 100).slice(0, -6)],
    ["of no width", aPng(0, 100)],
    ["nothing", new Uint8Array()],
  ])("a logo that is %s", (_, bytes) => {
    const logo = { ...LOGO, image: toDataUri(bytes) };
    expect(messageOf({ logo })).toContain("must be a PNG picture");
  });

  test("what is quoted does not fill the sentence", () => {
    expect(messageOf({ paper: "x".repeat(1000) }).length).toBeLessThan(120);
  });

  test("the first of several", () => {
    expect(messageOf({ font: "", paper: "A5" })).toBe("“font” in the theme is empty.");
  });
});

describe("a theme that cannot be read is refused with the pair and the ratio", () => {
  test.each<[Json, string]>([
    [
      { colors: { ink: "#777777" } },
      "In the theme, “colors.ink” (#777777) on the white page (#FFFFFF) has a contrast of 4.47 : 1; text needs at least 4.5 : 1 to be read.",
    ],
    [
      { colors: { quietInk: "#767676" } },
      "In the theme, “colors.quietInk” (#767676) on “colors.totalFill” (#EEF2F6) has a contrast of 4.03 : 1; text needs at least 4.5 : 1 to be read.",
    ],
    [
      { colors: { headerFill: "#243B53" } },
      "In the theme, “colors.headerInk” (#1F2933) on “colors.headerFill” (#243B53) has a contrast of 1.28 : 1; text needs at least 4.5 : 1 to be read.",
    ],
    [
      { colors: { alarm: "#FFFFFF" } },
      "In the theme, “colors.alarm” (#FFFFFF) on “colors.alarmFill” (#FBEAEA) has a contrast of 1.16 : 1; text needs at least 4.5 : 1 to be read.",
    ],
    [
      { chart: { second: "#9AD0F5" } },
      "In the theme, “chart.second” (#9AD0F5) on the white page (#FFFFFF) has a contrast of 1.65 : 1; charts need at least 3 : 1 to be seen.",
    ],
    [
      { chart: { rejected: "#8A1C1C" } },
      "In the theme, “chart.approved” (#17613F) and “chart.rejected” (#8A1C1C) touch in charts and have a contrast of 1.24 : 1; they need at least 1.9 : 1 to differ in grey print.",
    ],
  ])("%j", (theme, message) => {
    expect(messageOf(theme)).toBe(message);
  });

  test("both sides of the limit", () => {
    expect(read({ colors: { ink: "#757575", totalFill: "none" } })).toMatchObject({ ok: true });
    expect(read({ colors: { ink: "#777777", totalFill: "none" } })).toMatchObject({
      ok: false,
      fault: { kind: "pale-text", least: 4.5 },
    });
  });
});
