import type { Outcome } from "../host";
import { deleteSheets } from "./delete-sheets";
import { refuse } from "./host-error";
import { listMarked } from "./list-marked";
import type { OwnSheets } from "./own-sheets";
import { run } from "./run";

/** Removes the sheets that carry this id, whatever they are called by now. Three syncs. */
export function removeSheets(id: string, own: OwnSheets): Promise<Outcome<readonly string[]>> {
  return own.during(() => run((context) => remove(context, id), { denied: "protected-workbook" }));
}

async function remove(context: Excel.RequestContext, id: string): Promise<readonly string[]> {
  const protection = context.workbook.protection.load("protected");
  const sheets = await listMarked(context);
  const doomed = sheets.filter(({ mark }) => mark?.id === id);
  if (doomed.length === 0) return [];
  if (protection.protected) refuse("protected-workbook", { details: "the structure is protected" });
  // A workbook has at least one sheet that can be seen.
  if (sheets.every((sheet) => doomed.includes(sheet) || sheet.visibility !== "Visible"))
    refuse("no-other-sheet", { sheet: doomed[0]?.name ?? null, details: "no other visible sheet" });
  await deleteSheets(context, doomed);
  return doomed.map(({ name }) => name);
}
