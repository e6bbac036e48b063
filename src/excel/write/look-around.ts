import { toContentDigest } from "../digest";
import { askForMark, markOf } from "../marks";

export interface ExistingSheet {
  readonly id: string;
  readonly name: string;
}

/** What is there before sheets are added. */
export interface Surroundings {
  readonly sheets: readonly ExistingSheet[];
  /** The structure of the workbook is protected: no sheet can be added or removed. */
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
  /** Sheets of findings that are as the program left them, and can be written anew. */
  readonly refreshable: readonly ExistingSheet[];
  /** Those of tables and of cells, where the plan has tables to be named; else none. */
  readonly names: readonly string[];
}

/**
 * One sync.
 * @param findings ids of sheets that carried the mark of findings when the workbook was read
 */
export async function lookAround(
  context: Excel.RequestContext,
  findings: readonly string[],
  { hasTables }: { readonly hasTables: boolean },
): Promise<Surroundings> {
  const { workbook } = context;
  const list = workbook.worksheets.load("items/id,items/name");
  const named = hasTables ? [workbook.tables.load("items/name"), workbook.names.load("items/name")] : [];
  const protection = workbook.protection.load("protected");
  workbook.load("readOnly");
  const candidates = findings.map((id) => askWhetherIntact(workbook.worksheets.getItemOrNullObject(id)));
  await context.sync();
  return {
    sheets: list.items.map(({ id, name }) => ({ id, name })),
    names: named.flatMap(({ items }) => items.map(({ name }) => name)),
    isProtected: protection.protected,
    isReadOnly: workbook.readOnly,
    refreshable: candidates.flatMap(({ sheet, protection: own, isIntact }) =>
      !sheet.isNullObject && sheet.visibility === "Visible" && !own.protected && isIntact()
        ? [{ id: sheet.id, name: sheet.name }]
        : [],
    ),
  };
}

/**
 * Whether a sheet holds what its mark says that it was given, all of it in sight; to be read after the next sync. Under a filter
 * that somebody set, new findings would be hidden.
 */
function askWhetherIntact(sheet: Excel.Worksheet): {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly isIntact: () => boolean;
} {
  sheet.load("id,name,visibility");
  const mark = askForMark(sheet);
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,formulas,rowHidden,columnHidden");
  return {
    sheet,
    protection: sheet.protection.load("protected"),
    isIntact: () => {
      const digest = markOf(mark)?.digest ?? "";
      return digest !== "" && digest === digestOf(used) && !isPartlyHidden(used);
    },
  };
}

function isPartlyHidden({ isNullObject, rowHidden, columnHidden }: Excel.Range): boolean {
  // `null` where some are and some are not, whatever the typings promise.
  return !isNullObject && (rowHidden !== false || columnHidden !== false);
}

function digestOf(used: Excel.Range): string {
  if (used.isNullObject) return toContentDigest([]);
  const { rowIndex, columnIndex } = used;
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  return toContentDigest(
    formulas.flatMap((row, r) =>
      row.map((content, c) => ({ row: rowIndex + r, col: columnIndex + c, content })),
    ),
  );
}
