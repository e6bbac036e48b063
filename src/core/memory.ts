import {
  NO_CORRECTIONS,
  type ColumnCorrection,
  type ColumnMeaning,
  type Confirmed,
  type Corrections,
  type TableMark,
  type Waiver,
} from "./corrections";
import { BUILT_IN_THEMES, type BuiltInTheme } from "./theme/built-in-themes";

/** Raised when an older program would misread what a newer one keeps. */
const VERSION = 1;

/** The theme that the reports of a workbook have: one that comes with the program, or the text of a theme file and its name. */
export type ThemeChoice =
  | { readonly kind: "built-in"; readonly id: BuiltInTheme }
  | { readonly kind: "file"; readonly name: string; readonly text: string };

export interface Remembered {
  readonly corrections: Corrections;
  /** `null` where nobody chose one. */
  readonly theme: ThemeChoice | null;
  /** `unreadable`: kept by nobody we know, or damaged. `newer`: kept by a later version, and not to be replaced by us. */
  readonly problem: "unreadable" | "newer" | null;
}

/** What a workbook keeps of what its user said: `{"version":1,"corrections":{…},"theme":{…}}`. */
export function toMemory({ corrections, theme }: Omit<Remembered, "problem">): string {
  return JSON.stringify({ version: VERSION, corrections, ...(theme === null ? {} : { theme }) });
}

/** Reads it tolerantly: an entry that makes no sense is left out, and everything else is used. */
export function fromMemory(text: string | null): Remembered {
  if (text === null || text === "") return { corrections: NO_CORRECTIONS, theme: null, problem: null };
  const kept = parse(text);
  if (!isRecord(kept) || typeof kept["version"] !== "number" || !isRecord(kept["corrections"])) {
    return { corrections: NO_CORRECTIONS, theme: null, problem: "unreadable" };
  }
  const { leftOut, columns, waivers, confirmed } = kept["corrections"];
  return {
    corrections: {
      leftOut: entries(leftOut).flatMap(toMark),
      columns: entries(columns).flatMap(toColumn),
      waivers: entries(waivers).flatMap(toWaiver),
      confirmed: entries(confirmed).flatMap(toConfirmed),
    },
    theme: toTheme(kept["theme"]),
    problem: kept["version"] > VERSION ? "newer" : null,
  };
}

/**
 * Which of several memories counts, as a merge of workbooks leaves them: the first that can be read, or else the first, so that it is
 * told that nothing can.
 */
export function findReadable<Kept extends { readonly text: string }>(kept: readonly Kept[]): Kept | null {
  return kept.find(({ text }) => fromMemory(text).problem !== "unreadable") ?? kept[0] ?? null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told to the user as `unreadable`.
    return null;
  }
}

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose => typeof value === "object" && value !== null;

const entries = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isRecord) : []);

function toTheme(value: unknown): ThemeChoice | null {
  if (!isRecord(value)) return null;
  const { kind, id, name, text } = value;
  if (kind === "file" && typeof name === "string" && typeof text === "string") return { kind, name, text };
  const builtIn = BUILT_IN_THEMES.find((theme) => theme.id === id);
  return kind === "built-in" && builtIn !== undefined ? { kind, id: builtIn.id } : null;
}

function toMark({ sheet, headings, nth }: Loose): readonly TableMark[] {
  if (typeof sheet !== "string" || typeof headings !== "string" || !isIndex(nth)) return [];
  return [{ sheet, headings, nth }];
}

function toColumn({ table, column, meaning }: Loose): readonly ColumnCorrection[] {
  const [mark] = isRecord(table) ? toMark(table) : [];
  const [said] = isRecord(meaning) ? toMeaning(meaning) : [];
  return mark === undefined || said === undefined || !isIndex(column)
    ? []
    : [{ table: mark, column, meaning: said }];
}

function toMeaning({ measure, type, outcome }: Loose): readonly ColumnMeaning[] {
  if (typeof type !== "string" || typeof outcome !== "string" || !isMeasure(measure)) return [];
  return [{ measure, type, outcome }];
}

function toWaiver({ finding, fingerprint, reason }: Loose): readonly Waiver[] {
  if (typeof finding !== "string" || typeof fingerprint !== "string") return [];
  return [{ finding, fingerprint, reason: typeof reason === "string" ? reason : "" }];
}

function toConfirmed({ cell, stated }: Loose): readonly Confirmed[] {
  if (!isRecord(cell) || typeof stated !== "string") return [];
  const { sheet, row, col } = cell;
  return typeof sheet === "string" && isIndex(row) && isIndex(col)
    ? [{ cell: { sheet, row, col }, stated }]
    : [];
}

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isMeasure = (value: unknown): value is ColumnMeaning["measure"] =>
  value === "count" || value === "share" || value === "label" || value === "other";
