import type { Sheet } from "../model/book";
import { addSheet, isVisible } from "../model/edit-sheets";
import type { Session } from "../model/session";
import { itemNotFound } from "../protocol/errors";
import type { HostObject } from "../protocol/host-object";
import { isMissing, readBoolean, readInteger, readString } from "../protocol/read-value";
import { eventMethods } from "./events-of";
import { toWorksheet } from "./worksheet";

export function toWorksheets(session: Session): HostObject {
  const { book } = session;
  /** By id or by name, whose case does not matter. */
  const find = (key: unknown): Sheet | null => {
    const wanted = readString(key, "key").toLowerCase();
    return (
      book.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? null
    );
  };
  const give = (sheet: Sheet | undefined | null, what: unknown): HostObject => {
    if (sheet === undefined || sheet === null) throw itemNotFound(`sheet ${String(what)}`);
    return toWorksheet(session, sheet);
  };
  const listed = (visibleOnly: unknown): readonly Sheet[] =>
    isMissing(visibleOnly) || !readBoolean(visibleOnly, "visibleOnly")
      ? book.sheets
      : book.sheets.filter(isVisible);
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => toWorksheet(session, sheet)),
    getItem: (key) => give(find(key), key),
    methods: {
      ...eventMethods(session, null),
      GetCount: ([visibleOnly]) => listed(visibleOnly).length,
    },
    finders: {
      Add: ([name]) =>
        toWorksheet(session, addSheet(session, isMissing(name) ? null : readString(name, "name"))),
      GetActiveWorksheet: () => toWorksheet(session, book.active),
      GetFirst: ([visibleOnly]) => give(listed(visibleOnly)[0], "first"),
      GetLast: ([visibleOnly]) => give(listed(visibleOnly).at(-1), "last"),
      GetItemAt: ([index]) => give(book.sheets[readInteger(index, "index")], index),
      GetItemOrNullObject: ([key]) => {
        const found = find(key);
        return found === null ? null : toWorksheet(session, found);
      },
    },
  };
}
