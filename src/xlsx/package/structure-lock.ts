import { HostError } from "../host-failure";
import { refuseSigned, type Package } from "./open-package";
import { childOf, readOutline } from "./outline";

/**
 * Refuses a workbook in which no sheet may come or go: by the wish of its owner (ECMA-376-1, 18.2.29), because of a signature, or
 * because it keeps a record of changes in which a sheet would be missing (12.3.16).
 * @throws HostError `signed`, `protected-structure`, `shared-workbook`
 */
export function refuseLocked(book: Package): void {
  refuseSigned(book);
  const lock = childOf(readOutline(book.part(book.map.workbook), 1).root, "workbookProtection");
  if (["1", "true"].includes(lock?.attributes.get("lockStructure") ?? ""))
    throw new HostError("protected-structure", "lockStructure");
  if (book.relations(book.map.workbook).some(({ kind }) => kind === "revisionHeaders"))
    throw new HostError("shared-workbook", "revisionHeaders");
}
