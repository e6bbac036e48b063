import type { SheetKind } from "../host";

interface OwnSheet {
  readonly id: string;
  readonly kind: SheetKind;
}

/** Which sheets the program made, as far as it has seen. */
export interface OwnSheets {
  /** What a look at the whole workbook found. */
  replace(sheets: readonly OwnSheet[]): void;
  add(sheets: readonly OwnSheet[]): void;
  /** Whether a sheet restates figures of others, so that a change of it is no change of the draft. */
  isReport(id: string): boolean;
  idsOf(kind: SheetKind): readonly string[];
  /** Does something that changes sheets. */
  during<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Calls once nothing is being written: only then is it known which of the sheets are the program's own. */
  whenQuiet(call: () => void): void;
}

export function createOwnSheets(): OwnSheets {
  const kinds = new Map<string, SheetKind>();
  let writes = 0;
  let waiting: (() => void)[] = [];
  return {
    replace(sheets) {
      kinds.clear();
      for (const { id, kind } of sheets) kinds.set(id, kind);
    },
    add(sheets) {
      for (const { id, kind } of sheets) kinds.set(id, kind);
    },
    isReport: (id) => kinds.has(id) && kinds.get(id) !== "sample",
    idsOf: (kind) => [...kinds].flatMap(([id, own]) => (own === kind ? [id] : [])),
    async during(work) {
      writes += 1;
      try {
        return await work();
      } finally {
        writes -= 1;
        if (writes === 0) {
          const calls = waiting;
          waiting = [];
          for (const call of calls) call();
        }
      }
    },
    whenQuiet(call) {
      if (writes === 0) call();
      else waiting.push(call);
    },
  };
}
