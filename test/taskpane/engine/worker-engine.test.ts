import { en } from "../../../src/core/words/en";
import { answer } from "../../../src/taskpane/engine/answer";
import type { Ask } from "../../../src/taskpane/engine/ask-engine";
import { createDirectAsk } from "../../../src/taskpane/engine/direct-engine";
import { NO_DRAFT, type Draft } from "../../../src/taskpane/engine/draft";
import { createJudge } from "../../../src/taskpane/engine/judge";
import type { AnswerMessage, QuestionMessage } from "../../../src/taskpane/engine/message";
import { createWorkerEngine, type Thread } from "../../../src/taskpane/engine/worker-engine";
import { BAD, GOOD } from "../drafts";

const toDraft = (sheet: typeof BAD): Draft => ({ ...NO_DRAFT, sheets: [sheet] });

interface FakeThread extends Thread {
  readonly received: QuestionMessage[];
  ended: boolean;
  /** Answers what was asked last. */
  reply(): void;
  fail(): void;
}

/** A thread that answers as the real one does, when the test says so. Messages are copied, as between real threads. */
function fakeThread(): FakeThread {
  const judge = createJudge(en);
  const onMessage: ((event: { readonly data: AnswerMessage }) => void)[] = [];
  const onError: ((event: { readonly message?: string }) => void)[] = [];
  let draft = NO_DRAFT;
  const listeners = { message: onMessage, error: onError };
  const thread: FakeThread = {
    received: [],
    ended: false,
    postMessage: (message) => {
      const copy = structuredClone(message);
      if (copy.draft !== null) draft = copy.draft;
      thread.received.push(copy);
    },
    addEventListener: (type: "message" | "error", listener: never) => {
      listeners[type].push(listener);
    },
    terminate: () => {
      thread.ended = true;
    },
    reply: () => {
      const last = thread.received.at(-1);
      if (last === undefined) throw new Error("nothing was asked");
      const data = structuredClone({ id: last.id, answer: answer(judge, draft, last.question) });
      for (const listener of onMessage) listener({ data });
    },
    fail: () => {
      for (const listener of onError) listener({ message: "refused" });
    },
  };
  return thread;
}

function open(fallBack: () => Promise<Ask> = () => Promise.reject(new Error("none"))) {
  const threads: FakeThread[] = [];
  const engine = createWorkerEngine({
    language: "en",
    start: () => {
      const thread = fakeThread();
      threads.push(thread);
      return thread;
    },
    fallBack,
  });
  return { engine, threads };
}

const signal = () => new AbortController().signal;

test("no thread is started before something is asked", () => {
  expect(open().threads).toHaveLength(0);
});

test("asks the thread, and gives its answer as plain data", async () => {
  const { engine, threads } = open();
  const asked = engine.check(toDraft(BAD), signal());
  threads[0]?.reply();
  const answered = await asked;
  expect(answered.ok && answered.value.findings.map(({ severity }) => severity)).toEqual(["error", "error"]);
});

test("a draft is sent once, however often it is asked about", async () => {
  const { engine, threads } = open();
  const draft = toDraft(BAD);
  const first = engine.check(draft, signal());
  threads[0]?.reply();
  const checked = await first;
  if (!checked.ok) throw new Error("no check");
  const second = engine.suggest(draft, checked.value.mistakes[0]?.id ?? "", signal());
  threads[0]?.reply();
  const suggested = await second;
  expect(suggested.ok && suggested.value?.changes).toMatchObject([
    { name: "B3", from: "6", to: 5, shown: "5" },
  ]);
  expect(threads[0]?.received.map((message) => message.draft === null)).toEqual([false, true]);
});

test("stopping ends the thread; the next question starts another one and sends its draft again", async () => {
  const { engine, threads } = open();
  const draft = toDraft(BAD);
  const controller = new AbortController();
  const stopped = engine.check(draft, controller.signal);
  controller.abort();
  expect(await stopped).toMatchObject({ ok: false, failure: { reason: "cancelled" } });
  expect(threads[0]?.ended).toBe(true);
  const again = engine.check(draft, signal());
  expect(threads[1]?.received[0]?.draft).not.toBeNull();
  threads[1]?.reply();
  expect((await again).ok).toBe(true);
});

test("a signal that was given earlier asks nothing", async () => {
  const { engine, threads } = open();
  expect(await engine.check(toDraft(BAD), AbortSignal.abort())).toMatchObject({
    failure: { reason: "cancelled" },
  });
  expect(threads).toHaveLength(0);
});

test("where no thread ever answered, the same thread does the work", async () => {
  const { engine, threads } = open(() => Promise.resolve(createDirectAsk("en")));
  const asked = engine.check(toDraft(GOOD), signal());
  threads[0]?.fail();
  expect(await asked).toMatchObject({ ok: true, value: { findings: [] } });
  expect((await engine.check(toDraft(BAD), signal())).ok).toBe(true);
  expect(threads).toHaveLength(1);
});

test("where threads cannot be started, the same thread does the work", async () => {
  const engine = createWorkerEngine({
    language: "en",
    start: () => {
      throw new Error("SecurityError");
    },
    fallBack: () => Promise.resolve(createDirectAsk("en")),
  });
  expect(await engine.check(toDraft(GOOD), signal())).toMatchObject({ ok: true });
});

test("a thread that dies later is a failure with details, and is replaced", async () => {
  const { engine, threads } = open();
  const first = engine.check(toDraft(GOOD), signal());
  threads[0]?.reply();
  await first;
  const second = engine.check(toDraft(BAD), signal());
  threads[0]?.fail();
  expect(await second).toMatchObject({
    ok: false,
    failure: { reason: "unexpected", details: "engine: the thread ended" },
  });
  const third = engine.check(toDraft(BAD), signal());
  threads[1]?.reply();
  expect((await third).ok).toBe(true);
});

test("a fault in the engine is answered, without a word of the workbook", () => {
  const judge = {
    ...createJudge(en),
    check: () => {
      throw new Error("cannot read “Brazil 17”");
    },
  };
  const broken = answer(judge, NO_DRAFT, { kind: "check" });
  expect(broken.kind).toBe("broken");
  expect(JSON.stringify(broken)).not.toContain("Brazil");
});
