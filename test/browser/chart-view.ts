import type { Range } from "../../src/core/address";
import { toKey, type Sheet } from "../excel-host/model/book";
import type { Area } from "../excel-host/model/area";
import type { Chart, ChartSeries } from "../excel-host/model/chart";
import type { ChartView } from "./parent/view";

const PIXELS_PER_POINT = 96 / 72;

/** A chart as bars under each other, from what it was told on the way: positions in points, colours as `#RRGGBB`. */
export function toChartView({ position, parts, series }: Chart): ChartView {
  const { left, top, width, height } = position;
  return {
    box: [left, top, width, height].map((points) => Math.round(points * PIXELS_PER_POINT)),
    title: textOf(parts.get("Title")?.get("Text")),
    categories: series[0]?.categories ? valuesOf(series[0].categories).map(textOf) : [],
    series: series.map(toSeries),
  };
}

function toSeries({ name, values, parts }: ChartSeries): ChartView["series"][number] {
  const color = [...parts.values()].map((part) => part.get("Color")).find((value) => value !== undefined);
  return {
    name,
    color: typeof color === "string" ? color : "#4472c4",
    values: values === null ? [] : valuesOf(values).map(Number),
  };
}

function valuesOf({ sheet, ...range }: Area): readonly unknown[] {
  return [...cellsOf(range)].map(([row, col]) => valueAt(sheet, row, col));
}

const valueAt = (sheet: Sheet, row: number, col: number) => sheet.cells.get(toKey(row, col))?.value ?? null;

function* cellsOf({ top, left, bottom, right }: Range): Generator<readonly [row: number, col: number]> {
  for (let row = top; row <= bottom; row += 1) for (let col = left; col <= right; col += 1) yield [row, col];
}

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
