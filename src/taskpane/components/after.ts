import { useEffect, useState } from "react";

/** Shorter work needs no bar that only flashes up. In milliseconds. */
export const PATIENCE = 1000;

/** Whether `what` has been the same, and not nothing, for so many milliseconds. */
export function useAfter(wait: number, what: string | null): boolean {
  const [reached, setReached] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return;
    const timer = setTimeout(() => setReached(what), wait);
    return () => {
      clearTimeout(timer);
      setReached(null);
    };
  }, [what, wait]);
  return what !== null && reached === what;
}
