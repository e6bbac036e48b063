import { toWords } from "./to-words";
import { answer } from "./answer";
import { createJudge, type Judge } from "./judge";
import type { AnswerMessage, QuestionMessage } from "./message";
import { NO_DRAFT, type Draft } from "./draft";

/** The engine's thread: one question at a time, in the order in which they come. */
let draft: Draft = NO_DRAFT;
let current: { readonly language: string; readonly judge: Judge } | null = null;

function judgeFor(language: string): Judge {
  if (current?.language !== language) current = { language, judge: createJudge(toWords(language)) };
  return current.judge;
}

self.addEventListener("message", ({ data }: MessageEvent<QuestionMessage>) => {
  if (data.draft !== null) draft = data.draft;
  const message: AnswerMessage = {
    id: data.id,
    answer: answer(judgeFor(data.language), draft, data.question),
  };
  self.postMessage(message);
});
