import type { Host } from "../host";

/** A host that is on its way: what is asked of it waits until it is there, so that the pane can be on the screen before. */
export function toPendingHost(arriving: Promise<Host>): Host {
  return {
    read: async (...asked) => (await arriving).read(...asked),
    write: async (...asked) => (await arriving).write(...asked),
    remove: async (...asked) => (await arriving).remove(...asked),
    show: async (...asked) => (await arriving).show(...asked),
    change: async (...asked) => (await arriving).change(...asked),
    keep: async (...asked) => (await arriving).keep(...asked),
    watch: async (...asked) => (await arriving).watch(...asked),
  };
}
