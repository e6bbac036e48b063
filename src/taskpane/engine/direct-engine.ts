import { answer } from "./answer";
import { toEngine, type Ask } from "./ask-engine";
import type { Engine } from "./engine";
import { createJudge, type JudgeOptions } from "./judge";
import { toWords } from "./to-words";

/** Asks the engine in the thread that asks: for tests, and where no other thread can be had. */
export function createDirectAsk(language: string, options?: JudgeOptions): Ask {
  const judge = createJudge(toWords(language), options);
  return async (draft, question, signal) => {
    // Lets the pane paint what it is busy with, before it cannot.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return signal.aborted ? null : answer(judge, draft, question);
  };
}

export function createDirectEngine(language: string, options?: JudgeOptions): Engine {
  return toEngine(createDirectAsk(language, options), () => {});
}
