import { locate } from "../../src/core/locate/locate";
import { drawDraft } from "./draw-draft";
import { SLIP_NAMES } from "./error-kinds";
import type { Highs } from "./highs";
import { askHighs } from "./highs-oracle";
import { conditionsOf } from "./problem";
import { LIKE_THE_SEEDS } from "./reports";
import { median } from "./run-line";

/** An integer program on the drafts of a line: it gives one set of cells, and no story. */
export interface SolverResult {
  readonly rows: number;
  readonly errors: number;
  readonly drafts: number;
  /** No answer in the time allowed. */
  readonly late: number;
  /** Its set is that of the wrong cells. */
  readonly right: number;
  /** Time of the integer program over time of the search, which lists and ranks all sets: median. */
  readonly ratio: number;
}

const LINES = [
  { rows: 9, errors: 1, drafts: 40 },
  { rows: 9, errors: 3, drafts: 40 },
  { rows: 30, errors: 1, drafts: 20 },
  { rows: 30, errors: 3, drafts: 20 },
];

/** Asked for one answer only, in the same model with sums and percentages. */
export function runSolver(highs: Highs, seed: number): readonly SolverResult[] {
  return LINES.map(({ rows, errors, drafts }) => {
    const answers = Array.from({ length: drafts }, (_, number) => {
      const shape = { ...LIKE_THE_SEEDS, rows };
      const { report, typed } = drawDraft(shape, { errors, kinds: SLIP_NAMES }, seed + number);
      const wrong = typed.cells.flatMap(({ value }, cell) =>
        value === report.problem.cells[cell]?.value ? [] : [cell],
      );
      const start = performance.now();
      locate(conditionsOf(typed), { now: () => performance.now() });
      const between = performance.now();
      const { sets, isDecided } = askHighs(highs, typed, {
        weightOf: () => 2,
        most: 1,
        isRight: (values) => values.every((value) => value >= 0),
      });
      const ratio = (performance.now() - between) / (between - start);
      return { isDecided, isRight: String(sets[0]) === String(wrong), ratio };
    });
    return {
      rows,
      errors,
      drafts,
      late: answers.filter(({ isDecided }) => !isDecided).length,
      right: answers.filter(({ isRight }) => isRight).length,
      ratio: median(answers.map(({ ratio }) => ratio)),
    };
  });
}
