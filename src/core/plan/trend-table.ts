import { toRangeA1 } from "../address";
import { startOf } from "../facts/period-before";
import { monthsOf } from "../period";
import type { Words } from "../words/words";
import type { Layout } from "./plan-report";
import { planText } from "./planned-cell";
import { layOutOwnHeadings, toUniqueHeadings } from "./table-head";
import type { LaidOut } from "./table-layout";
import { layOutLines } from "./table-lines";
import { HEAD_ROW, HEADNOTE_ROW, TITLE_ROW } from "./table-rows";
import { INDENT, widthFor } from "./text-fit";
import { toRowHeight, toWidth } from "./text-size";
import { FIRST_TREND_ROW, type TrendCell, type TrendColumn, type TrendColumns } from "./trend-columns";
import { notesOnTrend } from "./trend-notes";
import type { TrendRow } from "./trend-rows";
import type { PlannedCell, StyleName } from "./workbook-plan";

const STUB = { narrowest: 12, widest: 46 } as const;
/** In points; as the rows of other tables. */
const BODY_HEIGHT = 17;
const FIGURE = { from: 12, to: 20, lines: 5 } as const;
/** Over texts, which begin at the left as the headings of rows do. */
const TEXT_HEAD: StyleName = "stub-head";
/** Lists of names begin to wrap here, in characters. */
const TEXT = { from: 15, to: 24, lines: 4 } as const;

/** The table of all periods, one row each, with its title and notes: the same columns in both layouts, nothing merged in it. */
export function layOutTrend(
  rows: readonly TrendRow[],
  { columns, decimals, gap }: TrendColumns,
  {
    words,
    layout,
    organisation,
  }: { readonly words: Words; readonly layout: Layout; readonly organisation: string },
): LaidOut {
  const { report, trend, notes: notesWords } = words;
  const periods = rows.map(({ period }) => report.periodName(period.label));
  const headings = toUniqueHeadings(
    [trend.period, ...columns.map(({ heading }) => heading)],
    notesWords.column,
  );
  const stub = Math.max(STUB.narrowest, ...periods.map((text) => toWidth(text) + 3));
  const widths = [
    Math.min(STUB.widest, stub),
    ...columns.map((column, index) => widthOf(column, headings[index + 1] ?? "")),
  ];
  const lastRow = HEAD_ROW + rows.length;
  const firstNote = lastRow + 2;
  const notes = notesOnTrend(rows, {
    words,
    gap: columns.some(({ cells }) => cells.some(({ value }) => value === gap)) ? gap : null,
    listsPlaces: rows.every(({ part }) => part.published.listsPlaces),
    organisation,
  });
  const table = { title: titleOf(rows, words), notes };
  const lines = layOutLines({ table, widths, layout, firstNote, widestStub: STUB.widest });
  const columnWidths = [lines.stubWidth, ...widths.slice(1)];
  const head = layOutOwnHeadings(headings, columnWidths);
  const range = { top: HEAD_ROW, left: 0, bottom: lastRow, right: columns.length };
  const isAccessible = layout === "accessible";
  const headnote = notesWords.headnote({
    table: toRangeA1(range),
    notes: toRangeA1({ top: firstNote, left: 0, bottom: firstNote + notes.length - 1, right: 0 }),
  });
  return {
    cells: [
      ...lines.cells.filter(({ row }) => row === TITLE_ROW),
      ...(isAccessible ? [planText({ row: HEADNOTE_ROW, col: 0 }, headnote, "headnote")] : []),
      ...head.cells.map((cell) =>
        columns[cell.col - 1]?.kind === "text" ? { ...cell, style: TEXT_HEAD } : cell,
      ),
      ...rows.flatMap((row, at): readonly PlannedCell[] => {
        const prefix = endsItsLength(row, rows[at + 1]) ? "last-" : "";
        const spot = { row: FIRST_TREND_ROW + at, col: 0 };
        return [
          planText(spot, periods[at] ?? "", `${prefix}label`),
          ...columns.map(({ kind, cells }, index) =>
            placeCell({ ...spot, col: index + 1 }, cells[at], styleOf(kind, decimals, prefix)),
          ),
        ];
      }),
      ...lines.cells.filter(({ row }) => row !== TITLE_ROW),
    ],
    columnWidths,
    rowHeights: [
      ...lines.rowHeights.filter(({ row }) => row === TITLE_ROW),
      { row: HEADNOTE_ROW, height: isAccessible ? 21 : 9 },
      { row: HEAD_ROW, height: head.height },
      ...rows.flatMap((_, at) => {
        const texts = columns.flatMap(({ kind, cells }, index) =>
          kind === "text"
            ? [{ text: String(cells[at]?.value ?? ""), width: columnWidths[index + 1] ?? 0 }]
            : [],
        );
        const height = toRowHeight(texts);
        return [{ row: FIRST_TREND_ROW + at, height: height > toRowHeight([]) ? height : BODY_HEIGHT }];
      }),
      ...lines.rowHeights.filter(({ row }) => row !== TITLE_ROW),
    ],
    merges: [...head.merges, ...lines.merges],
    table: range,
    nextRow: firstNote + notes.length + 1,
  };
}

/** From the beginning of the earliest period to the end of the latest. */
function titleOf(rows: readonly TrendRow[], { trend, report }: Words): string {
  const byStart = [...rows].sort((a, b) => startOf(a.period) - startOf(b.period));
  const byEnd = [...rows].sort((a, b) => endOf(a) - endOf(b));
  const nameOf = (row: TrendRow | undefined): string =>
    row === undefined ? "" : report.periodName(row.period.label);
  return trend.title(nameOf(byStart[0]), nameOf(byEnd.at(-1)));
}

const endOf = ({ period }: TrendRow): number => startOf(period) + monthsOf(period);

/** A rule parts periods of different length. */
function endsItsLength({ period }: TrendRow, next: TrendRow | undefined): boolean {
  return next === undefined || monthsOf(next.period) !== monthsOf(period);
}

function widthOf({ kind, cells }: TrendColumn, heading: string): number {
  const longest = Math.max(0, ...cells.map(({ value }) => toWidth(String(value))));
  if (kind !== "text") return widthFor(heading, { ...FIGURE, from: Math.max(FIGURE.from, longest + INDENT) });
  return widthFor(heading, { ...TEXT, from: Math.max(TEXT.from, Math.min(TEXT.to, longest + INDENT)) });
}

type Prefix = "" | "last-";

function styleOf(kind: TrendColumn["kind"], decimals: 0 | 1 | 2, prefix: Prefix): StyleName {
  switch (kind) {
    case "count":
      return `${prefix}count`;
    case "change":
      return `${prefix}change`;
    case "share":
      return decimals === 0 ? `${prefix}share` : `${prefix}share-${decimals}`;
    case "points":
      return decimals === 0 ? `${prefix}change` : `${prefix}change-${decimals}`;
    case "text":
      return `${prefix}label`;
  }
}

function placeCell(
  spot: { readonly row: number; readonly col: number },
  cell: TrendCell | undefined,
  style: StyleName,
): PlannedCell {
  const { value = null, formula = null } = cell ?? {};
  return { ...spot, value, formula, style, link: null, source: null };
}
