import { element } from "./element";
import type { ChartView } from "./view";

/** Height of the column letters, in pixels. */
const HEAD = 21;

/** A chart over the cells, at its place. @param stub pixels that the numbers of the rows take */
export function drawChart({ box, title, categories, series }: ChartView, stub: number): HTMLElement {
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const sums = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const largest = Math.max(1, ...sums);
  const bars = categories.map((category, index) =>
    element("div", [
      element("span", [category]),
      ...series.map(({ color, values }) => toBar(values[index] ?? 0, largest, color)),
    ]),
  );
  const legend = series.map(({ name, color }) =>
    element("span", [element("i", [], { style: `background:${color}` }), name]),
  );
  return element("figure", [element("b", [title]), element("p", legend), ...bars], {
    style: `left:${px(left + stub)};top:${px(top + HEAD)};width:${px(width)};height:${px(height)}`,
  });
}

/** Of the width beside the names, which take a third. */
function toBar(value: number, largest: number, color: string): HTMLElement {
  return element("i", [], { style: `width:${String((value / largest) * 64)}%;background:${color}` });
}

const px = (pixels: number) => `${String(pixels)}px`;
