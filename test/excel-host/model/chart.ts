import { toKey, type CellValue, type Sheet } from "./book";
import { heightOf, widthOf, type Area } from "./area";
import { invalidArgument } from "../protocol/errors";

/** What was set on a part of a chart, by its name on the wire: `{ Text: "Requests" }`. */
export type Properties = Map<string, null | boolean | number | string>;

export interface ChartSeries {
  /** What was set; else what the cell `nameFrom` shows now. */
  name: string;
  readonly nameFrom: Area | null;
  values: Area;
  categories: Area | null;
  /** By part: `""`, `Format/Fill`, `DataLabels`. */
  readonly parts: Map<string, Properties>;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  source: Area;
  seriesBy: "Columns" | "Rows";
  readonly series: ChartSeries[];
  /** In points from the upper left corner of the sheet. */
  position: { left: number; top: number; width: number; height: number };
  /** The cells that it was put over, where it was. */
  anchor: Area | null;
  /** By part: `Title`, `Legend`, `Axes/CategoryAxis`. */
  readonly parts: Map<string, Properties>;
}

/** Excel's guess: a first row (or column) of words is names, one of numbers is data. */
function isNames(area: Area): boolean {
  const values = valuesIn(area);
  return (
    values.some((value) => typeof value === "string") && !values.some((value) => typeof value === "number")
  );
}

function valuesIn({ sheet, top, left, bottom, right }: Area): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) values.push(sheet.cells.get(toKey(row, col))?.value ?? null);
  return values;
}

/** The series that Excel makes of a block of cells. */
export function toSeries(source: Area, seriesBy: Chart["seriesBy"]): ChartSeries[] {
  const { top, left, bottom, right } = source;
  const byColumns = seriesBy === "Columns";
  const firstRow = { ...source, bottom: top };
  const firstColumn = { ...source, right: left };
  const hasRowNames = heightOf(source) > 1 && isNames(firstRow);
  const below = { ...firstColumn, top: hasRowNames ? top + 1 : top };
  const hasColumnNames = widthOf(source) > 1 && isNames(below);
  const data = { ...source, top: hasRowNames ? top + 1 : top, left: hasColumnNames ? left + 1 : left };
  const count = byColumns ? widthOf(data) : heightOf(data);
  return Array.from({ length: count }, (_, index): ChartSeries => {
    const col = data.left + index;
    const row = data.top + index;
    if (byColumns)
      return createSeries(index, {
        nameFrom: hasRowNames ? { ...source, bottom: top, left: col, right: col } : null,
        values: { ...data, left: col, right: col },
        categories: hasColumnNames ? { ...data, left, right: left, bottom } : null,
      });
    return createSeries(index, {
      nameFrom: hasColumnNames ? { ...source, right: left, top: row, bottom: row } : null,
      values: { ...data, top: row, bottom: row },
      categories: hasRowNames ? { ...data, top, bottom: top, right } : null,
    });
  });
}

function createSeries(
  index: number,
  series: Pick<ChartSeries, "nameFrom" | "values" | "categories">,
): ChartSeries {
  let given: string | null = null;
  return {
    ...series,
    parts: new Map(),
    get name() {
      const [value = null] = series.nameFrom === null ? [] : valuesIn(series.nameFrom);
      const shown = value !== null && typeof value === "object" ? value.error : value;
      return given ?? (shown === null ? `Series${index + 1}` : String(shown));
    },
    set name(name) {
      given = name;
    },
  };
}

/** A number of charts is limited by memory only, but their names are not to repeat. */
export function nextChartName({ charts }: Sheet): string {
  for (let number = 1; ; number++) {
    const name = `Chart ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

export function requireChartName(sheet: Sheet, self: Chart, name: string): void {
  if (name === "") throw invalidArgument("the name of a chart is empty");
  if (sheet.charts.some((chart) => chart !== self && chart.name === name))
    throw invalidArgument(`there is a chart ${name} already`);
}
