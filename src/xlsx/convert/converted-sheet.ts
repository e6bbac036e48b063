import type { Range } from "../../core/address";
import type { Cell } from "../../core/sheet";

/** A sheet from a file of another format, as it is to stand in a workbook. */
export interface ConvertedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly cells: readonly ConvertedCell[];
  /** In characters, by column; those without one have the usual width. */
  readonly columns: ReadonlyMap<number, { readonly width: number | null; readonly isHidden: boolean }>;
  /** In points. */
  readonly rows: ReadonlyMap<number, { readonly height: number | null; readonly isHidden: boolean }>;
  readonly merges: readonly Range[];
  /** How many of the first rows and columns stay where they are when the others are moved. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridLines: boolean;
}

/** Value, number format and formula as in a snapshot; what is shown follows from these. */
export interface ConvertedCell extends Pick<
  Cell,
  "row" | "col" | "value" | "format" | "formula" | "isError"
> {
  readonly look: ConvertedLook | null;
}

/** Colours are `rrggbb`; what is `null` is left to the program that shows it. */
export interface ConvertedLook {
  readonly font: string | null;
  /** In points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly struck: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | null;
  readonly wrap: boolean;
  /** Steps of indentation, each about three blanks wide. */
  readonly indent: number;
  /** As in a workbook (ECMA-376-1, 18.8.1): 0 to 90 degrees upwards, 91 to 180 downwards, 255 letter under letter. */
  readonly rotation: number;
  readonly borders: Readonly<
    Partial<
      Record<
        "top" | "right" | "bottom" | "left",
        { readonly style: BorderStyle; readonly color: string | null }
      >
    >
  >;
}

export type BorderStyle = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
