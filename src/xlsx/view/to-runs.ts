import type { LookBook } from "./look-book";
import type { Run } from "./read-runs";

/** A part of a text with the number of its look. */
export interface LookedRun {
  readonly text: string;
  readonly look: number;
}

/**
 * The runs of a cell, in looks that go out from its own.
 * @returns `null` where the cell shows another text by now than the file has: nobody can tell then which part of it is which
 */
export function toRuns(
  text: string,
  runs: readonly Run[],
  look: number,
  book: LookBook,
): readonly LookedRun[] | null {
  if (withoutReturns(runs.map((run) => run.text).join("")) !== withoutReturns(text)) return null;
  return runs.map((run) => {
    const { look: own } = run;
    return {
      text: withoutReturns(run.text),
      look: own === null ? look : book.alter(look, JSON.stringify(own), (cell) => ({ ...cell, ...own })),
    };
  });
}

/** Both line ends of the file stand for one (XML 1.0, 2.11). */
const withoutReturns = (text: string): string => text.replaceAll("\r\n", "\n");
