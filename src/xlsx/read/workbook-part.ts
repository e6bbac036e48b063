import type { Archive } from "../archive/open-archive";
import { hasPart, readPart, type Budget } from "../archive/read-part";
import { HostError } from "../host-failure";
import { isOn } from "../xml/attributes";
import { readRelationships, type Relationship } from "./relationships";

export interface SheetEntry {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Path of the sheet's part; `null` for chart, dialog and macro sheets, which have no cells. */
  readonly path: string | null;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/**
 * Finds the workbook in the archive, and what belongs to it.
 * @throws HostError `other-archive` or `binary-workbook` where there is no workbook that we read
 */
export async function readWorkbookPart(archive: Archive, budget: Budget): Promise<WorkbookPart> {
  const roots = await readRelationships(archive, "", budget);
  const path = roots.find((root) => root.type === "officeDocument")?.target ?? "";
  if (path.endsWith(".bin")) throw new HostError("binary-workbook", path);
  if (!hasPart(archive, path)) throw new HostError("other-archive", `no workbook part: ${path}`);
  const links = await readRelationships(archive, path, budget);
  const sheets: SheetEntry[] = [];
  let root: string | null = null;
  let date1904 = false;
  await readPart(archive, path, budget, {
    open(name, attributes) {
      root ??= name;
      if (name === "workbookPr") date1904 = isOn(attributes, "date1904");
      if (name !== "sheet") return;
      const link = links.find((candidate) => candidate.id === attributes.get("id"));
      if (link === undefined) throw new HostError("damaged", `${path}: a sheet leads nowhere`);
      sheets.push({
        name: attributes.get("name") ?? "",
        state: toState(attributes.get("state")),
        path: link.type === "worksheet" ? link.target : null,
      });
    },
    text() {},
    close() {},
  });
  if (root !== "workbook") throw new HostError("other-archive", `${path} is not a workbook`);
  return { sheets, date1904, sharedStrings: pathOf(links, "sharedStrings"), styles: pathOf(links, "styles") };
}

function pathOf(links: readonly Relationship[], type: string): string | null {
  return links.find((link) => link.type === type)?.target ?? null;
}

function toState(state: string | undefined): SheetEntry["state"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
