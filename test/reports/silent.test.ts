import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { audit, toMessage } from "../../src/core";
import { en } from "../../src/core/words/en";
import { textSheet } from "./text-sheet";

/** Each file holds drafts, `=== name` before each and `--- sheet` before each of its sheets. */
const folder = join(__dirname, "silent");

function draftsOf(file: string): readonly (readonly [name: string, sheets: readonly string[]])[] {
  const [, ...drafts] = readFileSync(join(folder, file), "utf8").split(/^=== /m);
  return drafts.map((draft) => {
    const [name = "", ...sheets] = draft.split(/^--- /m);
    return [name.trim(), sheets];
  });
}

function toSnapshot(sheet: string): ReturnType<typeof textSheet> {
  const end = sheet.indexOf("\n");
  return textSheet(sheet.slice(0, end).trim(), sheet.slice(end + 1));
}

describe.each(readdirSync(folder).sort())("%s", (file) => {
  test.each(draftsOf(file))("%s", (_name, sheets) => {
    const { findings, verdicts } = audit(sheets.map(toSnapshot));
    const loud = findings.filter(({ severity }) => severity !== "note");
    expect(loud.map((finding) => toMessage(finding, en.findings))).toEqual([]);
    expect(verdicts.broken).toBe(0);
  });
});
