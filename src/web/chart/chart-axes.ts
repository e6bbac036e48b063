import { toDisplayText } from "../../xlsx/read/display-text";
import type { ChartLooksView, ChartView } from "../../xlsx/view/chart-view";
import type { Box, Fonts } from "./chart-frame";
import { fitText, widthOf } from "./fit-text";
import { toValueScale, type ValueScale } from "./value-scale";

/** The rectangle of the figures, their scale, and the names of the categories as they fit. */
export interface Axes {
  readonly isAcross: boolean;
  readonly plot: Box;
  readonly scale: ValueScale;
  readonly titleLines: readonly string[];
  /** From the middle of the axis title to its axis. */
  readonly titleDistance: number;
  readonly names: readonly string[];
  /** In degrees, against the clock. */
  readonly nameRotation: 0 | 45;
  /** Every which name is written. */
  readonly nameStep: number;
}

const TICK_GAP = 8;
const TITLE_GAP = 6;
/** Names of bars take at most this part of the width. */
const NAMES_ACROSS = 0.4;
const NAME_LINES = 3;
/** Of a name that is turned, in pixels along it. */
const TURNED = 110;
/** The least room for a step: figures side by side need their width, those above each other a good line. */
const STEP_ACROSS = 18;
const STEP_UP = 32;
/** Beyond the last bar, for half of the last figure on the axis. */
const BEYOND = 16;

/** @param inner what title and legend left */
export function planAxes(chart: ChartView, looks: ChartLooksView, inner: Box, fonts: Fonts): Axes {
  return chart.kind === "bar" || chart.kind === "stacked-bar"
    ? planAcross(chart, looks, inner, fonts)
    : planUp(chart, looks, inner, fonts);
}

/** Bars: names at the left, figures at the bottom. */
function planAcross(chart: ChartView, looks: ChartLooksView, inner: Box, fonts: Fonts): Axes {
  const { text, names: font } = fonts;
  // Under the figures, whose middle is that of the title: wider, it would be cut at the right.
  const titleLines = toTitleLines(chart.axisTitle, inner.width * (1 - NAMES_ACROSS) - BEYOND, fonts);
  const titleHeight = titleLines.length === 0 ? 0 : TITLE_GAP + titleLines.length * text.lineHeight;
  const height = Math.max(1, inner.height - titleHeight - TICK_GAP - text.lineHeight);
  const band = height / Math.max(1, chart.categories.length);
  const room = { width: inner.width * NAMES_ACROSS, lines: atLeastOne(band / font.lineHeight, NAME_LINES) };
  const names = chart.categories.map((name) => fitText(toShort(name), room, font.measure));
  const nameWidth = Math.max(0, ...names.map((lines) => widthOf(lines, font.measure)));
  const left = inner.left + nameWidth + TICK_GAP;
  const plot = { left, top: inner.top, width: Math.max(1, inner.left + inner.width - left - BEYOND), height };
  return {
    isAcross: true,
    plot,
    scale: scaleOf(chart, looks, (step) => plot.width / step, fonts),
    titleLines,
    titleDistance: TICK_GAP + text.lineHeight + TITLE_GAP,
    names: names.map((lines) => lines.join("\n")),
    nameRotation: 0,
    nameStep: atLeastOne(font.lineHeight / band, Infinity),
  };
}

