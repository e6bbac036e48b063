import { fromA1, toA1, toRangeA1 } from "../../core/address";
import { HostError } from "../host-failure";
import { rewriteCell, writeCell, type Content } from "./rewrite-cell";
import { findCell, type RowPlace, type SheetPlaces } from "./sheet-places";
import { splice, type Edit } from "./splice";
import { changeTag, nameOf, prefixOf, toOpenTag } from "./tag";

export interface CellContent {
  readonly row: number;
  readonly col: number;
  readonly content: Content;
}

/** The style that a cell has, or would have: its own, that of its row, that of its column. */
export function styleAt(places: SheetPlaces, row: number, col: number): number {
  const cell = findCell(places, row, col);
  if (cell !== undefined) return cell.style;
  const ofRow = places.byRow.get(row)?.find(({ style }) => style !== null)?.style;
  return ofRow ?? places.columns.find(({ first, last }) => first <= col && col <= last)?.style ?? 0;
}

/**
 * The text of a sheet with other content in some of its cells, which are added where they are not there; all else stays.
 * @throws HostError `damaged` where the sheet has no place for cells
 */
export function rewriteSheet(places: SheetPlaces, contents: readonly CellContent[]): string {
  const byRow = new Map<number, CellContent[]>();
  for (const content of [...contents].sort((a, b) => a.row - b.row || a.col - b.col))
    byRow.set(content.row, [...(byRow.get(content.row) ?? []), content]);
  const edits: Edit[] = [];
  const newRows: { at: number; row: number; cells: CellContent[] }[] = [];
  for (const [row, cells] of byRow) {
    const there = places.byRow.get(row);
    if (there !== undefined) edits.push(...editRow(places, there, cells));
    else if (cells.some(isValue))
      newRows.push({ at: placeOfRow(places, row), row, cells: cells.filter(isValue) });
  }
  return splice(places.xml, [...edits, ...addRows(places, newRows), ...growDimension(places, contents)]);
}

function editRow(places: SheetPlaces, row: readonly RowPlace[], contents: readonly CellContent[]): Edit[] {
  const { xml } = places;
  const edits: Edit[] = [];
  const added: CellContent[] = [];
  for (const content of contents) {
    const place = findCell(places, content.row, content.col);
    if (place !== undefined)
      edits.push({ from: place.from, to: place.to, by: rewriteCell(xml, place, content.content) });
    else if (isValue(content)) added.push(content);
  }
  const [first] = row;
  if (first === undefined || added.length === 0) return edits;
  const tag = xml.slice(first.from, first.openTo);
  // A hint as to which columns the row uses, which must not be wrong (ECMA-376-1, 18.3.1.73).
  const opened = toOpenTag(changeTag(tag, { spans: null }));
  const texts = added.map((content) => ({ content, text: toNewCell(prefixOf(tag), content) }));
  if (first.openTo === first.to) {
    const by = `${opened}${texts.map(({ text }) => text).join("")}</${nameOf(tag)}>`;
    return [...edits, { from: first.from, to: first.to, by }];
  }
  const inserted = texts.map(({ content, text }) => {
    const at = first.cells.find(({ col }) => col > content.col)?.from ?? first.closeFrom;
    return { from: at, to: at, by: text };
  });
  return [...edits, { from: first.from, to: first.openTo, by: opened }, ...inserted];
}

function placeOfRow({ rows, data }: SheetPlaces, row: number): number {
  if (data === null) throw new HostError("damaged", "a sheet without a place for cells");
  return rows.find((place) => place.row > row)?.from ?? data.closeFrom;
}

function addRows(
  { xml, data }: SheetPlaces,
  rows: readonly { readonly at: number; readonly row: number; readonly cells: readonly CellContent[] }[],
): Edit[] {
  if (data === null || rows.length === 0) return [];
  const tag = xml.slice(data.from, data.openTo);
  const prefix = prefixOf(tag);
  const texts = rows.map(({ row, cells }) => {
    const inner = cells.map((content) => toNewCell(prefix, content)).join("");
    return `<${prefix}row r="${row + 1}">${inner}</${prefix}row>`;
  });
  if (data.openTo === data.to)
    return [{ from: data.from, to: data.to, by: `${toOpenTag(tag)}${texts.join("")}</${nameOf(tag)}>` }];
  return rows.map(({ at }, index) => ({ from: at, to: at, by: texts[index] ?? "" }));
}

function toNewCell(prefix: string, { row, col, content }: CellContent): string {
  return content.kind === "value" ? writeCell(prefix, toA1(row, col), content) : "";
}

function isValue({ content }: CellContent): boolean {
  return content.kind === "value";
}

/** Some readers trust the extent that a sheet states (ECMA-376-1, 18.3.1.35) and would pass over a cell outside it. */
function growDimension({ xml, dimension }: SheetPlaces, contents: readonly CellContent[]): Edit[] {
  if (dimension === null) return [];
  const tag = xml.slice(dimension.from, dimension.openTo);
  const [first = "", last = first] = (/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "").split(":");
  const [start, end] = [fromA1(first), fromA1(last)];
  if (start === null || end === null) return [];
  const values = contents.filter(isValue);
  const grown = {
    top: Math.min(start.row, ...values.map(({ row }) => row)),
    left: Math.min(start.col, ...values.map(({ col }) => col)),
    bottom: Math.max(end.row, ...values.map(({ row }) => row)),
    right: Math.max(end.col, ...values.map(({ col }) => col)),
  };
  const isSame =
    grown.top === start.row &&
    grown.left === start.col &&
    grown.bottom === end.row &&
    grown.right === end.col;
  if (isSame) return [];
  return [{ from: dimension.from, to: dimension.openTo, by: changeTag(tag, { ref: toRangeA1(grown) }) }];
}
