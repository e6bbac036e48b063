import type { Area } from "../model/area";
import { formatAt, fromKey } from "../model/book";
import { changeFormat, existingCells, requireUnprotected } from "../model/edit-cells";
import { DEFAULT_FORMAT, type CellFormat } from "../model/format";
import type { Session } from "../model/session";
import { notEmulated } from "../protocol/errors";
import type { HostObject, Scalar } from "../protocol/host-object";
import {
  readBoolean,
  readColor,
  readInteger,
  readNumber,
  readOneOf,
  readString,
} from "../protocol/read-value";
import { changedDetails } from "./range";
import { toBorders } from "./range-borders";
import { setSize, sizeOf } from "./range-lines";
import { autofitColumns } from "./autofit";
import { countCells, isEntireColumns, isEntireRows } from "../model/area";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
/** Excel's limits: points of a font, points of a row, characters of a column in points, steps of an indent. */
const MAX_FONT = 409;
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 1_790;
const MAX_INDENT = 250;

/** The looks of one range, or of several. A property that is not the same throughout is `null`. */
export function toRangeFormat(session: Session, here: () => readonly Area[]): HostObject {
  const change = (patch: Partial<CellFormat>): void => {
    for (const area of here()) {
      requireUnprotected(session, area, "allowFormatCells");
      changeFormat(area, (format) => ({ ...format, ...patch }));
      session.happen({ kind: "formatChanged", sheet: area.sheet, details: changedDetails(area) });
    }
  };
  const property = <Key extends keyof Omit<CellFormat, "borders" | "fill">>(
    key: Key,
    read: (value: unknown) => CellFormat[Key],
  ): Scalar => ({
    get: () => commonValue(here(), (format) => format[key]),
    set: (value) => change({ [key]: read(value) }),
  });
  return {
    type: "RangeFormat",
    scalars: {
      HorizontalAlignment: property("horizontal", (value) =>
        readOneOf(value, HORIZONTAL, "horizontalAlignment"),
      ),
      VerticalAlignment: property("vertical", (value) => readOneOf(value, VERTICAL, "verticalAlignment")),
      WrapText: property("wrap", (value) => readBoolean(value, "wrapText")),
      IndentLevel: property("indent", (value) => readInteger(value, "indentLevel", 0, MAX_INDENT)),
      ColumnWidth: {
        get: () => sizeOf(here(), "columns"),
        set: (value) => setSize(session, here(), "columns", readNumber(value, "columnWidth", 0, MAX_WIDTH)),
      },
      RowHeight: {
        get: () => sizeOf(here(), "rows"),
        set: (value) => setSize(session, here(), "rows", readNumber(value, "rowHeight", 0, MAX_HEIGHT)),
      },
    },
    objects: {
      Fill: () => ({
        type: "RangeFill",
        scalars: {
          Color: {
            get: () => commonValue(here(), ({ fill }) => fill ?? "#FFFFFF"),
            set: (value) => change({ fill: readColor(value, "fill.color") }),
          },
        },
        methods: { Clear: () => change({ fill: null }) },
      }),
      Font: () => ({
        type: "RangeFont",
        scalars: {
          Name: property("fontName", (value) => readString(value, "font.name")),
          Size: property("fontSize", (value) => readNumber(value, "font.size", 1, MAX_FONT)),
          Color: property("fontColor", (value) => readColor(value, "font.color")),
          Bold: property("bold", (value) => readBoolean(value, "font.bold")),
          Italic: property("italic", (value) => readBoolean(value, "font.italic")),
          Strikethrough: property("strikethrough", (value) => readBoolean(value, "font.strikethrough")),
          Underline: property("underline", (value) => readOneOf(value, UNDERLINE, "font.underline")),
        },
      }),
      Borders: () => toBorders(session, here),
      Protection: () => ({
        type: "FormatProtection",
        scalars: { Locked: property("locked", (value) => readBoolean(value, "locked")) },
      }),
    },
    methods: {
      AutofitColumns: () => autofitColumns(session, here()),
      AutofitRows: () => setSize(session, here(), "rows", null),
      AdjustIndent: () => {
        throw notEmulated("RangeFormat.adjustIndent");
      },
    },
  };
}

/** What all cells of the areas have in common; `null` where they differ. */
export function commonValue<Value extends string | number | boolean>(
  areas: readonly Area[],
  read: (format: CellFormat) => Value,
): Value | null {
  const values = new Set<Value>();
  for (const area of areas) {
    const { sheet } = area;
    let seen = 0;
    for (const { key } of existingCells(area)) {
      const { row, col } = fromKey(key);
      values.add(read(formatAt(sheet, row, col)));
      seen += 1;
    }
    if (seen < countCells(area)) for (const format of formatsOfOthers(area)) values.add(read(format));
  }
  const [only, ...more] = values;
  return more.length === 0 && only !== undefined ? only : null;
}

/** Formats of the cells that have none of their own. */
function formatsOfOthers({ sheet, top, left, bottom, right }: Area): readonly CellFormat[] {
  const area = { top, left, bottom, right };
  const columns = [...sheet.columns].filter(([col]) => col >= left && col <= right);
  const rows = [...sheet.rows].filter(([row]) => row >= top && row <= bottom);
  const own = [...columns, ...rows].flatMap(([, { format }]) => (format === null ? [] : [format]));
  const isCovered =
    (isEntireColumns(area) &&
      columns.filter(([, { format }]) => format !== null).length === right - left + 1) ||
    (isEntireRows(area) && rows.filter(([, { format }]) => format !== null).length === bottom - top + 1);
  return isCovered ? own : [...own, DEFAULT_FORMAT];
}
