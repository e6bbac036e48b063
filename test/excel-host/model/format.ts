export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Side = (typeof SIDES)[number];
/** The sides that a single cell has. */
export type CellSide = Exclude<Side, "InsideVertical" | "InsideHorizontal">;

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

/** The cell styles that are emulated, as `Excel.BuiltInStyle` has them. */
export type NamedStyle = "Normal" | "Heading1" | "Heading2";

/** The looks of one cell. Never changed in place, so that cells can share one. */
export interface CellFormat {
  readonly numberFormat: string;
  /** `#RRGGBB`; `null` without a fill. */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly style: NamedStyle;
  readonly borders: Readonly<Partial<Record<CellSide, Border>>>;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fill: null,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
  style: "Normal",
  borders: {},
};

/** Only what differs from the default, for people. */
export function describeFormat(format: CellFormat): string {
  const parts: string[] = [];
  const defaults: Readonly<Record<string, unknown>> = { ...DEFAULT_FORMAT };
  for (const [name, value] of Object.entries(format)) {
    if (name === "borders") continue;
    if (value !== defaults[name]) parts.push(`${name}=${String(value)}`);
  }
  for (const [side, { style, weight, color }] of Object.entries(format.borders))
    parts.push(`${side}=${style}/${weight}/${color}`);
  return parts.join(" ");
}
