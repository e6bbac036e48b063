import type { SheetPlan } from "../../core/plan/workbook-plan";
import { toCleanText } from "../safe-text";
import type { SheetOf } from "./step";

/** Excel takes no longer header or footer, its codes included. */
const MAX_FOOTER = 255;
const PAGES = "&P / &N";
/** `&L` and `&R`, which Excel adds by itself. */
const CODES = 4;

/** One page wide, as many pages long as it takes. */
export function polishPages({ name, print }: SheetPlan, sheetOf: SheetOf): void {
  const sheet = sheetOf(name);
  const { pageLayout } = sheet;
  pageLayout.paperSize = print.paper === "a4" ? "A4" : "Letter";
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatRows !== null) {
    const { first, last } = print.repeatRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = toFooter(print.footer);
  footer.rightFooter = PAGES;
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** In a footer `&` begins a code, and stands doubled for itself. */
export function toFooter(text: string): string {
  const room = MAX_FOOTER - PAGES.length - CODES;
  let footer = "";
  for (const character of toCleanText(text).replaceAll("\n", " ")) {
    const next = footer + (character === "&" ? "&&" : character);
    if (next.length > room) break;
    footer = next;
  }
  return footer;
}
