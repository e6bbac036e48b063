import { findUnknownPlaceholder, PLACEHOLDERS } from "./placeholders";
import type { ThemeFault } from "./theme-fault";

/** What a JSON object holds, by its keys. */
export type Fields = Readonly<Record<string, unknown>>;
export type Report = (fault: ThemeFault) => void;

export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The key itself, without the objects that it stands in: `colors.ink` → `ink`. */
function lastOf(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}

/** @param parent the key of the object itself; empty for the theme as a whole */
export function checkKeys(fields: Fields, parent: string, known: readonly string[], report: Report): void {
  for (const key of Object.keys(fields)) {
    const path = parent === "" ? key : `${parent}.${key}`;
    if (!known.includes(key)) report({ kind: "unknown-key", key: path, known });
  }
}

/** An object in the theme; `{}` where it is left out. */
export function readFields(fields: Fields, key: string, known: readonly string[], report: Report): Fields {
  const value = fields[key] ?? {};
  if (!isRecord(value)) {
    report({ kind: "not-an-object", key });
    return {};
  }
  checkKeys(value, key, known, report);
  return value;
}

/** A text with something in it; `null` where there is none, or it is none. */
export function readText(
  fields: Fields,
  key: string,
  { most, needed = false }: { readonly most: number; readonly needed?: boolean },
  report: Report,
): string | null {
  const value = fields[lastOf(key)];
  if (value === undefined) {
    if (needed) report({ kind: "missing", key });
    return null;
  }
  if (typeof value !== "string") report({ kind: "not-a-text", key });
  else if (value.trim() === "") report({ kind: "empty", key });
  else if ([...value].length > most) report({ kind: "too-long", key, most });
  else return value.trim();
  return null;
}

/** `#1F4E79` → `1F4E79`; `undefined` where it is left out, or is none. */
export function readColor(fields: Fields, key: string, report: Report): string | undefined {
  return readPaint(fields, key, false, report) ?? undefined;
}

/** As `readColor`; `none` → `null`. */
export function readFill(fields: Fields, key: string, report: Report): string | null | undefined {
  return readPaint(fields, key, true, report);
}

function readPaint(
  fields: Fields,
  key: string,
  mayBeNone: boolean,
  report: Report,
): string | null | undefined {
  const value = fields[lastOf(key)];
  if (value === undefined) return undefined;
  if (typeof value !== "string") {
    report({ kind: "not-a-text", key });
    return undefined;
  }
  if (mayBeNone && value === "none") return null;
  if (/^#[\dA-Fa-f]{6}$/.test(value)) return value.slice(1).toUpperCase();
  report({ kind: "bad-color", key, value: toShort(value), mayBeNone });
  return undefined;
}

/** One of a few texts; `undefined` where it is left out, or is none of them. */
export function readChoice<Choice extends string>(
  fields: Fields,
  key: string,
  known: readonly Choice[],
  report: Report,
): Choice | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (typeof value !== "string") {
    report({ kind: "not-a-text", key });
    return undefined;
  }
  const choice = known.find((each) => each === value);
  if (choice === undefined) report({ kind: "bad-choice", key, value: toShort(value), known });
  return choice;
}

/** So that three parts fit into the 255 characters that Excel has for a header. */
const MOST_LINE = 60;

/** A part of a header or footer, which may well be empty; `undefined` where it is left out. */
export function readLinePart(fields: Fields, key: string, report: Report): string | undefined {
  const value = fields[lastOf(key)];
  if (value === undefined) return undefined;
  if (typeof value !== "string") {
    report({ kind: "not-a-text", key });
    return undefined;
  }
  const unknown = findUnknownPlaceholder(value);
  if ([...value].length > MOST_LINE) report({ kind: "too-long", key, most: MOST_LINE });
  else if (unknown !== null)
    report({
      kind: "unknown-placeholder",
      key,
      value: unknown,
      known: PLACEHOLDERS.map((name) => `{${name}}`),
    });
  return value;
}

/** What is quoted in a sentence must not fill it. */
export function toShort(value: string): string {
  const characters = [...value];
  return characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : value;
}
