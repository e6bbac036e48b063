import { toAddress, type Area } from "../model/area";
import { lineAt, type Line } from "../model/book";
import { requireUnprotected } from "../model/edit-cells";
import type { Session } from "../model/session";
import { notEmulated } from "../protocol/errors";
import type { Json, Scalar } from "../protocol/host-object";
import { readBoolean, readRecord } from "../protocol/read-value";
import { localAddress } from "./range";

/** Points. What Excel for Windows gives to a sheet in Calibri 11. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

type Which = "rows" | "columns";

const spanOf = ({ top, left, bottom, right }: Area, which: Which): { first: number; last: number } =>
  which === "rows" ? { first: top, last: bottom } : { first: left, last: right };

/** Lines of an area that differ from the standard; how many others there are. */
function linesIn(area: Area, which: Which): { known: readonly Line[]; others: number } {
  const { first, last } = spanOf(area, which);
  const known = [...area.sheet[which]].flatMap(([index, line]) =>
    index >= first && index <= last ? [line] : [],
  );
  return { known, others: last - first + 1 - known.length };
}

function hiddenOf(area: Area, which: Which): boolean | null {
  const { known, others } = linesIn(area, which);
  const hidden = known.filter((line) => line.hidden).length;
  if (hidden === 0) return false;
  return hidden === known.length && others === 0 ? true : null;
}

export function lineScalars(session: Session, here: () => Area): Readonly<Record<string, Scalar>> {
  const hidden = (which: Which): Scalar => ({
    get: () => hiddenOf(here(), which),
    set: (value) => hideLines(session, here(), which, readBoolean(value, `${which} hidden`)),
  });
  return {
    RowHidden: hidden("rows"),
    ColumnHidden: hidden("columns"),
    Hidden: {
      get: () => {
        const [rows, columns] = [hiddenOf(here(), "rows"), hiddenOf(here(), "columns")];
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
  };
}

export function hideLines(session: Session, area: Area, which: Which, hidden: boolean): void {
  const { sheet } = area;
  requireUnprotected(session, area, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const { first, last } = spanOf(area, which);
  for (let index = first; index <= last; index++) lineAt(sheet[which], index).hidden = hidden;
  if (which === "columns") return;
  const details = { address: localAddress(area), changeType: hidden ? "Hidden" : "Unhidden" };
  session.happen({ kind: "rowHiddenChanged", sheet, details });
}

/** Height of rows or width of columns in points; `null` where they differ. */
export function sizeOf(areas: readonly Area[], which: Which): number | null {
  const standard = which === "rows" ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const sizes = new Set<number>();
  for (const area of areas) {
    const { known, others } = linesIn(area, which);
    for (const { size, hidden } of known) sizes.add(hidden ? 0 : (size ?? standard));
    if (others > 0) sizes.add(standard);
  }
  const [only, ...more] = sizes;
  return more.length === 0 && only !== undefined ? only : null;
}

export function setSize(session: Session, areas: readonly Area[], which: Which, size: number | null): void {
  for (const area of areas) {
    requireUnprotected(session, area, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
    const { first, last } = spanOf(area, which);
    for (let index = first; index <= last; index++) lineAt(area.sheet[which], index).size = size;
  }
}

/** Answer to `getRowProperties` and `getColumnProperties`: one object for each row or column. */
export function lineProperties(area: Area, which: Which, options: unknown): Json {
  const wanted = Object.entries(readRecord(options, "the properties to load")).flatMap(([name, isWanted]) =>
    isWanted === true ? [name] : [unknownProperty(which, name)],
  );
  const { first, last } = spanOf(area, which);
  return Array.from({ length: last - first + 1 }, (_, offset): Json => {
    const index = first + offset;
    const line =
      which === "rows" ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    return Object.fromEntries(
      wanted.map((name): [string, Json] => {
        if (name === (which === "rows" ? "rowHidden" : "columnHidden"))
          return [name, area.sheet[which].get(index)?.hidden ?? false];
        if (name === (which === "rows" ? "rowIndex" : "columnIndex")) return [name, index];
        return [name, name === "address" ? toAddress(line) : unknownProperty(which, name)];
      }),
    );
  });
}

function unknownProperty(which: Which, name: string): never {
  throw notEmulated(`the property ${name} of ${which}`);
}

/** Points from the edge of the sheet to a row or column. */
export function pointsBefore(sheet: Area["sheet"], which: Which, index: number): number {
  const standard = which === "rows" ? STANDARD_HEIGHT : STANDARD_WIDTH;
  let points = index * standard;
  for (const [at, { size, hidden }] of sheet[which])
    if (at < index) points += (hidden ? 0 : (size ?? standard)) - standard;
  return points;
}
