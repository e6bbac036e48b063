import { isEntireColumns, isEntireRows, toArea, type Area } from "../model/area";
import type { Sheet } from "../model/book";
import { requireUnprotected } from "../model/edit-cells";
import { requireWritable, type Session } from "../model/session";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { HostObject, Scalar } from "../protocol/host-object";
import {
  isMissing,
  readArea,
  readBoolean,
  readInteger,
  readNumber,
  readOneOf,
  readRecord,
  readString,
} from "../protocol/read-value";
import { toRange } from "./range";
import { toRangeAreas } from "./range-areas";

type Plain = boolean | number | string;

const bool = (value: unknown): boolean => readBoolean(value, "a yes-or-no of the page layout");
const points = (value: unknown): number => readNumber(value, "a margin", 0);

/** What a page layout has, what it is at first, and what it takes. */
const SCALARS: Readonly<Record<string, readonly [Plain, (value: unknown) => Plain]>> = {
  Orientation: ["Portrait", (value) => readOneOf(value, ["Portrait", "Landscape"], "orientation")],
  PaperSize: [
    "Letter",
    (value) => readOneOf(value, ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"], "paperSize"),
  ],
  PrintErrors: ["AsDisplayed", (value) => readOneOf(value, ERRORS, "printErrors")],
  PrintOrder: ["DownThenOver", (value) => readOneOf(value, ["DownThenOver", "OverThenDown"], "printOrder")],
  FirstPageNumber: [1, (value) => readInteger(value, "firstPageNumber")],
  BlackAndWhite: [false, bool],
  CenterHorizontally: [false, bool],
  CenterVertically: [false, bool],
  DraftMode: [false, bool],
  PrintGridlines: [false, bool],
  PrintHeadings: [false, bool],
  LeftMargin: [50.4, points],
  RightMargin: [50.4, points],
  TopMargin: [54, points],
  BottomMargin: [54, points],
  HeaderMargin: [21.6, points],
  FooterMargin: [21.6, points],
};
const ERRORS = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;

export function toPageLayout(session: Session, sheet: Sheet): HostObject {
  const { pageLayout: layout } = sheet;
  const scalars = Object.fromEntries(
    Object.entries(SCALARS).map(([name, [initial, read]]): [string, Scalar] => [
      name,
      {
        get: () => layout.scalars.get(name) ?? initial,
        set: (value) => {
          requireWritable(session);
          layout.scalars.set(name, read(value));
        },
      },
    ]),
  );
  const lines = (value: unknown, isWhole: (area: Area) => boolean): Area => {
    requireWritable(session);
    const area = readArea(value, sheet, "the rows or columns to repeat");
    if (!isWhole(area)) throw invalidArgument("what is repeated must be whole rows or columns");
    return area;
  };
  const titles = (which: "titleRows" | "titleColumns") => () => {
    const range = layout[which];
    return range === null ? null : toRange(session, toArea(sheet, range));
  };
  const printArea = (): HostObject | null =>
    layout.printArea === null
      ? null
      : toRangeAreas(
          session,
          layout.printArea.map((range) => toArea(sheet, range)),
        );
  return {
    type: "PageLayout",
    scalars: {
      ...scalars,
      Zoom: {
        get: () => ({ ...layout.zoom }),
        set: (value) => {
          requireWritable(session);
          layout.zoom = readZoom(value);
        },
      },
    },
    objects: { HeadersFooters: () => toHeadersFooters(session, sheet) },
    methods: {
      SetPrintArea: ([area]) => {
        requireWritable(session);
        layout.printArea = [readArea(area, sheet, "printArea")];
      },
      SetPrintTitleRows: ([rows]) => void (layout.titleRows = lines(toRowsAddress(rows), isEntireRows)),
      SetPrintTitleColumns: ([columns]) => void (layout.titleColumns = lines(columns, isEntireColumns)),
    },
    finders: {
      GetPrintAreaOrNullObject: printArea,
      GetPrintArea: () => required(printArea()),
      GetPrintTitleRowsOrNullObject: titles("titleRows"),
      GetPrintTitleRows: () => required(titles("titleRows")()),
      GetPrintTitleColumnsOrNullObject: titles("titleColumns"),
      GetPrintTitleColumns: () => required(titles("titleColumns")()),
    },
  };
}

/** Excel takes `$1:$3` as well as a range. */
function toRowsAddress(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("$", "") : value;
}

function required(found: HostObject | null): HostObject {
  if (found === null) throw itemNotFound("none is set");
  return found;
}

/** Either a scale in percent, or how many pages wide and tall. */
function readZoom(value: unknown): { readonly [key: string]: number } {
  const zoom: { [key: string]: number } = {};
  for (const [key, number] of Object.entries(readRecord(value, "zoom"))) {
    if (key === "scale") zoom[key] = readInteger(number, "zoom.scale", 10, 400);
    else if (key === "horizontalFitToPages" || key === "verticalFitToPages") {
      if (!isMissing(number)) zoom[key] = readInteger(number, key, 1, 32_767);
    } else throw invalidArgument(`zoom has no ${key}`);
  }
  if ("scale" in zoom && Object.keys(zoom).length > 1)
    throw invalidArgument("a zoom is a scale or pages, not both");
  return zoom;
}

const PLACES = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];
/** Excel's limit for a header or footer. */
const MAX_FOOTER = 255;

