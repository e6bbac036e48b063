import type { SheetPlan, WorkbookPlan } from "../plan/workbook-plan";
import type { SheetSnapshot } from "../sheet";
import { findRecords, toParts, toProvenSheet } from "./proof-record";

/** A cell of a record that holds another text now. */
export interface RecordCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly value: string;
}

/**
 * The plan of a report whose cells were changed before it is written, with a record that tells of them as they are: else the report
 * would say of itself that somebody had edited it. The record keeps its length, so that its sheet looks the same.
 * @returns also the cells of the record that changed; none where the plan has no record that can be read
 */
export function proveAgain(plan: WorkbookPlan): {
  readonly plan: WorkbookPlan;
  readonly cells: readonly RecordCell[];
} {
  const [found, ...others] = findRecords(plan.sheets.map(toSnapshot));
  if (found?.record == null || others.length > 0) return { plan, cells: [] };
  const { sheet: name, record } = found;
  const proven = plan.sheets.filter((sheet) => sheet.name !== name).map(toProvenSheet);
  const sheet = plan.sheets.find((each) => each.name === name);
  if (sheet === undefined) return { plan, cells: [] };
  const old = toParts(record);
  const parts = toParts({ ...record, sheets: proven }, { least: old.length });
  // There is room for as many parts as there were.
  if (parts.length > old.length) return { plan, cells: [] };
  const texts = new Map(
    old.flatMap(({ text, digest }, index): [string, string][] => {
      const part = parts[index];
      return part === undefined
        ? []
        : [
            [text, part.text],
            [digest, part.digest],
          ];
    }),
  );
  const cells: RecordCell[] = [];
  const changed: SheetPlan = {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const value = typeof cell.value === "string" ? texts.get(cell.value) : undefined;
      if (value === undefined || value === cell.value) return cell;
      cells.push({ sheet: name, row: cell.row, col: cell.col, value });
      return { ...cell, value };
    }),
  };
  const sheets = plan.sheets.map((each) => (each === sheet ? changed : each));
  return { plan: { ...plan, sheets }, cells };
}

function toSnapshot({ name, cells, merges }: SheetPlan): SheetSnapshot {
  return {
    name,
    hidden: false,
    protected: false,
    cells: cells.map(({ row, col, value, formula }) => ({
      row,
      col,
      value,
      text: String(value ?? ""),
      format: "General",
      formula,
      isError: false,
    })),
    hiddenRows: [],
    hiddenColumns: [],
    merges,
  };
}
