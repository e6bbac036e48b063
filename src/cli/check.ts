import { tryMistakes } from "../core";
import type { CheckCommand, Format } from "./command";
import type { Checked } from "./checked";
import { warnOfDecisions } from "./decisions";
import { checkOutput, writeWhole } from "./files";
import type { ExitStatus, Io, Result } from "./io";
import { openWorkbook } from "./open";
import { toJson } from "./render/json";
import { toWidth } from "./render/layout";
import { toSarif } from "./render/sarif";
import { PLAIN, toStyle } from "./render/style";
import { toText } from "./render/text";
import { toStatus } from "./status";

/** `crossfoot check`: says what was understood and what is wrong. */
export async function check(
  { file, format, output, heedsDecisions }: CheckCommand,
  io: Io,
): Promise<Result<ExitStatus>> {
  if (output !== null) {
    const writable = await checkOutput(output, file);
    if (!writable.ok) return writable;
  }
  const opened = await openWorkbook(file, { heedsDecisions });
  if (!opened.ok) return opened;
  warnOfDecisions(opened.value, io);
  const { audit, sheets, mistakes, decisions } = opened.value;
  // Only what `fix` would do is promised.
  const tried = tryMistakes({ audit, sheets, mistakes, corrections: decisions.corrections });
  const checked = { ...opened.value, mistakes: tried };
  if (output === null) io.out.write(render(checked, format, io));
  else {
    const written = await writeWhole(output, render(checked, format, null));
    if (!written.ok) return written;
  }
  return toStatus(audit);
}

/** @param io where it is shown; `null` for a file, which has no colours and no width of its own */
function render(checked: Checked, format: Format, io: Io | null): string {
  switch (format) {
    case "text":
      return toText(checked, {
        style: io === null ? PLAIN : toStyle(io.out, io.env),
        width: toWidth(io?.out.columns ?? null),
      });
    case "json":
      return toJson(checked);
    case "sarif":
      return toSarif(checked, process.cwd());
  }
}
