/** Knows whether the workbook changed, and says so when it has been quiet for a while. */
export interface Changes {
  /** Something changed in the workbook. */
  note(): void;
  /** Whether something changed since `forget`. */
  seen(): boolean;
  /** What follows is read afresh. */
  forget(): void;
  /** Says nothing any more. */
  end(): void;
}

/** @param quiet how long nothing more may change before it is said, in milliseconds */
export function createChanges(quiet: number, onQuiet: () => void): Changes {
  let changed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    note: () => {
      changed = true;
      clearTimeout(timer);
      timer = setTimeout(onQuiet, quiet);
    },
    seen: () => changed,
    forget: () => {
      changed = false;
      clearTimeout(timer);
    },
    end: () => clearTimeout(timer),
  };
}
