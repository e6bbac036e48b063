import { KEY } from "../sheet-mark";
import { toArchiveFailure, toFileFailure } from "./content-kind";
import { HostError, type HostFailure } from "./host-failure";
import { LIMITS } from "./limits";
import { changeMemory, findMemory, toMemoryPart } from "./own/memory-part";
import { findProperty, fromPropertyBytes, PROPERTY_KIND } from "./own/sheet-property";
import { openPackage, refuseSigned, type Package } from "./package/open-package";
import { changeEntries } from "./patch/replace-entries";
import { listNames } from "./read/unpack";

/** What the program itself keeps in a workbook. */
export interface OwnParts {
  /** What `keepMemory` kept last; `null` where nothing is kept. */
  readonly memory: string | null;
  /** The sheets that carry a mark, in the order of the tabs, with its text: whether it is one of ours, `toMark` tells. */
  readonly marks: readonly { readonly sheet: string; readonly text: string }[];
}

type OwnPartsReading =
  ({ readonly ok: true } & OwnParts) | { readonly ok: false; readonly failure: HostFailure };

type Kept =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly failure: HostFailure };

/** Reads what the program kept in a workbook (.xlsx, .xlsm). Never throws for what is in the file. */
export function readOwnParts(bytes: Uint8Array): OwnPartsReading {
  return attempt(() => {
    const book = open(bytes);
    return { ok: true, memory: findMemory(book)?.text ?? null, marks: readMarks(book) } as const;
  });
}

/**
 * Keeps a text in a workbook, in place of the one before; everything else stays byte for byte, but for the links of the workbook
 * part and the content types, where there was none before. The result is read again before it is handed out.
 * @param text whatever it holds, up to about a million characters
 * @throws RangeError for a longer text: a mistake in the program
 */
export function keepMemory(bytes: Uint8Array, text: string): Kept {
  const length = toMemoryPart(text).length;
  if (length > LIMITS.text) throw new RangeError(`a memory of ${length} characters`);
  return attempt(() => {
    const book = open(bytes);
    refuseSigned(book);
    const kept = changeEntries(bytes, changeMemory(book, text));
    const now = open(kept);
    const isKept = findMemory(now)?.text === text;
    const isSame = JSON.stringify(now.map) === JSON.stringify(book.map);
    if (!isKept || !isSame) throw new HostError("unsafe-sheets", "the memory is not read back");
    return { ok: true, bytes: kept } as const;
  });
}

function readMarks(book: Package): OwnParts["marks"] {
  return book.map.sheets.flatMap((path, index) => {
    const links = path === null ? [] : book.relations(path).filter(({ kind }) => kind === PROPERTY_KIND);
    const part = path === null || links.length === 0 ? null : book.find(path);
    const id = part === null ? null : findProperty(part, KEY);
    const target = links.find((link) => link.id === id)?.target;
    const property = target === undefined ? null : book.find(target);
    if (property === null) return [];
    return [{ sheet: book.map.sheetNames[index] ?? "", text: fromPropertyBytes(property.bytes) }];
  });
}

/** As `readWorkbook` refuses what is no workbook. */
function open(bytes: Uint8Array): Package {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04)
    throw new HostError(toFileFailure(bytes), "not a ZIP archive");
  const failure = toArchiveFailure(listNames(bytes));
  if (failure !== null) throw new HostError(failure, "the archive holds something else");
  return openPackage(bytes);
}

function attempt<Result>(work: () => Result): Result | { readonly ok: false; readonly failure: HostFailure } {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof HostError) return { ok: false, failure: thrown.failure };
    throw thrown;
  }
}
