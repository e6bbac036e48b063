import { toRangeA1, type Range } from "../address";
import { toSheetRanges } from "../findings/cell-ranges";
import type { AccessibilityWords } from "../words/accessibility-words";
import type { AccessibilityAudit, PointResult } from "./audit-structure";
import { listFailed } from "./audit-structure";
import type { Place } from "./judgement";

/** The sentences of one point: what to do in which places, why it does not apply, or what a person has to look at. */
export function describeResult(
  { point, judgement }: PointResult,
  words: AccessibilityWords,
  most: number,
): readonly string[] {
  const { fault } = words.points[point.id];
  switch (judgement.outcome) {
    case "met":
      return [];
    case "not-applicable":
      return [words.because[judgement.because]];
    case "person":
      return [fault("")];
    case "failed":
      return describePlaces(judgement.places, fault, words, most);
  }
}

/** After so many ranges of one sentence, people have seen the point. */
const MOST_RANGES = 6;

/** One sentence a fault and sheet, with its cells as ranges; `most` sentences at most, and in how many more places there is something. */
function describePlaces(
  places: readonly Place[],
  fault: (detail: string) => string,
  words: AccessibilityWords,
  most: number,
): readonly string[] {
  const groups = groupPlaces(places, fault);
  const named = groups.slice(0, most).map((group) => words.placed(toWhere(group, words), group.sentence));
  const left = groups.flatMap(({ sheets, ranges }, index) =>
    index >= most ? [...sheets, ...ranges.slice(1)] : ranges.slice(MOST_RANGES),
  ).length;
  return left > 0 ? [...named, words.more(left)] : named;
}

interface Group {
  readonly sentence: string;
  /** One where there are ranges; none for the document as a whole. */
  readonly sheets: readonly string[];
  readonly ranges: readonly Range[];
}

/** What is wrong in the same way: whole sheets together, and on one sheet the cells, those beside each other as one range. */
function groupPlaces(places: readonly Place[], fault: (detail: string) => string): readonly Group[] {
  const groups = new Map<string, { readonly sentence: string; readonly members: Place[] }>();
  for (const place of places) {
    const sentence = fault(toShort(place.detail));
    const key = JSON.stringify([sentence, place.range === null ? null : place.sheet]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { sentence, members: [place] });
    else known.members.push(place);
  }
  return [...groups.values()].map(({ sentence, members }) => ({
    sentence,
    sheets: [...new Set(members.flatMap(({ sheet }) => sheet ?? []))],
    ranges: joinCells(members.flatMap(({ range }) => range ?? [])),
  }));
}

function toWhere({ sheets, ranges }: Group, words: AccessibilityWords): string {
  const [sheet] = sheets;
  if (sheet === undefined) return words.document;
  if (ranges.length === 0) return words.sheets(sheets);
  return words.cells(sheet, ranges.slice(0, MOST_RANGES).map(toRangeA1).join(", "));
}

function joinCells(ranges: readonly Range[]): readonly Range[] {
  const isCell = ({ top, left, bottom, right }: Range): boolean => top === bottom && left === right;
  const cells = ranges.filter(isCell).map(({ top, left }) => ({ sheet: "", row: top, col: left }));
  return [
    ...toSheetRanges(cells).flatMap((joined) => joined.ranges),
    ...ranges.filter((range) => !isCell(range)),
  ].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** In characters: a sentence does not repeat a whole paragraph. */
const LONGEST = 60;

function toShort(text: string): string {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  return letters.length <= LONGEST ? letters.join("") : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

/** How it stands, and what is left to a person. */
export function describeVerdict(audit: AccessibilityAudit, words: AccessibilityWords): readonly string[] {
  const left = audit.results.filter(({ judgement }) => judgement.outcome === "person").length;
  return [
    words.verdict({
      essential: listFailed(audit, "essential").length,
      recommended: listFailed(audit, "recommended").length,
    }),
    words.left(left),
  ];
}
