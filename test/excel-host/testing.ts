import { fromA1 } from "../../src/core/address";
import type { Cell, SheetSnapshot } from "../../src/core/sheet";
import { createExcel, loadClient, type EmulatedExcel, type ExcelOptions } from ".";
import { readTyped } from "./model/typed-input";

/** For the tests of this folder. */

/** A sheet from text: `A1=Country B1=52 C1=64% D1==A1+B1`, parted by two blanks or more. */
export function sheetOf(name: string, content: string): SheetSnapshot {
  const cells = content
    .split(/\s{2,}/)
    .filter((part) => part !== "")
    .map((part): Cell => {
      const [address = "", ...rest] = part.split("=");
      const at = fromA1(address);
      if (at === null) throw new Error(`no cell: ${part}`);
      const typed = readTyped(rest.join("="), "General");
      const { value, formula, format } = typed;
      return {
        ...at,
        value: typeof value === "object" && value !== null ? value.error : value,
        text: rest.join("="),
        format: format ?? "General",
        formula: formula === null ? null : formula.slice(1),
        isError: typeof value === "object" && value !== null,
      };
    });
  return {
    name,
    hidden: false,
    protected: false,
    cells: cells.sort((one, other) => one.row - other.row || one.col - other.col),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  };
}

export interface Started {
  readonly excel: EmulatedExcel;
  /** One run with one sync at its end. */
  readonly run: <Value>(
    work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Value,
  ) => Promise<Value>;
  /** Code of the error that such a run ends with; "" where it goes well. */
  readonly failure: (
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ) => Promise<string>;
}

/** An Excel with its client; `sheet` is the first one. */
export function start(options: ExcelOptions = {}): Started {
  const excel = createExcel(options);
  const client = loadClient(excel);
  const run: Started["run"] = (work) =>
    client.Excel.run(async (context) => {
      const value = work(context, context.workbook.worksheets.getFirst());
      await context.sync();
      return value;
    });
  return {
    excel,
    run,
    failure: async (work) => codeOf(() => run((context, sheet) => void work(sheet, context))),
  };
}

/** The code with which something fails, at once or later; "" where it does not. */
export function codeOf(act: () => Promise<unknown>): Promise<string>;
export function codeOf(act: () => unknown): string;
export function codeOf(act: () => unknown): string | Promise<string> {
  try {
    const result = act();
    return result instanceof Promise ? result.then(() => "", toCode) : "";
  } catch (thrown) {
    return toCode(thrown);
  }
}

function toCode(thrown: unknown): string {
  if (thrown instanceof Error && "code" in thrown) return String(thrown.code);
  throw thrown;
}
