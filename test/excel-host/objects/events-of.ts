import type { Sheet } from "../model/book";
import { EVENT_TYPES, type EventKind, type Session } from "../model/session";
import type { HostObject } from "../protocol/host-object";

/** The client's names for listening, after `_Register` and `_Unregister`; events that are never sent are not here. */
const NAMES = {
  ActivatedEvent: "activated",
  AddedEvent: "added",
  DataChangedEvent: "changed",
  DeactivatedEvent: "deactivated",
  DeletedEvent: "deleted",
  EventMoved: "moved",
  EventNameChanged: "nameChanged",
  EventVisibilityChanged: "visibilityChanged",
  FormatChangedEvent: "formatChanged",
  ProtectionChangedEvent: "protectionChanged",
  RowHiddenChangedEvent: "rowHiddenChanged",
  SelectionChangedEvent: "selectionChanged",
} as const satisfies Readonly<Record<string, EventKind>>;

/** How the add-in says that it listens to events of a sheet, or of all sheets. */
export function eventMethods(session: Session, sheet: Sheet | null): NonNullable<HostObject["methods"]> {
  const target = sheet?.id ?? "Workbook";
  const count = (kind: EventKind, by: 1 | -1): null => {
    const key = `${EVENT_TYPES[kind]} ${target}`;
    session.listening.set(key, Math.max(0, (session.listening.get(key) ?? 0) + by));
    return null;
  };
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, kind]) => [
      [`_Register${name}`, () => count(kind, 1)],
      [`_Unregister${name}`, () => count(kind, -1)],
    ]),
  );
}
