import type { Range } from "../address";
import { rememberOf } from "../remember";
import type { SheetStructure, Spot, WorkbookStructure } from "./structure";

/** What a point says of a workbook. */
export type Judgement =
  | { readonly outcome: "met" }
  | { readonly outcome: "failed"; readonly places: readonly Place[] }
  | { readonly outcome: "not-applicable"; readonly because: Because };

/** Why a point asks nothing of this workbook. */
export type Because =
  "no-tables" | "no-marked-tables" | "no-links" | "no-drawings" | "no-note-marks" | "one-sheet";

/** Where a point is not met; `sheet` is `null` for the document as a whole, `range` for a sheet as a whole. */
export interface Place {
  readonly sheet: string | null;
  readonly range: Range | null;
  /** What is wrong there, in the words of the workbook: the name of a sheet, a link's text, a ratio. Empty where the cell says it. */
  readonly detail: string;
}

export type Decide = (structure: WorkbookStructure) => Judgement;

export const MET: Judgement = { outcome: "met" };

/** Failed where there are places, else met. */
export function fromPlaces(places: readonly Place[]): Judgement {
  return places.length === 0 ? MET : { outcome: "failed", places };
}

/** Judges each sheet by itself. A sheet that is judged again, in another workbook, is not looked into again. */
export function overSheets(look: (sheet: SheetStructure) => readonly Place[]): Decide {
  const placesOf = rememberOf(look);
  return (structure) => fromPlaces(sheetsToRead(structure).flatMap(placesOf));
}

export function notApplicable(because: Because): Judgement {
  return { outcome: "not-applicable", because };
}

export function atCell({ name }: SheetStructure, { row, col }: Spot, detail = ""): Place {
  return { sheet: name, range: { top: row, left: col, bottom: row, right: col }, detail };
}

export function atRange({ name }: SheetStructure, range: Range, detail = ""): Place {
  return { sheet: name, range, detail };
}

export function onSheet({ name }: SheetStructure, detail = ""): Place {
  return { sheet: name, range: null, detail };
}

export const IN_DOCUMENT: Place = { sheet: null, range: null, detail: "" };

/** The sheets that readers meet and that have cells. What is hidden is a point of its own. */
export function sheetsToRead({ sheets }: WorkbookStructure): readonly SheetStructure[] {
  return sheets.filter(({ state, hasCells }) => state === "visible" && hasCells);
}
