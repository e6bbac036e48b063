import type { PrintPlan } from "../../core/plan/workbook-plan";
import { element } from "../xml/element";
import { escapeXml } from "../xml/text-escapes";

/** ECMA-376-1, 18.3.1.63. */
const PAPER = { letter: 1, a4: 9 } as const;
/** Excel takes no longer header or footer. */
const MAX_FOOTER = 255;

/** Margins, paper and footer: one page wide, as many pages long as it takes, the page number on the right. */
export function toPrintElements(print: PrintPlan): string[] {
  const pages = "&R&P / &N";
  return [
    element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    element("pageSetup", {
      paperSize: PAPER[print.paper],
      fitToWidth: 1,
      fitToHeight: 0,
      orientation: print.orientation,
    }),
    element("headerFooter", {}, element("oddFooter", {}, escapeXml(toFooter(print.footer, pages)))),
  ];
}

/** In a footer `&` begins a code, and stands doubled for itself. */
function toFooter(text: string, pages: string): string {
  const room = MAX_FOOTER - pages.length - "&L".length;
  let left = "";
  for (const character of text.replaceAll("\n", " ")) {
    const next = left + (character === "&" ? "&&" : character);
    if (next.length > room) break;
    left = next;
  }
  return `&L${left}${pages}`;
}
