import type { ReportWords } from "../words/report-words";
import type { Total } from "./plan-totals";
import { GAP_TEXT, type Published, type Shown } from "./published";
import { figureContent, liveContent, sumOfRows, typedContent, type Content } from "./table-content";
import type { LayoutColumn } from "./table-layout";

/** A count as the cell shows it. */
export function countContent(shown: Shown, words: ReportWords): Content {
  if (shown.kind === "number") return figureContent(shown, "count");
  if (shown.kind === "stated") return typedContent(shown.text, "count", shown.source);
  return typedContent(words.notAvailable, "count");
}

/** A total as the cell shows it: a sum of its rows, live where the whole total row can be. */
export function totalContent(
  planned: { readonly total: Total; readonly isLive: boolean },
  at: { readonly col: number; readonly places: number },
  words: ReportWords,
): Content {
  const { total, isLive } = planned;
  switch (total.kind) {
    case "sum":
      return isLive
        ? liveContent({ formula: sumOfRows(at.col, at.places), value: total.value }, "count")
        : typedContent(total.value, "count");
    case "stated":
      return figureContent(total, "count");
    case "text":
      return typedContent(total.text, "count", total.source);
    case "unknown":
      return typedContent(words.notAvailable, "count");
  }
}

/** The footnotes on figures that the draft marks; those of all types for `null`. */
export function markNotes({ marked }: Published, type: string | null, words: ReportWords): readonly string[] {
  const own = marked.filter((figure) => type === null || figure.type === type);
  return own.length === 0 ? [] : [words.noteMarked(own)];
}

/** The footnotes that figures other than plain numbers call for. */
export function notesOn(
  columns: readonly LayoutColumn[],
  totals: readonly Total[],
  words: ReportWords,
): readonly string[] {
  const notes: string[] = [];
  if (totals.some(({ kind }) => kind === "stated" || kind === "text")) notes.push(words.noteStatedTotal);
  const isUnknown = totals.some(({ kind }) => kind === "unknown");
  if (isUnknown) notes.push(words.noteUnknownTotal);
  // A share of nothing may have the same mark, but is worked out, and another note tells of it.
  const contents = columns
    .flatMap(({ body, total }) => (isUnknown ? body : [...body, total]))
    .filter(({ formula }) => formula === null);
  if (contents.some(({ value }) => value === words.notAvailable)) notes.push(words.noteNotAvailable);
  if (contents.some(({ value, source }) => value === GAP_TEXT && source === null)) notes.push(words.noteGaps);
  return notes;
}