/** Columns, lines and areas: figures at the left, names at the bottom. */
function planUp(chart: ChartView, looks: ChartLooksView, inner: Box, fonts: Fonts): Axes {
  const { text } = fonts;
  const roughly = scaleOf(chart, looks, () => inner.height / STEP_UP, fonts);
  const tickWidth = widthOf(toTicks(roughly, looks.numberFormat), text.measure);
  const nameless = Math.max(1, inner.height - TICK_GAP);
  const titleLines = toTitleLines(chart.axisTitle, nameless, fonts);
  const titleWidth = titleLines.length === 0 ? 0 : TITLE_GAP + titleLines.length * text.lineHeight;
  const left = inner.left + titleWidth + tickWidth + TICK_GAP;
  // The last name of an area stands at its end, and half of it beyond.
  const beyond = chart.kind.endsWith("area") ? 2 * BEYOND : TICK_GAP;
  const width = Math.max(1, inner.left + inner.width - left - beyond);
  const below = planNames(chart, width, fonts);
  const height = Math.max(1, inner.height - TICK_GAP - below.height - text.lineHeight / 2);
  const plot = { left, top: inner.top + text.lineHeight / 2, width, height };
  const isMirrored = chart.isReversed;
  return {
    isAcross: false,
    plot: isMirrored ? { ...plot, left: inner.left + TICK_GAP } : plot,
    scale: scaleOf(chart, looks, () => height / STEP_UP, fonts),
    titleLines,
    titleDistance: TICK_GAP + tickWidth + TITLE_GAP,
    names: below.names,
    nameRotation: below.rotation,
    nameStep: below.step,
  };

  /** As they are where every word has room under its column, else turned. */
  function planNames({ categories }: ChartView, across: number, { names: { measure, lineHeight } }: Fonts) {
    const band = across / Math.max(1, categories.length);
    const short = categories.map(toShort);
    const longestWord = widthOf(
      short.flatMap((name) => name.split(/\s+/)),
      measure,
    );
    if (longestWord <= band - 4) {
      const names = short.map((name) => fitText(name, { width: band - 4, lines: NAME_LINES }, measure));
      const lines = Math.max(1, ...names.map((each) => each.length));
      return {
        names: names.map((each) => each.join("\n")),
        height: lines * lineHeight,
        rotation: 0,
        step: 1,
      } as const;
    }
    const along = Math.min(TURNED, inner.height / 3);
    const names = short.map((name) => fitText(name, { width: along, lines: 1 }, measure).join(""));
    return {
      names,
      height: (widthOf(names, measure) + lineHeight) * Math.SQRT1_2,
      rotation: 45,
      step: atLeastOne(lineHeight / band, Infinity),
    } as const;
  }
}

function toTitleLines(title: string, width: number, { text }: Fonts): readonly string[] {
  return title === "" ? [] : fitText(title, { width, lines: 2 }, text.measure);
}

/** @param mostOf how many steps fit where a figure needs so many pixels */
function scaleOf(
  chart: ChartView,
  looks: ChartLooksView,
  mostOf: (pixels: number) => number,
  { text }: Fonts,
): ValueScale {
  const { minimum, maximum, majorUnit, numberFormat } = looks;
  const figures = toEnds(chart);
  const known = figures.filter(Number.isFinite);
  const widest = toDisplayText(Math.max(0, ...known.map(Math.abs)), numberFormat, false);
  return toValueScale({
    figures,
    isFromZero: chart.kind !== "line",
    isWhole: chart.valueFormat === "count" && known.every(Number.isInteger),
    minimum,
    maximum,
    majorUnit,
    mostSteps: mostOf(text.measure(widest) + STEP_ACROSS),
  });
}

/** Where bars and points end: stacked, those above nothing are added, and those below. */
function toEnds({ kind, categories, series }: ChartView): readonly number[] {
  const figures = series.map(({ values }) => values);
  if (!kind.startsWith("stacked")) return figures.flatMap((values) => values.flatMap((value) => value ?? []));
  return categories.flatMap((_, index) => {
    const parts = figures.map((values) => values[index] ?? 0);
    const sum = (all: readonly number[]): number => all.reduce((total, part) => total + part, 0);
    return [sum(parts.filter((part) => part > 0)), sum(parts.filter((part) => part < 0))];
  });
}

function toTicks({ min, max, step }: ValueScale, format: string): readonly string[] {
  const count = Math.min(1000, Math.round((max - min) / step));
  return Array.from({ length: count + 1 }, (_, index) => toDisplayText(min + index * step, format, false));
}

/** Of a name of thousands of characters, no chart shows more. */
function toShort(name: string): string {
  return name.length <= 300 ? name : `${name.slice(0, 300)}…`;
}

function atLeastOne(number: number, most: number): number {
  return Math.max(1, Math.min(most, Number.isFinite(most) ? Math.floor(number) : Math.ceil(number)));
}
