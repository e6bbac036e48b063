import { countCells, heightOf, parseRange, toArea, widthOf, type Area } from "../model/area";
import type { Sheet } from "../model/book";
import { nextChartName, requireChartName, toSeries, type Chart } from "../model/chart";
import { requireUnprotected } from "../model/edit-cells";
import type { Session } from "../model/session";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { Argument, HostObject, Scalar } from "../protocol/host-object";
import { isMissing, readArea, readInteger, readNumber, readOneOf, readString } from "../protocol/read-value";
import { toAxes, toSeriesCollection } from "./chart-series";
import { CHART, CHART_TYPES } from "./chart-specs";
import { pointsBefore } from "./range-lines";
import { toPart } from "./parts";
import { toWorksheet } from "./worksheet";

/** More cells than this no chart is made of. */
const MOST_CELLS = 100_000;
const USUAL_SIZE = { width: 360, height: 216 };

export function toCharts(session: Session, sheet: Sheet): HostObject {
  const { charts } = sheet;
  const give = (chart: Chart | undefined, what: unknown): HostObject => {
    if (chart === undefined) throw itemNotFound(`chart ${String(what)}`);
    return toChart(session, sheet, chart);
  };
  const find = (key: unknown): Chart | undefined => {
    const wanted = readString(key, "key");
    return charts.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  };
  return {
    type: "ChartCollection",
    scalars: { Count: { get: () => charts.length } },
    items: () => charts.map((chart) => toChart(session, sheet, chart)),
    getItem: (key) => give(find(key), key),
    methods: { GetCount: () => charts.length },
    finders: {
      Add: ([type, source, seriesBy]) =>
        toChart(session, sheet, addChart(session, sheet, type, source, seriesBy)),
      GetItem: ([name]) => give(find(name), name),
      GetItemAt: ([index]) => give(charts[readInteger(index, "index")], index),
      GetItemOrNullObject: ([name]) => {
        const found = find(name);
        return found === undefined ? null : toChart(session, sheet, found);
      },
    },
  };
}

function addChart(session: Session, sheet: Sheet, type: Argument, source: Argument, by: Argument): Chart {
  const area = readArea(source, sheet, "sourceData");
  requireObjects(session, sheet);
  if (countCells(area) > MOST_CELLS) throw invalidArgument("the data of a chart is too large");
  const kind = isMissing(by) ? "Auto" : readOneOf(by, ["Auto", "Columns", "Rows"], "seriesBy");
  const seriesBy = kind === "Auto" ? (heightOf(area) >= widthOf(area) ? "Columns" : "Rows") : kind;
  const chart: Chart = {
    id: `{00000000-0002-0000-0000-${String(session.book.nextId).padStart(12, "0")}}`,
    name: nextChartName(sheet),
    type: readOneOf(type, CHART_TYPES, "chartType"),
    source: area,
    seriesBy,
    series: toSeries(area, seriesBy),
    position: { left: 0, top: 0, ...USUAL_SIZE },
    anchor: null,
    parts: new Map(),
  };
  session.book.nextId += 1;
  sheet.charts.push(chart);
  return chart;
}

function requireObjects(session: Session, sheet: Sheet): void {
  requireUnprotected(session, toArea(sheet, { top: 0, left: 0, bottom: 0, right: 0 }), "allowEditObjects");
}

function toChart(session: Session, sheet: Sheet, chart: Chart): HostObject {
  const here = (): Chart => {
    if (!session.book.sheets.includes(sheet) || !sheet.charts.includes(chart))
      throw itemNotFound("the chart");
    return chart;
  };
  const write = (): void => {
    here();
    requireObjects(session, sheet);
  };
  const place = (key: keyof Chart["position"]): Scalar => ({
    get: () => here().position[key],
    set: (value) => {
      write();
      chart.position[key] = readNumber(value, key, 0);
      chart.anchor = null;
    },
  });
  const part = toPart(CHART, chart.parts, "", write);
  return {
    ...part,
    ids: () => ({ Id: here().id }),
    scalars: {
      ...part.scalars,
      Id: { get: () => here().id },
      Name: {
        get: () => here().name,
        set: (value) => {
          write();
          const name = readString(value, "name");
          requireChartName(sheet, chart, name);
          chart.name = name;
        },
      },
      ChartType: {
        get: () => here().type,
        set: (value) => {
          write();
          chart.type = readOneOf(value, CHART_TYPES, "chartType");
        },
      },
      Left: place("left"),
      Top: place("top"),
      Width: place("width"),
      Height: place("height"),
    },
    objects: {
      ...part.objects,
      Series: () => toSeriesCollection(here(), write),
      Axes: () => toAxes(here(), sheet, write),
      Worksheet: () => toWorksheet(session, sheet),
    },
    methods: {
      Activate: () => void here(),
      Delete: () => {
        write();
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
      SetPosition: ([startCell, endCell]) => {
        write();
        setPosition(chart, readCell(startCell, sheet), isMissing(endCell) ? null : readCell(endCell, sheet));
      },
      SetData: ([source, by]) => {
        write();
        chart.source = readArea(source, sheet, "sourceData");
        chart.seriesBy = readOneOf(by, ["Columns", "Rows"], "seriesBy");
        chart.series.splice(0, chart.series.length, ...toSeries(chart.source, chart.seriesBy));
      },
    },
  };
}

function readCell(value: Argument, sheet: Sheet): Area {
  return typeof value === "string" ? toArea(sheet, parseRange(value)) : readArea(value, sheet, "the cell");
}

/** A chart put over cells covers them, both ends included. */
function setPosition(chart: Chart, start: Area, end: Area | null): void {
  const { sheet } = start;
  const left = pointsBefore(sheet, "columns", start.left);
  const top = pointsBefore(sheet, "rows", start.top);
  if (end === null) {
    chart.position = { ...chart.position, left, top };
    return;
  }
  if (end.bottom < start.top || end.right < start.left)
    throw invalidArgument("the end lies before the start");
  const right = pointsBefore(sheet, "columns", end.right + 1);
  const bottom = pointsBefore(sheet, "rows", end.bottom + 1);
  chart.position = { left, top, width: right - left, height: bottom - top };
  chart.anchor = { sheet, top: start.top, left: start.left, bottom: end.bottom, right: end.right };
}
