import { en, languageOfDraft, planReport, toSummaryLine, toWords } from "../core";
import type { FactsCommand } from "./command";
import { warnOfDecisions } from "./decisions";
import { fail, type ExitStatus, type Io, type Result } from "./io";
import { openWorkbook } from "./open";
import { toDecided } from "./render/decided";
import { toPrintable, toWidth, wrap } from "./render/layout";
import { toStatus } from "./status";
import { VERSION } from "./version";

/** `crossfoot facts`: the key facts of a draft as sentences for a press text, one a line. A draft with errors has none yet. */
export async function facts(command: FactsCommand, io: Io): Promise<Result<ExitStatus>> {
  const { file, language, period } = command;
  const opened = await openWorkbook(file);
  if (!opened.ok) return opened;
  warnOfDecisions(opened.value, io);
  const { audit, wording, decisions } = opened.value;
  const spoken = language ?? languageOfDraft(audit);
  const planned = planReport(audit, {
    ...(period === null ? {} : { periods: [period] }),
    ...(wording === null ? {} : { wording }),
    corrections: decisions.corrections,
    charts: false,
    language: spoken,
    words: toWords(spoken),
    version: VERSION,
  });
  const width = toWidth(io.out.columns);
  const paragraph = (text: string): string => wrap(toPrintable(text), { lead: "", indent: 0, width });
  if (!planned.ok) {
    if (planned.reason !== "errors") return fail(planned.message);
    io.err.write(`crossfoot: ${toSummaryLine(audit, en)} Sentences are made of right figures only.\n`);
    return { ok: true, value: 1 };
  }
  if (planned.facts.length === 0) return fail("These figures give no sentence: no total is a plain number.");
  const told = planned.facts.flatMap(({ text, inShort }) => (inShort === null ? [text] : [text, inShort]));
  // What is to be pasted stands by itself.
  for (const line of toDecided(opened.value)) io.err.write(`crossfoot: ${line}\n`);
  io.out.write(`${told.map(paragraph).join("\n")}\n`);
  return toStatus(audit);
}
