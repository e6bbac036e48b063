import type { Outcome } from "../host";
import { KEY } from "../sheet-mark";
import { run } from "./run";

/** Keeps a text in the workbook, in place of the one before. One sync. */
export function keepMemory(memory: string): Promise<Outcome<null>> {
  return run(
    async (context) => {
      context.workbook.settings.add(KEY, memory);
      await context.sync();
      return null;
    },
    { denied: "read-only" },
  );
}
