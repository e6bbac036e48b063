import type { WriteSheet } from "hucre/xlsx";
import { toCleanText } from "../../core/plan/cell-text";
import type { ImagePlan } from "../../core/plan/workbook-plan";
import { fromBase64 } from "../../core/theme/base64";

/** Four pixels make three points. */
const PIXELS_A_POINT = 96 / 72;

/** A picture in the terms of hucre. @throws Error where it is no base64: a mistake in the program, since themes are checked */
export function toImage({
  png,
  altText,
  row,
  col,
  width,
  height,
}: ImagePlan): NonNullable<WriteSheet["images"]>[number] {
  const data = fromBase64(png);
  if (data === null) throw new Error("A picture of the plan is no base64.");
  return {
    data,
    type: "png",
    anchor: { from: { row, col } },
    width: Math.round(width * PIXELS_A_POINT),
    height: Math.round(height * PIXELS_A_POINT),
    altText: toCleanText(altText),
  };
}

/**
 * Pictures of their own size. hucre gives every picture two corners in cells, and so programs would stretch it to the cells
 * between them; with one corner and a size (ECMA-376-1, 20.5.2.24) its proportions stay.
 */
export function freePictures(drawing: string): string {
  return drawing.replace(PICTURE, (_, from: string, picture: string, width: string, height: string) => {
    const size = `<xdr:ext cx="${width}" cy="${height}"/>`;
    return `<xdr:oneCellAnchor>${from}${size}${picture}</xdr:oneCellAnchor>`;
  });
}

/** The anchor of a picture as hucre writes it: its corners, and the picture with its size in it. */
const PICTURE =
  /<xdr:twoCellAnchor>(<xdr:from>(?:(?!<\/xdr:from>).)*<\/xdr:from>)<xdr:to>(?:(?!<\/xdr:to>).)*<\/xdr:to>(<xdr:pic>(?:(?!<\/xdr:pic>).)*?<a:ext cx="(\d+)" cy="(\d+)"\/>(?:(?!<\/xdr:pic>).)*<\/xdr:pic><xdr:clientData\/>)<\/xdr:twoCellAnchor>/gs;
