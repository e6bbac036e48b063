import type { Engine } from "./engine";
import { createWorkerEngine } from "./worker-engine";

/** The engine in a thread of its own where there are threads, else in this one. Neither is loaded before it is asked. */
export function startEngine(language: string): Engine {
  return createWorkerEngine({
    language,
    start: () => new Worker(new URL("./worker.ts", import.meta.url)),
    fallBack: async () => {
      const { createDirectAsk } = await import("./direct-engine");
      return createDirectAsk(language);
    },
  });
}
