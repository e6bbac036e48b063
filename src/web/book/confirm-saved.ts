import { toA1 } from "../../core/address";
import type { Cell, SheetSnapshot } from "../../core/sheet";
import { HostError } from "../../xlsx/host-failure";
import { readWorkbook } from "../../xlsx/read-workbook";

/**
 * Reads a file that is about to be handed out, and compares it sheet by sheet, cell by cell with what was shown.
 * @throws HostError `not-as-shown`
 */
export async function confirmSaved(bytes: Uint8Array, shown: readonly SheetSnapshot[]): Promise<void> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return refuse(`cannot be read: ${read.failure.code}: ${read.failure.detail}`);
  const names = read.sheets.map(({ name }) => name);
  if (JSON.stringify(names) !== JSON.stringify(shown.map(({ name }) => name))) return refuse("other sheets");
  shown.forEach((sheet, index) => {
    const saved = read.sheets[index];
    if (saved === undefined || outlineOf(saved) !== outlineOf(sheet))
      return refuse(`${sheet.name} as a whole`, sheet.name);
    const length = Math.max(saved.cells.length, sheet.cells.length);
    for (let at = 0; at < length; at += 1) {
      const [is, should] = [saved.cells[at], sheet.cells[at]];
      if (is === undefined || should === undefined || !isSame(is, should)) {
        const { row, col } = should ?? is ?? { row: 0, col: 0 };
        refuse(`${sheet.name}!${toA1(row, col)}`, sheet.name);
      }
    }
  });
}

function isSame(a: Cell, b: Cell): boolean {
  return (
    a.row === b.row &&
    a.col === b.col &&
    a.value === b.value &&
    a.text === b.text &&
    a.format === b.format &&
    a.formula === b.formula &&
    a.isError === b.isError
  );
}

/** All that there is about a sheet other than its cells, in one order. */
function outlineOf({
  name,
  hidden,
  protected: isProtected,
  hiddenRows,
  hiddenColumns,
  merges,
}: SheetSnapshot): string {
  return JSON.stringify([name, hidden, isProtected, hiddenRows, hiddenColumns, merges]);
}

function refuse(what: string, sheet?: string): never {
  throw new HostError("not-as-shown", what, sheet);
}
