import type { Range } from "../../core/address";
import { toDisplayText } from "../read/display-text";
import { GENERAL } from "../read/number-formats";
import { fromRangeA1 } from "../read/range";
import { decodeEntities } from "../read/walk-xml";
import { childAt, childrenOf, numberAt, type XmlElement } from "../read/xml-tree";

/** What stands in a cell of the workbook now. Rows and columns count from zero. */
export type CellLookUp = (sheet: string, row: number, col: number) => string | number | null;

/** What a part of a series draws: its name, its categories or its figures. */
interface ChartData {
  readonly points: readonly (string | number | null)[];
  /** The number format that is kept with the copy. */
  readonly format: string;
}

/** Far more than is drawn of any kind. */
const MOST_POINTS = 10_000;

/**
 * The data of `c:tx`, `c:cat` or `c:val` (ECMA-376-1, 21.2.2.24, 21.2.2.224). The cells themselves are read where they can be found, for they
 * may have changed since; else the copy that the chart keeps. The copy also stands where it has fewer points than there are
 * cells: then some of these are hidden, and not drawn.
 * @returns `null` where there is no telling what is drawn
 */
export function readData(element: XmlElement | undefined, lookUp: CellLookUp): ChartData | null {
  const source = element?.children.find(({ name }) => /^(str|num)(Ref|Lit)$/.test(name));
  if (source === undefined) return null;
  const cache = source.name.endsWith("Lit")
    ? source
    : (childAt(source, "strCache") ?? childAt(source, "numCache"));
  const format = textOf(childAt(cache, "formatCode")) || GENERAL;
  const copy = readCopy(cache, source.name.startsWith("num"));
  const reference = toReference(textOf(childAt(source, "f")));
  if (reference === null) return copy === null ? null : { points: copy, format };
  const { sheet, top, left, bottom, right } = reference;
  const width = right - left + 1;
  const count = (bottom - top + 1) * width;
  if (count > MOST_POINTS || (copy !== null && copy.length !== count)) {
    return copy === null ? null : { points: copy, format };
  }
  const cells = Array.from({ length: count }, (_, index) =>
    lookUp(sheet, top + Math.floor(index / width), left + (index % width)),
  );
  const isFound = cells.some((cell) => cell !== null);
  return { points: isFound || copy === null ? cells : copy, format };
}

/** The text that a point is called by: a number in its format. */
export function toName(point: string | number | null, format: string): string {
  return point === null ? "" : typeof point === "number" ? toDisplayText(point, format, false) : point;
}

/** The text of an element, as it is meant. */
export function textOf(element: XmlElement | undefined): string {
  return decodeEntities(element?.text ?? "");
}

function readCopy(
  cache: XmlElement | undefined,
  isNumbers: boolean,
): readonly (string | number | null)[] | null {
  const count = numberAt(cache, "ptCount");
  if (cache === undefined || count === null || count < 0 || count > MOST_POINTS) return null;
  const points = Array.from({ length: Math.floor(count) }, (): string | number | null => null);
  for (const point of childrenOf(cache, "pt")) {
    const index = Number(point.attributes.get("idx"));
    const text = textOf(childAt(point, "v"));
    if (!Number.isInteger(index) || index < 0 || index >= points.length) continue;
    points[index] = isNumbers ? toNumber(text) : text;
  }
  return points;
}

function toNumber(text: string): number | null {
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) ? null : value;
}

/** `'It''s 1'!$A$5:$A$13`; `null` for names, several areas and other workbooks. */
function toReference(formula: string): (Range & { readonly sheet: string }) | null {
  const [, quoted, plain, cells = ""] =
    /^(?:'((?:[^']|'')+)'|([^'!(),[\]]+))!([^!,()]+)$/.exec(formula.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const range = fromRangeA1(cells);
  if (sheet === undefined || sheet.includes("[") || range === null) return null;
  return {
    sheet,
    top: Math.min(range.top, range.bottom),
    bottom: Math.max(range.top, range.bottom),
    left: Math.min(range.left, range.right),
    right: Math.max(range.left, range.right),
  };
}
