import type { EventEntry } from "./emulated-excel";
import { EVENT_TYPES, type Happening, type Session } from "./model/session";

type Listener = (entries: readonly EventEntry[]) => void;
const WORKBOOK = "Workbook";

/** Events on their way to the add-in. They arrive some time after what caused them, as in Excel. */
export class Events {
  private waiting: Happening[] = [];
  private readonly listeners = new Set<Listener>();

  add(happening: Happening): void {
    this.waiting.push(happening);
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Sends those that the add-in listens to, unless it has switched events off. */
  deliver(session: Session): void {
    const happened = this.waiting;
    this.waiting = [];
    const entries = happened.flatMap((happening) => toEntries(session, happening));
    if (entries.length === 0) return;
    queueMicrotask(() => {
      for (const listener of this.listeners) listener(entries);
    });
  }
}

/** One for those who listen to the sheet, one for those who listen to all sheets. */
function toEntries(session: Session, { kind, sheet, actor, details }: Happening): EventEntry[] {
  const type = EVENT_TYPES[kind];
  const isRemote = actor === "remote";
  const payload = JSON.stringify({
    ...(sheet === null ? {} : { worksheetId: sheet.id }),
    source: isRemote ? "Remote" : "Local",
    // Whether the add-in itself was it.
    triggerSource: actor === "api" ? "ThisLocalAddin" : "Unknown",
    ...details,
  });
  const targets = [...(sheet === null ? [] : [sheet.id]), WORKBOOK];
  return targets
    .filter((target) => (session.listening.get(`${type} ${target}`) ?? 0) > 0)
    .map((target): EventEntry => [65536, type, target, payload, 0, isRemote]);
}
