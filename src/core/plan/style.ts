/** How one kind of cell looks. Both hosts draw the same styles: the .xlsx writer and the Excel add-in. */
export interface Style {
  readonly font: {
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    /** In points. */
    readonly size: number;
    /** Six hexadecimal digits, red green blue: `1F3864`. */
    readonly color: string;
  };
  /** Six hexadecimal digits; `null` for no fill. */
  readonly fill: string | null;
  readonly border: { readonly top: Line | null; readonly bottom: Line | null };
  readonly align: {
    /**
     * `general` is Excel's own: numbers to the right, text to the left. `center-across` centres a text over its cell and the
     * empty ones of the same style to its right, as if they were merged.
     */
    readonly horizontal: "general" | "left" | "center" | "center-across" | "right";
    readonly vertical: "top" | "center" | "bottom";
    readonly wrap: boolean;
    /** In steps of three spaces, from the side that the text is aligned to. */
    readonly indent: number;
  };
  /** In Excel's en-US notation: `0%`, `#,##0`, `General`. */
  readonly numberFormat: string;
}

export interface Line {
  readonly style: "hair" | "thin" | "medium";
  /** Six hexadecimal digits. */
  readonly color: string;
}
