import { readBand } from "../figure-words";
import { toPlainText } from "../figure-text";
import type { NotesWords, SumInWords } from "../words/notes-words";
import type { OutcomeTable, ZeroBase } from "./published";
import type { LayoutColumn } from "./table-layout";

/** A row of a table whose shares the program worked out itself, from counts. */
export interface SharedRow {
  /** `null` for the row of totals. */
  readonly place: string | null;
  /** What the shares are shares of. */
  readonly base: number;
  /** As shown: 0.64, or a mark for a share of nothing. */
  readonly shares: readonly (number | string)[];
}

/** Rows named in one note; more are counted. */
const MOST_ROWS = 4;
/** Ranges named in one note; the others look alike. */
const MOST_BANDS = 4;

/** What a share of nothing looks like, where the table has one. */
export function zeroBaseNotes(
  rows: readonly SharedRow[],
  { zeroBase, decimals }: { readonly zeroBase: ZeroBase; readonly decimals: 0 | 1 | 2 },
  words: NotesWords,
): readonly string[] {
  if (!rows.some(({ base, shares }) => base === 0 && shares.length > 0)) return [];
  return [words.noRequests(zeroBase === "zero" ? { decimals } : { mark: zeroBase })];
}

/**
 * Rows whose shares, as shown, add up to something else than 100 %. Their counts do add up to the base, so it is rounding and
 * nothing else.
 * @param rows only those whose shares make up the whole
 */
export function sumNotes(
  rows: readonly SharedRow[],
  decimals: 0 | 1 | 2,
  words: NotesWords,
): readonly string[] {
  const scale = 10 ** decimals;
  const sums = rows.flatMap(({ place, base, shares }): readonly SumInWords[] => {
    if (base === 0) return [];
    const steps = shares.reduce<number>(
      (sum, share) => (typeof share === "number" ? sum + Math.round(share * 100 * scale) : Number.NaN),
      0,
    );
    if (Number.isNaN(steps) || steps === 100 * scale) return [];
    return [{ place, percent: steps / scale, decimals }];
  });
  if (sums.length === 0) return [];
  return [sums.length > MOST_ROWS ? words.manySums(sums.length) : words.sums(sums)];
}

/** Headings of ours in the place of the draft's. */
export function renamedNotes({ outcomes }: OutcomeTable, words: NotesWords): readonly string[] {
  return outcomes.flatMap(({ heading, renamedFrom }) =>
    renamedFrom.length === 0 ? [] : [words.renamed(heading, renamedFrom)],
  );
}

/** Ranges in the place of numbers. */
export function bandNotes(columns: readonly LayoutColumn[], words: NotesWords): readonly string[] {
  const contents = columns.flatMap(({ body, total }) => [total, ...body]);
  const texts = contents.flatMap(({ value, formula }) =>
    typeof value === "string" && formula === null && readBand(toPlainText(value)) !== null ? [value] : [],
  );
  const bands = [...new Set(texts)];
  return bands.length === 0 ? [] : [words.bands(bands.slice(0, MOST_BANDS))];
}

export function sourceNotes(organisation: string, words: NotesWords): readonly string[] {
  return organisation === "" ? [] : [words.source(organisation)];
}
