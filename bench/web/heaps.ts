import type { Frame } from "playwright-core";

/** Memory after a garbage collection, in megabytes (10^6 bytes): objects, what the browser keeps for them, and buffers. */
export interface Heaps {
  readonly pageMB: number;
  /** Of each worker there is, in the order in which they began. */
  readonly workersMB: readonly number[];
}

/** Asks a frame and its workers for their memory, from now on. */
export async function watchHeaps(frame: Frame): Promise<() => Promise<Heaps>> {
  const page = frame.page();
  const context = page.context();
  // A frame of another site has a process of its own in some browsers, and shares that of the page in others.
  const session = await context.newCDPSession(frame).catch(() => context.newCDPSession(page));
  const workers = new Set<string>();
  const waiting = new Map<number, (answer: unknown) => void>();
  let last = 0;
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") workers.add(sessionId);
  });
  session.on("Target.detachedFromTarget", ({ sessionId }) => workers.delete(sessionId));
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const answer: unknown = JSON.parse(message);
    if (isAnswer(answer)) waiting.get(answer.id)?.(answer.result);
  });
  // Flat sessions would be those of Playwright: messages to a worker go through the page instead.
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const askWorker = (sessionId: string, method: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, resolve);
      session
        .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) })
        .catch(reject);
    });
  const askWorkerForAll = async (sessionId: string): Promise<number> => {
    await askWorker(sessionId, "HeapProfiler.collectGarbage");
    return toMB(await askWorker(sessionId, "Runtime.getHeapUsage"));
  };
  return async () => {
    await session.send("HeapProfiler.collectGarbage");
    const pageMB = toMB(await session.send("Runtime.getHeapUsage"));
    const workersMB: number[] = [];
    for (const worker of workers) workersMB.push(await askWorkerForAll(worker));
    return { pageMB, workersMB };
  };
}

interface Answer {
  readonly id: number;
  readonly result: unknown;
}

/** What a worker sends besides are events, and refusals. */
const isAnswer = (message: unknown): message is Answer =>
  typeof message === "object" && message !== null && "id" in message && "result" in message;

const PARTS = ["usedSize", "embedderHeapUsedSize", "backingStorageSize"] as const;

function toMB(usage: unknown): number {
  const parts = new Map(Object.entries(typeof usage === "object" && usage !== null ? usage : {}));
  const bytes = PARTS.map((name) => Number(parts.get(name) ?? NaN));
  if (bytes.some(Number.isNaN))
    throw new Error(`The browser does not tell its memory: ${JSON.stringify(usage)}`);
  return bytes.reduce((sum, part) => sum + part, 0) / 1e6;
}
