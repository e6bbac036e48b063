import { HostError } from "../host-failure";
import { PROPERTY_KIND, PROPERTY_PATH, PROPERTY_TYPE, toPropertyBytes } from "../own/sheet-property";
import { addContentTypes, TYPES_PATH } from "../package/content-types";
import { createFreePaths } from "../package/free-paths";
import type { Package } from "../package/open-package";
import { childOf, innerOf, readOutline } from "../package/outline";
import { reachFrom } from "../package/reach";
import { addRelations, createIds, toType, type NewRelation } from "../package/relations";
import { areSheets, retitle } from "../package/titles";
import { encodePart } from "../patch/encode-part";
import type { EntryChanges } from "../patch/replace-entries";
import { toKey } from "../read/unpack";
import type { Part } from "../read/walk-xml";
import { readRelations, toLinksPath } from "../read/relations";
import { extendWorkbook } from "./extend-workbook";
import { mergeStyles, type MergedStyles } from "./merge-styles";
import { readNormalDigit } from "./normal-digit";
import { rewriteLinks } from "./rewrite-links";
import { rewriteNewSheet } from "./rewrite-new-sheet";
import { createTableRewriter } from "./rewrite-tables";

const LINKS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
/** A workbook may do without. */
const NO_STYLES: Part = {
  name: "styles",
  bytes: new TextEncoder().encode(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>`,
  ),
};

/** The parts that come in, and what the parts that are there must know of them. */
interface Incoming {
  readonly contents: Map<string, Uint8Array>;
  readonly types: Map<string, string>;
  /** The links of the workbook part. */
  readonly links: NewRelation[];
  readonly toFree: (path: string) => string;
  readonly nextId: () => string;
}

/**
 * What is to be different in the archive of a workbook so that it holds the sheets of another as well, behind its own.
 * @param from as `writePlan` makes it
 * @param marks one a sheet; `null` for none
 */
export function mergeSheets(book: Package, from: Package, marks: readonly (string | null)[]): EntryChanges {
  const { map } = book;
  const linksPath = toLinksPath(map.workbook);
  const incoming: Incoming = {
    contents: new Map(),
    types: new Map(),
    links: [],
    toFree: createFreePaths(book),
    nextId: createIds(book.relations(map.workbook).map(({ id }) => id)),
  };
  const replaced = new Map<string, Uint8Array>();

  const oldStyles = (map.styles === null ? null : book.find(map.styles)) ?? NO_STYLES;
  const newStyles = from.part(from.map.styles ?? "");
  const styles = mergeStyles(oldStyles, newStyles);
  const stylesBytes = encodePart(oldStyles, styles.xml);
  if (oldStyles !== NO_STYLES) replaced.set(toKey(oldStyles.name), stylesBytes);
  else {
    const path = incoming.toFree("xl/styles.xml");
    incoming.contents.set(path, stylesBytes);
    incoming.types.set(path, STYLES_TYPE);
    link(incoming, "styles", path);
  }

  const widths = readNormalDigit(newStyles) / readNormalDigit(oldStyles);
  const paths = bringParts({ book, from, marks, incoming, styles, widths });
  const tabs = paths.map((path, index) => ({
    name: from.map.sheetNames[index] ?? "",
    link: link(incoming, "worksheet", path),
  }));
  const workbook = book.part(map.workbook);
  replaced.set(toKey(map.workbook), extendWorkbook(workbook, tabs, from.part(from.map.workbook)));
  replaced.set(toKey(linksPath), addRelations(book.part(linksPath), map.workbook, incoming.links));
  replaced.set(toKey(TYPES_PATH), addContentTypes(book.part(TYPES_PATH), incoming.types));
  addTitles(
    book,
    tabs.map(({ name }) => name),
    replaced,
  );
  return { replaced, added: incoming.contents };
}

/** Links the workbook part to a new part. @returns the id of the link */
function link({ links, nextId }: Incoming, kind: string, target: string): string {
  const id = nextId();
  links.push({ id, type: toType(kind), target, isExternal: false });
  return id;
}

/** Puts the sheets and all parts that they lead to among the incoming. @returns the new paths of the sheets, in their order */
function bringParts({
  book,
  from,
  marks,
  incoming,
  styles,
  widths,
}: {
  readonly book: Package;
  readonly from: Package;
  readonly marks: readonly (string | null)[];
  readonly incoming: Incoming;
  readonly styles: MergedStyles;
  readonly widths: number;
}): readonly string[] {
  const { targets } = from.map;
  const renamed = new Map(reachFrom(from, targets).map((path) => [path, incoming.toFree(path)]));
  const names = definedNamesOf(book.part(book.map.workbook));
  const rewriteTable = createTableRewriter(book, { names, styles });
  const texts = readSharedTexts(from);
  for (const [path, target] of renamed) {
    const place = targets.indexOf(path);
    const text = place < 0 ? null : (marks[place] ?? null);
    const links = from.find(toLinksPath(path));
    const mark = text === null ? null : addMark(text, links, path, incoming);
    const part = from.part(path);
    const type = from.types.typeOf(path) ?? "";
    const now =
      place >= 0
        ? rewriteNewSheet(part, { styles, texts, widths, mark: mark?.id ?? null })
        : type.endsWith(".table+xml")
          ? rewriteTable(part)
          : part;
    incoming.contents.set(target, now.bytes);
    incoming.types.set(target, type);
    if (links === null && mark === null) continue;
    const moved = links === null ? null : rewriteLinks(links, path, renamed);
    incoming.contents.set(toLinksPath(target), addRelations(moved, target, mark === null ? [] : [mark]));
    incoming.types.set(toLinksPath(target), LINKS_TYPE);
  }
  return targets.map((path) => renamed.get(path) ?? path);
}

/** Adds the part that holds the mark of a sheet. @returns the link of the sheet to it, which it has not yet */
function addMark(text: string, links: Part | null, path: string, incoming: Incoming): NewRelation {
  const target = incoming.toFree(PROPERTY_PATH);
  incoming.contents.set(target, toPropertyBytes(text));
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
