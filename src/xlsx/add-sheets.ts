import { mergeSheets, refuseTaken } from "./add/merge-sheets";
import { HostError, type HostFailure } from "./host-failure";
import { confirmSheets } from "./package/confirm-sheets";
import { openPackage, type Package } from "./package/open-package";
import { refuseLocked } from "./package/structure-lock";
import { changeEntries } from "./patch/replace-entries";
import { readWorkbook } from "./read-workbook";

interface SheetsToAdd {
  /** A workbook that `writePlan` made. All of its sheets are added. */
  readonly from: Uint8Array;
  /** What each of its sheets carries with it, in their order: the text of `fromMark`, at most 255 characters; `null` for nothing. */
  readonly marks: readonly (string | null)[];
}

type Added =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** The names of the new sheets, in their order. */
      readonly sheets: readonly string[];
    }
  | { readonly ok: false; readonly failure: HostFailure };

/**
 * Adds the sheets of one workbook behind those of another (.xlsx, .xlsm), with their styles, charts, pictures, tables, links and
 * print settings. Everything that the other had stays: all parts byte for byte, but for the lists that must name the new sheets
 * (the workbook part and its links, the content types, the titles among the document's properties) and the styles. Those grow at
 * their ends, so that nothing in them changes its place or its look. The tab that was shown is shown.
 *
 * The result is read again before it is handed out: it must hold all sheets of both, each as it was.
 *
 * Fails with `name-taken` where a sheet of the same name is there, as `whyNoSheets` says, or with what `readWorkbook` fails with. Macros are kept as they are, but know nothing of the new sheets.
 */
export async function addSheets(bytes: Uint8Array, { from, marks }: SheetsToAdd): Promise<Added> {
  const [before, coming] = [await readWorkbook(bytes), await readWorkbook(from)];
  if (!before.ok) return before;
  if (!coming.ok) return coming;
  try {
    const [book, source] = [openPackage(bytes), openPackage(from)];
    refuseClosed(book);
    const { sheetNames } = source.map;
    refuseTaken(book, sheetNames);
    const merged = changeEntries(bytes, mergeSheets(book, source, marks));
    await confirmSheets(merged, [...before.sheets, ...coming.sheets]);
    return { ok: true, bytes: merged, sheets: sheetNames };
  } catch (thrown) {
    if (thrown instanceof HostError) return { ok: false, failure: thrown.failure };
    throw thrown;
  }
}

/**
 * Why no sheets can be added to a workbook, whichever they are: `protected-structure`, `shared-workbook`, `signed`, `strict-workbook`,
 * or what its parts cannot be read for. `null` where nothing speaks against it.
 */
export function whyNoSheets(bytes: Uint8Array): HostFailure | null {
  try {
    refuseClosed(openPackage(bytes));
    return null;
  } catch (thrown) {
    if (thrown instanceof HostError) return thrown.failure;
    throw thrown;
  }
}

function refuseClosed(book: Package): void {
  refuseLocked(book);
  if (book.isStrict) throw new HostError("strict-workbook", book.map.workbook);
}
