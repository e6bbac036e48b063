import { COLUMNS, ROWS, toArea } from "../model/area";
import type { Sheet } from "../model/book";
import { requireActive, requireWritable, type Session } from "../model/session";
import { itemNotFound } from "../protocol/errors";
import type { HostObject } from "../protocol/host-object";
import { isMissing, readArea, readInteger } from "../protocol/read-value";
import { toRange } from "./range";

export function toFreezePanes(session: Session, sheet: Sheet): HostObject {
  const freeze = (rows: number, columns: number): void => {
    requireWritable(session);
    requireActive(session);
    sheet.frozen =
      rows === 0 && columns === 0
        ? null
        : {
            top: 0,
            left: 0,
            bottom: rows === 0 ? ROWS - 1 : rows - 1,
            right: columns === 0 ? COLUMNS - 1 : columns - 1,
          };
  };
  const count = (value: unknown, most: number): number =>
    isMissing(value) ? 1 : readInteger(value, "count", 0, most);
  const location = (): HostObject | null =>
    sheet.frozen === null ? null : toRange(session, toArea(sheet, sheet.frozen));
  return {
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: ([rows]) => freeze(count(rows, ROWS), 0),
      FreezeColumns: ([columns]) => freeze(0, count(columns, COLUMNS)),
      FreezeAt: ([range]) => {
        const { bottom, right } = readArea(range, sheet, "frozenRange");
        freeze(bottom === ROWS - 1 ? 0 : bottom + 1, right === COLUMNS - 1 ? 0 : right + 1);
      },
      Unfreeze: () => freeze(0, 0),
    },
    finders: {
      GetLocation: () => {
        const found = location();
        if (found === null) throw itemNotFound("nothing is frozen");
        return found;
      },
      GetLocationOrNullObject: location,
    },
  };
}
