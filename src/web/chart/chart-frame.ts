import { CHART_LABEL_SIZE, CHART_TEXT_SIZE, CHART_TITLE_SIZE } from "../../core/plan/chart-looks";
import type { ChartLooksView, ChartView } from "../../xlsx/view/chart-view";
import { toFontFamily, toPixels } from "./chart-looks-view";
import { fitText, widthOf, type Measure } from "./fit-text";

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** How text is set: everything that a chart needs to know of the page. */
export interface TextSetting {
  /** The fonts of the page, as in CSS. */
  readonly font: string;
  /** How wide a text is in a font of CSS (`bold 12px Calibri`), in pixels. */
  readonly measure: (text: string, font: string) => number;
}

export interface Font {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: "normal" | "bold";
  readonly lineHeight: number;
  readonly measure: Measure;
}

export interface Fonts {
  readonly title: Font;
  readonly text: Font;
  readonly names: Font;
  readonly labels: Font;
}

/** What stands around the figures, and the room that is left for them and their axes. */
export interface Frame {
  readonly title: { readonly lines: readonly string[]; readonly top: number };
  readonly legend: Legend | null;
  readonly inner: Box;
}

export interface Legend {
  readonly box: Box;
  readonly isUpright: boolean;
  readonly gap: number;
  /** The lines of each name; rows of items, from the top. */
  readonly names: readonly (readonly string[])[];
  readonly rows: readonly (readonly number[])[];
}

const MARGIN = 10;
const GAP = 8;
const TITLE_LINES = 3;
const LINE = 1.25;
/** The sign before a name, and the room after a name. */
const LEGEND_SIGN = { width: 26, height: 9, gap: 5 } as const;
const LEGEND_BAR = { ...LEGEND_SIGN, width: 9 } as const;
/** Between two names, and between two rows of them; between names under each other less. */
const LEGEND_GAPS = { across: 16, upright: 8 } as const;
/** A legend at the side is at most this part of the width. */
const SIDE = 0.3;

export function toFonts(looks: ChartLooksView, { font, measure }: TextSetting): Fonts {
  const fontFamily = toFontFamily(looks.font, font);
  const of = (points: number, fontWeight: Font["fontWeight"] = "normal"): Font => {
    const fontSize = toPixels(points);
    const css = `${fontWeight} ${fontSize}px ${fontFamily}`;
    return {
      fontFamily,
      fontSize,
      fontWeight,
      lineHeight: fontSize * LINE,
      measure: (text) => measure(text, css),
    };
  };
  return {
    title: of(CHART_TITLE_SIZE, looks.isTitleBold ? "bold" : "normal"),
    text: of(CHART_TEXT_SIZE),
    names: of(looks.nameSize),
    labels: of(CHART_LABEL_SIZE),
  };
}

/** Title on top, then the legend where the chart has it. */
export function planFrame(
  title: string,
  names: readonly string[],
  place: ChartLooksView["legend"],
  { size, fonts, kind }: { readonly size: Size; readonly fonts: Fonts; readonly kind: ChartView["kind"] },
): Frame {
  const width = Math.max(1, size.width - 2 * MARGIN);
  const lines = title === "" ? [] : fitText(title, { width, lines: TITLE_LINES }, fonts.title.measure);
  const titleHeight = lines.length === 0 ? 0 : lines.length * fonts.title.lineHeight + GAP;
  const room: Box = {
    left: MARGIN,
    top: MARGIN + titleHeight,
    width,
    height: Math.max(1, size.height - 2 * MARGIN - titleHeight),
  };
  const legend =
    place === null ? null : planLegend(names, place, { room, font: fonts.text, sign: signOf(kind) });
  return {
    title: { lines, top: MARGIN },
    legend,
    inner: legend === null || place === null ? room : without(room, legend.box, place),
  };
}

/** Lines show a piece of the line with its mark; everything else shows a square of its colour. */
export const signOf = (kind: ChartView["kind"]) => (kind === "line" ? LEGEND_SIGN : LEGEND_BAR);

function planLegend(
  texts: readonly string[],
  place: NonNullable<ChartLooksView["legend"]>,
  { room, font, sign }: { readonly room: Box; readonly font: Font; readonly sign: ReturnType<typeof signOf> },
): Legend {
  const isUpright = place === "left" || place === "right";
  const gap = isUpright ? LEGEND_GAPS.upright : LEGEND_GAPS.across;
  const around = sign.width + sign.gap;
  const most = Math.max(1, (isUpright ? room.width * SIDE : room.width) - around);
  const names = texts.map((text) => fitText(text, { width: most, lines: isUpright ? 3 : 2 }, font.measure));
  const widths = names.map((lines) => around + widthOf(lines, font.measure));
  const rows = isUpright ? widths.map((_, index) => [index]) : toRows(widths, room.width, gap);
  const heightOf = (row: readonly number[]): number =>
    Math.max(1, ...row.map((index) => names[index]?.length ?? 1)) * font.lineHeight;
  const height = rows.reduce((sum, row) => sum + heightOf(row) + gap, 0) - gap;
  const width = isUpright ? Math.max(0, ...widths) : room.width;
  const left = place === "right" ? room.left + room.width - width : room.left;
  const top =
    place === "bottom"
      ? room.top + room.height - height
      : place === "top"
        ? room.top
        : room.top + Math.max(0, (room.height - height) / 2);
  return { box: { left, top, width, height }, isUpright, gap, names, rows };
}

/** Items side by side as long as they fit. */
function toRows(widths: readonly number[], room: number, gap: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let used = Infinity;
  widths.forEach((width, index) => {
    const longer = used + gap + width;
    if (longer <= room) {
      rows.at(-1)?.push(index);
      used = longer;
    } else {
      rows.push([index]);
      used = width;
    }
  });
  return rows;
}

function without(room: Box, { width, height }: Box, place: NonNullable<ChartLooksView["legend"]>): Box {
  const across = width + GAP * 2;
  const down = height + GAP;
  if (place === "left" || place === "right") {
    return {
      ...room,
      left: room.left + (place === "left" ? across : 0),
      width: Math.max(1, room.width - across),
    };
  }
  return { ...room, top: room.top + (place === "top" ? down : 0), height: Math.max(1, room.height - down) };
}
