import { readTheme } from "../../../src/core/theme/read-theme";
import type { Theme } from "../../../src/core/theme/theme";
import { en } from "../../../src/core/words/en";
import { aPng, toDataUri } from "./a-logo";

/** A theme that differs from the neutral one in all that a host draws. */
const TEXT = JSON.stringify({
  name: "Example",
  font: "Georgia",
  colors: {
    ink: "#101010",
    quietInk: "#505050",
    accent: "#0B4F4A",
    headerInk: "#FEFEFE",
    headerFill: "#0B4F4B",
    totalFill: "#E8F1F0",
    rule: "#808080",
    hairline: "#C0C0C0",
    alarm: "#801010",
    alarmFill: "#FFEEEE",
    gridline: "#DDE0E0",
  },
  chart: { first: "#0B4F4C", second: "#C77A0A", third: "#2B2A63" },
  logo: { image: toDataUri(aPng(300, 100)), alternativeText: 'Logo of "R&D"' },
  header: { right: "{title}" },
  footer: { left: "{organisation}", center: "{period}", right: "Page {page} of {pages}" },
  paper: "letter",
});

export const A_THEME: Theme = themeOf(TEXT);

function themeOf(text: string): Theme {
  const result = readTheme(text, en.theme);
  if (!result.ok) throw new Error(result.message);
  return result.theme;
}
