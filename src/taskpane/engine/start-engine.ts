import { startThread } from "../../start-thread";
import type { Engine } from "./engine";
import { createWorkerEngine } from "./worker-engine";

const threads = { start: startThread };

/** The engine in a thread of its own where there are threads, else in this one. Neither is loaded before it is asked. */
export function startEngine(language: string): Engine {
  return createWorkerEngine({
    language,
    start: () => threads.start(new URL("./worker.ts", import.meta.url)),
    fallBack: async () => {
      const { createDirectAsk } = await import("./direct-engine");
      return createDirectAsk(language);
    },
  });
}
