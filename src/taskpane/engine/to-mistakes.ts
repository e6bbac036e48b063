import {
  describeMistake,
  groupByMistake,
  toCellKey,
  type CellRef,
  type Finding,
  type Mistake,
  type OtherExplanation,
  type ProposedChange,
  type Story,
} from "../../core";
import { toSheetRanges } from "../../core/findings/cell-ranges";
import type { Words } from "../../core/words/words";
import type { Place } from "./checked";
import type { ChangeItem, ExplanationItem, MistakeItem } from "./mistake-item";
import { toPlace } from "./to-places";

/** More pieces than these are in the sentence, and not to be clicked. */
const MOST_PLACES = 6;

/** The mistakes in sentences and plain data, each with the findings that are listed under it. */
export function toMistakes(
  mistakes: readonly Mistake[],
  findings: readonly Finding[],
  words: Words,
): readonly MistakeItem[] {
  const sheetOf = new Map(findings.map(({ id, cells }) => [id, cells[0]?.sheet ?? ""]));
  return groupByMistake(findings, mistakes).blocks.map(({ mistake, findings: own }) => {
    const { id, status, changes, story, alternatives, sameInRows, isComplete, isOneClick, stoppedBy } =
      mistake;
    const home = changes[0]?.cell;
    return {
      id,
      status,
      sheet: home?.sheet ?? sheetOf.get(mistake.findings[0] ?? "") ?? "",
      explains: mistake.findings,
      findings: own.map((finding) => finding.id),
      text: describeMistake(mistake, words),
      what: capital(words.mistakes.what(mistake)),
      why: words.mistakes.why(mistake),
      first: toExplanation({ changes, story }, home, words),
      others: alternatives.map((other) => toExplanation(other, home, words)),
      sameInRows,
      isComplete,
      isOutOfTime: stoppedBy === "time",
      isOneClick,
    };
  });
}

function toExplanation(
  { changes, story }: OtherExplanation,
  home: CellRef | undefined,
  words: Words,
): ExplanationItem {
  const changed = new Set(changes.map(({ cell }) => toCellKey(cell)));
  const cells = story === null ? [] : cellsOf(story).filter((cell) => !changed.has(toCellKey(cell)));
  return {
    story: story === null ? null : capital(words.mistakes.other({ changes: [], story }, home)),
    places: toPlaces(cells, home ?? cells[0]),
    changes: changes.map((change) => toChange(change, home, words)),
  };
}

function toChange(change: ProposedChange, home: CellRef | undefined, { mistakes }: Words): ChangeItem {
  const { cell, label, stated, proposed, slip } = change;
  return {
    cell,
    place: toCellPlace(cell, home),
    label: withoutColon(label),
    stated,
    proposed,
    instead: mistakes.instead(change),
    slip: slip === null ? "" : mistakes.slip(slip, cell),
  };
}

function cellsOf(story: Story): readonly CellRef[] {
  switch (story.kind) {
    case "stale-total":
      return [...story.totals, ...(story.row?.cells ?? [])];
    case "missing-row":
      return story.rows[0]?.map(({ total }) => total) ?? [];
    case "repeated-row":
      return story.row.cells;
    case "exchanged-rows":
      return [...story.one.cells, ...story.other.cells];
    case "shifted-block":
      return story.cells;
    case "pasted-column":
    case "previous-period":
      return [...story.cells, ...story.from];
  }
}

function toPlaces(cells: readonly CellRef[], home: CellRef | undefined): readonly Place[] {
  return toSheetRanges(cells)
    .flatMap(({ sheet, ranges }) => ranges.map((range) => toPlace(sheet, range, home?.sheet)))
    .slice(0, MOST_PLACES);
}

/** @param home the cell whose sheet is understood, so that its name can be left out */
export function toCellPlace({ sheet, row, col }: CellRef, home?: CellRef): Place {
  return toPlace(sheet, { top: row, bottom: row, left: col, right: col }, home?.sheet);
}

/** `TOTAL:` beside a cell, without a list after it: `TOTAL`. */
export function withoutColon(label: string): string {
  return label.replace(/\s*[:：]\s*$/, "");
}

const capital = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
