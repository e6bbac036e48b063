import type { CellRef } from "../../core/address";
import type { Host, Outcome, Task } from "../../host";
import { toSentence } from "../../xlsx/host-failure";
import type { Book, BookState, Saved } from "./book";
import { createKeepingDrawings } from "./keep-drawings";
import type { Answer, Question } from "./message";
import { refuse } from "./outcome";

/** Puts one question and waits for its answer. With a task, it can be stopped at the next step; `null` says that it was. */
type AskBook = (question: Question, task?: Task) => Promise<Answer | null>;

/** What carries questions to an opened workbook. */
interface Line {
  readonly ask: AskBook;
  readonly state: () => BookState;
  /** Calls back after every change of `state`. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly end: () => void;
}

/** A book made of a line to its workbook. */
export function toBook(file: string, { ask, state, subscribe, end }: Line): Book {
  const watchers = new Set<() => void>();
  const shows = new Set<(cells: readonly CellRef[]) => void>();
  const keepDrawings = createKeepingDrawings();

  /** The pane learns that the workbook changed by itself. */
  async function move(kind: "undo" | "redo"): Promise<Outcome<null>> {
    const before = state();
    const answer = await ask({ kind });
    if (answer?.kind !== kind) return toFailure(answer);
    if (answer.outcome.ok && state() !== before) for (const watcher of [...watchers]) watcher();
    return answer.outcome;
  }

  const host: Host = {
    made: async () => {
      const answer = await ask({ kind: "made" });
      return answer?.kind === "made" ? answer.outcome : toFailure(answer);
    },
    read: async (task) => {
      const answer = await ask({ kind: "read" }, task);
      return answer?.kind === "read" ? answer.outcome : toFailure(answer);
    },
    write: async (plan, mark, task) => {
      const answer = await ask({ kind: "write", plan, mark }, task);
      return answer?.kind === "write" ? answer.outcome : toFailure(answer);
    },
    remove: async (id) => {
      const answer = await ask({ kind: "remove", id });
      return answer?.kind === "remove" ? answer.outcome : toFailure(answer);
    },
    show: async (cells) => {
      const answer = await ask({ kind: "show", cells });
      if (answer?.kind !== "show") return toFailure(answer);
      if (answer.outcome.ok && cells.length > 0) for (const listener of [...shows]) listener(cells);
      return answer.outcome;
    },
    change: async (changes) => {
      const answer = await ask({ kind: "change", changes });
      return answer?.kind === "change" ? answer.outcome : toFailure(answer);
    },
    keep: async (memory) => {
      const answer = await ask({ kind: "keep", memory });
      return answer?.kind === "keep" ? answer.outcome : toFailure(answer);
    },
    watch: (onChange) => {
      // The same function may be handed in twice, and each is ended by itself.
      const watcher = (): void => onChange();
      watchers.add(watcher);
      return Promise.resolve({
        ok: true,
        value: () => {
          watchers.delete(watcher);
          return Promise.resolve();
        },
      });
    },
  };

  return {
    file,
    host,
    state,
    subscribe,
    onShow: (listener) => {
      const own = (cells: readonly CellRef[]): void => listener(cells);
      shows.add(own);
      return () => void shows.delete(own);
    },
    view: async (sheet) => {
      const answer = await ask({ kind: "view", sheet });
      if (answer?.kind !== "view") return toFailure(answer);
      const { outcome } = answer;
      return outcome.ok ? { ok: true, value: keepDrawings(outcome.value) } : outcome;
    },
    content: async (cell) => {
      const answer = await ask({ kind: "content", cell });
      return answer?.kind === "content" ? answer.outcome : toFailure(answer);
    },
    undo: () => move("undo"),
    redo: () => move("redo"),
    save: async (what, task): Promise<Saved> => {
      const answer = await ask({ kind: "save", what }, task);
      if (answer?.kind === "save") return answer.saved;
      // Where the thread itself is gone, no sentence comes from it.
      const cut = { code: "cut-short", detail: "the thread ended" } as const;
      return { ok: false, message: answer === null ? null : toSentence(cut, file) };
    },
    end,
  };
}

function toFailure(answer: Answer | null): Outcome<never> {
  if (answer === null) return refuse("cancelled");
  if (answer.kind === "broken") return refuse("disconnected", { details: answer.details });
  return refuse("unexpected", { details: `book: unexpected answer ${answer.kind}` });
}
