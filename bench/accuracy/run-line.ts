import { drawDraft, type Draft } from "./draw-draft";
import { judge, type Judgement } from "./judge";
import type { Line } from "./lines";
import { tally, type Tally } from "./tally";

export interface Result {
  readonly line: Line;
  readonly tally: Tally;
  /** Medians, and for the simpler checks the drafts in which they see anything. */
  readonly named: number;
  readonly sums: { readonly noticed: number; readonly cells: number };
  readonly shares: { readonly noticed: number; readonly cells: number };
}

/** The drafts of docs/accuracy.md. */
export const SEED = 20_261_122;

/** Far enough from each other that no two lines share a draft. */
export const seedOf = (line: number): number => SEED + 100_000 * line;

/** The drafts of a line: the same ones in every run, and others on every line. */
export function draftOf(line: Line, number: number, seed: number): Draft {
  return drawDraft(line.shape, line.wrong, seed + number);
}

export function runLine(line: Line, seed: number): Result {
  const judgements = Array.from({ length: line.drafts }, (_, number) => judge(draftOf(line, number, seed)));
  const cellsOf = (which: keyof Judgement["toLookAt"]): readonly number[] =>
    judgements.map(({ toLookAt }) => toLookAt[which]).filter((cells) => cells > 0);
  const seen = (which: "sums" | "shares") => ({
    noticed: cellsOf(which).length,
    cells: median(cellsOf(which)),
  });
  return {
    line,
    tally: tally(judgements),
    named: median(cellsOf("named")),
    sums: seen("sums"),
    shares: seen("shares"),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
