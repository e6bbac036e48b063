import { HostError } from "../host-failure";
import type { Part } from "../read/walk-xml";
import { childAt, childrenOf, isSet, toXmlTree, valAt, type XmlElement } from "../read/xml-tree";
import { toChartKind } from "./chart-kind";
import { readChartLooks, toFormatCode, toLegendPlace } from "./chart-looks-of-part";
import { textOf, type CellLookUp } from "./chart-figures";
import { readCellText, readSeries, type ReadSeries } from "./read-series";
import type { ChartView } from "./chart-view";
import { readNumberFormat } from "../../core/number-format";

/** The markup of a chart with its copies of 10,000 points is smaller. */
const MOST_CHARACTERS = 8_000_000;
const MOST_ELEMENTS = 100_000;
/** Each has a name in the legend. */
const MOST_SERIES = 100;

/** Beyond this nothing could be told apart, and the page would stand still for seconds while it is drawn. Slices have a name each. */
function mostPointsOf(kind: ChartView["kind"]): number {
  return kind === "pie" ? 100 : 3000;
}

/**
 * The chart of a chart part (ECMA-376-1, 21.2) with its figures, as far as it is of a kind that is drawn here: one group of
 * bars, columns, lines, areas or one pie, on plain axes.
 * @param lookUp what stands in the cells; `null` for cells that are empty or not there
 * @param theme the colours of the workbook's theme in the order of the file
 * @returns `null` for every other chart, and for what is no chart: the view then says that it is kept, and not drawn. Its
 * `altText` is empty: that stands in the drawing, not in the chart.
 */
export function readChart(
  xml: string | Uint8Array,
  lookUp: CellLookUp,
  theme: readonly string[] = [],
): ChartView | null {
  if (xml.length > MOST_CHARACTERS) return null;
  const bytes = typeof xml === "string" ? new TextEncoder().encode(xml) : xml;
  const root = readTree({ name: "chart", bytes });
  return root?.name === "chartSpace" ? toView(root, lookUp, theme) : null;
}

function readTree(part: Part): XmlElement | null {
  try {
    return toXmlTree(part, MOST_ELEMENTS);
  } catch (thrown) {
    // A damaged chart is one that is not drawn; everything else is a mistake of the program.
    if (thrown instanceof HostError) return null;
    throw thrown;
  }
}

function toView(root: XmlElement, lookUp: CellLookUp, theme: readonly string[]): ChartView | null {
  const chart = childAt(root, "chart");
  const plotArea = childAt(chart, "plotArea");
  const groups = plotArea?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [group] = groups;
  const kind = group === undefined || groups.length > 1 ? null : toChartKind(group);
  if (chart === undefined || group === undefined || kind === null) return null;
  const figureAxis = childAt(plotArea, "valAx");
  const nameAxis = childAt(plotArea, "catAx") ?? childAt(plotArea, "dateAx");
  if (childAt(figureAxis, "scaling", "logBase") !== undefined) return null;
  const read = readSeries(group, kind, { lookUp, theme });
  if (read === null || read.series.length > MOST_SERIES) return null;
  if (read.size * read.series.length > mostPointsOf(kind)) return null;
  if (nameAxis?.name === "dateAx" && !isEven(read)) return null;
  const numberFormat = toFormatCode(figureAxis, read.format);
  return {
    kind,
    valueFormat: readNumberFormat(numberFormat).isPercent ? "percent" : "count",
    title: readTitle(chart, lookUp, read),
    altText: "",
    axisTitle: toText(childAt(figureAxis, "title"), lookUp),
    categories: read.categories,
    series: read.series,
    isReversed: valAt(nameAxis, "scaling", "orientation") === "maxMin",
    looks: {
      ...readChartLooks(root, { group, figureAxis, nameAxis }, theme),
      numberFormat,
      legend: toLegendPlace(childAt(chart, "legend")),
    },
  };
}

/** A single series lends its name, where the title is neither written nor taken away. */
function readTitle(chart: XmlElement, lookUp: CellLookUp, { series }: ReadSeries): string {
  const written = toText(childAt(chart, "title"), lookUp);
  if (written !== "" || isSet(chart, ["autoTitleDeleted"]) || series.length > 1) return written;
  return series[0]?.name ?? "";
}

/** A title is written in it (`c:rich`), or stands in a cell. */
function toText(title: XmlElement | undefined, lookUp: CellLookUp): string {
  const rich = childAt(title, "tx", "rich");
  if (rich === undefined) return readCellText(childAt(title, "tx"), lookUp);
  return childrenOf(rich, "p")
    .map((paragraph) =>
      paragraph.children.map((run) => (run.name === "br" ? "\n" : textOf(childAt(run, "t")))).join(""),
    )
    .join("\n")
    .trim();
}

/** Months and years are a little uneven; days left out are a gap that names side by side would hide. */
const EVEN = 1.15;

function isEven({ dates }: ReadSeries): boolean {
  const steps = dates.slice(1).map((date, index) => date - (dates[index] ?? 0));
  return steps.every((step) => step > 0) && Math.max(...steps, 0) <= Math.min(...steps, Infinity) * EVEN;
}
