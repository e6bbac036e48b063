import { HostError, type HostFailure } from "./host-failure";
import { confirmSheets } from "./package/confirm-sheets";
import { openPackage } from "./package/open-package";
import { refuseLocked } from "./package/structure-lock";
import { changeEntries } from "./patch/replace-entries";
import { readWorkbook } from "./read-workbook";
import { cutSheets } from "./remove/cut-sheets";

type Removed =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly failure: HostFailure };

/**
 * Removes sheets from a workbook (.xlsx, .xlsm), with the parts that only they lead to (drawings, charts, pictures, tables, comments,
 * marks) and the names that only they know. Everything else stays: all other parts byte for byte, but for the lists that named the
 * sheets (the workbook part and its links, the content types, the titles among the document's properties). Where one of the sheets
 * was shown, the next that can be seen is shown. Styles that only they used stay.
 *
 * The result is read again before it is handed out: it must hold all other sheets, each as it was.
 *
 * Fails with `no-sheet`; with `no-visible-sheet` where none would be left that can be seen; with `sheet-in-use` where a formula, a
 * name, a chart, a conditional format or the like speaks of one of them that stays; with `protected-structure`, `shared-workbook`,
 * `signed`, `unsafe-sheets`, or with what `readWorkbook` fails with.
 * @param names as they stand on the tabs
 */
export async function removeSheets(bytes: Uint8Array, names: readonly string[]): Promise<Removed> {
  const before = await readWorkbook(bytes);
  if (!before.ok) return before;
  if (names.length === 0) return { ok: true, bytes: Uint8Array.from(bytes) };
  try {
    const book = openPackage(bytes);
    refuseLocked(book);
    const { sheetNames, states } = book.map;
    const places = new Set(names.map((name) => placeOf(name, sheetNames)));
    if (!states.some((state, index) => state === "visible" && !places.has(index)))
      throw new HostError("no-visible-sheet", names.join(", "));
    const cut = changeEntries(bytes, cutSheets(book, places));
    await confirmSheets(
      cut,
      before.sheets.filter(({ name }) => !names.includes(name)),
    );
    return { ok: true, bytes: cut };
  } catch (thrown) {
    if (thrown instanceof HostError) return { ok: false, failure: thrown.failure };
    throw thrown;
  }
}

function placeOf(name: string, sheetNames: readonly string[]): number {
  const place = sheetNames.indexOf(name);
  if (place < 0) throw new HostError("no-sheet", name, name);
  return place;
}
