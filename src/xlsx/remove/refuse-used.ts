import { HostError } from "../host-failure";
import type { Package } from "../package/open-package";
import { readOutline } from "../package/outline";
import { listMentions } from "./list-formulas";
import { findReference, type Going } from "./reference";
import { shrinkWorkbook } from "./shrink-workbook";

/** The kinds of parts that may speak of cells of other sheets. */
const SPEAKING: ReadonlySet<string> = new Set([
  "worksheet",
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
  "chart",
  "chartEx",
  "chartUserShapes",
  "drawing",
  "vmlDrawing",
  "ctrlProp",
  "table",
  "pivotCacheDefinition",
  "connections",
]);

/**
 * Refuses to let sheets go that something speaks of which stays: it would show `#REF!`. Links are no reason, they only lead nowhere.
 * @param staying the parts that stay
 * @param places of the tabs that go
 * @throws HostError `sheet-in-use`
 */
export function refuseUsed(book: Package, staying: readonly string[], places: ReadonlySet<number>): void {
  const { sheetNames, targets, workbook } = book.map;
  const going: Going = {
    sheets: sheetNames,
    going: new Set(sheetNames.filter((_, index) => places.has(index))),
    tables: new Map(
      [...places].flatMap((place) => tablesOf(book, targets[place] ?? "", sheetNames[place] ?? "")),
    ),
  };
  const refuse = (where: string, sheet: string | null | undefined): void => {
    if (sheet !== null && sheet !== undefined) throw new HostError("sheet-in-use", where, sheet);
  };
  // Names that go with their sheets may say what they like.
  const part = book.part(workbook);
  for (const formula of listMentions({ ...part, bytes: shrinkWorkbook(part, places) }).formulas)
    refuse(workbook, findReference(formula, going));
  const speaking = new Set(
    staying.flatMap((path) =>
      book.relations(path).flatMap(({ kind, target, isExternal }) => {
        return !isExternal && SPEAKING.has(kind) ? [target] : [];
      }),
    ),
  );
  for (const path of staying) {
    if (!speaking.has(path)) continue;
    const { formulas, sheets } = listMentions(book.part(path));
    for (const formula of formulas) refuse(path, findReference(formula, going));
    for (const sheet of sheets)
      refuse(
        path,
        [...going.going].find((name) => name.toLowerCase() === sheet.toLowerCase()),
      );
  }
}

function tablesOf(book: Package, path: string, sheet: string): readonly (readonly [string, string])[] {
  return book.relations(path).flatMap(({ kind, target }) => {
    const part = kind === "table" ? book.find(target) : null;
    if (part === null) return [];
    const { attributes } = readOutline(part, 0).root;
    return ["name", "displayName"].map((key) => [(attributes.get(key) ?? "").toLowerCase(), sheet] as const);
  });
}
