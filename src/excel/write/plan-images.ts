import { toCleanText } from "../../core/plan/cell-text";
import type { Looks } from "../../core/plan/looks";
import { heightOfRows } from "../../core/plan/page-size";
import type { ImagePlan, SheetPlan } from "../../core/plan/workbook-plan";
import { toColumnWidth } from "./plan-layout";
import { BYTES_A_CALL, type Step } from "./step";

/** The pictures of a sheet. They come when columns and rows have their sizes, since Excel places pictures in points. */
export function planImages(sheet: SheetPlan, looks: Pick<Looks, "digitWidth">): readonly Step[] {
  return (sheet.images ?? []).map((image) => ({
    bytes: image.png.length + 8 * BYTES_A_CALL,
    queue(sheetOf) {
      const shape = sheetOf(sheet.name).shapes.addImage(image.png);
      // Both sizes are set, and the one must not change the other.
      shape.lockAspectRatio = false;
      shape.left = leftOf(image, sheet, looks);
      shape.top = heightOfRows(sheet, image.row);
      shape.width = image.width;
      shape.height = image.height;
      shape.lockAspectRatio = true;
      shape.altTextDescription = toCleanText(image.altText);
    },
  }));
}

/** Of the column that it begins in, in points. */
function leftOf({ col }: ImagePlan, { columnWidths }: SheetPlan, looks: Pick<Looks, "digitWidth">): number {
  return columnWidths.slice(0, col).reduce((sum, width) => sum + toColumnWidth(width, looks), 0);
}
