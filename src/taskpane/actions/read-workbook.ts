import type { Contents, Outcome, Task } from "../../host";
import { orStopped } from "../or-stopped";
import type { Context } from "./context";
import { toFailure } from "./tell-failure";

/**
 * Reads the workbook. That changes nothing in it, so who no longer wants to wait is not kept waiting, whatever the host is
 * doing: Excel may not answer at all while a cell is being edited.
 */
export async function readWorkbook(
  { host, store }: Pick<Context, "host" | "store">,
  task: Task,
): Promise<Outcome<Contents>> {
  store.dispatch({ kind: "job-stoppable" });
  return (await orStopped(host.read(task), task.signal)) ?? { ok: false, failure: toFailure("cancelled") };
}
