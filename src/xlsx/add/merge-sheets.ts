import { HostError } from "../host-failure";
import { PROPERTY_KIND, PROPERTY_PATH, PROPERTY_TYPE, toPropertyBytes } from "../own/sheet-property";
import { addContentTypes, TYPES_PATH } from "../package/content-types";
import { createFreePaths } from "../package/free-paths";
import type { Package } from "../package/open-package";
import { childOf, innerOf, readOutline } from "../package/outline";
import { reachFrom } from "../package/reach";
import { addRelations, createIds, readRelations, toType, type NewRelation } from "../package/relations";
import { areSheets, retitle } from "../package/titles";
import { encodePart } from "../patch/encode-part";
import type { EntryChanges } from "../patch/replace-entries";
import { toKey } from "../read/unpack";
import type { Part } from "../read/walk-xml";
import { toLinksPath } from "../read/workbook-map";
import { extendWorkbook } from "./extend-workbook";
import { mergeStyles } from "./merge-styles";
import { readNormalDigit } from "./normal-digit";
import { rewriteLinks } from "./rewrite-links";
import { rewriteNewSheet } from "./rewrite-new-sheet";
import { createTableRewriter } from "./rewrite-tables";

const LINKS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const NO_STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>`;

/** The parts that come in, and what the parts that are there must know of them. */
interface Incoming {
  readonly contents: Map<string, Uint8Array>;
  readonly types: Map<string, string>;
  /** The links of the workbook part. */
  readonly links: NewRelation[];
}

/**
 * What is to be different in the archive of a workbook so that it holds the sheets of another as well, behind its own.
 * @param from as `writePlan` makes it
 * @param marks one a sheet; `null` for none
 */
export function mergeSheets(book: Package, from: Package, marks: readonly (string | null)[]): EntryChanges {
  const { map } = book;
  const workbook = book.part(map.workbook);
  const linksPath = toLinksPath(map.workbook);
  const nextId = createIds(book.relations(map.workbook).map(({ id }) => id));
  const toFree = createFreePaths(book);
  const incoming: Incoming = { contents: new Map(), types: new Map(), links: [] };

  const stylesPath = map.styles !== null && book.find(map.styles) !== null ? map.styles : null;
  const oldStyles =
    stylesPath === null
      ? { name: "styles", bytes: new TextEncoder().encode(NO_STYLES) }
      : book.part(stylesPath);
  const newStyles = from.part(from.map.styles ?? "");
  const styles = mergeStyles(oldStyles, newStyles);
  const widths = readNormalDigit(newStyles) / readNormalDigit(oldStyles);
  if (stylesPath === null) {
    const path = toFree("xl/styles.xml");
    incoming.contents.set(path, encodePart(oldStyles, styles.xml));
    incoming.types.set(path, STYLES_TYPE);
    incoming.links.push({ id: nextId(), type: toType("styles"), target: path, isExternal: false });
  }

  const parts = reachFrom(from, from.map.targets);
  const renamed = new Map(parts.map((path) => [path, toFree(path)]));
  const rewriteTable = createTableRewriter(book, { names: definedNamesOf(workbook), styles });
  const texts = readSharedTexts(from);
  for (const [path, target] of renamed) {
    const sheet = from.map.targets.indexOf(path);
    const links = from.find(toLinksPath(path));
    const relations: NewRelation[] = [];
    const mark = sheet < 0 ? null : (marks[sheet] ?? null);
    if (mark !== null) relations.push(addMark(mark, { incoming, toFree, links, path }));
    const part = from.part(path);
    const type = from.types.typeOf(path) ?? "";
    const now =
      sheet >= 0
        ? rewriteNewSheet(part, { styles, texts, widths, mark: relations[0]?.id ?? null })
        : type.endsWith(".table+xml")
          ? rewriteTable(part)
          : part;
    incoming.contents.set(target, now.bytes);
    incoming.types.set(target, type);
    if (links === null && relations.length === 0) continue;
    const moved = links === null ? null : rewriteLinks(links, path, renamed);
    incoming.contents.set(toLinksPath(target), addRelations(moved, target, relations));
    incoming.types.set(toLinksPath(target), LINKS_TYPE);
  }
  const tabs = from.map.targets.map((path, index) => {
    const link = nextId();
    const target = renamed.get(path) ?? "";
    incoming.links.push({ id: link, type: toType("worksheet"), target, isExternal: false });
    return { name: from.map.sheetNames[index] ?? "", link };
  });

  const replaced = new Map<string, Uint8Array>([
    [toKey(map.workbook), extendWorkbook(workbook, tabs, from.part(from.map.workbook))],
    [toKey(linksPath), addRelations(book.part(linksPath), map.workbook, incoming.links)],
    [toKey(TYPES_PATH), addContentTypes(book.part(TYPES_PATH), incoming.types)],
  ]);
  if (stylesPath !== null) replaced.set(toKey(stylesPath), encodePart(oldStyles, styles.xml));
  addTitles(
    book,
    tabs.map(({ name }) => name),
    replaced,
  );
  return { replaced, added: incoming.contents };
}

/** Adds the part that holds the mark of a sheet. @returns the link of the sheet to it */
function addMark(
  mark: string,
  {
    incoming,
    toFree,
    links,
    path,
  }: {
    readonly incoming: Incoming;
    readonly toFree: (path: string) => string;
    readonly links: Part | null;
    readonly path: string;
  },
): NewRelation {
  const target = toFree(PROPERTY_PATH);
  incoming.contents.set(target, toPropertyBytes(mark));
  incoming.types.set(target, PROPERTY_TYPE);
  const taken = links === null ? [] : readRelations(links, path).map(({ id }) => id);
  return { id: createIds(taken)(), type: toType(PROPERTY_KIND), target, isExternal: false };
}

/** What is between the tags of each shared text: it is the same in a cell (ECMA-376-1, 18.4.8 and 18.3.1.53). */
function readSharedTexts(from: Package): readonly string[] {
  if (from.map.sharedStrings === null) return [];
  const { xml, root } = readOutline(from.part(from.map.sharedStrings), 1);
  return root.children.map((text) => innerOf(xml, text));
}

function definedNamesOf(workbook: Part): readonly string[] {
  const names = childOf(readOutline(workbook, 2).root, "definedNames");
  return names?.children.map(({ attributes }) => attributes.get("name") ?? "") ?? [];
}

/** The sheets are told among the properties of the document as well, where those tell of sheets. */
function addTitles(book: Package, added: readonly string[], replaced: Map<string, Uint8Array>): void {
  const { sheets, sheetNames } = book.map;
  const path = book.relations("").find(({ kind }) => kind === "extended-properties")?.target;
  const part = path === undefined ? null : book.find(path);
  if (path === undefined || part === null) return;
  const worksheets = sheetNames.filter((_, index) => sheets[index] !== null);
  const bytes = retitle(part, (titles) =>
    titles.map((group) => (areSheets(group, worksheets) ? [...group, ...added] : group)),
  );
  if (bytes !== part.bytes) replaced.set(toKey(path), bytes);
}

/** @throws HostError `name-taken`: names of sheets are the same in whatever case */
export function refuseTaken(book: Package, names: readonly string[]): void {
  const taken = new Set(book.map.sheetNames.map((name) => name.toLowerCase()));
  const same = names.find((name) => taken.has(name.toLowerCase()));
  if (same !== undefined) throw new HostError("name-taken", same, same);
}
