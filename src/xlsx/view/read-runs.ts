import { decodeEntities, walkXml, type Attributes, type Part } from "../read/walk-xml";
import { isOn } from "../structure/read-styles";
import { toColor } from "../structure/to-color";
import { fromPoints } from "./sizes";
import type { CellView } from "./sheet-view";

/** A part of a text as the file has it (ECMA-376-1, 18.4.4). */
export interface Run {
  readonly text: string;
  /** `null` where it looks as its cell. */
  readonly look: RunLook | null;
}

/** What a part says of its letters (ECMA-376-1, 18.4.7). A font and a size that it does not name are those of its cell. */
export type RunLook = Pick<CellView, "bold" | "italic" | "underline" | "struck" | "script" | "color"> &
  Partial<Pick<CellView, "font" | "size">>;

/** Puts the runs of one text after the other together, from what a walk through their part comes past. */
export interface RunReader {
  readonly open: (name: string, attributes: () => Attributes, path: readonly string[]) => void;
  readonly text: (raw: string) => void;
  readonly close: (name: string) => void;
  /** The runs since it was asked last; `null` where the text was a plain one. */
  readonly take: () => readonly Run[] | null;
}

type Draft = { -readonly [Key in keyof RunLook]: RunLook[Key] };

/** @param theme as in `toColor` */
export function createRunReader(theme: readonly string[]): RunReader {
  let runs: Run[] = [];
  let look: Draft | null = null;
  let text: string | null = null;
  return {
    open(name, attributes, path) {
      const parent = path.at(-1);
      if (name === "r") look = null;
      else if (name === "t" && parent === "r") text = "";
      else if (name === "rPr") look = { ...PLAIN };
      else if (parent === "rPr" && look !== null) describe(look, name, attributes(), theme);
    },
    text(raw) {
      if (text !== null) text += raw;
    },
    close(name) {
      if (name !== "t" || text === null) return;
      if (text !== "") runs.push({ text: decodeEntities(text), look });
      text = null;
    },
    take() {
      const taken = runs;
      runs = [];
      return taken.some((run) => run.look !== null) ? taken : null;
    },
  };
}

const PLAIN: RunLook = {
  bold: false,
  italic: false,
  underline: false,
  struck: false,
  script: null,
  color: null,
};

function describe(look: Draft, name: string, attributes: Attributes, theme: readonly string[]): void {
  const value = attributes.get("val");
  if (name === "rFont" && value !== undefined) look.font = value;
  else if (name === "sz" && Number(value) > 0) look.size = fromPoints(Number(value));
  else if (name === "color") look.color = toColor(attributes, theme);
  else if (name === "b") look.bold = isOn(value);
  else if (name === "i") look.italic = isOn(value);
  else if (name === "strike") look.struck = isOn(value);
  else if (name === "u") look.underline = value !== "none";
  else if (name === "vertAlign")
    look.script = value === "superscript" ? "super" : value === "subscript" ? "sub" : null;
}

/** Of the texts that cells share, those in several looks, by their number (ECMA-376-1, 18.4.8). */
export function readSharedRuns(part: Part, theme: readonly string[]): ReadonlyMap<number, readonly Run[]> {
  const found = new Map<number, readonly Run[]>();
  const reader = createRunReader(theme);
  let index = -1;
  walkXml(part, {
    open(name, attributes, path) {
      if (name === "si") index += 1;
      else reader.open(name, attributes, path);
    },
    text: reader.text,
    close(name) {
      reader.close(name);
      const runs = name === "si" ? reader.take() : null;
      if (runs !== null) found.set(index, runs);
    },
  });
  return found;
}
