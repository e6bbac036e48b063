import type { Theme } from "./theme";

/** Dark ink on white, one accent, rules instead of boxes. What a theme file leaves out is taken from here. */
export const NEUTRAL_THEME: Theme = {
  name: "Neutral",
  font: "Calibri",
  colors: {
    ink: "1F2933",
    quietInk: "52606D",
    accent: "1F4E79",
    headerInk: "1F2933",
    headerFill: null,
    totalFill: "EEF2F6",
    rule: "7B8794",
    hairline: "B0B8C1",
    alarm: "8A1C1C",
    alarmFill: "FBEAEA",
    gridline: "E4E7EB",
  },
  chart: {
    first: "1F4E79",
    second: "3A92CF",
    third: "5C1030",
    fourth: "6E6E6E",
    approved: "17613F",
    rejected: "D9780A",
  },
  logo: null,
  header: { left: "", center: "", right: "" },
  footer: { left: "{organisation} · {title} · {period}", center: "", right: "{page} / {pages}" },
  paper: "a4",
};

/** The headings of tables in light ink on a dark ground, as on many publishers' own pages. */
export const DARK_HEADER_THEME: Theme = {
  ...NEUTRAL_THEME,
  name: "Dark header",
  colors: {
    ...NEUTRAL_THEME.colors,
    accent: "243B53",
    headerInk: "FFFFFF",
    headerFill: "243B53",
    totalFill: "E3E8EE",
  },
};

/** The themes that come with the program, as the pane and the command line name them. */
export const BUILT_IN_THEMES = [
  { id: "neutral", theme: NEUTRAL_THEME },
  { id: "dark-header", theme: DARK_HEADER_THEME },
] as const satisfies readonly { readonly id: string; readonly theme: Theme }[];

export type BuiltInTheme = (typeof BUILT_IN_THEMES)[number]["id"];
