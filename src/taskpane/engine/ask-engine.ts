import type { Outcome } from "../../host";
import type { Draft } from "./draft";
import type { Engine } from "./engine";
import type { Answer, Question } from "./message";
import { NO_DRAFT } from "./draft";

/** Puts one question and waits for its answer. Stops waiting, with the outcome `cancelled`, when the signal says so. */
export type Ask = (draft: Draft, question: Question, signal: AbortSignal) => Promise<Answer | null>;

/** An engine made of a way to ask it. `null` as an answer says that it was stopped. */
export function toEngine(ask: Ask, end: () => void): Engine {
  return {
    check: async (draft, signal) => {
      const answer = await ask(draft, { kind: "check" }, signal);
      return answer?.kind === "check" ? { ok: true, value: answer.value } : toFailure(answer);
    },
    suggest: async (draft, about, signal) => {
      const answer = await ask(draft, { kind: "suggest", about }, signal);
      return answer?.kind === "suggest" ? { ok: true, value: answer.value } : toFailure(answer);
    },
    plan: async ({ draft, ...request }, signal) => {
      const answer = await ask(draft, { kind: "plan", request }, signal);
      return answer?.kind === "plan" ? { ok: true, value: answer.value } : toFailure(answer);
    },
    readTheme: async (text, signal) => {
      const answer = await ask(NO_DRAFT, { kind: "theme", text }, signal);
      return answer?.kind === "theme" ? { ok: true, value: answer.value } : toFailure(answer);
    },
    sample: async (taken, signal) => {
      const answer = await ask(NO_DRAFT, { kind: "sample", taken }, signal);
      return answer?.kind === "sample" ? { ok: true, value: answer.value } : toFailure(answer);
    },
    end,
  };
}

function toFailure(answer: Answer | null): Outcome<never> {
  const about = { sheet: null, leftBehind: [] };
  if (answer === null) return { ok: false, failure: { ...about, reason: "cancelled", details: "" } };
  const details = answer.kind === "broken" ? answer.details : `unexpected answer ${answer.kind}`;
  return { ok: false, failure: { ...about, reason: "unexpected", details: `engine: ${details}` } };
}
