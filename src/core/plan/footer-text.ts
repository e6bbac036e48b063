import { toCleanText } from "./cell-text";

/** Excel takes no longer header or footer, its codes included. */
const MAX_FOOTER = 255;
/** Stands on the right of every footer: this page, and how many there are. */
export const FOOTER_PAGES = "&P / &N";
/** Begin the left and the right part of a footer. */
const SIDES = "&L&R";

/** The left of a footer: one line, as long as there is room. `&` begins a code, and stands doubled for itself. */
export function toFooterText(text: string): string {
  const room = MAX_FOOTER - FOOTER_PAGES.length - SIDES.length;
  let footer = "";
  for (const character of toCleanText(text).replaceAll("\n", " ")) {
    const next = footer + (character === "&" ? "&&" : character);
    if (next.length > room) break;
    footer = next;
  }
  return footer;
}
