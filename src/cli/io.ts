/** What the command line may touch besides files: handed in, so that tests can hand in their own. */
export interface Io {
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  readonly write: (text: string) => void;
  /** A person is watching, so colours are welcome. */
  readonly isTerminal: boolean;
  /** Characters in a line; `null` where nobody knows. */
  readonly columns: number | null;
}

/** 0: nothing wrong. 1: at least one error found. 2: could not be done. */
export type ExitStatus = 0 | 1 | 2;

/** The outcome of something that can fail for reasons the user can mend; the sentence says what to mend. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly sentence: string;
}

/** `fail("There is no file draft.xlsx.")` */
export function fail(sentence: string): Failure {
  return { ok: false, sentence };
}
