import type { Host, Outcome, Task } from "../host";
import { toFaultDetails } from "../core/fault-details";
import { orStopped } from "./or-stopped";

/** A host that is on its way: what is asked of it waits until it is there, so that the pane can be on the screen before. */
export function toPendingHost(arriving: Promise<Host>): Host {
  return {
    made: () => wait((host) => host.made()),
    read: (task) => wait((host) => host.read(task), task),
    write: (plan, mark, task) => wait((host) => host.write(plan, mark, task), task),
    remove: (id) => wait((host) => host.remove(id)),
    show: (cells) => wait((host) => host.show(cells)),
    change: (changes) => wait((host) => host.change(changes)),
    keep: (memory) => wait((host) => host.keep(memory)),
    watch: (onChange) => wait((host) => host.watch(onChange)),
  };

  /** Who no longer wants to wait is not kept waiting. */
  async function wait<Value>(
    ask: (host: Host) => Promise<Outcome<Value>>,
    task?: Task,
  ): Promise<Outcome<Value>> {
    try {
      const host = await (task === undefined ? arriving : orStopped(arriving, task.signal));
      return host === null ? fail("cancelled", "") : await ask(host);
    } catch (thrown) {
      return fail("disconnected", toFaultDetails(thrown));
    }
  }
}

const fail = (reason: "cancelled" | "disconnected", details: string): Outcome<never> => ({
  ok: false,
  failure: { reason, sheet: null, details, leftBehind: [] },
});