function toHeadersFooters(session: Session, sheet: Sheet): HostObject {
  const texts = sheet.pageLayout.headersFooters;
  return {
    type: "HeaderFooterGroup",
    scalars: {
      State: { get: () => "Default" },
      UseSheetScale: {
        get: () => sheet.pageLayout.isFooterScaled,
        set: (value) => {
          requireWritable(session);
          sheet.pageLayout.isFooterScaled = readBoolean(value, "useSheetScale");
        },
      },
    },
    objects: {
      DefaultForAllPages: () => ({
        type: "HeaderFooter",
        scalars: Object.fromEntries(
          PLACES.map((place): [string, Scalar] => [
            place,
            {
              get: () => texts.get(place) ?? "",
              set: (value) => {
                requireWritable(session);
                const text = readString(value, place);
                if (text.length > MAX_FOOTER) throw invalidArgument(`${place} is longer than 255 characters`);
                texts.set(place, text);
              },
            },
          ]),
        ),
      }),
    },
  };
}

export function toPageBreaks(
  session: Session,
  sheet: Sheet,
  which: "horizontalBreaks" | "verticalBreaks",
): HostObject {
  const breaks = sheet[which];
  const isRows = which === "horizontalBreaks";
  const toBreak = (at: number): HostObject => ({
    type: "PageBreak",
    ids: () => ({ _Id: String(at) }),
    scalars: {
      RowIndex: { get: () => (isRows ? at : 0) },
      ColumnIndex: { get: () => (isRows ? 0 : at) },
    },
    methods: {
      Delete: () => {
        requireWritable(session);
        if (breaks.includes(at)) breaks.splice(breaks.indexOf(at), 1);
      },
    },
  });
  return {
    type: "PageBreakCollection",
    items: () => breaks.map(toBreak),
    methods: {
      GetCount: () => breaks.length,
      RemovePageBreaks: () => {
        requireWritable(session);
        breaks.length = 0;
      },
    },
    finders: {
      /** A break comes before the first row or column of the range. */
      Add: ([range]) => {
        const area = readArea(range, sheet, "pageBreakRange");
        requireUnprotected(session, area, "none");
        const at = isRows ? area.top : area.left;
        if (at === 0) throw invalidArgument("no page can begin before the sheet");
        if (!breaks.includes(at)) breaks.push(at);
        breaks.sort((one, other) => one - other);
        return toBreak(at);
      },
    },
  };
}
