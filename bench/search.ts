import type { Condition } from "../src/core/locate/condition";
import { isMet } from "../src/core/locate/condition";
import { asStated } from "../src/core/edits/evaluate";
import { locateIn } from "../src/core/locate/locate";
import { locateAgain } from "../src/core/locate/locate-again";
import { toModel } from "../src/core/locate/model";
import { conditionsOf, withValues } from "./accuracy/problem";
import { randomFrom, type Random } from "./accuracy/random";
import { LIKE_THE_SEEDS, makeReport, type MadeReport } from "./accuracy/reports";
import type { DraftSize } from "./draft";
import { median } from "./measure";

/** Times in milliseconds, over many drafts of one kind. */
export interface SearchLine {
  /** What is wrong in the drafts. */
  readonly kind: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly mostMs: number;
  /** Drafts in which the search was stopped at its limit of 100 ms, so that not all was proved. */
  readonly stopped: number;
  readonly drafts: number;
}

export interface SearchFigures {
  readonly cells: number;
  readonly conditions: number;
  /** All conditions decided once: the baseline. */
  readonly judgeMs: number;
  /** The model, built anew from the conditions. */
  readonly modelMs: number;
  readonly lines: readonly SearchLine[];
  /** Model and search with five errors, and once more after another error came in. */
  readonly againMs: number;
  readonly firstMs: number;
}

/** New values by period and cell. */
type Errors = ReadonlyMap<number, ReadonlyMap<number, number>>;

interface Subject {
  readonly reports: readonly MadeReport[];
  readonly clean: readonly (readonly Condition[])[];
  readonly random: Random;
}

const now = (): number => performance.now();

/** How long it takes to say which cells are wrong, in reports with percentages. @param drafts for each kind of error */
export function measureSearch({ places, periods }: DraftSize, drafts: number): SearchFigures {
  const random = randomFrom(20);
  const reports = Array.from({ length: periods }, (_, index) =>
    makeReport({ ...LIKE_THE_SEEDS, rows: places, most: 1300, period: `P${index}` }, random),
  );
  const subject = { reports, clean: reports.map(({ problem }) => conditionsOf(problem)), random };
  const conditions = subject.clean.flat();
  const kinds: readonly (readonly [string, () => Errors])[] = [
    ["nothing", () => new Map()],
    ...[1, 2, 3, 5].map((count): [string, () => Errors] => [
      count === 1 ? "1 figure" : `${count} figures`,
      () => typeErrors(subject, count),
    ]),
    ["a total row that lacks a country", () => staleTotals(subject)],
  ];
  // So that the first line does not pay for the compiler.
  measureKind(subject, "", () => typeErrors(subject, 2), Math.min(drafts, 10));
  const lines = kinds.map(([kind, errors]) => measureKind(subject, kind, errors, drafts));
  return {
    cells: toModel(conditions).variables.length,
    conditions: conditions.length,
    judgeMs: timed(drafts, () => conditions.filter((condition) => isMet(condition, asStated))),
    modelMs: timed(drafts, () => toModel(conditions)),
    lines,
    ...measureAgain(subject, drafts),
  };
}

function timed(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = now();
    work();
    return now() - start;
  });
  return median(times);
}

function draftWith({ reports, clean }: Subject, errors: Errors): readonly Condition[] {
  return reports.flatMap(({ problem }, period) => {
    const values = errors.get(period);
    return values === undefined ? (clean[period] ?? []) : conditionsOf(withValues(problem, values));
  });
}

/** Other numbers in so many cells of any periods. */
function typeErrors({ reports, random }: Subject, count: number): Errors {
  const errors = new Map<number, Map<number, number>>();
  for (let left = count; left > 0; left -= 1) {
    const period = random.below(reports.length);
    const cells = reports[period]?.problem.cells ?? [];
    const cell = random.below(cells.length);
    const { value, measure } = cells[cell] ?? { value: 0, measure: "count" };
    const wrong = (value ?? 0) + 1 + random.below(50);
    const values = errors.get(period) ?? new Map<number, number>();
    errors.set(period, values.set(cell, measure === "share" ? wrong % 101 : wrong));
  }
  return errors;
}

/** All totals of one period lack one country. */
function staleTotals({ reports, random }: Subject): Errors {
  const period = random.below(reports.length);
  const report = reports[period];
  if (report === undefined) return new Map();
  const tables = [report.overview, ...report.outcomes];
  const row = 1 + random.below((report.overview.counts.length || 1) - 1);
  const valueOf = (cell: number): number => report.problem.cells[cell]?.value ?? 0;
  const values = new Map<number, number>();
  for (const { counts } of tables) {
    counts[0]?.forEach((total, column) => {
      values.set(total, valueOf(total) - valueOf(counts[row]?.[column] ?? -1));
    });
  }
  return new Map([[period, values]]);
}

function measureKind(subject: Subject, kind: string, errors: () => Errors, drafts: number): SearchLine {
  const times: number[] = [];
  let stopped = 0;
  for (let draft = 0; draft < drafts; draft += 1) {
    const model = toModel(draftWith(subject, errors()));
    const start = now();
    const found = locateIn(model, { now });
    times.push(now() - start);
    if (found.some(({ status, isComplete }) => status === "unproved" || !isComplete)) stopped += 1;
  }
  const sorted = [...times].sort((a, b) => a - b);
  return {
    kind,
    medianMs: median(times),
    p95Ms: sorted[Math.floor(0.95 * (drafts - 1))] ?? 0,
    mostMs: sorted.at(-1) ?? 0,
    stopped,
    drafts,
  };
}

/** The same workbook again after one more cell has changed. */
function measureAgain(subject: Subject, drafts: number): Pick<SearchFigures, "firstMs" | "againMs"> {
  const [first, again]: [number[], number[]] = [[], []];
  for (let draft = 0; draft < drafts; draft += 1) {
    const errors = typeErrors(subject, 5);
    const before = draftWith(subject, errors);
    const after = draftWith(subject, new Map([...errors, ...typeErrors(subject, 1)]));
    const start = now();
    const { memory } = locateAgain(before, null, { now });
    const between = now();
    locateAgain(after, memory, { now });
    first.push(between - start);
    again.push(now() - between);
  }
  return { firstMs: median(first), againMs: median(again) };
}
