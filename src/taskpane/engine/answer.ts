import type { Draft } from "./draft";
import type { Judge } from "./judge";
import type { Answer, Question } from "./message";
import { toFaultDetails } from "../../core/fault-details";

/** Answers a question. An exception is a fault of the program, and is answered too: nobody waits for ever. */
export function answer(judge: Judge, draft: Draft, question: Question): Answer {
  try {
    switch (question.kind) {
      case "check":
        return { kind: "check", value: judge.check(draft) };
      case "suggest":
        return { kind: "suggest", value: judge.suggest(draft, question.about) };
      case "plan":
        return { kind: "plan", value: judge.plan({ ...question.request, draft }) };
      case "theme":
        return { kind: "theme", value: judge.readTheme(question.text) };
      case "sample":
        return { kind: "sample", value: judge.sample(question.taken) };
    }
  } catch (thrown) {
    return { kind: "broken", details: `${question.kind}: ${toFaultDetails(thrown)}` };
  }
}
