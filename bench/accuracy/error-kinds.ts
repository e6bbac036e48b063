import * as keying from "./keying";
import type { Mistyping } from "./keying";
import type { Relation } from "./problem";
import type { Random } from "./random";
import { toShare, type MadeReport, type MadeTable, type ReportShape } from "./reports";

/** What an error leaves in cells, by cell. */
export type Typed = ReadonlyMap<number, number>;

export interface Place {
  readonly shape: ReportShape;
  readonly report: MadeReport;
  readonly random: Random;
}

/** Makes one error somewhere in a correct report; `null` where it cannot happen at the place drawn. */
type MakeError = (place: Place) => Typed | null;

/** The twelve kinds, each as likely as the others. */
export const SLIPS = {
  "replaced digit": mistype(keying.replaceDigit),
  "omitted digit": mistype(keying.omitDigit),
  "added digit": mistype(keying.addDigit),
  "swapped digits": mistype(keying.swapDigits),
  sign: mistype(keying.changeSign),
  "power of ten": mistype(keying.shiftPoint),
  "zero typed": mistype(keying.typeZero),
  "neighbour's value": copyNeighbour,
  "exchanged cells": exchangeCells,
  "stale single total": leaveTotal,
  "stale percentages of a row": leaveShares,
  "stale TOTAL row": leaveTotalRow,
} satisfies Readonly<Record<string, MakeError>>;

/** The control: no slip at all. */
export const ARBITRARY = "arbitrary value";

export type SlipName = keyof typeof SLIPS;
export type ErrorKind = SlipName | typeof ARBITRARY;

export const SLIP_NAMES: readonly SlipName[] = [
  "replaced digit",
  "omitted digit",
  "added digit",
  "swapped digits",
  "sign",
  "power of ten",
  "neighbour's value",
  "zero typed",
  "exchanged cells",
  "stale single total",
  "stale percentages of a row",
  "stale TOTAL row",
];
export const KEYING: readonly SlipName[] = SLIP_NAMES.slice(0, 4);

export function makeError(kind: ErrorKind, place: Place): Typed | null {
  return kind === ARBITRARY ? mistype(keying.typeAnything)(place) : SLIPS[kind](place);
}

/** Any figure of the report, percentages too. */
function mistype(change: Mistyping): MakeError {
  return ({ report: { problem }, random }) => {
    const cell = random.below(problem.cells.length);
    const typed = change(problem.cells[cell]?.value ?? 0, random);
    return typed === null ? null : new Map([[cell, typed]]);
  };
}

function copyNeighbour({ report, random }: Place): Typed | null {
  const pair = drawNeighbours(report, random);
  return pair === null ? null : new Map([[pair.one, valueOf(report, pair.other)]]);
}

function exchangeCells({ report, random }: Place): Typed | null {
  const pair = drawNeighbours(report, random);
  if (pair === null) return null;
  return new Map([
    [pair.one, valueOf(report, pair.other)],
    [pair.other, valueOf(report, pair.one)],
  ]);
}

/** Any sum still lacks one of its parts. */
function leaveTotal({ report, random }: Place): Typed | null {
  const sums = report.problem.relations.flatMap((relation) => (relation.kind === "sum" ? [relation] : []));
  if (sums.length === 0) return null;
  const { whole, parts }: Extract<Relation, { kind: "sum" }> = random.pick(sums);
  const part = valueOf(report, random.pick(parts));
  return part === 0 ? null : new Map([[whole, valueOf(report, whole) - part]]);
}

/** A count was changed after the percentages of its row had been worked out. */
function leaveShares({ report, random }: Place): Typed | null {
  if (report.outcomes.length === 0) return null;
  const { counts, shares } = random.pick(report.outcomes);
  if (shares.length === 0) return null;
  const line = random.below(shares.length);
  const own = counts[line] ?? [];
  const changed = random.below(own.length);
  const before = own.map((cell, index) => {
    const value = valueOf(report, cell);
    return index === changed ? random.below(2 * value + 4) : value;
  });
  const sum = before.reduce((total, value) => total + value, 0);
  const stale = (shares[line] ?? []).map((share, index): readonly [number, number] => [
    share,
    toShare(before[index] ?? 0, sum),
  ]);
  const wrong = stale.filter(([share, value]) => value !== valueOf(report, share));
  return wrong.length < 2 ? null : new Map(wrong);
}

/** All totals still lack one row; their percentages were worked out from the old totals, or already from the new ones. */
function leaveTotalRow({ shape, report, random }: Place): Typed | null {
  if (!shape.hasTotal) return null;
  const line = 1 + random.below(shape.rows);
  const areSharesStale = random.chance(0.5);
  const typed = [report.overview, ...report.outcomes].flatMap(({ counts, shares }) => {
    const before = (counts[0] ?? []).map((total, index): readonly [number, number] => [
      total,
      valueOf(report, total) - valueOf(report, counts[line]?.[index] ?? -1),
    ]);
    const sum = before.reduce((total, [, value]) => total + value, 0);
    const stale = (shares[0] ?? []).map((share, index): readonly [number, number] => [
      share,
      toShare(before[index]?.[1] ?? 0, sum),
    ]);
    return areSharesStale ? [...before, ...stale] : before;
  });
  const wrong = typed.filter(([cell, value]) => value !== valueOf(report, cell));
  return wrong.length === 0 ? null : new Map(wrong);
}

/** Two cells next to each other, across or down, that hold different counts or different percentages. */
function drawNeighbours(
  report: MadeReport,
  random: Random,
): { readonly one: number; readonly other: number } | null {
  const grids = [report.overview, ...report.outcomes].flatMap(({ counts, shares }: MadeTable) =>
    shares.length === 0 ? [counts] : [counts, shares],
  );
  const cell = random.below(report.problem.cells.length);
  const grid = grids.find((each) => each.some((line) => line.includes(cell))) ?? [];
  const line = grid.findIndex((each) => each.includes(cell));
  const col = grid[line]?.indexOf(cell) ?? -1;
  const around = [grid[line - 1]?.[col], grid[line + 1]?.[col], grid[line]?.[col - 1], grid[line]?.[col + 1]];
  const others = around.flatMap((other) => other ?? []);
  const different = others.filter((other) => valueOf(report, other) !== valueOf(report, cell));
  return different.length === 0 ? null : { one: cell, other: random.pick(different) };
}

const valueOf = ({ problem }: MadeReport, cell: number): number => problem.cells[cell]?.value ?? 0;
