import { toRangeA1, type Range } from "../../core/address";
import type { Looks } from "../../core/plan/looks";
import type { Line, Style } from "../../core/plan/style";
import { STYLE_NAMES, type SheetPlan, type StyleName } from "../../core/plan/workbook-plan";
import { toAddresses, toRectangles, toSpot, type Marked } from "./rectangles";
import { BYTES_A_CALL, type Step } from "./step";

/** How the cells look: each style once for all its cells, then the lines. */
export function planStyles(sheet: SheetPlan, looks: Looks): readonly Step[] {
  const styled = toStyled(sheet);
  const byStyle = toRectangles(styled.map(({ style, ...spot }) => ({ ...spot, key: style })));
  const steps = STYLE_NAMES.flatMap((style) =>
    toAddresses(byStyle.get(style) ?? []).map((address) =>
      planLook(sheet.name, address, { ...looks.styles[style], name: looks.font }),
    ),
  );
  // Below before above: where two rows meet, the line above the lower one is drawn last.
  return [
    ...steps,
    ...planLines(sheet.name, styled, "bottom", looks),
    ...planLines(sheet.name, styled, "top", looks),
  ];
}

interface Styled {
  readonly row: number;
  readonly col: number;
  readonly style: StyleName;
}

/** All cells with a style. A merged range is styled throughout, or its fill and lines would end at its first cell. */
function toStyled({ cells, merges }: SheetPlan): readonly Styled[] {
  const styles = new Map<number, Styled>();
  for (const { row, col, style } of cells) styles.set(toSpot(row, col), { row, col, style });
  for (const { top, left, bottom, right } of merges) {
    const first = styles.get(toSpot(top, left));
    if (first === undefined) continue;
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1) {
        const spot = toSpot(row, col);
        if (!styles.has(spot)) styles.set(spot, { ...first, row, col });
      }
  }
  return [...styles.values()];
}

/** Only what differs from a cell of a new sheet; the workbook may have another font of its own. */
function planLook(
  sheetName: string,
  address: string,
  { font, fill, align, name }: Style & { readonly name: string },
): Step {
  return {
    bytes: address.length + 10 * BYTES_A_CALL,
    queue(sheetOf) {
      const sheet = sheetOf(sheetName);
      const { format } = address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
      format.font.name = name;
      format.font.size = font.size;
      format.font.color = `#${font.color}`;
      // A linked cell is underlined by Excel itself.
      format.font.underline = font.underline ? "Single" : "None";
      if (font.bold) format.font.bold = true;
      if (font.italic) format.font.italic = true;
      if (fill !== null) format.fill.color = `#${fill}`;
      format.verticalAlignment = VERTICAL[align.vertical];
      if (align.horizontal !== "general") format.horizontalAlignment = HORIZONTAL[align.horizontal];
      if (align.wrap) format.wrapText = true;
      if (align.indent > 0) format.indentLevel = align.indent;
    },
  };
}

const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const HORIZONTAL = {
  left: "Left",
  center: "Center",
  "center-across": "CenterAcrossSelection",
  right: "Right",
} as const;
const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const EDGES = { top: "EdgeTop", bottom: "EdgeBottom" } as const;

/**
 * The lines of one side of all cells. Most cells of a table have the same line below, whatever their style, so a few large
 * rectangles have them all: with the lines between their rows. Lines above belong to headings, and go row by row.
 */
function planLines(
  name: string,
  styled: readonly Styled[],
  side: "top" | "bottom",
  { styles }: Looks,
): readonly Step[] {
  const lines = new Map<string, Line>();
  const cells = styled.flatMap(({ row, col, style }): readonly Marked[] => {
    const line = styles[style].border[side];
    if (line === null) return [];
    const key = `${line.style} ${line.color}`;
    lines.set(key, line);
    return [{ row, col, key }];
  });
  const rectangles = toRectangles(cells, side === "top" ? { tallest: 1 } : {});
  return [...rectangles].flatMap(([key, ranges]) => {
    const line = lines.get(key);
    return line === undefined ? [] : ranges.map((range) => planLine(name, range, side, line));
  });
}

function planLine(name: string, range: Range, side: "top" | "bottom", line: Line): Step {
  const edges =
    range.bottom > range.top ? ([EDGES[side], "InsideHorizontal"] as const) : ([EDGES[side]] as const);
  return {
    bytes: edges.length * 4 * BYTES_A_CALL,
    queue(sheetOf) {
      const { borders } = sheetOf(name).getRange(toRangeA1(range)).format;
      for (const edge of edges) {
        const border = borders.getItem(edge);
        border.style = "Continuous";
        border.weight = WEIGHTS[line.style];
        border.color = `#${line.color}`;
      }
    },
  };
}
