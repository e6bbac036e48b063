import { decided, fromMemory, NO_CORRECTIONS, type Corrections, type ThemeChoice } from "../core";
import { readOwnParts } from "../xlsx/own-parts";
import type { Io } from "./io";
import { toPrintable } from "./render/layout";

/**
 * `none`: nothing is kept. `unheeded`: the figures were to be judged without it. `unreadable`, `newer`: it is not obeyed, because
 * nobody here can tell what it says.
 */
export type DecisionsStatus = "none" | "heeded" | "unheeded" | "unreadable" | "newer";

/** What was decided about a workbook in the pane or in the page, as far as it is heeded. */
export interface Decisions {
  readonly status: DecisionsStatus;
  readonly corrections: Corrections;
  readonly theme: ThemeChoice | null;
}

export const NO_DECISIONS: Decisions = { status: "none", corrections: NO_CORRECTIONS, theme: null };

/** What a workbook keeps of what its user decided. */
export function readDecisions(bytes: Uint8Array, heeds: boolean): Decisions {
  const own = readOwnParts(bytes);
  if (own.ok && (own.memory === null || own.memory === "")) return NO_DECISIONS;
  if (!heeds) return { ...NO_DECISIONS, status: "unheeded" };
  if (!own.ok) return { ...NO_DECISIONS, status: "unreadable" };
  const { corrections, theme, problem } = fromMemory(own.memory);
  return problem === null ? { status: "heeded", corrections, theme } : { ...NO_DECISIONS, status: problem };
}

/** Says on standard error that something was decided and could not be heeded. */
export function warnOfDecisions(
  { file, decisions: { status } }: { readonly file: string; readonly decisions: Decisions },
  io: Io,
): void {
  if (status === "unreadable" || status === "newer")
    io.err.write(`crossfoot: ${toPrintable(decided[status](file))}\n`);
}
