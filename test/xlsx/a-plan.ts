import { NEUTRAL_LOOKS } from "../../src/core/plan/looks";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../../src/core/plan/workbook-plan";

const COUNTRIES = ["Brazil", "Côte d’Ivoire", "R&D <Land>", "مصر"];
const USER = [0, 2, 1, 0];
const TECHNICAL = [3, 4, 47, 1];
const SHEET = "It's 1 & 2";

export function aCell(
  cell: Partial<PlannedCell> & { readonly row: number; readonly col: number },
): PlannedCell {
  return { value: null, formula: null, style: "text", link: null, source: null, ...cell };
}

export function aSheet(sheet: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "Sheet",
    cells: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    freeze: null,
    print: { paper: "a4", orientation: "portrait", repeatRows: null, footer: "" },
    charts: [],
    summary: "",
    ...sheet,
  };
}

/** A small report: cover with links, a table with formulas, a chart; names and texts that need escaping. */
export function aPlan(sheets: readonly SheetPlan[] = [cover(), table()]): WorkbookPlan {
  return {
    properties: {
      title: "Law enforcement requests <H1 2024>",
      subject: 'Figures & "shares"',
      description: "Made for a test.",
      organisation: "Example & Co",
      language: "en-GB",
    },
    looks: NEUTRAL_LOOKS,
    sheets,
  };
}

function cover(): SheetPlan {
  return aSheet({
    name: "Cover",
    cells: [
      aCell({ row: 0, col: 0, value: "Law enforcement requests, H1 2024", style: "title" }),
      aCell({ row: 2, col: 0, value: "Requests", style: "key-label" }),
      aCell({ row: 2, col: 1, value: 58, style: "key-figure", formula: `'It''s 1 & 2'!D4` }),
      aCell({ row: 4, col: 0, value: "The table", style: "link", link: { sheet: SHEET, cell: "A1" } }),
    ],
    columnWidths: [40, 12],
    rowHeights: [{ row: 0, height: 30 }],
    summary: "Says what is in the workbook.",
  });
}

function table(): SheetPlan {
  const last = 4 + COUNTRIES.length - 1;
  const sum = (items: readonly number[]): number => items.reduce((total, item) => total + item, 0);
  return aSheet({
    name: SHEET,
    cells: [
      aCell({ row: 0, col: 0, value: "Requests by country and type", style: "title" }),
      ...["Country", "User data", "Technical", "All"].map((value, col) =>
        aCell({ row: 2, col, value, style: col === 0 ? "stub-head" : "boxhead" }),
      ),
      aCell({ row: 3, col: 0, value: "TOTAL", style: "total-label" }),
      ...[sum(USER), sum(TECHNICAL), sum(USER) + sum(TECHNICAL)].map((value, index) => {
        const column = "BCD".charAt(index);
        const formula = `SUM(${column}5:${column}${last + 1})`;
        return aCell({ row: 3, col: index + 1, value, formula, style: "total-count" });
      }),
      ...COUNTRIES.flatMap((country, index) => {
        const row = 4 + index;
        const user = USER[index] ?? 0;
        const technical = TECHNICAL[index] ?? 0;
        return [
          aCell({ row, col: 0, value: country, style: "label" }),
          aCell({ row, col: 1, value: user, style: "count" }),
          aCell({ row, col: 2, value: technical, style: "count" }),
          aCell({ row, col: 3, value: user + technical, formula: `B${row + 1}+C${row + 1}`, style: "count" }),
        ];
      }),
      aCell({ row: last + 1, col: 0, value: "Share of user data", style: "last-label" }),
      aCell({ row: last + 1, col: 1, value: 3 / 58, formula: "B4/D4", style: "last-share" }),
    ],
    columnWidths: [24, 12, 12, 12],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    freeze: { rows: 4, columns: 1 },
    print: {
      paper: "letter",
      orientation: "landscape",
      repeatRows: { first: 2, last: 3 },
      footer: "Example & Co, H1 2024",
    },
    charts: [
      {
        kind: "stacked-bar",
        valueFormat: "count",
        title: "Requests by country & type",
        altText: 'Bars: R&D <Land> has 48 of 58 requests; "others" have 10.',
        categories: { sheet: SHEET, top: 4, left: 0, bottom: last, right: 0 },
        series: [
          {
            name: { sheet: SHEET, row: 2, col: 1 },
            values: { sheet: SHEET, top: 4, left: 1, bottom: last, right: 1 },
            color: "first",
            labelFrom: null,
          },
          {
            name: { sheet: SHEET, row: 2, col: 2 },
            values: { sheet: SHEET, top: 4, left: 2, bottom: last, right: 2 },
            color: "second",
            labelFrom: 4,
          },
        ],
        axisTitle: "Requests",
        anchor: { top: last + 3, left: 0, bottom: last + 20, right: 5 },
      },
    ],
    summary: "Requests by country & type.",
  });
}
