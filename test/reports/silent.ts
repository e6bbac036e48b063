import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetSnapshot } from "../../src/core/sheet";
import { textSheet } from "./text-sheet";

/** Each file holds drafts, `=== name` before each and `--- sheet` before each of its sheets. */
const FOLDER = join(__dirname, "silent");

/** A draft in which nothing is wrong, or nothing can be proven wrong. */
export interface SilentDraft {
  readonly file: string;
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

export function readDrafts(): readonly SilentDraft[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const [, ...drafts] = readFileSync(join(FOLDER, file), "utf8").split(/^=== /m);
      return drafts.map((draft) => {
        const [name = "", ...sheets] = draft.split(/^--- /m);
        return { file, name: name.trim(), sheets: sheets.map(toSnapshot) };
      });
    });
}

function toSnapshot(sheet: string): SheetSnapshot {
  const end = sheet.indexOf("\n");
  return textSheet(sheet.slice(0, end).trim(), sheet.slice(end + 1));
}
