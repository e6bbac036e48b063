import type { Task } from "../../host";
import { toFaultDetails } from "../../core/fault-details";
import { whyNoSheets } from "../../xlsx/add-sheets";
import { hasMacros, isSigned } from "../../xlsx/file-traits";
import { fromTemplate } from "../../xlsx/from-template";
import {
  HostError,
  isOutOfMemory,
  toSentence,
  type FailureCode,
  type HostFailure,
} from "../../xlsx/host-failure";
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
  given: Uint8Array<ArrayBuffer>,
  { file, converted, told }: Asked,
  task: Task,
): Promise<OpenedWorkbook> {
  if (!(await nextStep(task, 0.2))) return STOPPED;
  const read = await readWorkbook(given);
  if (!read.ok) return { ok: false, message: toSentence(read.failure, file) };
  if (!(await nextStep(task, 0.6))) return STOPPED;
  const freed = fromTemplate(given);
  const bytes = freed ?? given;
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
  const closed = whyNoSheets(bytes);
  const own = readOwnParts(bytes);
  const kept: OwnParts = own.ok ? own : { memory: null, marks: [] };
  const workbook = createWorkbook({
    file,
    source,
    view,
    made: toMade(kept.marks),
    memory: kept.memory,
    takesSheets: closed === null,
    hasPivots: hasPivotTables(names),
    unsavable,
    converted,
  });
  const notices = [
    ...told,
    ...(freed === null ? [] : [say("template", file)]),
    ...(unsavable === null ? toClosedNotice(closed, file) : [say(unsavable, file)]),
    // The pane says which formulas have no result, and counts them in its verdict.
    ...read.notices.filter(({ code }) => code !== "formulas-without-results").map(toNoticeSentence),
    ...(own.ok ? [] : [say("own-parts-unreadable", file)]),
  ];
  return (await nextStep(task, 1)) ? { ok: true, workbook, notices } : STOPPED;
}

function say(code: FailureCode, file: string): string {
  return toSentence({ code, detail: "" }, file);
}

/** Told at once, so that nobody learns it only after all the work. */
function toClosedNotice(closed: HostFailure | null, file: string): readonly string[] {
  return closed === null ? [] : [`${toSentence(closed, file)} ${say("no-sheets-added", file)}`];
}

/** Why a reading broke off that should not have. */
export function toReadingFailure(thrown: unknown): HostFailure {
  if (thrown instanceof HostError) return thrown.failure;
  const code = isOutOfMemory(thrown) ? "no-memory" : "reading-broke-off";
  return { code, detail: toFaultDetails(thrown) };
}
