import type { Task } from "../../host";
import { toSentence } from "../../xlsx/host-failure";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";

/** Reads a file and opens it. Never throws. */
export async function openFile(file: File, task: Task): Promise<OpenedWorkbook> {
  const bytes = await readBytes(file);
  if (bytes === null)
    return { ok: false, message: toSentence({ code: "unreadable", detail: "" }, file.name) };
  return openWorkbook(bytes, file.name, task);
}

/** `null` where the system refuses: the file was moved or changed meanwhile, or is a folder. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    if (thrown instanceof DOMException) return null;
    throw thrown;
  }
}
