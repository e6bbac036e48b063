import type { ThemeChoice } from "../memory";
import type { ThemeWords } from "../words/theme-words";
import { BUILT_IN_THEMES, NEUTRAL_THEME } from "./built-in-themes";
import { readTheme, type ReadTheme } from "./read-theme";

/** The theme that was chosen for a workbook. One that was kept with it may be refused by a later version. */
export function toChosenTheme(choice: ThemeChoice, words: Pick<ThemeWords, "faults">): ReadTheme {
  if (choice.kind === "file") return readTheme(choice.text, words);
  const builtIn = BUILT_IN_THEMES.find(({ id }) => id === choice.id);
  return { ok: true, theme: builtIn?.theme ?? NEUTRAL_THEME };
}
