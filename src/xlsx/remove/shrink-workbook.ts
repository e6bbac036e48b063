import { HostError } from "../host-failure";
import { childOf, readOutline, tagOf, type Element } from "../package/outline";
import { encodePart } from "../patch/encode-part";
import { splice, type Edit } from "../patch/splice";
import { changeTag } from "../patch/tag";
import type { Part } from "../read/walk-xml";

/**
 * The workbook part without some tabs and without the names that only they know. Names and the tab that is shown know tabs by their
 * place, which moves (ECMA-376-1, 18.2.5 and 18.2.30). Where the tab that was shown goes, the next that can be seen is shown.
 * @param going places of tabs, from 0
 */
export function shrinkWorkbook(part: Part, going: ReadonlySet<number>): Uint8Array {
  const { xml, root } = readOutline(part, 2);
  const sheets = childOf(root, "sheets")?.children ?? [];
  refuseViews(root, sheets, going);
  const left = sheets.flatMap((_, index) => (going.has(index) ? [] : [index]));
  const isSeen = (index: number): boolean =>
    (sheets[index]?.attributes.get("state") ?? "visible") === "visible";
  const toPlace = (old: number): number => {
    const seen = left.filter(isSeen);
    return left.indexOf(left.includes(old) ? old : (seen.find((index) => index > old) ?? seen.at(-1) ?? 0));
  };

  const edits: Edit[] = sheets.flatMap((sheet, index) => (going.has(index) ? [takeOut(sheet)] : []));
  for (const view of childOf(root, "bookViews")?.children ?? []) {
    const moved = ["activeTab", "firstSheet"].flatMap((key) => {
      const old = view.attributes.get(key);
      const now = old === undefined ? old : String(toPlace(Number(old)));
      return now === undefined || now === old ? [] : [[key, now] as const];
    });
    if (moved.length > 0) edits.push(retag(xml, view, Object.fromEntries(moved)));
  }
  const names = childOf(root, "definedNames");
  const kept = names?.children.filter(({ attributes }) => {
    const scope = attributes.get("localSheetId");
    return scope === undefined || !going.has(Number(scope));
  });
  if (names !== undefined && kept?.length === 0 && names.children.length > 0) edits.push(takeOut(names));
  else
    for (const name of names?.children ?? []) {
      const scope = name.attributes.get("localSheetId");
      if (kept?.includes(name) !== true) edits.push(takeOut(name));
      else if (scope !== undefined && left.indexOf(Number(scope)) !== Number(scope))
        edits.push(retag(xml, name, { localSheetId: String(left.indexOf(Number(scope))) }));
    }
  return encodePart(part, splice(xml, edits));
}

/** A kept view of the workbook can show one of the sheets (ECMA-376-1, 18.2.3). */
function refuseViews(root: Element, sheets: readonly Element[], going: ReadonlySet<number>): void {
  const ids = new Set([...going].map((index) => sheets[index]?.attributes.get("sheetId")));
  const views = childOf(root, "customWorkbookViews")?.children ?? [];
  if (views.some(({ attributes }) => ids.has(attributes.get("activeSheetId"))))
    throw new HostError("unsafe-sheets", "a custom view shows a sheet that goes");
}

function takeOut({ from, to }: Element): Edit {
  return { from, to, by: "" };
}

function retag(xml: string, element: Element, attributes: Readonly<Record<string, string>>): Edit {
  return { from: element.from, to: element.openTo, by: changeTag(tagOf(xml, element), attributes) };
}
