import Ajv from "ajv/dist/2020";
import schema from "../../docs/crossfoot-theme.schema.json";
import { BUILT_IN_THEMES, NEUTRAL_THEME } from "../../src/core/theme/built-in-themes";
import { readTheme } from "../../src/core/theme/read-theme";
import type { ThemeFault } from "../../src/core/theme/theme-fault";
import { en } from "../../src/core/words/en";
import { aPng, toDataUri } from "../core/theme/a-logo";
import { listFiles, read } from "./files";

const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

/** What a schema cannot know: how colours lie to each other, and what is in a picture. */
const BEYOND: readonly ThemeFault["kind"][] = ["pale-text", "pale-chart", "like-neighbours"];

const samples = listFiles("docs/themes").filter((path) => path.endsWith(".json"));

test("there are samples", () => {
  expect(samples.length).toBeGreaterThan(2);
});

test.each(samples)("%s is a theme, and the schema agrees", (path) => {
  const text = read(path);
  expect(readTheme(text, en.theme)).toMatchObject({ ok: true });
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
});

test.each(BUILT_IN_THEMES)("docs/themes has the theme $id as it is built in", ({ id, theme }) => {
  expect(readTheme(read(`docs/themes/${id}.json`), en.theme)).toEqual({ ok: true, theme });
  expect(theme.name).toBe(en.theme.names[id]);
});

test("a sample has a logo, a header and a paper of its own", () => {
  const result = readTheme(read("docs/themes/example-with-logo.json"), en.theme);
  expect(result).toMatchObject({ ok: true, theme: { paper: "letter", header: { right: "{title}" } } });
  expect(result.ok ? result.theme.logo?.altText : "").toContain("Logo of");
});

const LOGO = { image: toDataUri(aPng(3, 4)), alternativeText: "Logo" };
const COLORS = ["#123456", "#abcDEF", "#12345", "#1234567", "123456", "none", "", "red", 1, null];
const TEXTS = ["x", " x ", "", "  ", "x".repeat(32), "x".repeat(61), "x".repeat(251), 7, null, [], {}];
const LINES = [
  "",
  "{title}",
  "{titel}",
  "{}",
  "{ title}",
  "{",
  "}{",
  "{{page}}",
  "a {x} b",
  "x".repeat(61),
  5,
];

/** Each key with values of every sort; nothing but that key. */
const VARIANTS: readonly (readonly [string, unknown])[] = [
  ...TEXTS.map((value) => ["name", value] as const),
  ...[...TEXTS, "Source Sans 3", "A, B", "-x", "ヒラギノ", "x;y"].map((value) => ["font", value] as const),
  ...Object.keys(NEUTRAL_THEME.colors).flatMap((key) =>
    COLORS.map((value) => ["colors", { [key]: value }] as const),
  ),
  ...Object.keys(NEUTRAL_THEME.chart).flatMap((key) =>
    COLORS.map((value) => ["chart", { [key]: value }] as const),
  ),
  ...["header", "footer"].flatMap((line) =>
    ["left", "center", "right", "middle"].flatMap((side) =>
      LINES.map((value) => [line, { [side]: value }] as const),
    ),
  ),
  ...["a4", "letter", "A4", "", 4].map((value) => ["paper", value] as const),
  ...["x", "", 1].map((value) => ["$schema", value] as const),
  ...[LOGO, { ...LOGO, width: 1 }, { image: LOGO.image }, "x", []].map((value) => ["logo", value] as const),
  ...["logo.png", "data:image/jpeg;base64,AAAA", 1].map((image) => ["logo", { ...LOGO, image }] as const),
  ...TEXTS.map((alternativeText) => ["logo", { ...LOGO, alternativeText }] as const),
  ...["colors", "chart", "header", "footer"].flatMap((key) =>
    ["x", 1, [], {}, { inc: "#000000" }].map((value) => [key, value] as const),
  ),
  ["colours", {}],
  ["title", "x"],
];

test.each(VARIANTS)("reader and schema agree on %s: %.40j", (key, value) => {
  const theme = { name: "Mine", [key]: value };
  const result = readTheme(JSON.stringify(theme), en.theme);
  const isGood = result.ok || BEYOND.includes(result.fault.kind);
  expect(validate(theme)).toBe(isGood);
});

test("both want a name", () => {
  expect(readTheme("{}", en.theme)).toMatchObject({ ok: false, fault: { kind: "missing", key: "name" } });
  expect(validate({})).toBe(false);
});
