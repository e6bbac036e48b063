import type { Problem, ProblemCell, Relation } from "./problem";
import type { Random } from "./random";

/** What a made-up report looks like. */
export interface ReportShape {
  readonly rows: number;
  /** Types of request: each has a column in the overview and a table by outcome. */
  readonly types: number;
  readonly outcomes: 2 | 3;
  readonly hasShares: boolean;
  readonly hasTotal: boolean;
  /** The overview alone has none of the tables by outcome. */
  readonly hasOutcomes: boolean;
  /** Counts are drawn from 0 up to this, small ones more often. */
  readonly most: number;
  /** How often a country has no requests of a type at all. */
  readonly idle: number;
  /** So many types, the first ones, have no requests at all; 0 where nothing is said. */
  readonly unused?: number;
  readonly period?: string;
}

/** Like the published reports: two types, approved and rejected, total in the first row, percentages. */
export const LIKE_THE_SEEDS: ReportShape = {
  rows: 9,
  types: 2,
  outcomes: 2,
  hasShares: true,
  hasTotal: true,
  hasOutcomes: true,
  most: 50,
  idle: 0.3,
};

/** Where the cells of a table are: `cells[row][column]`, the total row first where there is one. */
export interface MadeTable {
  readonly counts: readonly (readonly number[])[];
  readonly shares: readonly (readonly number[])[];
}

export interface MadeReport {
  readonly problem: Problem;
  readonly overview: MadeTable;
  readonly outcomes: readonly MadeTable[];
}

/** A correct report: every relation holds. */
export function makeReport(shape: ReportShape, random: Random): MadeReport {
  const details = Array.from({ length: shape.rows }, () =>
    Array.from({ length: shape.types }, (_, type) =>
      type < (shape.unused ?? 0)
        ? Array.from({ length: shape.outcomes }, () => 0)
        : drawOutcomes(shape, random),
    ),
  );
  const total = Array.from({ length: shape.types }, (_, type) =>
    Array.from({ length: shape.outcomes }, (__, outcome) =>
      details.reduce((sum, row) => sum + (row[type]?.[outcome] ?? 0), 0),
    ),
  );
  const lines = shape.hasTotal ? [total, ...details] : details;
  const cells: ProblemCell[] = [];
  const relations: Relation[] = [];
  const sheet = shape.period ?? "Sheet1";
  const put = (cell: Omit<ProblemCell, "sheet">): number => cells.push({ sheet, ...cell }) - 1;

  const ofType = (line: (typeof lines)[number]): readonly number[] => line.map(sum);
  const overview: MadeTable = {
    shares: [],
    counts: lines.map((line, row) =>
      [sum(ofType(line)), ...ofType(line)].map((value, col) =>
        put({ row: row + 2, col: col + 1, measure: "count", value }),
      ),
    ),
  };
  for (const [whole, ...parts] of overview.counts)
    if (whole !== undefined) relations.push({ kind: "sum", check: "cross-footing", whole, parts });
  addFootings(overview, shape, relations);

  const top = (type: number): number => 2 + (type + 1) * (lines.length + 3);
  const outcomes = shape.hasOutcomes
    ? Array.from({ length: shape.types }, (_, type): MadeTable => {
        const step = shape.hasShares ? 2 : 1;
        const counts = lines.map((line, row) =>
          (line[type] ?? []).map((value, outcome) =>
            put({ row: top(type) + row, col: outcome * step + step, measure: "count", value }),
          ),
        );
        const shares = !shape.hasShares
          ? []
          : lines.map((line, row) => {
              const values = line[type] ?? [];
              return values.map((value, outcome) =>
                put({
                  row: top(type) + row,
                  col: outcome * 2 + 1,
                  measure: "share",
                  value: toShare(value, sum(values)),
                }),
              );
            });
        const table = { counts, shares };
        addFootings(table, shape, relations);
        addShares(table, relations);
        counts.forEach((parts, row) => {
          const whole = overview.counts[row]?.[type + 1];
          if (whole !== undefined) relations.push({ kind: "sum", check: "tie-out", whole, parts });
        });
        return table;
      })
    : [];
  return { problem: { cells, relations }, overview, outcomes };
}

function drawOutcomes(shape: ReportShape, random: Random): readonly number[] {
  const isIdle = random.chance(shape.idle);
  return Array.from({ length: shape.outcomes }, () => {
    if (isIdle || random.chance(0.2)) return 0;
    return Math.floor((random.below(1000) / 1000) ** 3 * (shape.most + 1));
  });
}

function addFootings({ counts }: MadeTable, { hasTotal }: ReportShape, relations: Relation[]): void {
  const [total, ...rows] = counts;
  if (!hasTotal || total === undefined) return;
  total.forEach((whole, col) => {
    relations.push({ kind: "sum", check: "footing", whole, parts: rows.flatMap((row) => row[col] ?? []) });
  });
}

function addShares({ counts, shares }: MadeTable, relations: Relation[]): void {
  shares.forEach((row, at) => {
    const whole = counts[at] ?? [];
    row.forEach((share, outcome) => {
      const count = whole[outcome];
      if (count !== undefined) relations.push({ kind: "share", share, count, whole });
    });
    relations.push({ kind: "closure", shares: row, whole });
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whole per cent, half up; 0 of 0 is shown as 0. */
export function toShare(count: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((200 * count + whole) / (2 * whole));
}
