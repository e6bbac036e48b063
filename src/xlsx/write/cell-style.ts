import type { CellStyle } from "hucre/xlsx";
import type { Looks } from "../../core/plan/looks";
import type { Line } from "../../core/plan/style";
import type { StyleName } from "../../core/plan/workbook-plan";

/**
 * One of the report's styles, in the terms of hucre.
 * @param format a number format in place of that of the style
 */
export function toCellStyle(
  name: StyleName,
  looks: Looks,
  format = looks.styles[name].numberFormat,
): CellStyle {
  const { font, fill, border, align } = looks.styles[name];
  const { horizontal, vertical, wrap, indent } = align;
  return {
    font: {
      name: looks.font,
      size: font.size,
      color: { rgb: font.color },
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.underline ? { underline: true } : {}),
    },
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    border: { ...toSide("top", border.top), ...toSide("bottom", border.bottom) },
    alignment: {
      vertical,
      ...(horizontal === "general" ? {} : { horizontal: HORIZONTAL[horizontal] }),
      ...(wrap ? { wrapText: true } : {}),
      ...(indent === 0 ? {} : { indent }),
    },
    ...(format === "General" ? {} : { numFmt: format }),
  };
}

const HORIZONTAL = {
  left: "left",
  center: "center",
  "center-across": "centerContinuous",
  right: "right",
} as const;

function toSide(side: "top" | "bottom", line: Line | null): NonNullable<CellStyle["border"]> {
  return line === null ? {} : { [side]: { style: line.style, color: { rgb: line.color } } };
}
