import type { CellView, RunView } from "../../xlsx/view/sheet-view";
import { familyOf, sizeOfLetters } from "./cell-look";

/** How wide a text is in the font of a look, in CSS pixels, on one line. */
export interface Measure {
  readonly widthOf: (text: string, look: CellView) => number;
  /** The font of the workbook is not on this machine, and another stands in for it. */
  readonly isStandIn: (font: string) => boolean;
}

/** How wide a text is of which parts may look otherwise than the rest. */
export function widthOfParts(
  measure: Measure,
  {
    text,
    look,
    runs,
  }: { readonly text: string; readonly look: CellView; readonly runs: readonly RunView[] | null },
): number {
  if (runs === null) return measure.widthOf(text, look);
  return runs.reduce((sum, run) => sum + measure.widthOf(run.text, run.look), 0);
}

/** Where there is nothing to draw on (in tests): about as wide as the letters of most fonts. */
const estimate: Measure = {
  widthOf: (text, look) =>
    Math.max(...text.split("\n").map((line) => line.length)) * sizeOfLetters(look) * 0.55,
  isStandIn: () => false,
};

/** Measures with a canvas that is never shown. Each text is measured once. */
export function measureOnCanvas(context: Pick<CanvasRenderingContext2D, "font" | "measureText">): Measure {
  const widths = new Map<string, number>();
  const standIns = new Map<string, boolean>();
  const measure = (font: string, text: string): number => {
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    // Setting the font takes longer than measuring.
    if (context.font !== font) context.font = font;
    const width = Math.max(...text.split("\n").map((line) => context.measureText(line).width));
    if (widths.size >= MOST_KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
  const fonts = new WeakMap<CellView, string>();
  const fontOf = (look: CellView): string => {
    const known = fonts.get(look);
    if (known !== undefined) return known;
    const { font, bold, italic } = look;
    const made = `${italic ? "italic " : ""}${bold ? "bold " : ""}${sizeOfLetters(look)}px ${familyOf(font)}`;
    fonts.set(look, made);
    return made;
  };
  return {
    widthOf: (text, look) => measure(fontOf(look), text),
    // A font that is missing is as wide as what is named after it, whichever that is.
    isStandIn: (font) => {
      const known = standIns.get(font);
      if (known !== undefined) return known;
      const name = `"${font.replaceAll('"', "")}"`;
      const isMissing = ["monospace", "serif"].every(
        (other) => measure(`40px ${name}, ${other}`, PROBE) === measure(`40px ${other}`, PROBE),
      );
      standIns.set(font, isMissing);
      return isMissing;
    },
  };
}

const MOST_KEPT = 20_000;
const PROBE = "mmwil0123456789";

let shared: Measure | null = null;

/** The measure of this page. */
export function measureOfPage(): Measure {
  if (shared !== null) return shared;
  const context =
    typeof CanvasRenderingContext2D === "undefined"
      ? null
      : document.createElement("canvas").getContext("2d");
  shared = context === null ? estimate : measureOnCanvas(context);
  return shared;
}
