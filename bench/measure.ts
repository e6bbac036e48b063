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

/**
 * Runs once for what the result keeps, which also warms up, and then `runs` times, each after a garbage collection.
 * The memory comes first, because nothing of an earlier run is around then.
 */
export async function measure<T>(runs: number, work: () => T | Promise<T>): Promise<Measured<T>> {
  const before = heap();
  const result = await work();
  const retainedMB = Math.max(0, (heap() - before) / 1e6);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    heap();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { result, ms: median(times), retainedMB };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
