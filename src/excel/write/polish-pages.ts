import { toUsualLines } from "../../core/plan/footer-text";
import { toRangeA1 } from "../../core/address";
import type { SheetPlan } from "../../core/plan/workbook-plan";
import type { SheetOf } from "./step";

/** One page wide, as many pages long as it takes. */
export function polishPages({ name, print }: SheetPlan, sheetOf: SheetOf): void {
  const sheet = sheetOf(name);
  const { pageLayout } = sheet;
  pageLayout.paperSize = print.paper === "a4" ? "A4" : "Letter";
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.area !== undefined) pageLayout.setPrintArea(toRangeA1(print.area));
  if (print.repeatRows !== null) {
    const { first, last } = print.repeatRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  // Left alone, headers and footers would be printed as small as a wide table.
  pageLayout.headersFooters.useSheetScale = false;
  const page = pageLayout.headersFooters.defaultForAllPages;
  const { header, footer } = toUsualLines(print);
  // What is empty as well: a sheet that is written anew may have that of another theme.
  page.leftHeader = header.left;
  page.centerHeader = header.center;
  page.rightHeader = header.right;
  page.leftFooter = footer.left;
  page.centerFooter = footer.center;
  page.rightFooter = footer.right;
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
