import type { NamedColor } from "../../theme/theme-fault";
import { toForms } from "../forms";
import type { ThemeWords } from "../theme-words";

const { number, listed, counted } = toForms("en-GB");

const CHARACTERS = { one: "character", other: "characters" };

/** Rounded down, so that what is too low never looks like enough. */
function ratio(contrast: number): string {
  return `${number(Math.floor(contrast * 100) / 100)} : 1`;
}

function named({ key, color }: NamedColor): string {
  return key === null ? `the white page (${color})` : `“${key}” (${color})`;
}

function quoted(texts: readonly string[]): string {
  return listed(texts.map((text) => `“${text}”`));
}

export const theme: ThemeWords = {
  names: { neutral: "Neutral", "dark-header": "Dark header" },
  faults: {
    tooLongFile: ({ most }) =>
      `The theme is longer than ${counted(most, CHARACTERS)}; use a smaller picture for the logo.`,
    notJson: ({ line, column }) =>
      `The theme cannot be read as JSON: something is wrong in line ${number(line)}, at character ${number(column)}.`,
    notATheme: "The file is no theme: a theme is one JSON object, written in curly brackets.",
    unknownKey: ({ key, known }) => `A theme has no “${key}”; here it can have ${quoted(known)}.`,
    missing: ({ key }) => `The theme has no “${key}”, which it needs.`,
    notAnObject: ({ key }) => `“${key}” in the theme must be an object, written in curly brackets.`,
    notAText: ({ key }) => `“${key}” in the theme must be a text in quotation marks.`,
    empty: ({ key }) => `“${key}” in the theme is empty.`,
    tooLong: ({ key, most }) => `“${key}” in the theme is longer than ${counted(most, CHARACTERS)}.`,
    badFont: ({ key, value }) =>
      `“${key}” in the theme must be the name of one font, such as “Calibri”, but is “${value}”.`,
    badColor: ({ key, value, mayBeNone }) =>
      `“${key}” in the theme must be a colour such as “#1F4E79”${mayBeNone ? ", or “none”" : ""}, but is “${value}”.`,
    badChoice: ({ key, value, known }) =>
      `“${key}” in the theme must be one of ${quoted(known)}, but is “${value}”.`,
    unknownPlaceholder: ({ key, value, known }) =>
      `“${key}” in the theme holds “${value}”, which stands for nothing; there are ${quoted(known)}.`,
    notAPng: ({ key }) =>
      `“${key}” in the theme must be a PNG picture, written as “data:image/png;base64,” and its base64 text.`,
    largeLogo: ({ key, bytes, most }) =>
      `The picture “${key}” of the theme has ${number(Math.ceil(bytes / 1000))} kB; at most ${number(most / 1000)} kB are allowed.`,
    wideLogo: ({ key, width, height, most }) =>
      `The picture “${key}” of the theme has ${number(width)} by ${number(height)} pixels; at most ${number(most)} are allowed each way.`,
    paleText: ({ one, other, contrast, least }) =>
      `In the theme, ${named(one)} on ${named(other)} has a contrast of ${ratio(contrast)}; text needs at least ${ratio(least)} to be read.`,
    paleChart: ({ one, other, contrast, least }) =>
      `In the theme, ${named(one)} on ${named(other)} has a contrast of ${ratio(contrast)}; charts need at least ${ratio(least)} to be seen.`,
    likeNeighbours: ({ one, other, contrast, least }) =>
      `In the theme, ${named(one)} and ${named(other)} touch in charts and have a contrast of ${ratio(contrast)}; they need at least ${ratio(least)} to differ in grey print.`,
  },
};
