/** Writes the sample workbooks next to this file: `npm run samples`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DRAFTS } from "./drafts";
import { writeDraft } from "./write-draft";

async function main(): Promise<void> {
  for (const draft of DRAFTS) {
    writeFileSync(join(__dirname, draft.file), await writeDraft(draft.sheets));
    console.log(`samples/${draft.file}`);
  }
}

void main();
