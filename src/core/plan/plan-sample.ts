import { NEUTRAL_LOOKS } from "./looks";
import type { Range } from "../address";
import { placeName } from "../places";
import { roundedShare, toNumber } from "../rounding";
import type { Words } from "../words/words";
import { planFigure, planText } from "./planned-cell";
import { toSheetNames } from "./sheet-names";
import { toRowHeight } from "./text-size";
import type { PlannedCell, WorkbookPlan } from "./workbook-plan";

/** Invented: what became of the requests of each country, `[approved, rejected]`. */
const FIGURES = [
  { code: "BR", userData: [2, 1], technical: [5, 0] },
  { code: "CA", userData: [1, 0], technical: [3, 1] },
  { code: "FR", userData: [4, 2], technical: [6, 2] },
  { code: "DE", userData: [6, 3], technical: [9, 1] },
  { code: "IN", userData: [3, 5], technical: [12, 4] },
  { code: "JP", userData: [0, 0], technical: [4, 0] },
  { code: "KE", userData: [1, 1], technical: [2, 0] },
  { code: "PL", userData: [2, 3], technical: [7, 2] },
] as const;
const PERIOD = "H1 2025";
const WIDTHS = [24, 19, 19, 19, 19] as const;

/** The mistakes, one of each kind that people make: where they are, and what stands there. */
const MISTAKES: readonly { readonly row: number; readonly col: number; readonly value: number | string }[] = [
  // A total that nobody changed when a request was added.
  { row: 4, col: 1, value: 91 },
  // A percentage of an earlier version: 9 of 10 are 90 %.
  { row: 34, col: 1, value: 0.8 },
  // A number pasted as text, which a SUM passes over.
  { row: 22, col: 4, value: "5" },
];

type Pair = readonly [approved: number, rejected: number];

/**
 * A small draft to try the program on, in the layout of the published reports: an overview, and two tables of outcomes under it.
 * It is read like any other draft, and three of its figures have a mistake.
 */
export function planSample(
  words: Words,
  { taken = [] }: { readonly taken?: readonly string[] } = {},
): WorkbookPlan {
  const { sample } = words;
  const [name = ""] = toSheetNames([sample.sheet], taken);
  const note = sample.note(MISTAKES.length);
  const places = FIGURES.map(({ code }) => placeName(code, words.language) ?? code);
  const userData = FIGURES.map((row): Pair => row.userData);
  const technical = FIGURES.map((row): Pair => row.technical);
  const overview = [sample.allRequests, sample.userData.heading, sample.technical.heading];
  const size = places.length + 1;
  const second = 4 + size + 2;
  const third = second + 2 + size + 2;

  const cells: PlannedCell[] = [
    planText({ row: 0, col: 0 }, sample.overviewTitle(PERIOD), "title"),
    planText({ row: 1, col: 0 }, note, "headnote"),
    planText({ row: 3, col: 0 }, sample.country, "stub-head"),
    ...overview.map((heading, index) => planText({ row: 3, col: index + 1 }, heading, "boxhead")),
    ...planBody(4, sample.total, places, toCounts(userData, technical)),
    ...planOutcomes(second, sample.userData.title, userData),
    ...planOutcomes(third, sample.technical.title, technical),
  ];

  function planOutcomes(row: number, title: string, pairs: readonly Pair[]): readonly PlannedCell[] {
    return [
      planText({ row, col: 0 }, title, "title"),
      planText({ row: row + 1, col: 0 }, sample.country, "stub-head"),
      planText({ row: row + 1, col: 1 }, sample.approved, "spanner"),
      planText({ row: row + 1, col: 2 }, null, "spanner"),
      planText({ row: row + 1, col: 3 }, sample.rejected, "spanner"),
      planText({ row: row + 1, col: 4 }, null, "spanner"),
      ...planBody(row + 2, sample.total, places, toOutcomes(pairs)),
    ];
  }

  const merges: readonly Range[] = [second, third].flatMap((row) =>
    [1, 3].map((left) => ({ top: row + 1, bottom: row + 1, left, right: left + 1 })),
  );
  const head = toRowHeight(
    overview.map((text, index) => ({ text, width: WIDTHS[index + 1] ?? 0 })),
    { weight: "bold" },
  );
  return {
    properties: {
      title: sample.sheet,
      subject: sample.overviewTitle(PERIOD),
      description: sample.summary,
      organisation: "",
      language: words.language,
    },
    looks: NEUTRAL_LOOKS,
    sheets: [
      {
        name,
        cells: cells.map(withMistake),
        columnWidths: WIDTHS,
        rowHeights: [
          { row: 3, height: head },
          ...[second + 1, third + 1].map((row) => ({ row, height: 20 })),
        ],
        merges,
        freeze: null,
        print: { paper: "a4", orientation: "portrait", repeatRows: null, footer: sample.sheet },
        charts: [],
        summary: sample.summary,
      },
    ],
  };
}

/** A figure with its measure, in a row of figures. */
interface Figure {
  readonly value: number;
  readonly measure: "count" | "share";
}

const count = (value: number): Figure => ({ value, measure: "count" });

function toCounts(userData: readonly Pair[], technical: readonly Pair[]): readonly (readonly Figure[])[] {
  const rows = userData.map(([approved, rejected], index) => {
    const [more, others] = technical[index] ?? [0, 0];
    return [approved + rejected + more + others, approved + rejected, more + others];
  });
  return withTotal(rows).map((row) => row.map(count));
}

function toOutcomes(pairs: readonly Pair[]): readonly (readonly Figure[])[] {
  return withTotal(pairs).map((row) => {
    const whole = row.reduce((sum, each) => sum + each, 0);
    return row.flatMap((each) => [{ value: shareOf(each, whole), measure: "share" as const }, count(each)]);
  });
}

/** The total comes first, as in the published reports. */
function withTotal(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [first = []] = rows;
  const total = first.map((_, col) => rows.reduce((sum, row) => sum + (row[col] ?? 0), 0));
  return [total, ...rows];
}

/** As somebody types it: a whole percentage. */
function shareOf(part: number, whole: number): number {
  if (whole === 0) return 0;
  const { digits } = roundedShare({ count: part, whole, decimals: 0, rule: "half-up" });
  return toNumber({ digits, decimals: 2 });
}

function planBody(
  top: number,
  total: string,
  places: readonly string[],
  rows: readonly (readonly Figure[])[],
): readonly PlannedCell[] {
  return rows.flatMap((figures, index) => {
    const row = top + index;
    const prefix = index === 0 ? "total-" : index === rows.length - 1 ? "last-" : "";
    return [
      planText({ row, col: 0 }, index === 0 ? total : (places[index - 1] ?? ""), `${prefix}label`),
      ...figures.map(({ value, measure }, col) =>
        planFigure({ row, col: col + 1 }, value, `${prefix}${measure}`),
      ),
    ];
  });
}

function withMistake(cell: PlannedCell): PlannedCell {
  const mistake = MISTAKES.find(({ row, col }) => row === cell.row && col === cell.col);
  return mistake === undefined ? cell : { ...cell, value: mistake.value };
}
