import manifest from "../../package.json";
import { audit, en, findMistakes, planFindingsWorkbook } from "../core";
import { fromMemory } from "../core/memory";
import type { ConnectionRefusal } from "../excel/connect";
import type { Host, HostFailure, Task } from "../host";

/**
 * Checks the workbook and writes what was found into one sheet, which is shown: a new one, or the one of the last time.
 * @param today as the sheet is to show it
 * @returns what to tell the user where it went wrong; `null` where the sheet says it all
 */
export async function checkWorkbook(
  host: Host,
  { today, newId }: { readonly today: string; readonly newId: () => string },
): Promise<string | null> {
  // Nobody can press a stop button where there is no pane.
  const task: Task = { signal: new AbortController().signal, onProgress: () => undefined };
  const read = await host.read(task);
  if (!read.ok) return toSentence(read.failure);
  const { sheets, memory } = read.value;
  const { corrections } = fromMemory(memory);
  const checked = audit(sheets, { corrections });
  const { confirmed } = corrections;
  const plan = planFindingsWorkbook(checked, {
    words: en,
    mistakes: findMistakes(checked, { confirmed, now: () => performance.now() }),
    date: today,
    version: manifest.version,
  });
  const written = await host.write(plan, { kind: "findings", id: newId() }, task);
  return written.ok ? null : toSentence(written.failure);
}

/** Why there is no workbook to check. */
export function explain(reason: ConnectionRefusal): string {
  return en.pane.unavailable[reason];
}

/** What happened and what to do. */
function toSentence({ reason, sheet, leftBehind }: HostFailure): string {
  const sentence = en.failures[reason]({ sheet });
  return leftBehind.length === 0 ? sentence : `${sentence} ${en.pane.leftBehind(leftBehind)}`;
}
