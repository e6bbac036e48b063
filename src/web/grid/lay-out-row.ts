import { holds, type Range } from "../../core/address";
import { cellAt, indexOfCell } from "../../xlsx/view/cell-at";
import type { CellView, RunView, SheetView } from "../../xlsx/view/sheet-view";
import { sizeOf, startOf, type Axis } from "./axis";
import { PLAIN_LOOK } from "../../xlsx/view/plain-look";
import { INDENT, PADDING, sideOf } from "./cell-look";
import { edgesOf, type Edges } from "./edges";
import { fitGeneral } from "./fit-general";
import { widthOfParts, type Measure } from "./measure-text";
import { shownCorner } from "./merges";
import { spillOf, type Spill } from "./spill";

/** How a text is brought into its cell. */
export type Fit =
  /** On one line, cut off where its room ends. */
  | "line"
  /** On as many lines as it needs. */
  | "wrapped"
  /** A number that has no room: `####`. */
  | "too-wide";

/** One cell as it is drawn, in CSS pixels from the upper left corner of its row. */
export interface Box extends Edges {
  readonly row: number;
  readonly col: number;
  /** More than 1 in a merge, hidden ones counted. */
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** What is drawn of the text: fewer decimals where there is no room for all, `####` where a number has no room. */
  readonly drawnText: string;
  readonly look: CellView;
  /** The text in parts, where they look otherwise than the rest. */
  readonly runs: readonly RunView[] | null;
  readonly side: "left" | "center" | "right";
  readonly fit: Fit;
  /** How far the text goes beyond its cell, over empty ones. */
  readonly spillLeft: number;
  readonly spillRight: number;
  /** Less than 1 where a font stands in for a narrower one, so that a figure keeps its room. */
  readonly scale: number;
}

interface RowLayout {
  readonly view: SheetView;
  readonly row: number;
  /** The columns to lay out, from the left. */
  readonly drawn: readonly number[];
  readonly rows: Axis;
  readonly columns: Axis;
  /** Those that touch the row; others do no harm. */
  readonly merges: readonly Range[];
  readonly measure: Measure;
}

/** The cells of one row, as far as they are drawn. Cells that lie under a merge are none. */
export function layOutRow(layout: RowLayout): readonly Box[] {
  const { merges, rows, columns, row } = layout;
  const boxes: Box[] = [];
  for (const col of layout.drawn) {
    const merge = merges.find((each) => holds(each, { row, col }));
    if (merge === undefined) {
      boxes.push(layOutCell(layout, { top: row, left: col, bottom: row, right: col }, { row, col }));
      continue;
    }
    const corner = shownCorner(merge, rows, columns);
    if (corner?.row === row && corner.col === col) {
      boxes.push(layOutCell(layout, merge, { row: merge.top, col: merge.left }));
    }
  }
  return withoutCrossedLines(boxes);
}

/** A figure in a font that stands in for another is drawn smaller, but not smaller than this. */
const SMALLEST = 0.75;
/** What rounding may take from a figure before it counts as too wide. */
const LEEWAY = 1;

/** No letter is wider, in sizes of its font; a figure must never be cut off because a font was taken for narrower. */
const WIDEST = 1.3;

function layOutCell(layout: RowLayout, area: Range, corner: { row: number; col: number }): Box {
  const { view, rows, columns, measure } = layout;
  const cell = cellAt(view, corner.row, corner.col);
  const look = cell?.look ?? PLAIN_LOOK;
  const kind = cell?.kind ?? 0;
  const text = cell?.text ?? "";
  const runs = cell?.runs ?? null;
  const side = sideOf(look, kind);
  const width = sizeOf(columns, area.left, area.right);
  const isWrapped = look.wrap || text.includes("\n");
  const around = 2 * PADDING + look.indent * INDENT;
  // Most texts have room for so many of the widest letters: only the others need to be measured.
  const isShort = text.length * largestOf(look, runs) * WIDEST + around <= width;
  const needs =
    (isShort && look.horizontal !== "fill") || isWrapped
      ? 0
      : widthOfParts(measure, { text, look, runs }) + around;
  const isFigure = kind === 1 || kind === 3;
  const isTooLong = isFigure && !isWrapped && needs > width + LEEWAY;
  const mayShrink = isTooLong && measure.isStandIn(look.font) && width / needs >= SMALLEST;
  const rounded =
    isTooLong && kind === 3
      ? fitGeneral(valueOf(view, corner), (shown) => measure.widthOf(shown, look) + around <= width + LEEWAY)
      : null;
  // Decimals are the first to go; before more does, the letters are drawn smaller where only their font is to blame.
  const shorter = mayShrink && rounded?.includes(".") !== true ? null : rounded;
  const canShrink = mayShrink && shorter === null;
  const isTooWide = isTooLong && shorter === null && !canShrink;
  const isSingle = area.left === area.right && area.top === area.bottom;
  const spill: Spill =
    kind === 0 && isSingle && !isWrapped && text !== "" && look.horizontal !== "fill"
      ? spillOf({ ...layout, cell: corner, look, side, missing: needs - width })
      : { left: 0, right: 0 };
  return {
    row: corner.row,
    col: corner.col,
    rowSpan: area.bottom - area.top + 1,
    colSpan: area.right - area.left + 1,
    left: startOf(columns, area.left),
    width,
    height: sizeOf(rows, area.top, area.bottom),
    text,
    drawnText: isTooWide
      ? repeated("#", (width - 2 * PADDING) / measure.widthOf("#", look))
      : look.horizontal === "fill"
        ? repeated(text, (width - 2 * PADDING) / (needs - 2 * PADDING))
        : (shorter ?? text),
    look,
    runs: look.horizontal === "fill" ? null : runs,
    side,
    fit: isTooWide ? "too-wide" : isWrapped ? "wrapped" : "line",
    spillLeft: spill.left,
    spillRight: spill.right,
    scale: canShrink ? width / needs : 1,
    ...edgesOf(layout, area),
  };
}

const valueOf = ({ cells }: SheetView, { row, col }: { row: number; col: number }): number =>
  cells.values[indexOfCell(cells, row, col)] ?? NaN;

const largestOf = ({ size }: CellView, runs: readonly RunView[] | null): number =>
  runs === null ? size : Math.max(size, ...runs.map(({ look }) => look.size));

const repeated = (text: string, times: number): string =>
  Number.isFinite(times) ? text.repeat(Math.max(1, Math.floor(times))) : text;

/** Grid lines under a text that goes beyond its cell are not drawn: they would strike it through. */
function withoutCrossedLines(boxes: readonly Box[]): readonly Box[] {
  const spilling = boxes.filter(({ spillLeft, spillRight }) => spillLeft > 0 || spillRight > 0);
  if (spilling.length === 0) return boxes;
  return boxes.map((box) => {
    const edge = box.left + box.width;
    const isCrossed = spilling.some(
      ({ left, width, spillLeft, spillRight }) =>
        edge > left - spillLeft + 1 && edge < left + width + spillRight - 1,
    );
    return isCrossed && box.right === "grid" ? { ...box, right: null } : box;
  });
}
