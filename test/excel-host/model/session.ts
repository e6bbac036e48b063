import { accessDenied, inactiveWorkbook } from "../protocol/errors";
import type { Book, Sheet } from "./book";
import type { Calculation } from "./calculation";
import type { References } from "./references";

/** Who does something: the add-in through the API, the user, or somebody else in the same workbook. */
export type Actor = "api" | "user" | "remote";

/** An event that happened; `events.ts` knows who listens. */
export interface Happening {
  readonly kind: EventKind;
  /** `null` for the workbook. */
  readonly sheet: Sheet | null;
  readonly actor: Actor;
  readonly details: { readonly [key: string]: null | boolean | number | string };
}

export const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;
export type EventKind = keyof typeof EVENT_TYPES;

/** One open workbook and the state of Excel around it. */
export interface Session {
  readonly book: Book;
  readonly calculation: Calculation;
  readonly platform: "web" | "desktop";
  readonly showsHashes: boolean;
  readonly usedOfRange: "tight" | "loose";
  /** Who is acting now. */
  actor: Actor;
  active: boolean;
  readOnly: boolean;
  readonly undoCleared: string[];
  /** What the add-in listens to: `10 {sheet id}`, `25 Workbook`. */
  readonly listening: Map<string, number>;
  readonly references: References;
  happen(happening: Omit<Happening, "actor">): void;
}

/** Before anything is written to the workbook. */
export function requireWritable(session: Session): void {
  if (session.readOnly && session.actor === "api")
    throw accessDenied("the workbook is open for reading only");
}

/** Before sheets are added, removed, renamed, moved, hidden or shown. */
export function requireStructure(session: Session): void {
  requireWritable(session);
  if (session.book.structureProtected) throw accessDenied("the structure of the workbook is protected");
}

/** Before what only the workbook in front can do. */
export function requireActive(session: Session): void {
  if (!session.active && session.actor === "api") throw inactiveWorkbook();
}
