import type { Archive } from "../archive/open-archive";
import { readPart, spend, type Budget } from "../archive/read-part";
import { createPlainText } from "./plain-text";

/** The texts of the workbook: cells refer to them by index. */
export async function readSharedStrings(archive: Archive, path: string, budget: Budget): Promise<string[]> {
  const strings: string[] = [];
  const plain = createPlainText();
  await readPart(archive, path, budget, {
    open(name) {
      plain.open(name);
    },
    text(text) {
      plain.text(text);
    },
    close(name) {
      plain.close(name);
      if (name !== "si") return;
      const text = plain.take();
      spend(budget, "characters", text.length + 1, path);
      strings.push(text);
    },
  });
  return strings;
}
