import { useEffect, useRef, type CSSProperties, type ReactElement } from "react";
import type { ChartView } from "../../xlsx/view/chart-view";
import { looksOf } from "./chart-looks-view";
import { drawChart } from "./draw";

export interface ChartProps {
  readonly chart: ChartView;
  /** In CSS pixels, with its border. */
  readonly width: number;
  readonly height: number;
}

/** Behind what the chart names first; the fonts of the page. */
const PAGE_FONT = "Carlito, 'Segoe UI', Arial, sans-serif";
const BORDER = 1;

/** A chart on white paper, in dark pages as well: so it is published. Screen readers are told what it shows. */
export function Chart({ chart, width, height }: ChartProps): ReactElement {
  const paper = useRef<HTMLDivElement>(null);
  const inner = { width: Math.max(1, width - 2 * BORDER), height: Math.max(1, height - 2 * BORDER) };

  useEffect(() => {
    if (paper.current === null) return;
    const size = { width: inner.width, height: inner.height };
    const drawing = drawChart(paper.current, chart, size, PAGE_FONT);
    return () => drawing.dispose();
    // Everything about a chart follows from its size: it is drawn anew.
  }, [chart, inner.width, inner.height]);

  return (
    <div role="img" aria-label={toLabel(chart)} style={toFrame(chart, width, height)}>
      <div ref={paper} style={inner} aria-hidden />
    </div>
  );
}

/** What a chart is called, and what it shows: that begins with its title often enough. */
export function toLabel({ title, altText, series, categories }: ChartView): string {
  const said = [altText.includes(title) ? "" : title, altText]
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const parts = said.length > 0 ? said : [...series.map(({ name }) => name), ...categories];
  return parts.map((part) => (/[.!?。！？:]$/u.test(part) ? part : `${part}.`)).join(" ");
}

function toFrame(chart: ChartView, width: number, height: number): CSSProperties {
  const { borderColor } = looksOf(chart);
  return {
    boxSizing: "border-box",
    width,
    height,
    overflow: "hidden",
    colorScheme: "light",
    background: "#ffffff",
    border: `${BORDER}px solid ${borderColor === null ? "transparent" : `#${borderColor}`}`,
  };
}
