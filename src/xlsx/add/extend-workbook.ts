import {
  append,
  childOf,
  escapeXml,
  insertInOrder,
  prefixIn,
  readOutline,
  tagOf,
  withPrefix,
} from "../package/outline";
import { HostError } from "../host-failure";
import { toLinkAttribute } from "../package/relations";
import { encodePart } from "../patch/encode-part";
import { splice } from "../patch/splice";
import { changeTag } from "../patch/tag";
import type { Part } from "../read/walk-xml";

/** The children of a workbook part in the order of the schema (ECMA-376-1, 18.2.27), from its names on. */
const ORDER = [
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
/** Excel's own. */
const LAST_SHEET_ID = 65_534;

interface NewTab {
  readonly name: string;
  /** The id of the link to its part. */
  readonly link: string;
}

/**
 * The workbook part with more tabs at the end of its list, and with the names that only they know. Which tab is shown first stays
 * as it is.
 * @param from the workbook part that the tabs come from, without prefixes
 */
export function extendWorkbook(part: Part, tabs: readonly NewTab[], from: Part): Uint8Array {
  const outline = readOutline(part, 2);
  const { xml, root } = outline;
  const prefix = prefixIn(outline);
  const sheets = childOf(root, "sheets");
  if (sheets === undefined) throw new HostError("damaged", `${part.name}: no list of sheets`);
  const nextId = createSheetIds(sheets.children.map(({ attributes }) => Number(attributes.get("sheetId"))));
  const entries = tabs.map(
    ({ name, link }) =>
      `<${prefix}sheet name="${escapeXml(name)}" sheetId="${nextId()}" ${toLinkAttribute(tagOf(xml, root), link)}/>`,
  );
  const added = readNames(from, sheets.children.length)
    .map((text) => withPrefix(text, prefix))
    .join("");
  const names = childOf(root, "definedNames");
  const list = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  const nameEdits =
    added === ""
      ? []
      : names !== undefined
        ? append(xml, names, added)
        : insertInOrder(xml, root, { name: "definedNames", text: list, order: ORDER });
  return encodePart(part, splice(xml, [...append(xml, sheets, entries.join("")), ...nameEdits]));
}

/**
 * Ids beyond all that are there, so that none of a sheet that went from between others is used again: what may be kept elsewhere by
 * that id would be taken for the new sheet's. The id of a sheet that went from the end is used again.
 */
function createSheetIds(taken: readonly number[]): () => number {
  const ids = new Set(taken);
  let last = Math.max(0, ...taken);
  return () => {
    last += 1;
    if (last > LAST_SHEET_ID) for (last = 1; ids.has(last);) last += 1;
    ids.add(last);
    return last;
  };
}

/**
 * The names of single sheets, which they know by the place of their tab.
 * @throws Error where a name is known everywhere: a mistake in the program, whose plans have none
 */
function readNames(from: Part, before: number): readonly string[] {
  const { xml, root } = readOutline(from, 2);
  return (childOf(root, "definedNames")?.children ?? []).map((name) => {
    const scope = name.attributes.get("localSheetId");
    if (scope === undefined) throw new Error(`the name ${name.attributes.get("name") ?? ""} is of no sheet`);
    const tag = changeTag(tagOf(xml, name), { localSheetId: String(Number(scope) + before) });
    return tag + xml.slice(name.openTo, name.to);
  });
}
