import { toSheet, type DraftCell, type DraftSheet, type DraftTable } from "./draft-sheet";
import { countsTable, outcomeTable, overviewTable, TECHNICAL, USER_DATA } from "./draft-tables";
import { H1_2023, H1_2024, H2_2023, H2_2025, type Figures } from "./figures";

export interface Draft {
  readonly file: string;
  readonly sheets: readonly DraftSheet[];
}

const TYPED = { liveFrom: null } as const;
const LIVE = { liveFrom: 1 } as const;
const OVERVIEW_WIDTHS = [22, 18, 18, 32];
const OUTCOME_WIDTHS = [22, 18, 18, 32, 18];

function allTables(figures: Figures): DraftTable[] {
  return [
    overviewTable(figures, TYPED),
    outcomeTable(figures, TECHNICAL, TYPED),
    outcomeTable(figures, USER_DATA, TYPED),
  ];
}

const underEachOther = (figures: Figures, tables = allTables(figures)): DraftSheet =>
  toSheet(figures.period, tables, { gap: 2, widths: OUTCOME_WIDTHS });

const onePerSheet: readonly DraftSheet[] = [
  toSheet(
    "Overview",
    [overviewTable(H2_2025, { ...LIVE, countHeading: "Total Number of Processed Requests" })],
    {
      gap: 0,
      widths: OVERVIEW_WIDTHS,
    },
  ),
  toSheet("Technical information", [outcomeTable(H2_2025, TECHNICAL, LIVE)], {
    gap: 0,
    widths: OUTCOME_WIDTHS,
  }),
  toSheet("User data", [outcomeTable(H2_2025, USER_DATA, LIVE)], { gap: 0, widths: OUTCOME_WIDTHS }),
];

/** One cell of one table, changed as somebody in a hurry would. */
interface Mistake {
  readonly table: number;
  /** The label of its row. */
  readonly row: string;
  readonly col: number;
  readonly becomes: DraftCell;
}

/** `README.md` lists them with their cells. */
const MISTAKES: readonly Mistake[] = [
  { table: 0, row: "TOTAL:", col: 1, becomes: { value: 60, look: "total" } },
  { table: 0, row: "China", col: 3, becomes: { value: "4", look: "typed-as-text" } },
  { table: 1, row: "TOTAL:", col: 1, becomes: { value: 0.61, look: "total-share" } },
  { table: 1, row: "Russia", col: 2, becomes: { value: 52 } },
  { table: 2, row: "Colombia", col: 0, becomes: { value: "Columbia" } },
];

function withMistakes(tables: readonly DraftTable[], mistakes: readonly Mistake[]): DraftTable[] {
  return tables.map((table, index) => ({
    ...table,
    rows: table.rows.map((row) => {
      const wrong = mistakes.filter((mistake) => mistake.table === index && mistake.row === row[0]?.value);
      return row.map((cell, col) => wrong.find((mistake) => mistake.col === col)?.becomes ?? cell);
    }),
  }));
}

export const DRAFTS: readonly Draft[] = [
  { file: "h1-2024-draft.xlsx", sheets: [underEachOther(H1_2024)] },
  { file: "h2-2025-draft.xlsx", sheets: onePerSheet },
  {
    file: "h1-2024-with-mistakes.xlsx",
    sheets: [underEachOther(H1_2024, withMistakes(allTables(H1_2024), MISTAKES))],
  },
  {
    file: "counts-only.xlsx",
    sheets: [toSheet("H1 2024", [countsTable(H1_2024)], { gap: 0, widths: [22, 46, 12, 12] })],
  },
  {
    file: "several-periods.xlsx",
    sheets: [H1_2023, H2_2023, H1_2024].map((figures) => underEachOther(figures)),
  },
];
