import type { Mark, SheetKind } from "./host";

/** The key of everything that the program keeps in a workbook. */
export const KEY = "Crossfoot";

/** What a sheet that the program made carries with it, as a custom property of the sheet. */
export interface SheetMark extends Mark {
  /** Of what was written, where the sheet may be refreshed as long as nobody changed it; else empty. */
  readonly digest: string;
}

const KINDS: readonly SheetKind[] = ["report", "findings", "sample"];

/** The text that is kept. At most 255 characters, or some editions of Excel crash (OfficeDev/office-js #4378). */
export function fromMark({ kind, id, digest }: SheetMark): string {
  return JSON.stringify({ kind, id, ...(digest === "" ? {} : { digest }) });
}

/** `null` for what is no mark of ours. */
export function toMark(text: unknown): SheetMark | null {
  const read = toObject(text);
  const kind = KINDS.find((each) => each === read.get("kind"));
  const id = read.get("id");
  const digest = read.get("digest") ?? "";
  if (kind === undefined || typeof id !== "string" || typeof digest !== "string") return null;
  return { kind, id, digest };
}

function toObject(text: unknown): ReadonlyMap<string, unknown> {
  if (typeof text !== "string") return new Map();
  try {
    const read: unknown = JSON.parse(text);
    return new Map(typeof read === "object" && read !== null ? Object.entries(read) : []);
  } catch (thrown) {
    // Somebody else's property under our key.
    if (thrown instanceof SyntaxError) return new Map();
    throw thrown;
  }
}
