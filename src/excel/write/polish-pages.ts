import { FOOTER_PAGES, toFooterText } from "../../core/plan/footer-text";
import type { SheetPlan } from "../../core/plan/workbook-plan";
import type { SheetOf } from "./step";

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
  footer.leftFooter = toFooterText(print.footer);
  footer.rightFooter = FOOTER_PAGES;
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
