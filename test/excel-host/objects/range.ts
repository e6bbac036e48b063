import type { Range } from "../../../src/core/address";
import {
  COLUMNS,
  countCells,
  heightOf,
  intersect,
  isEntireColumns,
  isEntireRows,
  ROWS,
  toAddress,
  toArea,
  WHOLE_SHEET,
  widthOf,
  type Area,
} from "../model/area";
import {
  clearArea,
  CLEAR_KINDS,
  mergeArea,
  requireUnprotected,
  unmergeArea,
  usedRange,
} from "../model/edit-cells";
import { activate } from "../model/edit-sheets";
import { requireActive, type Session } from "../model/session";
import { invalidArgument, invalidReference, itemNotFound } from "../protocol/errors";
import type { Argument, HostObject } from "../protocol/host-object";
import { isMissing, readArea, readBoolean, readInteger, readOneOf } from "../protocol/read-value";
import { cellScalars } from "./range-cells";
import { toRangeFormat } from "./range-format";
import { toRangeAreas } from "./range-areas";
import { lineProperties, lineScalars } from "./range-lines";
import { styleScalar } from "./range-style";
import { toWorksheet } from "./worksheet";

type Move = (area: Range, args: readonly Argument[]) => Range;

export function toRange(session: Session, area: Area): HostObject {
  const { sheet } = area;
  /** Whatever is done to a range of a sheet that is gone is an error. */
  const here = (): Area => {
    if (!session.book.sheets.includes(sheet)) throw invalidReference();
    return area;
  };
  const give = (range: Range): HostObject => toRange(session, toArea(sheet, range));
  const finders = Object.fromEntries(
    Object.entries(MOVES).map(([name, move]) => [
      name,
      (args: readonly Argument[]) => give(move(here(), args)),
    ]),
  );
  const common = (other: Argument): HostObject | null => {
    const found = intersect(here(), readArea(other, sheet, "the other range"));
    return found === null ? null : give(found);
  };
  const used = (valuesOnly: Argument): HostObject | null => {
    const isValuesOnly = !isMissing(valuesOnly) && readBoolean(valuesOnly, "valuesOnly");
    const isTight = session.usedOfRange === "tight";
    const all = usedRange(isTight ? here() : toArea(here().sheet, WHOLE_SHEET), isValuesOnly);
    const found = all === null ? null : intersect(all, area);
    return found === null ? null : give(found);
  };
  const merged = (): HostObject | null => {
    const found = here().sheet.merges.filter((merge) => intersect(merge, area) !== null);
    return found.length === 0
      ? null
      : toRangeAreas(
          session,
          found.map((merge) => toArea(sheet, merge)),
        );
  };
  const required = (found: HostObject | null): HostObject => {
    if (found === null) throw itemNotFound("no such cells");
    return found;
  };

  return {
    type: "Range",
    sheet,
    areas: [area],
    scalars: {
      Address: { get: () => toAddress(here()) },
      AddressLocal: { get: () => toAddress(here()) },
      RowIndex: { get: () => here().top },
      ColumnIndex: { get: () => here().left },
      RowCount: { get: () => heightOf(here()) },
      ColumnCount: { get: () => widthOf(here()) },
      CellCount: { get: () => toCellCount(countCells(here())) },
      IsEntireColumn: { get: () => isEntireColumns(here()) },
      IsEntireRow: { get: () => isEntireRows(here()) },
      Style: styleScalar(session, here),
      ...cellScalars(session, here),
      ...lineScalars(session, here),
    },
    objects: {
      Format: () => toRangeFormat(session, () => [here()]),
      Worksheet: () => toWorksheet(session, here().sheet),
    },
    methods: {
      Calculate: () => session.calculation.flush(),
      Clear: ([applyTo]) => {
        requireUnprotected(session, here());
        clearArea(session, area, isMissing(applyTo) ? "All" : readOneOf(applyTo, CLEAR_KINDS, "applyTo"));
        session.happen({ kind: "changed", sheet, details: changedDetails(area) });
      },
      Merge: ([across]) => {
        requireUnprotected(session, here(), "none");
        mergeArea(session, area, !isMissing(across) && readBoolean(across, "across"));
      },
      Unmerge: () => {
        requireUnprotected(session, here(), "none");
        unmergeArea(area);
      },
      Select: () => {
        requireActive(session);
        activate(session, here().sheet);
        sheet.selection = area;
        session.happen({ kind: "selectionChanged", sheet, details: { address: localAddress(area) } });
      },
      GetRowProperties: ([options]) => lineProperties(here(), "rows", options),
      GetColumnProperties: ([options]) => lineProperties(here(), "columns", options),
      _ValidateArraySize: ([rows, columns]) => {
        if (rows !== heightOf(here()) || columns !== widthOf(area))
          throw invalidArgument("the size of the input array doesn't match the size of the range");
      },
    },
    finders: {
      ...finders,
      GetIntersection: ([other]) => required(common(other)),
      GetIntersectionOrNullObject: ([other]) => common(other),
      GetBoundingRect: ([other]) => {
        const { top, left, bottom, right } = readArea(other, sheet, "the other range");
        return give({
          top: Math.min(here().top, top),
          left: Math.min(area.left, left),
          bottom: Math.max(area.bottom, bottom),
          right: Math.max(area.right, right),
        });
      },
      GetUsedRange: ([valuesOnly]) => required(used(valuesOnly)),
      GetUsedRangeOrNullObject: ([valuesOnly]) => used(valuesOnly),
      GetMergedAreas: () => required(merged()),
      GetMergedAreasOrNullObject: merged,
    },
  };
}

