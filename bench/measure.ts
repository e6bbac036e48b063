/** Times and memory of one thing done several times. */

export interface Measured<T> {
  /** What it gave, the last time. */
  readonly result: T;
  /** The median, in milliseconds. */
  readonly ms: number;
  /** Memory that the result keeps, in megabytes (10^6 bytes). */
  readonly retainedMB: number;
}

const heap = (): number => {
  if (globalThis.gc === undefined)
    throw new Error("Run with --expose-gc: memory is measured after a collection.");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

/** Runs once to warm up, then `runs` times, each after a garbage collection; and once more for what it keeps. */
export async function measure<T>(runs: number, work: () => T | Promise<T>): Promise<Measured<T>> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    heap();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const before = heap();
  const result = await work();
  return { retainedMB: Math.max(0, (heap() - before) / 1e6), ms: median(times), result };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
