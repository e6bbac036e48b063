/** What comes first: the value, or `null` because nobody wants to wait for it any more. */
export async function orStopped<Value>(coming: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  if (signal.aborted) return null;
  let stop = (): void => {};
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([coming, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
