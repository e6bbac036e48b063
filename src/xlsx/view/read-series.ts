import { childAt, childrenOf, isSet, numberAt, valAt, type XmlElement } from "../read/xml-tree";
import { GENERAL } from "../read/number-formats";
import { readData, textOf, toName, type CellLookUp } from "./chart-figures";
import type { ChartSeriesView, ChartView } from "./chart-view";
import { accentOf, toDrawingColor } from "./drawing-color";
import { labelFromOf } from "./chart-label-from";

/** All series of a group, with the names under them. */
export interface ReadSeries {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesView[];
  /** How many categories there are. */
  readonly size: number;
  /** The number format of the figures. */
  readonly format: string;
  /** The categories that are numbers: days on an axis of dates. */
  readonly dates: readonly number[];
}

interface Source {
  readonly lookUp: CellLookUp;
  readonly theme: readonly string[];
}

/** @returns `null` where there are none, or where it cannot be told what one of them draws */
export function readSeries(group: XmlElement, kind: ChartView["kind"], source: Source): ReadSeries | null {
  const elements = [...childrenOf(group, "ser")].sort(
    (a, b) => (numberAt(a, "order") ?? 0) - (numberAt(b, "order") ?? 0),
  );
  const figures = elements.flatMap((element) => readData(childAt(element, "val"), source.lookUp) ?? []);
  if (elements.length === 0 || figures.length < elements.length) return null;
  const named = elements.find((element) => childAt(element, "cat") !== undefined);
  const names = readData(childAt(named, "cat"), source.lookUp);
  // Names on several levels, or from somewhere else: without them a chart says nothing.
  if (named !== undefined && names === null) return null;
  const size = Math.max(names?.points.length ?? 0, ...figures.map(({ points }) => points.length));
  const numbers = Array.from({ length: size }, (_, index) => index);
  const isVaried = elements.length === 1 && isSet(group, ["varyColors"], kind === "pie");
  return {
    categories: numbers.map((index) =>
      names === null ? String(index + 1) : toName(names.points[index] ?? null, names.format),
    ),
    series: elements.map((element, index) => {
      const values = numbers.map((at) => toFigure(figures[index]?.points[at]));
      const pointColors = readPointColors(element, { size, isVaried, theme: source.theme });
      return {
        name: readCellText(childAt(element, "tx"), source.lookUp),
        color: readColor(element, kind, index, source.theme),
        ...readLabels(element, group, { kind, values, theme: source.theme }),
        values,
        ...(pointColors === null ? {} : { pointColors }),
        ...(kind === "line" && isUnmarked(element, group) ? { isUnmarked: true } : {}),
      };
    }),
    size,
    format: figures.find(({ format }) => format !== GENERAL)?.format ?? GENERAL,
    dates: names?.points.flatMap((point) => (typeof point === "number" ? [point] : [])) ?? [],
  };
}

/** A text that is written in the chart (`c:v`), or stands in a cell. */
export function readCellText(tx: XmlElement | undefined, lookUp: CellLookUp): string {
  const written = childAt(tx, "v");
  if (written !== undefined) return textOf(written);
  const data = readData(tx, lookUp);
  return data === null
    ? ""
    : data.points
        .map((point) => toName(point, data.format))
        .join(" ")
        .trim();
}

const toFigure = (point: string | number | null | undefined): number | null =>
  typeof point === "number" ? point : null;

function readColor(
  element: XmlElement,
  kind: ChartView["kind"],
  index: number,
  theme: readonly string[],
): string | null {
  const looks = childAt(element, "spPr");
  const painted = kind === "line" ? childAt(looks, "ln") : looks;
  return toDrawingColor(painted, theme) ?? accentOf(numberAt(element, "idx") ?? index, theme);
}

/** The colours of single points (`c:dPt`); where colours vary, of all. */
function readPointColors(
  element: XmlElement,
  {
    size,
    isVaried,
    theme,
  }: { readonly size: number; readonly isVaried: boolean; readonly theme: readonly string[] },
): readonly (string | null)[] | null {
  const own = new Map(
    childrenOf(element, "dPt").map((point) => [
      numberAt(point, "idx"),
      toDrawingColor(childAt(point, "spPr"), theme),
    ]),
  );
  if (own.size === 0 && !isVaried) return null;
  return Array.from(
    { length: size },
    (_, index) => own.get(index) ?? (isVaried ? accentOf(index, theme) : null),
  );
}

/** Labels stand with the series, or with the group for all of them. */
function readLabels(
  element: XmlElement,
  group: XmlElement,
  {
    kind,
    values,
    theme,
  }: {
    readonly kind: ChartView["kind"];
    readonly values: ChartSeriesView["values"];
    readonly theme: readonly string[];
  },
): Pick<ChartSeriesView, "labelFrom" | "labelColor"> {
  const labels = childAt(element, "dLbls") ?? childAt(group, "dLbls");
  return {
    labelFrom: labelFromOf(labels, kind, values),
    labelColor: toDrawingColor(childAt(labels, "txPr", "p", "pPr", "defRPr"), theme),
  };
}

/** A line is marked where it says how, or where the group says that its lines are. */
function isUnmarked(element: XmlElement, group: XmlElement): boolean {
  const marker = childAt(element, "marker");
  return marker === undefined ? !isSet(group, ["marker"]) : valAt(marker, "symbol") === "none";
}
