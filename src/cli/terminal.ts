import { toSentence } from "./files";
import type { Io, Output } from "./io";

/** Standard output and standard error of this process. */
export function openTerminal(): Io {
  return { out: toOutput(process.stdout), err: toOutput(process.stderr), env: process.env };
}

function toOutput(stream: NodeJS.WriteStream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // `crossfoot check draft.xlsx | head`: whoever read has read enough.
    if (error.code === "EPIPE") return;
    process.exitCode = 2;
    if (stream !== process.stderr)
      process.stderr.write(`crossfoot: ${toSentence(error, "the result", "write")}\n`);
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: Boolean(stream.isTTY),
    columns: Number.isInteger(stream.columns) ? stream.columns : null,
  };
}
