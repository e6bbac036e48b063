/** Knows whether the workbook changed, and says so when it has been quiet for a while. */
export interface Changes {
  /** Something changed in the workbook. */
  note(): void;
  /** Whether something changed since `forget`. */
  seen(): boolean;
  /** What follows is read afresh. */
  forget(): void;
  /** It could not be read: what was forgotten is still so. */
  remember(): void;
  /** Says nothing any more. */
  end(): void;
}

/** Where it is never quiet, it is said after so many times the quiet that was waited for. */
const PATIENCE = 5;

/** @param quiet how long nothing more may change before it is said, in milliseconds */
export function createChanges(quiet: number, onQuiet: () => void): Changes {
  let changed = false;
  let forgotten = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const calm = (): void => {
    clearTimeout(soon);
    clearTimeout(latest);
    latest = undefined;
  };
  const speak = (): void => {
    calm();
    onQuiet();
  };
  return {
    note: () => {
      changed = true;
      clearTimeout(soon);
      soon = setTimeout(speak, quiet);
      latest ??= setTimeout(speak, PATIENCE * quiet);
    },
    seen: () => changed,
    forget: () => {
      forgotten = changed;
      changed = false;
      calm();
    },
    remember: () => {
      changed ||= forgotten;
    },
    end: calm,
  };
}
