import { toLineText, toPageLines, toUsualLines, type PageFacts } from "../../../src/core/plan/footer-text";
import { NEUTRAL_THEME } from "../../../src/core/theme/built-in-themes";
import type { ThemeLine } from "../../../src/core/theme/theme";

const FACTS: PageFacts = { title: "Requests", organisation: "R&D Ltd", period: "H1 2024", mark: "" };
const NOTHING: ThemeLine = { left: "", center: "", right: "" };

function lineOf(line: Partial<ThemeLine>, facts: Partial<PageFacts> = {}): string {
  const { header, footer } = NEUTRAL_THEME;
  expect(header).toEqual(NOTHING);
  expect(footer.right).toBe("{page} / {pages}");
  const lines = toPageLines({ header: { ...NOTHING, ...line }, footer: NOTHING }, { ...FACTS, ...facts });
  return toLineText(lines.header);
}

test("the neutral theme prints who, what and when, and the page", () => {
  const { header, footer } = toPageLines(NEUTRAL_THEME, FACTS);
  expect(toLineText(header)).toBe("");
  expect(toLineText(footer)).toBe("&LR&&D Ltd · Requests · H1 2024&R&P / &N");
});

test.each<[string, Partial<PageFacts>, string]>([
  ["{organisation} · {title} · {period}", {}, "R&&D Ltd · Requests · H1 2024"],
  ["{organisation} · {title} · {period}", { organisation: "" }, "Requests · H1 2024"],
  ["{organisation} · {title} · {period}", { title: "" }, "R&&D Ltd · H1 2024"],
  ["{organisation} · {title} · {period}", { period: "" }, "R&&D Ltd · Requests"],
  ["{organisation} · {title}", { organisation: "", title: "" }, ""],
  ["© {organisation}", {}, "© R&&D Ltd"],
  ["© {organisation}", { organisation: "" }, ""],
  ["{title} ({period})", {}, "Requests (H1 2024)"],
  ["{title} ({period})", { period: "" }, "Requests"],
  ["{period} edition", { period: "" }, "edition"],
  ["Page {page} of {pages}", {}, "Page &P of &N"],
  ["{page}-{pages}", {}, "&P -&N"],
  ["For publication & review", {}, "For publication && review"],
  ["{title}", { title: "&P {page} &&" }, "&&P {page} &&&&"],
  ["{title}", { title: "two\nlines\u0000" }, "two lines"],
  ["a\tb", {}, "a b"],
])("%s with %j", (template, facts, text) => {
  expect(lineOf({ left: template }, facts)).toBe(text === "" ? "" : `&L${text}`);
});

test("the three parts stand where the theme has them", () => {
  expect(lineOf({ left: "a", center: "b", right: "c" })).toBe("&La&Cb&Rc");
  expect(lineOf({ right: "{title}" })).toBe("&RRequests");
});

test("a draft is marked as one, whatever the theme says", () => {
  const facts = { ...FACTS, mark: "Draft" };
  expect(toPageLines(NEUTRAL_THEME, facts).footer.left).toBe("Draft · R&&D Ltd · Requests · H1 2024");
  expect(toPageLines({ header: NOTHING, footer: NOTHING }, facts).footer.left).toBe("Draft");
});

test.each(["x", "&", "🇧🇷", "{title}"])("nothing is longer than Excel takes, nor cut within: %s", (text) => {
  const line = { left: text.repeat(60), center: `{title}${text.repeat(50)}`, right: "{page} / {pages}" };
  const facts = { ...FACTS, title: text.repeat(300), organisation: text.repeat(300) };
  const { footer } = toPageLines({ header: NOTHING, footer: line }, facts);
  const whole = toLineText(footer);
  expect(whole.length).toBeLessThanOrEqual(255);
  expect(footer.right).toBe("&P / &N");
  for (const part of [footer.left, footer.center]) {
    expect(part.replaceAll("&&", "")).not.toContain("&");
    expect(part).not.toMatch(/\p{Cs}/u);
  }
});

test("without lines of a theme the plain footer is printed, with the page", () => {
  expect(toLineText(toUsualLines({ footer: "Example & Co\nH1" }).footer)).toBe("&LExample && Co H1&R&P / &N");
  expect(toLineText(toUsualLines({ footer: "x".repeat(400) }).footer)).toHaveLength(255 - "&C".length);
  const lines = toPageLines(NEUTRAL_THEME, FACTS);
  expect(toUsualLines({ footer: "x", lines })).toBe(lines);
});
