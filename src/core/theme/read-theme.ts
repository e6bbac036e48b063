import type { ThemeWords } from "../words/theme-words";
import { NEUTRAL_THEME } from "./built-in-themes";
import { findLowContrast } from "./check-contrast";
import { findJsonFault } from "./json-fault";
import { readLogo } from "./read-logo";
import type { Theme, ThemeLine } from "./theme";
import type { ThemeFault } from "./theme-fault";
import {
  checkKeys,
  isRecord,
  readChoice,
  readColor,
  readFields,
  readFill,
  readLinePart,
  readText,
  toShort,
  type Fields,
  type Report,
} from "./theme-fields";
import { toThemeMessage } from "./theme-message";

export type ReadTheme =
  | { readonly ok: true; readonly theme: Theme }
  /** With one sentence for people, which says what is wrong and where. */
  | { readonly ok: false; readonly fault: ThemeFault; readonly message: string };

/** In characters; three quarters of it would be the logo. */
const MOST_FILE = 200_000;
const MOST_NAME = 60;
/** Excel's own limit for the name of a font. */
const MOST_FONT = 31;
const KEYS = ["$schema", "name", "font", "colors", "chart", "logo", "header", "footer", "paper"];

/**
 * Reads a theme file (`docs/themes.md`, `docs/crossfoot-theme.schema.json`). What it leaves out is taken from the neutral theme,
 * but for its name. A theme whose colours cannot be told apart is refused (WCAG 2.2, 1.4.3 and 1.4.11).
 * @param text the contents of the file
 */
export function readTheme(text: string, words: Pick<ThemeWords, "faults">): ReadTheme {
  const faults: ThemeFault[] = [];
  const theme = toTheme(text, (fault) => faults.push(fault));
  const [fault = theme === null ? null : findLowContrast(theme)] = faults;
  if (theme !== null && fault === null) return { ok: true, theme };
  const found: ThemeFault = fault ?? { kind: "not-a-theme" };
  return { ok: false, fault: found, message: toThemeMessage(found, words.faults) };
}

function toTheme(text: string, report: Report): Theme | null {
  const json = text.replace(/^\ufeff/, "");
  if (json.length > MOST_FILE) {
    report({ kind: "too-long-file", most: MOST_FILE });
    return null;
  }
  const fields = parse(json, report);
  if (fields === null) return null;
  checkKeys(fields, "", KEYS, report);
  readText(fields, "$schema", { most: MOST_FILE }, report);
  const neutral = NEUTRAL_THEME;
  return {
    name: readText(fields, "name", { most: MOST_NAME, needed: true }, report) ?? neutral.name,
    font: readFont(fields, report) ?? neutral.font,
    colors: readColors(fields, report),
    chart: readChart(fields, report),
    logo: readLogo(fields, report),
    header: readLine(fields, "header", neutral.header, report),
    footer: readLine(fields, "footer", neutral.footer, report),
    paper: readChoice(fields, "paper", ["a4", "letter"], report) ?? neutral.paper,
  };
}

function parse(json: string, report: Report): Fields | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    report({ kind: "not-json", ...findJsonFault(json) });
    return null;
  }
  if (isRecord(value)) return value;
  report({ kind: "not-a-theme" });
  return null;
}

function readFont(fields: Fields, report: Report): string | null {
  const font = readText(fields, "font", { most: MOST_FONT }, report);
  if (font === null || /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(font)) return font;
  report({ kind: "bad-font", key: "font", value: toShort(font) });
  return null;
}

function readColors(theme: Fields, report: Report): Theme["colors"] {
  const { colors: neutral } = NEUTRAL_THEME;
  const fields = readFields(theme, "colors", Object.keys(neutral), report);
  const color = (key: string, otherwise: string): string =>
    readColor(fields, `colors.${key}`, report) ?? otherwise;
  const fill = (key: string, otherwise: string | null): string | null => {
    const read = readFill(fields, `colors.${key}`, report);
    return read === undefined ? otherwise : read;
  };
  return {
    ink: color("ink", neutral.ink),
    quietInk: color("quietInk", neutral.quietInk),
    accent: color("accent", neutral.accent),
    headerInk: color("headerInk", neutral.headerInk),
    headerFill: fill("headerFill", neutral.headerFill),
    totalFill: fill("totalFill", neutral.totalFill),
    rule: color("rule", neutral.rule),
    hairline: color("hairline", neutral.hairline),
    alarm: color("alarm", neutral.alarm),
    alarmFill: fill("alarmFill", neutral.alarmFill),
    gridline: color("gridline", neutral.gridline),
  };
}

function readChart(theme: Fields, report: Report): Theme["chart"] {
  const { chart: neutral } = NEUTRAL_THEME;
  const fields = readFields(theme, "chart", Object.keys(neutral), report);
  const color = (key: keyof Theme["chart"]): string =>
    readColor(fields, `chart.${key}`, report) ?? neutral[key];
  return {
    first: color("first"),
    second: color("second"),
    third: color("third"),
    fourth: color("fourth"),
    approved: color("approved"),
    rejected: color("rejected"),
  };
}

function readLine(theme: Fields, key: "header" | "footer", neutral: ThemeLine, report: Report): ThemeLine {
  const fields = readFields(theme, key, ["left", "center", "right"], report);
  const part = (side: keyof ThemeLine): string =>
    readLinePart(fields, `${key}.${side}`, report) ?? neutral[side];
  return { left: part("left"), center: part("center"), right: part("right") };
}
