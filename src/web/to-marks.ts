import type { Range } from "../core/address";
import { SEVERITIES, type Severity } from "../core/findings/finding";
import type { Checked, FoundItem, Place } from "../taskpane/engine/checked";
import type { ExplanationItem, MistakeItem } from "../taskpane/engine/mistake-item";
import { toMarkKey, type CellMark, type Marks, type Weight } from "./marks";

/** A finding over more cells marks the cell that its sentence is about, and not the hundreds that add up to it. */
const MOST_CELLS = 400;

type Draft = { -readonly [Key in keyof CellMark]: CellMark[Key] };

/**
 * What the result of a check says of single cells: of each mistake the cells that are most likely wrong, of each finding the
 * cells that it speaks of. Where no mistake explains a finding, the cell that its sentence is about is the one to look at.
 * Only what is listed: what the user decided to ignore marks nothing.
 */
export function toMarks({ findings, mistakes }: Pick<Checked, "findings" | "mistakes">): Marks {
  const sheets = new Map<string, Map<string, Draft>>();
  const at = (sheet: string, row: number, col: number, severity: Severity): Draft => {
    const cells = sheets.get(sheet) ?? new Map<string, Draft>();
    sheets.set(sheet, cells);
    const key = toMarkKey(row, col);
    const mark = cells.get(key) ?? { severity, sentences: [], weight: "part", proposed: null, about: [] };
    cells.set(key, mark);
    if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(mark.severity)) mark.severity = severity;
    return mark;
  };
  for (const mistake of mistakes) markMistake(mistake, severityOf(mistake, findings), at);
  const explained = new Set(mistakes.flatMap(({ explains }) => explains));
  for (const severity of SEVERITIES)
    for (const finding of findings.filter((each) => each.severity === severity)) {
      for (const [index, { sheet, row, col }] of [...cellsOf(finding)].entries()) {
        const mark = at(sheet, row, col, severity);
        if (index === 0) weigh(mark, explained.has(finding.id) ? "about" : "suspect");
        mark.sentences = [...mark.sentences, finding.message];
        mark.about = [...mark.about, finding.id];
      }
    }
  return sheets;
}

const WEIGHTS: readonly Weight[] = ["part", "about", "suspect"];

function weigh(mark: Draft, weight: Weight): void {
  if (WEIGHTS.indexOf(weight) > WEIGHTS.indexOf(mark.weight)) mark.weight = weight;
}

type At = (sheet: string, row: number, col: number, severity: Severity) => Draft;

function markMistake({ id, text, first, others }: MistakeItem, severity: Severity, at: At): void {
  const own: Draft[] = [];
  for (const { changes } of [first, ...others])
    for (const { cell, proposed } of changes) {
      const mark = at(cell.sheet, cell.row, cell.col, severity);
      weigh(mark, "suspect");
      // Where explanations differ, no single figure is the right one.
      mark.proposed = others.length === 0 ? proposed : null;
      if (!own.includes(mark)) own.push(mark);
    }
  for (const { sheet, range } of [first, ...others].flatMap(storyPlaces))
    for (const [row, col] of cornersOf(range)) {
      const mark = at(sheet, row, col, severity);
      weigh(mark, "about");
      if (!own.includes(mark)) own.push(mark);
    }
  for (const mark of own) {
    mark.sentences = [text, ...mark.sentences];
    mark.about = [id, ...mark.about];
  }
}

const storyPlaces = ({ places }: ExplanationItem): readonly Place[] => places;

/** A row or a block that the story of a mistake speaks of is marked where it begins. */
const cornersOf = ({ top, left }: Range): readonly (readonly [number, number])[] => [[top, left]];

function severityOf({ explains }: MistakeItem, findings: readonly FoundItem[]): Severity {
  const about = new Set(explains);
  return (
    SEVERITIES.find((one) => findings.some(({ id, severity }) => severity === one && about.has(id))) ??
    "error"
  );
}

function* cellsOf({ places }: FoundItem): Generator<{ sheet: string; row: number; col: number }> {
  for (const [index, { sheet, range }] of places.entries()) {
    const { top, left, bottom, right } = range;
    const isMany = (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
    if (isMany && index > 0) continue;
    for (let row = top; row <= (isMany ? top : bottom); row += 1)
      for (let col = left; col <= (isMany ? left : right); col += 1) yield { sheet, row, col };
  }
}
