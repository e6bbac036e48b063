import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import type { Part } from "../read/walk-xml";
import type { Drawn, DrawnCorner } from "../structure/read-drawn";
import type { ChartView } from "./chart-view";
import type { Anchor, Corner, DrawingView } from "./sheet-view";
import { fromUnits } from "./sizes";

/** What the drawings of a sheet are shown with. */
export interface DrawingSources {
  /** In pixels. */
  readonly widthOf: (col: number) => number;
  readonly heightOf: (row: number) => number;
  /** The part behind the id of a link; `undefined` where there is none in the file. */
  readonly partOf: (link: string) => Part | undefined;
  /** `null` for charts that cannot be drawn. */
  readonly chartOf: (part: Part) => ChartView | null;
}

/** Larger pictures are not sent to the page. */
const MOST_BYTES = 20_000_000;

/** Something over the cells, with what is needed to draw it where it can be drawn. */
export function toDrawing(drawn: Drawn, sources: DrawingSources): DrawingView {
  const { kind, altText, link } = drawn;
  const anchor = toAnchor(drawn, sources);
  const part = link === null ? undefined : sources.partOf(link);
  if (kind === "picture") {
    const type = part === undefined ? null : toPictureType(part.bytes);
    return part === undefined || type === null || part.bytes.length > MOST_BYTES
      ? { kind: "other", what: "picture", altText, anchor }
      : { kind: "picture", bytes: new Uint8Array(part.bytes), type, altText, anchor };
  }
  if (kind !== "chart") return { kind: "other", what: "shape", altText, anchor };
  const chart = part === undefined ? null : sources.chartOf(part);
  return chart === null
    ? { kind: "other", what: "chart", altText, anchor }
    : { kind: "chart", chart: { ...chart, altText: altText === "" ? chart.altText : altText }, anchor };
}

/** By its first bytes: the formats that every browser shows. */
function toPictureType(bytes: Uint8Array): string | null {
  const starts = (...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return "image/png";
  if (starts(0xff, 0xd8, 0xff)) return "image/jpeg";
  return starts(0x47, 0x49, 0x46, 0x38) ? "image/gif" : null;
}

function toAnchor({ from, to, size }: Drawn, { widthOf, heightOf }: DrawingSources): Anchor {
  if (to !== null) return { from: toCorner(from, widthOf, heightOf), to: toCorner(to, widthOf, heightOf) };
  const start = toCorner({ ...from, x: 0, y: 0 }, widthOf, heightOf);
  const x = Math.max(0, fromUnits(from.x));
  const y = Math.max(0, fromUnits(from.y));
  return {
    from: goOn({ ...start, x, y }, widthOf, heightOf),
    to: goOn({ ...start, x: x + fromUnits(size.width), y: y + fromUnits(size.height) }, widthOf, heightOf),
  };
}

type Size = (index: number) => number;

/** A corner lies within its cell, whatever the file says. */
function toCorner({ row, col, x, y }: DrawnCorner, widthOf: Size, heightOf: Size): Corner {
  const at = { row: toIndex(row, MAX_ROWS), col: toIndex(col, MAX_COLUMNS) };
  const within = (units: number, most: number): number => Math.max(0, Math.min(fromUnits(units), most));
  return { ...at, x: within(x, widthOf(at.col)), y: within(y, heightOf(at.row)) };
}

function toIndex(index: number, end: number): number {
  return Number.isInteger(index) ? Math.max(0, Math.min(index, end - 1)) : 0;
}

/** From a cell so far to the right and down: the cell where that is, and the rest of the way. */
function goOn(start: Corner, widthOf: Size, heightOf: Size): Corner {
  let { row, col, x, y } = start;
  for (let width = widthOf(col); x > width && col < MAX_COLUMNS - 1; width = widthOf(col)) {
    x -= width;
    col += 1;
  }
  for (let height = heightOf(row); y > height && row < MAX_ROWS - 1; height = heightOf(row)) {
    y -= height;
    row += 1;
  }
  return { row, col, x, y };
}
