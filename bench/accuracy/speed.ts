import { locateIn } from "../../src/core/locate/locate";
import { toModel } from "../../src/core/locate/model";
import type { Condition } from "../../src/core/locate/condition";
import { conditionsOf, withValues } from "./problem";
import { randomFrom } from "./random";
import { LIKE_THE_SEEDS, makeReport } from "./reports";

/**
 * `tsx bench/accuracy/speed.ts 250 20 60`: how long it takes to say which cell is wrong in a workbook of so many countries
 * and periods, with one to five errors spread over the periods; so many drafts a line.
 */
const [rows = 250, periods = 20, drafts = 60] = process.argv.slice(2).map(Number);
const random = randomFrom(20);
const reports = Array.from({ length: periods }, (_, index) =>
  makeReport({ ...LIKE_THE_SEEDS, rows, most: 1300, period: `P${index}` }, random),
);
const clean = reports.map(({ problem }) => conditionsOf(problem));

/** Values by period and cell. */
type Errors = ReadonlyMap<number, ReadonlyMap<number, number>>;

function draftWith(errors: Errors): readonly Condition[] {
  return reports.flatMap(({ problem }, period) => {
    const values = errors.get(period);
    return values === undefined ? (clean[period] ?? []) : conditionsOf(withValues(problem, values));
  });
}

function typeErrors(count: number): Errors {
  const errors = new Map<number, Map<number, number>>();
  for (let left = count; left > 0; left -= 1) {
    const period = random.below(periods);
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
function staleTotals(): Errors {
  const period = random.below(periods);
  const report = reports[period];
  const row = 1 + random.below(rows);
  const values = new Map<number, number>();
  for (const { counts } of report === undefined ? [] : [report.overview, ...report.outcomes]) {
    counts[0]?.forEach((total, column) => {
      const part = report?.problem.cells[counts[row]?.[column] ?? -1]?.value ?? 0;
      values.set(total, (report?.problem.cells[total]?.value ?? 0) - part);
    });
  }
  return new Map([[period, values]]);
}

function measure(name: string, errors: () => Errors): void {
  const [models, searches]: [number[], number[]] = [[], []];
  let certain = 0;
  let cells = 0;
  for (let draft = 0; draft < drafts; draft += 1) {
    const conditions = draftWith(errors());
    const start = performance.now();
    const model = toModel(conditions);
    const built = performance.now();
    const found = locateIn(model, { now: () => performance.now() });
    models.push(built - start);
    searches.push(performance.now() - built);
    cells = model.variables.length;
    if (found.every(({ status }) => status === "certain" || status === "structural")) certain += 1;
  }
  console.log(
    `${name}: ${cells} cells, model ${at(models, 0.5)} ms, search ${at(searches, 0.5)} ms (95 %: ${at(searches, 0.95)}, most ${at(searches, 1)}), decided in ${certain} of ${drafts}`,
  );
}

function at(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
}

measure("clean", () => new Map());
for (const count of [1, 2, 3, 5]) measure(`${count} errors`, () => typeErrors(count));
measure("stale totals", staleTotals);
