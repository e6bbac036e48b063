import { toFaultDetails } from "../../core/fault-details";
import { answer } from "./answer";
import type { BookState } from "./book";
import type { Answer, BookReply, BookRequest, PackedAnswer, Question } from "./message";
import { openFile } from "./open-file";
import { createPacking } from "./pack";
import { toTransferred } from "./transferred";
import type { Workbook } from "./workbook";

/** What the thread of a workbook does with what it is sent: it opens one file, and answers what is asked of it. */
export function createServing(
  reply: (message: BookReply, transfer: Transferable[]) => void,
): (request: BookRequest) => Promise<void> {
  let pack = createPacking();
  const running = new Map<number, AbortController>();
  let workbook: Workbook | null = null;
  let sent: BookState | null = null;

  const send = (id: number, answered: Answer): void => {
    const state = workbook?.state() ?? null;
    const packed = toPacked(answered, pack);
    reply(
      { kind: "answer", id, answer: packed, state: state === sent ? null : state },
      toTransferred(packed),
    );
    sent = state;
  };

  async function open(file: File): Promise<void> {
    const onProgress = (share: number): void => reply({ kind: "opening", share }, []);
    const opened = await openFile(file, { signal: new AbortController().signal, onProgress });
    if (!opened.ok) return reply({ kind: "refused", message: opened.message ?? "" }, []);
    workbook = opened.workbook;
    sent = workbook.state();
    reply({ kind: "opened", state: sent, notices: opened.notices }, []);
  }

  async function ask(id: number, question: Question): Promise<void> {
    if (workbook === null) return send(id, { kind: "broken", details: "no workbook is open" });
    const stop = new AbortController();
    running.set(id, stop);
    const onProgress = (share: number): void => reply({ kind: "progress", id, share }, []);
    try {
      send(id, await answer(workbook, question, { signal: stop.signal, onProgress }));
    } catch (thrown) {
      // What cannot be sent is answered too: nobody waits for ever. Of its sheets, none came over.
      pack = createPacking();
      send(id, { kind: "broken", details: `${question.kind}: ${toFaultDetails(thrown)}` });
    } finally {
      running.delete(id);
    }
  }

  return async (request) => {
    switch (request.kind) {
      case "open":
        return open(request.file);
      case "ask":
        return ask(request.id, request.question);
      case "stop":
        return running.get(request.id)?.abort();
    }
  };
}

function toPacked(answered: Answer, pack: ReturnType<typeof createPacking>): PackedAnswer {
  if (answered.kind !== "read") return answered;
  const { outcome } = answered;
  return { kind: "read", outcome: outcome.ok ? { ok: true, value: pack(outcome.value) } : outcome };
}