const lineOf = (value: Argument, what: string, least: number): number => readInteger(value, what, least);

/** Ranges that are found from a range by counting; beyond the sheet they are invalid. */
const MOVES: Readonly<Record<string, Move>> = {
  GetCell: ({ top, left }, [row, col]) => {
    const at = { row: top + lineOf(row, "row", -top), col: left + lineOf(col, "column", -left) };
    return { top: at.row, left: at.col, bottom: at.row, right: at.col };
  },
  GetRow: (area, [row]) => {
    const at = area.top + lineOf(row, "row", -area.top);
    return { ...area, top: at, bottom: at };
  },
  GetColumn: (area, [col]) => {
    const at = area.left + lineOf(col, "column", -area.left);
    return { ...area, left: at, right: at };
  },
  GetLastCell: ({ bottom, right }) => ({ top: bottom, left: right, bottom, right }),
  GetLastRow: (area) => ({ ...area, top: area.bottom }),
  GetLastColumn: (area) => ({ ...area, left: area.right }),
  GetEntireRow: (area) => ({ ...area, left: 0, right: COLUMNS - 1 }),
  GetEntireColumn: (area) => ({ ...area, top: 0, bottom: ROWS - 1 }),
  GetOffsetRange: ({ top, left, bottom, right }, [rowOffset, columnOffset]) => {
    const rows = lineOf(rowOffset, "rowOffset", -ROWS);
    const columns = lineOf(columnOffset, "columnOffset", -COLUMNS);
    return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
  },
  GetResizedRange: (area, [deltaRows, deltaColumns]) => ({
    ...area,
    bottom: area.bottom + lineOf(deltaRows, "deltaRows", -ROWS),
    right: area.right + lineOf(deltaColumns, "deltaColumns", -COLUMNS),
  }),
  GetAbsoluteResizedRange: (area, [rows, columns]) => ({
    ...area,
    bottom: area.top + lineOf(rows, "numRows", 1) - 1,
    right: area.left + lineOf(columns, "numColumns", 1) - 1,
  }),
};

/** Excel gives up counting above 2^31 − 1. */
function toCellCount(count: number): number {
  return count > 2 ** 31 - 1 ? -1 : count;
}

export function localAddress(area: Area): string {
  const address = toAddress(area);
  return address.slice(address.lastIndexOf("!") + 1);
}

export function changedDetails(area: Area): { readonly [key: string]: string } {
  return { address: localAddress(area), changeType: "RangeEdited", shiftDirection: "None" };
}
