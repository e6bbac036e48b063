import { countCells, isEntireColumns, isEntireRows, toAddress, type Area } from "../model/area";
import { clearArea, CLEAR_KINDS, requireUnprotected } from "../model/edit-cells";
import type { Session } from "../model/session";
import { invalidArgument, invalidReference, itemNotFound } from "../protocol/errors";
import type { HostObject } from "../protocol/host-object";
import { isMissing, readInteger, readOneOf } from "../protocol/read-value";
import { changedDetails, toRange } from "./range";
import { toRangeFormat } from "./range-format";
import { toWorksheet } from "./worksheet";

/** Several ranges of one sheet. */
export function toRangeAreas(session: Session, areas: readonly Area[]): HostObject {
  const [first] = areas;
  if (first === undefined) throw invalidArgument("no areas");
  const { sheet } = first;
  const here = (): readonly Area[] => {
    if (!session.book.sheets.includes(sheet)) throw invalidReference();
    return areas;
  };
  const address = (): string => here().map(toAddress).join(",");
  return {
    type: "RangeAreas",
    sheet,
    areas,
    scalars: {
      Address: { get: address },
      AddressLocal: { get: address },
      AreaCount: { get: () => here().length },
      CellCount: { get: () => here().reduce((sum, area) => sum + countCells(area), 0) },
      IsEntireColumn: { get: () => here().every(isEntireColumns) },
      IsEntireRow: { get: () => here().every(isEntireRows) },
    },
    objects: {
      Areas: () => toRangeCollection(session, here()),
      Format: () => toRangeFormat(session, here),
      Worksheet: () => toWorksheet(session, sheet),
    },
    methods: {
      Calculate: () => session.calculation.flush(),
      Clear: ([applyTo]) => {
        const kind = isMissing(applyTo) ? "All" : readOneOf(applyTo, CLEAR_KINDS, "applyTo");
        for (const area of here()) {
          requireUnprotected(session, area);
          clearArea(session, area, kind);
          session.happen({ kind: "changed", sheet, details: changedDetails(area) });
        }
      },
    },
  };
}

function toRangeCollection(session: Session, areas: readonly Area[]): HostObject {
  return {
    type: "RangeCollection",
    items: () => areas.map((area) => toRange(session, area)),
    methods: { GetCount: () => areas.length },
    finders: {
      GetItemAt: ([index]) => {
        const area = areas[readInteger(index, "index")];
        if (area === undefined) throw itemNotFound(`area ${String(index)}`);
        return toRange(session, area);
      },
    },
  };
}
