import { writeDraft } from "./draft-text";
import { makeError, type ErrorKind, type Typed } from "./error-kinds";
import { withValues, type Problem } from "./problem";
import { randomFrom, type Random } from "./random";
import { makeReport, type MadeReport, type ReportShape } from "./reports";
import { toTruth, type Truth } from "./truth";

/** What goes wrong in the drafts of one line of the table. */
export interface Wrong {
  readonly errors: number;
  /** Each as likely as the others. */
  readonly kinds: readonly ErrorKind[];
  /** Nobody typed one row of the report: in any table, or in one of them. */
  readonly missing?: "all tables" | "one table";
}

/** A report with errors, and what is wrong in it. */
export interface Draft {
  readonly shape: ReportShape;
  readonly report: MadeReport;
  /** The cells of the report as typed. */
  readonly typed: Problem;
  readonly kinds: readonly ErrorKind[];
  /** As `toSnapshots` reads it. */
  readonly text: string;
  readonly isRowMissing: boolean;
  readonly truth: Truth;
}

/** The same draft for the same seed. All errors are in the same period, so that they meet. */
export function drawDraft(shape: ReportShape, wrong: Wrong, seed: number): Draft {
  const random = randomFrom(seed);
  const report = makeReport(shape, random);
  const without = drawMissing(report, shape, wrong, random);
  const gone = new Set(without.flatMap(([table, line]) => cellsOfLine(report, table, line)));
  const values = new Map<number, number>();
  const kinds: ErrorKind[] = [];
  let cost = without.length > 0 ? 2 : 0;
  for (let tries = 0; kinds.length < wrong.errors; tries += 1) {
    if (tries > 10_000) throw new Error(`No place for ${wrong.errors} errors in a report of this shape.`);
    const kind = random.pick(wrong.kinds);
    const typed = makeError(kind, { shape, report, random });
    if (typed === null || [...typed.keys()].some((cell) => values.has(cell) || gone.has(cell))) continue;
    for (const [cell, value] of typed) values.set(cell, value);
    kinds.push(kind);
    cost += costOf(kind, typed);
  }
  const typed = withValues(report.problem, values);
  const { text, refOf } = writeDraft({ shape, report, typed, without });
  const truth = toTruth({ report, values, without, cost, refOf });
  return { shape, report, typed, kinds, text, isRowMissing: without.length > 0, truth };
}

/** A whole row of totals counts as two changes: so the search weighs it. */
function costOf(kind: ErrorKind, typed: Typed): number {
  return kind === "stale TOTAL row" ? Math.min(2, typed.size) : typed.size;
}

function drawMissing(
  report: MadeReport,
  { rows, types }: ReportShape,
  { missing }: Wrong,
  random: Random,
): readonly (readonly [table: number, line: number])[] {
  if (missing === undefined) return [];
  const tables =
    missing === "one table" ? [random.below(types + 1)] : [0, ...report.outcomes.map((_, at) => at + 1)];
  // Nobody can miss a row of noughts.
  const lines = Array.from({ length: rows }, (_, index) => index + 1).filter((line) =>
    tables.some((table) =>
      cellsOfLine(report, table, line).some((cell) => report.problem.cells[cell]?.value !== 0),
    ),
  );
  const line = random.pick(lines);
  return tables.map((table) => [table, line]);
}

function cellsOfLine({ overview, outcomes }: MadeReport, table: number, line: number): readonly number[] {
  const { counts, shares } = [overview, ...outcomes][table] ?? overview;
  return [...(counts[line] ?? []), ...(shares[line] ?? [])];
}
