import type { Io, Output } from "../io";

/** How a word looks on a terminal. Each is plain text where colours are not wanted. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

export interface TextOptions {
  readonly style: Style;
  /** Characters in a line. */
  readonly width: number;
}

const same = (text: string): string => text;
export const PLAIN: Style = { error: same, warning: same, note: same, good: same, strong: same, faint: same };

/** Select Graphic Rendition (ECMA-48, 8.3.117). */
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const COLOURED: Style = {
  error: sgr(31, 39),
  warning: sgr(33, 39),
  note: sgr(36, 39),
  good: sgr(32, 39),
  strong: sgr(1, 22),
  faint: sgr(2, 22),
};

/**
 * Colours for a terminal, none in a pipe. `FORCE_COLOR` and `NO_COLOR` (https://no-color.org) say otherwise; the
 * first one wins, as it does in Node.
 */
export function toStyle(output: Output, env: Io["env"]): Style {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = env;
  if (force !== undefined && force !== "") return force === "0" || force === "false" ? PLAIN : COLOURED;
  if (none !== undefined && none !== "") return PLAIN;
  return output.isTerminal && terminal !== "dumb" ? COLOURED : PLAIN;
}
