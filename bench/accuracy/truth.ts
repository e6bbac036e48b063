import { toCellKey, type CellRef } from "../../src/core/address";
import type { ProposedChange } from "../../src/core/mistakes/mistake";
import type { Story } from "../../src/core/mistakes/story";
import { showValue } from "./draft-text";
import type { MadeReport } from "./reports";

/** What is to be put right. */
export interface Truth {
  /** By part, what should stand there: `H1 2024!B4 → 25`, `row missing → …`. */
  readonly parts: ReadonlyMap<string, string>;
  /** In changes of cells, as the search weighs them. */
  readonly cost: number;
}

/** One part of an explanation, as the sheet would show it. */
export interface ProposedPart {
  readonly part: string;
  readonly low: string;
  /** Equal to `low` where the value is known; `null` without an upper end. */
  readonly high: string | null;
  /** What stands there now; empty for a row that is missing. */
  readonly stated: string;
}

interface ToTell {
  readonly report: MadeReport;
  readonly values: ReadonlyMap<number, number>;
  readonly without: readonly (readonly [table: number, line: number])[];
  readonly cost: number;
  readonly refOf: (cell: number) => CellRef | null;
}

export function toTruth({ report, values, without, cost, refOf }: ToTell): Truth {
  const { cells } = report.problem;
  const parts = new Map<string, string>();
  for (const index of values.keys()) {
    const [cell, ref] = [cells[index], refOf(index)];
    if (cell !== undefined && ref !== null) parts.set(toCellKey(ref), showValue(cell, cell.value ?? 0));
  }
  const missing = without.flatMap(([table, line]) => {
    const { counts } = [report.overview, ...report.outcomes][table] ?? report.overview;
    return (counts[line] ?? []).flatMap((index, column) => {
      const total = refOf(counts[0]?.[column] ?? -1);
      return total === null ? [] : [{ total, count: String(cells[index]?.value ?? 0) }];
    });
  });
  if (missing.length > 0) parts.set(MISSING, toRow(missing));
  return { parts, cost };
}

const MISSING = "row missing";

/** The parts of one proposed explanation. */
export function toParts(changes: readonly ProposedChange[], story: Story | null): readonly ProposedPart[] {
  const cells = changes.map(({ cell, stated, proposed, range }): ProposedPart => {
    const [low, high] = [proposed ?? range?.low ?? "", proposed ?? range?.high ?? null];
    return { part: toCellKey(cell), low, high, stated };
  });
  if (story?.kind !== "missing-row") return cells;
  const rows = story.rows.map((row, index): ProposedPart => {
    const text = toRow(
      row.map(({ total, count }) => ({ total, count: count.low === count.high ? count.low : "a range" })),
    );
    return { part: index === 0 ? MISSING : `${MISSING} ${index + 1}`, low: text, high: text, stated: "" };
  });
  return [...cells, ...rows];
}

export const isExact = ({ low, high }: ProposedPart): boolean => low === high;

/** The value is the true one. */
export function isRight(proposed: ProposedPart, { parts }: Truth): boolean {
  return isExact(proposed) && parts.get(proposed.part) === proposed.low;
}

/** The true value is the one proposed, or within the range that is given; it may be the one that stands there. */
export function isPossible({ part, low, high, stated }: ProposedPart, { parts }: Truth): boolean {
  const right = parts.get(part) ?? (low === high ? null : stated);
  if (right === null || low === high) return right === low;
  return toNumber(low) <= toNumber(right) && (high === null || toNumber(right) <= toNumber(high));
}

const toNumber = (shown: string): number => Number(shown.replace("%", ""));

/** A column in which the row has nothing says nothing: the row may as well not be missing there. */
function toRow(counts: readonly { readonly total: CellRef; readonly count: string }[]): string {
  const told = counts.flatMap(({ total, count }) =>
    count === "0" ? [] : [`${toCellKey(total)} less ${count}`],
  );
  return told.sort().join(", ");
}
