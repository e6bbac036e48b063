import type { MadeSheet, Task } from "../../host";
import { toFaultDetails } from "../../core/fault-details";
import { HostError, isOutOfMemory, toSentence } from "../../xlsx/host-failure";
import type { Saved } from "./book";
import type { Derived } from "./derive";
import { toFileName } from "./file-names";
import { saveReport } from "./save-report";
import { saveWorkbook } from "./save-workbook";
import type { OpenedFile } from "./workbook";

/** A workbook as it is to be saved. */
export interface Whole {
  readonly opened: OpenedFile;
  readonly derived: Derived;
  readonly memory: string | null;
  readonly made: readonly MadeSheet[];
}

/** The bytes of a file, compared with what was shown; or why there are none. Never throws. */
export async function save(what: "workbook" | "report", task: Task, whole: Whole): Promise<Saved> {
  const { file } = whole.opened;
  try {
    const bytes =
      what === "workbook" ? await saveWorkbook(whole, task) : await saveReport(whole.derived, task);
    return bytes === null ? { ok: false, message: null } : { ok: true, bytes, file: toFileName(file, what) };
  } catch (thrown) {
    return { ok: false, message: toMessage(thrown, file) };
  }
}

/** Nothing was handed out, and what is shown stays as it is: the user can go on, and save again. */
function toMessage(thrown: unknown, file: string): string {
  if (thrown instanceof HostError) return toSentence(thrown.failure, file);
  const code = isOutOfMemory(thrown) ? "no-memory" : "not-as-shown";
  return toSentence({ code, detail: toFaultDetails(thrown) }, file);
}
