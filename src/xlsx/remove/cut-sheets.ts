import { HostError } from "../host-failure";
import { dropContentTypes, TYPES_PATH } from "../package/content-types";
import type { Package } from "../package/open-package";
import { childOf, readOutline } from "../package/outline";
import { reachFrom } from "../package/reach";
import { dropRelations } from "../package/relations";
import { retitle } from "../package/titles";
import type { EntryChanges } from "../patch/replace-entries";
import { toKey } from "../read/unpack";
import { toLinksPath } from "../read/relations";
import { quoteSheetName } from "../../core/address";
import { refuseUsed } from "./refuse-used";
import { shrinkWorkbook } from "./shrink-workbook";

/** The links from a sheet that goes, and from what goes with it, which leave no trace in parts that stay. */
const OWN_LINKS: ReadonlySet<string> = new Set([
  ...[
    "drawing",
    "vmlDrawing",
    "comments",
    "threadedComment",
    "printerSettings",
    "customProperty",
    "hyperlink",
  ],
  ...["chart", "chartEx", "chartUserShapes", "chartStyle", "chartColorStyle", "themeOverride"],
  ...[
    "image",
    "media",
    "audio",
    "video",
    "oleObject",
    "package",
    "control",
    "ctrlProp",
    "activeXControlBinary",
  ],
  ...["diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing"],
  ...["table", "queryTable", "namedSheetView"],
]);

/**
 * What is to be different in the archive of a workbook so that it does not hold some sheets any more, nor the parts that only
 * they lead to.
 * @param places of the tabs that go, from 0
 */
export function cutSheets(book: Package, places: ReadonlySet<number>): EntryChanges {
  const { workbook, targets } = book.map;
  const cut = new Set(targets.flatMap((path, index) => (places.has(index) ? [toKey(path)] : [])));
  const chain = findCalculationChain(book, places);
  if (chain !== null) cut.add(toKey(chain));
  const staying = reachFrom(
    book,
    [""],
    (from, { target }) => toKey(from) !== toKey(workbook) || !cut.has(toKey(target)),
  );
  const stays = new Set(staying.map(toKey));
  const going = reachFrom(book, [""]).filter((path) => !stays.has(toKey(path)));
  for (const key of cut)
    if (stays.has(key)) throw new HostError("unsafe-sheets", `${key} is used by another part`);
  for (const path of going)
    for (const { kind, isExternal } of book.relations(path))
      if (!isExternal && !OWN_LINKS.has(kind))
        throw new HostError("unsafe-sheets", `${path} leads to ${kind}`);
  refuseUsed(book, staying, places);

  const removed = new Set(
    going.flatMap((path) => [path, toLinksPath(path)].map(toKey).filter((key) => book.keys.has(key))),
  );
  const linksPath = toLinksPath(workbook);
  const ids = book
    .relations(workbook)
    .flatMap(({ id, target, isExternal }) => (!isExternal && cut.has(toKey(target)) ? [id] : []));
  const types = book.part(TYPES_PATH);
  const replaced = new Map([
    [toKey(workbook), shrinkWorkbook(book.part(workbook), places)],
    [toKey(linksPath), dropRelations(book.part(linksPath), new Set(ids))],
    [toKey(TYPES_PATH), dropContentTypes(types, removed)],
  ]);
  dropTitles(book, places, replaced);
  return { replaced, removed };
}

/**
 * The order in which formulas were worked out (ECMA-376-1, 18.6), where it names formulas of sheets that go: Excel takes the file
 * for damaged then, and makes a new one where there is none.
 */
function findCalculationChain(book: Package, places: ReadonlySet<number>): string | null {
  const { workbook } = book.map;
  const path = book.relations(workbook).find(({ kind }) => kind === "calcChain")?.target;
  const part = path === undefined ? null : book.find(path);
  if (path === undefined || part === null) return null;
  const sheets = childOf(readOutline(book.part(workbook), 2).root, "sheets")?.children ?? [];
  const ids = new Set([...places].map((place) => sheets[place]?.attributes.get("sheetId")));
  const { children } = readOutline(part, 1).root;
  return children.some(({ attributes }) => attributes.has("i") && ids.has(attributes.get("i"))) ? path : null;
}

/** The sheets, and the names on them, go from the properties of the document as well. */
function dropTitles(book: Package, places: ReadonlySet<number>, replaced: Map<string, Uint8Array>): void {
  const path = book.relations("").find(({ kind }) => kind === "extended-properties")?.target;
  const part = path === undefined ? null : book.find(path);
  if (path === undefined || part === null) return;
  const names = book.map.sheetNames.filter((_, index) => places.has(index));
  const isOf = (title: string): boolean =>
    names.some(
      (name) =>
        title === name || title.startsWith(`${name}!`) || title.startsWith(`${quoteSheetName(name)}!`),
    );
  const bytes = retitle(part, (titles) => titles.map((group) => group.filter((title) => !isOf(title))));
  if (bytes !== part.bytes) replaced.set(toKey(path), bytes);
}
