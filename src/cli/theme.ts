import { BUILT_IN_THEMES, decided, en, readTheme, toChosenTheme } from "../core";
import type { Theme } from "../core";
import type { Decisions } from "./decisions";
import { readBytes } from "./files";
import { fail, type Result } from "./io";

/**
 * The theme of a report.
 * @param named one that comes with the program, or else a file; `null` for none
 */
export async function openTheme(named: string | null): Promise<Result<Theme | null>> {
  if (named === null) return { ok: true, value: null };
  const builtIn = BUILT_IN_THEMES.find(({ id }) => id === named.toLowerCase());
  if (builtIn !== undefined) return { ok: true, value: builtIn.theme };
  const bytes = await readBytes(named);
  if (!bytes.ok) {
    const names = BUILT_IN_THEMES.map(({ id }) => id).join(" and ");
    return fail(`${bytes.sentence} The themes that need no file are ${names}.`);
  }
  const text = toText(bytes.value);
  if (text === null) return fail(`${named} is no text in UTF-8, so it is no theme.`);
  const read = readTheme(text, en.theme);
  return read.ok ? { ok: true, value: read.theme } : fail(`${named}: ${read.message}`);
}

/** The theme that was chosen for the reports of a workbook; `null` where nobody chose one. */
export function chosenTheme({ theme }: Decisions, file: string): Result<Theme | null> {
  if (theme === null) return { ok: true, value: null };
  const read = toChosenTheme(theme, en.theme);
  return read.ok ? { ok: true, value: read.theme } : fail(decided.themeRefused(file, read.message));
}

function toText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}
