import type { Range } from "../../core/address";
import { toNamedArea, type NamedAreas, type TableArea } from "../../core/recalculate/named-areas";
import { fromRangeA1 } from "../read/range";
import { findRelations } from "../read/relations";
import type { WorkbookMap } from "../read/workbook-map";
import { toKey, unpack } from "../read/unpack";
import { decodeEntities, toXml, walkXml, type Part } from "../read/walk-xml";

/** A name that formulas may use for cells (ECMA-376-1, 18.2.5). */
interface DefinedName {
  readonly name: string;
  /** The only sheet on which it is known; `null` for all. */
  readonly scope: string | null;
  readonly formula: string;
}

/** What the formulas of a workbook may refer to other than by an address. */
export interface NamedCells {
  /** In the order of the tabs. */
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableArea[];
  /** The cells of what-if data tables, whose formulas are not in their cells. */
  readonly dataTables: readonly FilledCells[];
  /** The cells of array formulas, each of which stands in its first cell only. */
  readonly arrays: readonly FilledCells[];
}

/** Cells that one formula fills (ECMA-376-1, 18.3.1.40). */
interface FilledCells {
  readonly sheet: string;
  readonly range: Range;
}

export function readNamedCells(bytes: Uint8Array, map: WorkbookMap): NamedCells {
  const paths = map.sheets.map((path) => path ?? "");
  const parts = unpack(bytes, new Set([map.workbook, ...paths].map(toKey)));
  const workbook = parts.get(toKey(map.workbook));
  const filledBy = (type: "dataTable" | "array"): FilledCells[] =>
    map.sheetNames.flatMap((sheet, index) => {
      const part = parts.get(toKey(paths[index] ?? ""));
      return part === undefined ? [] : readFilled(part, type).map((range) => ({ sheet, range }));
    });
  return {
    sheets: map.sheetNames,
    names: workbook === undefined ? [] : readNames(workbook, map.sheetNames),
    tables: map.sheetNames.flatMap((sheet, index) => readTables(bytes, sheet, paths[index] ?? "")),
    dataTables: filledBy("dataTable"),
    arrays: filledBy("array"),
  };
}

/** What formulas may call cells, as far as it means fixed cells. */
export function readNamedAreas(bytes: Uint8Array, map: WorkbookMap): NamedAreas {
  const workbook = unpack(bytes, new Set([toKey(map.workbook)])).get(toKey(map.workbook));
  const names = workbook === undefined ? [] : readNames(workbook, map.sheetNames);
  return {
    names: names.map(({ name, scope, formula }) => ({ name, scope, area: toNamedArea(formula) })),
    tables: map.sheetNames.flatMap((sheet, index) => readTables(bytes, sheet, map.sheets[index] ?? "")),
  };
}

function readNames(workbook: Part, sheets: readonly string[]): DefinedName[] {
  const names: { name: string; scope: string | null; formula: string }[] = [];
  let current: (typeof names)[number] | null = null;
  walkXml(workbook, {
    open(element, attributes, path) {
      if (element !== "definedName" || path.at(-1) !== "definedNames") return;
      const scope = attributes().get("localSheetId");
      current = {
        name: attributes().get("name") ?? "",
        scope: scope === undefined ? null : (sheets[Number(scope)] ?? null),
        formula: "",
      };
      names.push(current);
    },
    text(text) {
      if (current !== null) current.formula += decodeEntities(text);
    },
    close(element) {
      if (element === "definedName") current = null;
    },
  });
  return names;
}

/** (ECMA-376-1, 18.5.1.2) */
function readTables(bytes: Uint8Array, sheet: string, path: string): TableArea[] {
  if (path === "") return [];
  const targets = findRelations(bytes, path).filter(({ kind }) => kind === "table");
  return [...unpack(bytes, new Set(targets.map(({ target }) => toKey(target)))).values()].flatMap((part) => {
    const columns: string[] = [];
    let name = "";
    let headings = 1;
    let totals = 0;
    let range: Range | null = null;
    walkXml(part, {
      open(element, attributes, around) {
        if (element === "table" && around.length === 0) {
          name = attributes().get("displayName") ?? attributes().get("name") ?? "";
          range = fromRangeA1(attributes().get("ref") ?? "");
          headings = Number(attributes().get("headerRowCount") ?? 1);
          totals = Number(attributes().get("totalsRowCount") ?? 0);
        } else if (element === "tableColumn") columns.push(attributes().get("name") ?? "");
      },
    });
    return range === null ? [] : [{ name, sheet, range, columns, headings, totals }];
  });
}

function readFilled(part: Part, type: "dataTable" | "array"): Range[] {
  if (!toXml(part).includes(type)) return [];
  const ranges: Range[] = [];
  walkXml(part, {
    open(name, attributes, path) {
      if (name !== "f" || path.at(-1) !== "c" || attributes().get("t") !== type) return;
      const range = fromRangeA1(attributes().get("ref") ?? "");
      if (range !== null) ranges.push(range);
    },
  });
  return ranges;
}

export function findTable(name: string, { tables }: NamedCells): TableArea | null {
  return tables.find((table) => isSame(table.name, name)) ?? null;
}

/** The name as it is known on one of these sheets, where its own sheet counts before the workbook. */
export function findDefinedName(
  name: string,
  sheets: readonly string[],
  { names }: NamedCells,
): DefinedName | null {
  const alike = names.filter((defined) => isSame(defined.name, name));
  const own = alike.find(({ scope }) => scope !== null && sheets.includes(scope));
  return own ?? alike.find(({ scope }) => scope === null) ?? null;
}

/**
 * The sheets that the beginning of a reference means: `Q1!`, `'Q1 24'!`, from one to another `Jan:Mar!`; none of this workbook for
 * `[1]Q1!`. `null` where there is no such sheet.
 */
export function toSheets(prefix: string, sheets: readonly string[]): readonly string[] | null {
  const text = prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  const name = text.replace(/^.*\[0\]/, "");
  if (name.includes("[")) return [];
  // A colon cannot be part of a name.
  const ends = name.split(":").map((end) => sheets.findIndex((sheet) => isSame(sheet, end)));
  if (ends.includes(-1)) return null;
  return sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** Excel does not tell cases apart in names. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
