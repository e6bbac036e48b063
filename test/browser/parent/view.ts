/** What is drawn of a workbook: the sheet that is open, from A1 on. */
export interface WorkbookView {
  readonly title: string;
  readonly tabs: readonly TabView[];
  readonly sheet: SheetView;
}

export interface TabView {
  readonly name: string;
  readonly active: boolean;
  readonly color: string | null;
}

export interface SheetView {
  /** The address of the selected cell, and what the formula bar shows for it. */
  readonly selected: { readonly address: string; readonly formula: string };
  readonly gridlines: boolean;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly charts: readonly ChartView[];
}

export interface ColumnView {
  /** In pixels. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface RowView {
  /** In pixels; `null` for the usual height. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly text: string;
  /** Style declarations: fill, colour, weight, borders, alignment. */
  readonly style: Readonly<Record<string, string>>;
  /** Columns that it spreads over; 0 where another cell spreads over this one. */
  readonly span: number;
}

/** Bars that lie one behind the other, a row for each category. */
export interface ChartView {
  /** Left, top, width, height, in pixels from the corner of A1. */
  readonly box: readonly number[];
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
  }[];
}
