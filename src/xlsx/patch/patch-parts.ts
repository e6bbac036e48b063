import { holds, toA1, type CellRef } from "../../core/address";
import { HostError } from "../host-failure";
import { readNumberFormats } from "../read/number-formats";
import { toKey, unpack } from "../read/unpack";
import { toXml, type Part } from "../read/walk-xml";
import type { WorkbookMap } from "../read/workbook-map";
import { encodePart } from "./encode-part";
import { rewriteSheet, styleAt, type CellContent } from "./rewrite-sheet";
import { addGeneralStyles } from "./rewrite-styles";
import { askForCalculation } from "./rewrite-workbook";
import { findCell, findPlaces, type SheetPlaces } from "./sheet-places";

interface PartsPatch {
  readonly changes: readonly (CellRef & { readonly value: number | string })[];
  readonly results: readonly (CellRef & { readonly value: number | string | boolean })[];
  /** Formulas that lose their stored result. */
  readonly emptied: readonly CellRef[];
  /** Results depend on the changes, so that the workbook must be calculated. */
  readonly isStale: boolean;
}

/** The format in which Excel takes whatever is typed for text. */
const TEXT_FORMAT = "@";

/**
 * The parts of a workbook that a patch changes, by `toKey(name)`.
 * @throws HostError `no-sheet`, `formula`, `no-formula`, `damaged`
 */
export function patchParts(
  bytes: Uint8Array,
  map: WorkbookMap,
  patch: PartsPatch,
): ReadonlyMap<string, Uint8Array> {
  const paths = sheetsOf(patch).map((sheet) => pathOf(map, sheet));
  const parts = unpack(bytes, new Set([map.workbook, map.styles ?? "", ...paths].map(toKey)));
  const partAt = (path: string): Part => {
    const part = parts.get(toKey(path));
    if (part === undefined) throw new HostError("damaged", `no part ${path}`);
    return part;
  };
  const drafts = sheetsOf(patch).map((sheet) => {
    const path = pathOf(map, sheet);
    return {
      sheet,
      path,
      places: findPlaces(partAt(path), new Set(on(sheet, cellsOf(patch)).map(({ row }) => row))),
    };
  });
  for (const { sheet, places } of drafts) checkCells(places, sheet, patch);

  const formats = map.styles === null ? [] : readNumberFormats(partAt(map.styles));
  const needGeneral = drafts.flatMap(({ sheet, places }) =>
    on(sheet, patch.changes)
      .filter(({ value }) => typeof value === "number")
      .map(({ row, col }) => styleAt(places, row, col)),
  );
  const textStyles = new Set(needGeneral.filter((style) => formats[style] === TEXT_FORMAT));
  const styles =
    map.styles === null || textStyles.size === 0 ? null : addGeneralStyles(partAt(map.styles), textStyles);

  const changed = new Map<string, Uint8Array>();
  const put = (path: string, xml: string): void => {
    const part = partAt(path);
    if (xml !== toXml(part)) changed.set(toKey(path), encodePart(part, xml));
  };
  for (const { sheet, path, places } of drafts) {
    const contents = toContents(patch, sheet, ({ row, col }, value) => {
      const style = styleAt(places, row, col);
      return typeof value === "number" ? (styles?.by.get(style) ?? style) : style;
    });
    put(path, rewriteSheet(places, contents));
  }
  if (styles !== null && map.styles !== null) put(map.styles, styles.xml);
  if (patch.isStale) put(map.workbook, askForCalculation(partAt(map.workbook)));
  return changed;
}

function toContents(
  { changes, results, emptied }: PartsPatch,
  sheet: string,
  styleFor: (cell: CellRef, value: number | string) => number,
): CellContent[] {
  return [
    ...on(sheet, changes).map((cell): CellContent => {
      const { row, col, value } = cell;
      return { row, col, content: { kind: "value", value, style: styleFor(cell, value) } };
    }),
    ...on(sheet, results).map(({ row, col, value }): CellContent => ({
      row,
      col,
      content: { kind: "result", value },
    })),
    ...on(sheet, emptied).map(({ row, col }): CellContent => ({ row, col, content: { kind: "no-result" } })),
  ];
}

/** A formula is never overwritten, nor a cell that an array or a what-if table fills; a result needs one of them. */
function checkCells(places: SheetPlaces, sheet: string, { changes, results }: PartsPatch): void {
  const check = (cells: readonly CellRef[], isLive: boolean): void => {
    for (const { row, col } of on(sheet, cells)) {
      if (hasFormula(places, row, col) === isLive) continue;
      throw new HostError(
        isLive ? "no-formula" : "formula",
        `${sheet}!${toA1(row, col)}`,
        sheet,
        toA1(row, col),
      );
    }
  };
  check(changes, false);
  check(results, true);
}

function hasFormula(places: SheetPlaces, row: number, col: number): boolean {
  const parts = findCell(places, row, col)?.parts ?? [];
  return places.filled.some((range) => holds(range, { row, col })) || parts.some(({ name }) => name === "f");
}

function cellsOf({ changes, results, emptied }: PartsPatch): readonly CellRef[] {
  return [...changes, ...results, ...emptied];
}

function sheetsOf(patch: PartsPatch): string[] {
  return [...new Set(cellsOf(patch).map(({ sheet }) => sheet))];
}

function on<Ref extends CellRef>(sheet: string, cells: readonly Ref[]): Ref[] {
  return cells.filter((cell) => cell.sheet === sheet);
}

function pathOf(map: WorkbookMap, sheet: string): string {
  const path = map.sheets[map.sheetNames.indexOf(sheet)];
  if (path === undefined || path === null) throw new HostError("no-sheet", sheet, sheet);
  return path;
}
