import type { Task } from "../../host";
import { toSentence, type HostFailure } from "../../xlsx/host-failure";
import { openWorkbook, toReadingFailure, type OpenedWorkbook } from "./open-workbook";

/** Reads a file and opens it. Never throws. */
export async function openFile(file: File, task: Task): Promise<OpenedWorkbook> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    return { ok: false, message: toSentence(toFailure(thrown), file.name) };
  }
  return openWorkbook(bytes, file.name, task);
}

/** The system refuses a file that was moved or changed meanwhile, or is a folder. */
function toFailure(thrown: unknown): HostFailure {
  return thrown instanceof DOMException
    ? { code: "unreadable", detail: thrown.name }
    : toReadingFailure(thrown);
}
