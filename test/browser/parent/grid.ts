import { drawChart } from "./chart";
import { element } from "./element";
import type { CellView, RowView, SheetView, TabView, WorkbookView } from "./view";

/** Draws the open sheet plainly: enough to see beside the pane what a user would see. */
export function drawWorkbook(place: HTMLElement, { title, tabs, sheet }: WorkbookView): void {
  place.replaceChildren(
    element("header", [title]),
    element("p", [element("b", [sheet.selected.address]), sheet.selected.formula]),
    element("div", [toGrid(sheet), ...sheet.charts.map((chart) => drawChart(chart, STUB))], {
      id: "sheet",
      tabindex: "0",
    }),
    element("nav", tabs.map(toTab)),
  );
}

/** Hidden rows and columns are left out; the letters and numbers of the others show that. */
function toGrid({ columns, rows, gridlines }: SheetView): HTMLElement {
  const shown = columns.flatMap(({ width, hidden }, index) => (hidden ? [] : [{ width, index }]));
  const cols = shown.map(({ width }) => element("col", [], { style: `width:${String(width)}px` }));
  const heads = shown.map(({ index }) => element("th", [toLetter(index)]));
  const lines = rows.flatMap((row, number) => (row.hidden ? [] : [toRow(row, number + 1, columns)]));
  const width = shown.reduce((sum, column) => sum + column.width, STUB);
  return element(
    "table",
    [
      element("colgroup", [element("col", [], { style: `width:${String(STUB)}px` }), ...cols]),
      element("thead", [element("tr", [element("th", []), ...heads])]),
      element("tbody", lines),
    ],
    { class: gridlines ? "gridlines" : "", style: `width:${String(width)}px` },
  );
}

/** Pixels for the numbers of the rows. */
const STUB = 34;

function toRow({ height, cells }: RowView, number: number, columns: SheetView["columns"]): HTMLElement {
  const style = height === null ? "" : `height:${String(height)}px`;
  const shown = cells.filter(({ span }, col) => span > 0 && columns[col]?.hidden !== true);
  return element("tr", [element("th", [String(number)]), ...shown.map(toCell)], { style });
}

function toCell({ text, style, span }: CellView): HTMLElement {
  const cell = element("td", [text], { colspan: String(span) });
  for (const [name, value] of Object.entries(style)) cell.style.setProperty(name, value);
  return cell;
}

function toTab({ name, active, color }: TabView): HTMLElement {
  const style = color === null ? "" : `box-shadow:inset 0 -3px ${color}`;
  return element("span", [name], { class: active ? "active" : "", style });
}

/** A, B, …, Z, AA, … */
function toLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : toLetter(Math.floor(index / 26) - 1) + last;
}
