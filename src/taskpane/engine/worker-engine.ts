import { toEngine, type Ask } from "./ask-engine";
import { toFaultDetails } from "../../core/fault-details";
import { NO_DRAFT, type Draft } from "./draft";
import type { Engine } from "./engine";
import type { Answer, AnswerMessage, QuestionMessage } from "./message";

/** The part of a web worker that is needed of it. */
export interface Thread {
  postMessage(message: QuestionMessage): void;
  addEventListener(type: "message", listener: (event: { readonly data: AnswerMessage }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

interface Options {
  /** BCP 47, the language of the answers. */
  readonly language: string;
  /** Throws where threads cannot be had. */
  readonly start: () => Thread;
  /** Another way to ask, for where no thread has ever answered. */
  readonly fallBack: () => Promise<Ask>;
}

/**
 * The engine in a thread of its own. A calculation cannot be interrupted from outside, so stopping it ends the thread;
 * the next question starts another one and sends the draft again.
 */
export function createWorkerEngine({ language, start, fallBack }: Options): Engine {
  const waiting = new Map<number, (answer: Answer | null) => void>();
  let thread: Thread | null = null;
  let sent: Draft = NO_DRAFT;
  let lastId = 0;
  let hasAnswered = false;
  let instead: Promise<Ask> | null = null;

  const end = (answer: Answer | null): void => {
    thread?.terminate();
    thread = null;
    sent = NO_DRAFT;
    const left = [...waiting.values()];
    waiting.clear();
    for (const settle of left) settle(answer);
  };

  const begin = (): Thread => {
    const begun = start();
    begun.addEventListener("message", ({ data }) => {
      hasAnswered = true;
      const settle = waiting.get(data.id);
      waiting.delete(data.id);
      settle?.(data.answer);
    });
    begun.addEventListener("error", () => {
      if (thread === begun) end({ kind: "broken", details: "the thread ended" });
    });
    return begun;
  };

  const askThread: Ask = (draft, question, signal) =>
    new Promise((resolve) => {
      lastId += 1;
      const id = lastId;
      const stop = (): void => end(null);
      waiting.set(id, (answer) => {
        signal.removeEventListener("abort", stop);
        resolve(answer);
      });
      signal.addEventListener("abort", stop);
      try {
        thread ??= begin();
        thread.postMessage({ id, language, question, draft: draft === sent ? null : draft });
        sent = draft;
      } catch (thrown) {
        end({ kind: "broken", details: toFaultDetails(thrown) });
      }
    });

  const ask: Ask = async (draft, question, signal) => {
    if (signal.aborted) return null;
    if (instead === null) {
      const answer = await askThread(draft, question, signal);
      if (hasAnswered || answer?.kind !== "broken") return answer;
      instead = fallBack();
    }
    try {
      return await (
        await instead
      )(draft, question, signal);
    } catch (thrown) {
      instead = null;
      return { kind: "broken", details: toFaultDetails(thrown) };
    }
  };

  return toEngine(ask, () => end(null));
}
