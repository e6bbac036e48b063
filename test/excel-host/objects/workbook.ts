import { protectSheet } from "../model/edit-sheets";
import { requireActive, requireWritable, type Session } from "../model/session";
import type { Sheet } from "../model/book";
import { toArea } from "../model/area";
import { accessDenied, invalidArgument, itemNotFound, notEmulated } from "../protocol/errors";
import type { HostObject, Json } from "../protocol/host-object";
import { isMissing, isRecord, readBoolean, readOneOf, readString } from "../protocol/read-value";
import { toCustomXmlParts } from "./custom-xml-parts";
import { toKeyedCollection } from "./keyed-collection";
import { toRange } from "./range";
import { toNames, toTables } from "./tables";
import { toWorksheets } from "./worksheets";

export function toWorkbook(session: Session): HostObject {
  const { book } = session;
  const selected = (): HostObject => toRange(session, toArea(book.active, book.active.selection));
  return {
    type: "Workbook",
    scalars: {
      Name: { get: () => book.name },
      ReadOnly: { get: () => session.readOnly },
    },
    objects: {
      Worksheets: () => toWorksheets(session),
      Application: () => toApplication(session),
      Protection: () => toWorkbookProtection(session),
      Settings: () => toSettings(session),
      CustomXmlParts: () => toCustomXmlParts(session),
      Tables: () => toTables(session, null),
      Names: () => toNames(session, null),
      _Runtime: () => toRuntime(session),
    },
    methods: {
      _RemoveReference: ([id]) => session.references.release(readString(id, "the reference")),
      _RemoveAllReferences: () => session.references.releaseAll(),
    },
    finders: {
      GetActiveCell: () => {
        requireActive(session);
        const { top, left } = book.active.selection;
        return toRange(session, toArea(book.active, { top, left, bottom: top, right: left }));
      },
      GetSelectedRange: selected,
    },
  };
}

function toRuntime({ book }: Session): HostObject {
  return {
    type: "Runtime",
    scalars: {
      EnableEvents: {
        get: () => book.enableEvents,
        set: (value) => void (book.enableEvents = readBoolean(value, "enableEvents")),
      },
    },
  };
}

function toApplication(session: Session): HostObject {
  let mode = "Automatic";
  return {
    type: "Application",
    scalars: {
      CalculationMode: {
        get: () => mode,
        set: (value) => {
          mode = readOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode");
          if (mode !== "Automatic") throw notEmulated(`the calculation mode ${mode}`);
        },
      },
      CalculationState: { get: () => "Done" },
      DecimalSeparator: { get: () => "." },
      ThousandsSeparator: { get: () => "," },
      UseSystemSeparators: { get: () => true },
    },
    methods: {
      Calculate: ([type]) => {
        readOneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
        session.calculation.flush();
      },
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

function toWorkbookProtection(session: Session): HostObject {
  const { book } = session;
  const set = (isProtected: boolean): void => {
    requireWritable(session);
    if (isProtected && book.structureProtected) throw accessDenied("the workbook is protected already");
    book.structureProtected = isProtected;
  };
  return {
    type: "WorkbookProtection",
    scalars: { Protected: { get: () => book.structureProtected } },
    methods: {
      Protect: ([password]) => refusePassword(password, () => set(true)),
      Unprotect: ([password]) => refusePassword(password, () => set(false)),
    },
  };
}

export function toSheetProtection(session: Session, sheet: Sheet): HostObject {
  return {
    type: "WorksheetProtection",
    scalars: {
      Protected: { get: () => sheet.protection !== null },
      Options: { get: () => sheet.protection },
    },
    methods: {
      Protect: ([options, password]) =>
        refusePassword(password, () => protectSheet(session, sheet, readProtection(options))),
      Unprotect: ([password]) => refusePassword(password, () => protectSheet(session, sheet, null)),
    },
  };
}

function refusePassword(password: unknown, act: () => void): void {
  if (!isMissing(password) && password !== "") throw notEmulated("protection with a password");
  act();
}

const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

function readProtection(value: unknown): { readonly [option: string]: boolean | string } {
  const given = isRecord(value) ? value : {};
  const options: { [option: string]: boolean | string } = {};
  for (const [name, option] of Object.entries(given)) {
    if (!PROTECTION_OPTIONS.includes(name)) throw invalidArgument(`protection has no option ${name}`);
    options[name] = readBoolean(option, name);
  }
  return options;
}

/** `workbook.settings`: any JSON by key. A setting that is there already gets the new value. */
function toSettings(session: Session): HostObject {
  const { settings } = session.book;
  const toSetting = (key: string): HostObject => ({
    type: "Setting",
    ids: () => ({ _Id: key }),
    scalars: {
      Key: { get: () => key },
      Value: {
        get: () => toJson(settings.get(key)),
        set: (value) => {
          requireWritable(session);
          if (!settings.has(key)) throw itemNotFound(`setting ${key}`);
          settings.set(key, value);
        },
      },
    },
    methods: {
      Delete: () => {
        requireWritable(session);
        if (!settings.delete(key)) throw itemNotFound(`setting ${key}`);
      },
    },
  });
  return toKeyedCollection("SettingCollection", settings, toSetting, ([key, value]) => {
    requireWritable(session);
    const name = readString(key, "key");
    if (name === "") throw invalidArgument("the key of a setting is empty");
    if (isMissing(value)) throw invalidArgument("a setting has no value");
    settings.set(name, value);
    return toSetting(name);
  });
}

/** What came in as JSON and goes out again. */
function toJson(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toJson(each)]));
  throw new Error("no JSON");
}
