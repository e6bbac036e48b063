import type { BookReply, BookRequest } from "./message";
import { createServing } from "./serve";

/** The thread of one opened workbook. */
const post = (message: BookReply, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });
const serve = createServing(post);

self.addEventListener("message", ({ data }: MessageEvent<BookRequest>) => void serve(data));
post({ kind: "ready" });
