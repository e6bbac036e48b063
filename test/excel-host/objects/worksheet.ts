import type { Range } from "../../../src/core/address";
import { parseRange, toArea, WHOLE_SHEET, type Area } from "../model/area";
import type { Sheet } from "../model/book";
import { usedRange } from "../model/edit-cells";
import {
  activate,
  deleteSheet,
  isVisible,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../model/edit-sheets";
import { requireWritable, type Session } from "../model/session";
import { invalidArgument, itemNotFound, notEmulated, unsupportedSheet } from "../protocol/errors";
import type { HostObject } from "../protocol/host-object";
import {
  isMissing,
  readBoolean,
  readColor,
  readInteger,
  readNumber,
  readOneOf,
  readString,
} from "../protocol/read-value";
import { toCharts } from "./charts";
import { eventMethods } from "./events-of";
import { toFreezePanes } from "./freeze-panes";
import { toKeyedCollection } from "./keyed-collection";
import { toPageBreaks, toPageLayout } from "./page-layout";
import { toRange } from "./range";
import { toRangeAreas } from "./range-areas";
import { toShapes } from "./shapes";
import { toNames, toTables } from "./tables";
import { toSheetProtection } from "./workbook";

/** The longest list of addresses that Excel takes. */
const MAX_ADDRESS = 8_192;
const EMPTY: Range = { top: 0, left: 0, bottom: 0, right: 0 };

export function toWorksheet(session: Session, sheet: Sheet): HostObject {
  const { book } = session;
  /** Whatever is done to a sheet that is gone is an error, even within one request. */
  const here = (): Sheet => {
    if (!book.sheets.includes(sheet)) throw itemNotFound("the sheet");
    return sheet;
  };
  /** A sheet with cells, and with all that belongs to them. */
  const cells = (): Sheet => {
    if (here().isChart) throw unsupportedSheet();
    return sheet;
  };
  const range = (area: Area): HostObject => toRange(session, area);
  const used = (valuesOnly: unknown): HostObject | null => {
    const isValuesOnly = !isMissing(valuesOnly) && readBoolean(valuesOnly, "valuesOnly");
    const found = usedRange(toArea(cells(), WHOLE_SHEET), isValuesOnly);
    return found === null ? null : range(toArea(sheet, found));
  };
  const next = (step: 1 | -1, visibleOnly: unknown): HostObject | null => {
    const isVisibleOnly = !isMissing(visibleOnly) && readBoolean(visibleOnly, "visibleOnly");
    let at = book.sheets.indexOf(here()) + step;
    while (
      isVisibleOnly &&
      at >= 0 &&
      at < book.sheets.length &&
      !book.sheets.slice(at, at + 1).some(isVisible)
    )
      at += step;
    const found = book.sheets[at];
    return found === undefined ? null : toWorksheet(session, found);
  };
  const required = (found: HostObject | null): HostObject => {
    if (found === null) throw itemNotFound("no further sheet");
    return found;
  };
  const view = <Key extends "showGridlines" | "showHeadings">(key: Key) => ({
    get: () => here()[key],
    set: (value: unknown) => {
      requireWritable(session);
      here()[key] = readBoolean(value, key);
    },
  });

  return {
    type: "Worksheet",
    sheet,
    ids: () => ({ Id: here().id }),
    scalars: {
      Id: { get: () => here().id },
      Name: {
        get: () => here().name,
        set: (value) => renameSheet(session, here(), readString(value, "name")),
      },
      Position: {
        get: () => book.sheets.indexOf(here()),
        set: (value) => moveSheet(session, here(), readInteger(value, "position")),
      },
      Visibility: {
        get: () => here().visibility,
        set: (value) =>
          setVisibility(session, here(), readOneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility")),
      },
      TabColor: {
        get: () => here().tabColor,
        set: (value) => {
          requireWritable(session);
          here().tabColor = value === "" ? "" : readColor(value, "tabColor");
        },
      },
      ShowGridlines: view("showGridlines"),
      ShowHeadings: view("showHeadings"),
      // As these two are called when they are set.
      Gridlines: view("showGridlines"),
      Headings: view("showHeadings"),
      StandardHeight: { get: () => 15 },
      StandardWidth: {
        get: () => here().standardWidth,
        set: (value) => {
          requireWritable(session);
          here().standardWidth = readNumber(value, "standardWidth", 0, 255);
        },
      },
    },
    objects: {
      Charts: () => toCharts(session, cells()),
      CustomProperties: () => toCustomProperties(session, cells()),
      FreezePanes: () => toFreezePanes(session, cells()),
      HorizontalPageBreaks: () => toPageBreaks(session, cells(), "horizontalBreaks"),
      VerticalPageBreaks: () => toPageBreaks(session, cells(), "verticalBreaks"),
      PageLayout: () => toPageLayout(session, cells()),
      Protection: () => toSheetProtection(session, cells()),
      Shapes: () => toShapes(session, cells()),
      Names: () => toNames(session, cells()),
      Tables: () => toTables(session, cells()),
    },
    methods: {
      ...eventMethods(session, sheet),
      Activate: () => activate(session, here()),
      Calculate: () => session.calculation.flush(),
      Delete: () => deleteSheet(session, here()),
    },
    finders: {
      GetCell: ([row, col]) => {
        const [top, left] = [readInteger(row, "row"), readInteger(col, "column")];
        return range(toArea(cells(), { top, left, bottom: top, right: left }));
      },
      GetRange: ([address]) =>
        range(
          isMissing(address) || address === ""
            ? toArea(cells(), WHOLE_SHEET)
            : toArea(cells(), parseRange(requireLocal(cells(), readString(address, "address")))),
        ),
      GetRangeByIndexes: ([startRow, startColumn, rows, columns]) => {
        const [top, left] = [readInteger(startRow, "startRow"), readInteger(startColumn, "startColumn")];
        const height = readInteger(rows, "rowCount", 1);
        const width = readInteger(columns, "columnCount", 1);
        return range(toArea(cells(), { top, left, bottom: top + height - 1, right: left + width - 1 }));
      },
      GetRanges: ([address]) => {
        const text = readString(address, "address");
        if (text.length > MAX_ADDRESS) throw invalidArgument("the address is longer than 8192 characters");
        const areas = text
          .split(",")
          .map((each) => toArea(cells(), parseRange(requireLocal(cells(), each.trim()))));
        return toRangeAreas(session, areas);
      },
      GetUsedRange: ([valuesOnly]) => used(valuesOnly) ?? range(toArea(sheet, EMPTY)),
      GetUsedRangeOrNullObject: ([valuesOnly]) => used(valuesOnly),
      GetNext: ([visibleOnly]) => required(next(1, visibleOnly)),
      GetNextOrNullObject: ([visibleOnly]) => next(1, visibleOnly),
      GetPrevious: ([visibleOnly]) => required(next(-1, visibleOnly)),
      GetPreviousOrNullObject: ([visibleOnly]) => next(-1, visibleOnly),
    },
  };
}

/** An address may name its sheet, but no other one. */
function requireLocal(sheet: Sheet, address: string): string {
  const at = address.lastIndexOf("!");
  if (at < 0) return address;
  const named = address
    .slice(0, at)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  if (named.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument(`${address} lies on another sheet`);
  if (address.includes(",")) throw notEmulated("a list of addresses in getRange");
  return address;
}

/** Excel's own limits for the custom properties of a sheet. */
const MAX_PROPERTY_KEY = 255;

function toCustomProperties(session: Session, sheet: Sheet): HostObject {
  const properties = sheet.customProperties;
  const toProperty = (key: string): HostObject => ({
    type: "WorksheetCustomProperty",
    ids: () => ({ _Id: key }),
    scalars: {
      Key: { get: () => key },
      Value: {
        get: () => properties.get(key) ?? "",
        set: (value) => {
          requireWritable(session);
          properties.set(key, readString(value, "value"));
        },
      },
    },
    methods: {
      Delete: () => {
        requireWritable(session);
        if (!properties.delete(key)) throw itemNotFound(`custom property ${key}`);
      },
    },
  });
  return toKeyedCollection("WorksheetCustomPropertyCollection", properties, toProperty, ([key, value]) => {
    requireWritable(session);
    const name = readString(key, "key");
    if (name === "" || name.length > MAX_PROPERTY_KEY) throw invalidArgument("the key is empty or too long");
    const known = [...properties.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
    properties.set(known ?? name, readString(value, "value"));
    return toProperty(known ?? name);
  });
}
