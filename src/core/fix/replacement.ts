import { toCellKey, type CellRef } from "../address";
import { readOneNumber, readNumberText } from "../number-text";
import { stripMarks } from "../figure";
import { toPlainText } from "../figure-text";
import type { FactsKind } from "../findings/facts";
import type { Finding } from "../findings/finding";
import type { ProposedChange } from "../mistakes/mistake";
import { isWhole, toNumber, type Decimal } from "../rounding";
import type { Cell, SheetSnapshot } from "../sheet";
import { rename, usualOf } from "./rename";
import { isSameText, notationsOf, showNumber } from "./show-number";

/** What to write into a cell so that a finding goes away. */
export interface Replacement {
  readonly cell: CellRef;
  /** What the cell shows now. */
  readonly from: string;
  /** A number for a cell that keeps a number, or should; text for one that keeps text. */
  readonly to: number | string;
  /** What the cell shows then. */
  readonly shown: string;
}

/** The format of a cell in which Excel keeps everything as text. */
const TEXT_FORMAT = "@";

/**
 * What to write where, so that the cells of a finding show what is expected. All of it belongs together. Nothing where the figures do
 * not decide, where a formula stands in a cell, or where it is not understood how the cell keeps its number: 64 % may be 0.64 with a
 * per cent format, 64 with a plain one, or the text `64 %`, and each stays what it is.
 */
export function toReplacements(finding: Finding, sheets: readonly SheetSnapshot[]): readonly Replacement[] {
  const { facts, expected, cells } = finding;
  const [first] = cells;
  const at = toCellFinder(sheets);
  if (facts.kind === "number-as-text" || facts.kind === "text-in-sum" || facts.kind === "share-as-text")
    return all(facts.cells, (ref) => asNumber(at(ref), ref));
  if (facts.kind === "stub-spelling") {
    const usual = usualOf(facts.one.label, facts.other.label);
    if (usual === null) return [];
    const wrong = usual === facts.one.label ? facts.other : facts.one;
    return all([wrong.cell], (ref) => rename(at(ref), ref, wrong.label, usual));
  }
  if (expected === null || first === undefined || OF_SEVERAL.has(facts.kind)) return [];
  if (facts.kind === "place-suggestion" || facts.kind === "place-foreign")
    return all(facts.cells, (ref) => rename(at(ref), ref, facts.label, expected));
  return all([first], (ref) => showing(at(ref), ref, expected));
}

/**
 * Findings on figures that have to go together. One of them alone cannot say which of its cells is wrong: their fix is that
 * of the mistake behind them.
 */
const OF_SEVERAL: ReadonlySet<FactsKind> = new Set<FactsKind>([
  "footing",
  "footing-visible",
  "footing-hidden",
  "footing-beside",
  "sum-limits",
  "cross-footing",
  "part-over-whole",
  "tie-out",
  "roll-forward",
  "roll-forward-apart",
  "restatement",
  "share",
  "closure",
  "attainability",
  "total-share",
]);

/** What to write where, so that a mistake is put right; nothing where not every cell has one value that can be typed. */
export function toMistakeReplacements(
  { changes }: { readonly changes: readonly Pick<ProposedChange, "cell" | "proposed">[] },
  sheets: readonly SheetSnapshot[],
): readonly Replacement[] {
  const at = toCellFinder(sheets);
  const expected = new Map(changes.map(({ cell, proposed }) => [toCellKey(cell), proposed]));
  return all(
    changes.map(({ cell }) => cell),
    (ref) => {
      const shown = expected.get(toCellKey(ref)) ?? null;
      return shown === null ? null : showing(at(ref), ref, shown);
    },
  );
}

/** Every cell or none. */
function all(
  cells: readonly CellRef[],
  replace: (ref: CellRef) => Replacement | null,
): readonly Replacement[] {
  const found = cells.map(replace);
  const known = found.filter((replacement) => replacement !== null);
  return known.length === found.length ? known : [];
}

/** Typed cells only. */
function toCellFinder(sheets: readonly SheetSnapshot[]): (ref: CellRef) => Cell | null {
  const known = new Map<string, Cell>();
  return (ref) => {
    if (known.size === 0) {
      for (const { name, cells } of sheets)
        for (const cell of cells) known.set(toCellKey({ sheet: name, row: cell.row, col: cell.col }), cell);
    }
    const cell = known.get(toCellKey(ref)) ?? null;
    return cell === null || cell.formula !== null || cell.isError ? null : cell;
  };
}

/** A figure that shows what is expected, kept as it was. */
function showing(cell: Cell | null, ref: CellRef, expected: string): Replacement | null {
  if (cell === null) return null;
  if (typeof cell.value === "string" && isNumberText(cell.value)) {
    const { text } = stripMarks(toPlainText(cell.value));
    const kept = cell.value.trim();
    const to = kept.includes(text) ? kept.replace(text, () => expected) : expected;
    return { cell: ref, from: cell.text, to, shown: to };
  }
  const to = numberShownAs(expected, cell);
  return to === null ? null : { cell: ref, from: cell.text, to, shown: expected };
}

function isNumberText(text: string): boolean {
  return readNumberText(stripMarks(toPlainText(text)).text).length > 0;
}

/** The one number that the cell would show as this text; `null` where there is none, or more than one. */
function numberShownAs(expected: string, cell: Cell): number | null {
  if (cell.format === TEXT_FORMAT) return null;
  const numbers = readNumberText(toPlainText(expected)).flatMap(({ value, isPercent }) =>
    isPercent ? [toPartOfOne(value), toNumber(value)] : [toNumber(value)],
  );
  const notations = notationsOf(cell);
  const fitting = new Set(
    numbers.filter((number) =>
      notations.some((notation) => isSameText(showNumber(number, cell.format, notation) ?? "", expected)),
    ),
  );
  const [only] = fitting;
  return fitting.size === 1 ? (only ?? null) : null;
}

/** `64 → 0.64`; decimals beyond those that a `Decimal` can hold are no percentage of requests. */
function toPartOfOne({ digits, decimals }: Decimal): number {
  return toNumber({ digits, decimals: Math.min(15, decimals + 2) });
}

/** A number kept as text, as the number. A cell in the format `Text` becomes one of the format `General` with it. */
function asNumber(held: Cell | null, ref: CellRef): Replacement | null {
  if (held === null || typeof held.value !== "string") return null;
  const cell = held.format === TEXT_FORMAT ? { ...held, format: "General" } : held;
  const plain = toPlainText(held.value);
  const number = readOneNumber(plain, "count");
  if (number === null) return null;
  if (number.isPercent) {
    const to = numberShownAs(plain, cell);
    return to === null ? null : { cell: ref, from: cell.text, to, shown: plain };
  }
  if (!isWhole(number.value)) return null;
  const to = toNumber(number.value);
  const shown = notationsOf(cell).flatMap((notation) => showNumber(to, cell.format, notation) ?? []);
  return {
    cell: ref,
    from: cell.text,
    to,
    shown: shown.find((text) => text === plain) ?? shown[0] ?? String(to),
  };
}
