import { heightOf, widthOf, type Area } from "../model/area";
import type { Sheet } from "../model/book";
import type { Chart, ChartSeries } from "../model/chart";
import { ExcelError, invalidArgument, itemNotFound } from "../protocol/errors";
import type { Argument, HostObject } from "../protocol/host-object";
import { readArea, readInteger, readString } from "../protocol/read-value";
import { CATEGORY_AXIS, DATA_LABELS, SERIES, VALUE_AXIS } from "./chart-specs";
import { toPart } from "./parts";

export function toAxes(chart: Chart, sheet: Sheet, write: () => void): HostObject {
  if (chart.type === "Pie" || chart.type === "Doughnut")
    throw new ExcelError("InvalidOperation", `A chart of the type ${chart.type} has no axes.`);
  const axis = (name: "CategoryAxis" | "ValueAxis") => (): HostObject => {
    const spec = name === "CategoryAxis" ? CATEGORY_AXIS : VALUE_AXIS;
    const part = toPart(spec, chart.parts, `Axes/${name}`, write);
    const type = name === "CategoryAxis" ? "Category" : "Value";
    return {
      ...part,
      scalars: { ...part.scalars, Type: { get: () => type } },
      methods: {
        ...(name === "ValueAxis"
          ? {}
          : {
              SetCategoryNames: ([source]) => {
                write();
                for (const series of chart.series) series.categories = readArea(source, sheet, "sourceData");
              },
            }),
      },
    };
  };
  return {
    type: "ChartAxes",
    objects: { CategoryAxis: axis("CategoryAxis"), ValueAxis: axis("ValueAxis") },
  };
}

export function toSeriesCollection(chart: Chart, write: () => void): HostObject {
  const give = (series: ChartSeries | undefined, index: unknown): HostObject => {
    if (series === undefined) throw itemNotFound(`series ${String(index)}`);
    return toOneSeries(chart, series, write);
  };
  return {
    type: "ChartSeriesCollection",
    scalars: { Count: { get: () => chart.series.length } },
    items: () => chart.series.map((series, index) => give(series, index)),
    methods: { GetCount: () => chart.series.length },
    finders: { GetItemAt: ([index]) => give(chart.series[readInteger(index, "index")], index) },
  };
}

function toOneSeries(chart: Chart, series: ChartSeries, write: () => void): HostObject {
  const part = toPart(SERIES, series.parts, "", write);
  const { sheet } = chart.source;
  const line = (source: Argument): Area => {
    write();
    const area = readArea(source, sheet, "sourceData");
    if (heightOf(area) > 1 && widthOf(area) > 1) throw invalidArgument("a series is one row or one column");
    return area;
  };
  return {
    ...part,
    scalars: {
      ...part.scalars,
      Name: {
        get: () => series.name,
        set: (value) => {
          write();
          series.name = readString(value, "name");
        },
      },
      ChartType: { get: () => chart.type },
      PlotOrder: { get: () => chart.series.indexOf(series) + 1 },
    },
    objects: {
      ...part.objects,
      DataLabels: () => {
        if (series.parts.get("")?.get("HasDataLabels") !== true)
          throw new ExcelError("InvalidOperation", "The series has no data labels.");
        return toPart(DATA_LABELS, series.parts, "DataLabels", write);
      },
    },
    methods: {
      ...part.methods,
      SetValues: ([source]) => void (series.values = line(source)),
      SetXAxisValues: ([source]) => void (series.categories = line(source)),
      Delete: () => {
        write();
        chart.series.splice(chart.series.indexOf(series), 1);
      },
    },
  };
}
