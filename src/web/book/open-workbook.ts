import type { Task } from "../../host";
import { toFaultDetails } from "../../core/fault-details";
import { hasMacros, isSigned, isStructureProtected } from "../../xlsx/file-traits";
import { HostError, toSentence, type HostFailure } from "../../xlsx/host-failure";
import { readOwnParts, type OwnParts } from "../../xlsx/own-parts";
import { listFormulas } from "../../xlsx/patch/followers";
import { readNamedCells } from "../../xlsx/patch/named-cells";
import { hasPivotTables } from "../../xlsx/patch-workbook";
import { toNoticeSentence } from "../../xlsx/read-notice";
import { listNames } from "../../xlsx/read/unpack";
import { mapWorkbook } from "../../xlsx/read/workbook-map";
import { openView } from "../../xlsx/read-view";
import { readWorkbook } from "../../xlsx/read-workbook";
import { toWorkbookBytes } from "../convert/to-workbook-bytes";
import { nextStep } from "./progress";
import { toMade } from "./to-made";
import { createWorkbook, type OpenedFile, type Workbook } from "./workbook";

export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: Workbook; readonly notices: readonly string[] }
  /** A sentence for the user; `null` where they stopped it. */
  | { readonly ok: false; readonly message: string | null };

/**
 * Opens a file, in the thread that asks. Never throws: whatever the bytes are, there is a workbook or a sentence.
 * @param file its name, as the user knows it
 */
export async function openWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  task: Task,
): Promise<OpenedWorkbook> {
  try {
    return await convert(bytes, file, task);
  } catch (thrown) {
    return { ok: false, message: toSentence(toReadingFailure(thrown), file) };
  }
}

const STOPPED = { ok: false, message: null } as const;

/** Whatever can be opened is a workbook from here on. */
async function convert(bytes: Uint8Array<ArrayBuffer>, file: string, task: Task): Promise<OpenedWorkbook> {
  if (!(await nextStep(task, 0.05))) return STOPPED;
  const made = await toWorkbookBytes(bytes, file);
  if (!made.ok) return made;
  const { from, lost, notices } = made;
  const converted = from === "xlsx" ? null : ({ kind: "converted", from, lost } as const);
  return open(made.bytes, { file, converted, told: notices }, task);
}

interface Asked extends Pick<OpenedFile, "file" | "converted"> {
  /** What is known of the file already. */
  readonly told: readonly string[];
}

async function open(
  bytes: Uint8Array<ArrayBuffer>,
  { file, converted, told }: Asked,
  task: Task,
): Promise<OpenedWorkbook> {
  if (!(await nextStep(task, 0.2))) return STOPPED;
  const read = await readWorkbook(bytes);
  if (!read.ok) return { ok: false, message: toSentence(read.failure, file) };
  if (!(await nextStep(task, 0.6))) return STOPPED;
  const view = await openView(bytes, read.sheets);
  if (!view.ok) return { ok: false, message: toSentence(view.failure, file) };
  const names = listNames(bytes);
  const map = mapWorkbook(bytes, names);
  const named = readNamedCells(bytes, map);
  const source = {
    bytes,
    sheets: read.sheets,
    named,
    formulas: listFormulas(read.sheets, named),
    date1904: map.date1904,
  };
  if (!(await nextStep(task, 0.9))) return STOPPED;
  const unsavable = hasMacros(bytes) ? "macros" : isSigned(bytes) ? "signed" : null;
  const own = readOwnParts(bytes);
  const kept: OwnParts = own.ok ? own : { memory: null, marks: [] };
  const workbook = createWorkbook({
    file,
    source,
    view,
    made: toMade(kept.marks),
    memory: kept.memory,
    isProtected: isStructureProtected(bytes),
    hasPivots: hasPivotTables(names),
    unsavable,
    converted,
  });
  const notices = [
    ...told,
    ...(unsavable === null ? [] : [toSentence({ code: unsavable, detail: "" }, file)]),
    ...read.notices.map(toNoticeSentence),
    ...(own.ok ? [] : [UNREADABLE]),
  ];
  return (await nextStep(task, 1)) ? { ok: true, workbook, notices } : STOPPED;
}

const UNREADABLE =
  "What Crossfoot keeps in this workbook (what you told it, and which sheets it made) could not be read, so it begins anew.";

/** Why a reading broke off that should not have. */
export function toReadingFailure(thrown: unknown): HostFailure {
  if (thrown instanceof HostError) return thrown.failure;
  const isMemory =
    thrown instanceof RangeError && /alloc|memory|invalid (string|array) length/i.test(thrown.message);
  return { code: isMemory ? "no-memory" : "reading-broke-off", detail: toFaultDetails(thrown) };
}
