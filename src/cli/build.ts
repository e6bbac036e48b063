import {
  compareSheets,
  decided,
  en,
  isOpen,
  languageOfDraft,
  planReport,
  toProvenSheet,
  toSummaryLine,
  toWords,
} from "../core";
import type { Audit, WorkbookPlan } from "../core";
import { toSentence } from "../xlsx/host-failure";
import { readWorkbook } from "../xlsx/read-workbook";
import { writePlan } from "../xlsx/write-plan";
import type { BuildCommand } from "./command";
import { NO_DECISIONS, warnOfDecisions } from "./decisions";
import { checkOutput, writeWhole } from "./files";
import { fail, type ExitStatus, type Io, type Result } from "./io";
import { openWorkbook } from "./open";
import { toPrintable, toWidth, wrap } from "./render/layout";
import { describePeriod, describeUnpublished } from "./render/published";
import { toStyle } from "./render/style";
import { counted } from "./render/counted";
import { toDecided, toLapsed } from "./render/decided";
import { toFindings } from "./render/findings";
import { toStatus } from "./status";
import { chosenTheme, openTheme } from "./theme";
import { VERSION } from "./version";

/** `crossfoot build`: makes the workbook to publish, or says why not. */
export async function build(command: BuildCommand, io: Io): Promise<Result<ExitStatus>> {
  const { file, out, values, force, title, organisation, paper, periods, layout, language } = command;
  const writable = await checkOutput(out, file);
  if (!writable.ok) return writable;
  const named = await openTheme(command.theme);
  if (!named.ok) return named;
  const opened = await openWorkbook(file);
  if (!opened.ok) return opened;
  warnOfDecisions(opened.value, io);
  const { audit, mistakes, notices, wording, decisions } = opened.value;
  const kept = chosenTheme(named.value === null ? decisions : NO_DECISIONS, file);
  if (!kept.ok) return kept;
  const theme = named.value ?? kept.value;
  const spoken = language ?? languageOfDraft(audit);
  const planned = planReport(audit, {
    values,
    force,
    layout,
    ...(theme === null ? {} : { theme }),
    ...(paper === null ? {} : { paper }),
    ...(title === null ? {} : { title }),
    ...(organisation === null ? {} : { organisation }),
    ...(periods.length === 0 ? {} : { periods: periods.some(isAll) ? "all" : periods }),
    language: spoken,
    mistakes,
    corrections: decisions.corrections,
    ...(wording === null ? {} : { wording }),
    words: toWords(spoken),
    version: VERSION,
  });
  const width = toWidth(io.out.columns);
  const findings = toFindings(opened.value, { style: toStyle(io.out, io.env), width });
  const paragraph = (text: string) => wrap(toPrintable(text), { lead: "", indent: 0, width });
  const summary = [toSummaryLine(audit, en), ...toDecided(opened.value)].map(paragraph).join("\n");
  if (!planned.ok) {
    if (planned.reason !== "errors") return fail(planned.message);
    io.out.write(`${[...findings, summary].join("\n\n")}\n`);
    io.err.write(`crossfoot: ${toRefusal(audit)}\n`);
    return { ok: true, value: 1 };
  }
  const status = toStatus(audit);
  if (!status.ok) return status;
  const bytes = await writePlan(planned.plan);
  const proven = await readBack(planned.plan, bytes);
  if (!proven.ok) return proven;
  const written = await writeWhole(out, bytes);
  if (!written.ok) return written;
  const told = [
    toMade(planned.plan, out),
    describePeriod(planned.chosen, planned.periods),
    describeUnpublished(audit.report, planned.plan, planned.chosen),
    kept.value === null ? null : decided.theme(kept.value.name),
  ].flatMap((text) => (text === null ? [] : [paragraph(text)]));
  io.out.write(
    `${[...[...notices, ...toLapsed(audit)].map(paragraph), ...findings, summary, told.join("\n")].join("\n\n")}\n`,
  );
  return status;
}

/** No period is called so. */
function isAll(period: string): boolean {
  return period.trim().toLowerCase() === "all";
}

/** Reads what is about to be handed out and compares it with the plan, cell by cell. */
async function readBack(plan: WorkbookPlan, bytes: Uint8Array): Promise<Result<null>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return fail(toSentence(read.failure, "The report"));
  const { edits, missing, recalculated } = compareSheets(plan.sheets.map(toProvenSheet), read.sheets);
  const wrong = [...edits, ...recalculated];
  const [first] = wrong;
  if (missing.length > 0) return fail(en.proof.missing(missing));
  if (first === undefined) return { ok: true, value: null };
  return fail(en.proof.notAsPlanned(wrong.length, en.proof.change({ ...first, label: null })));
}

function toRefusal({ findings }: Audit): string {
  const errors = findings.filter((finding) => finding.severity === "error" && isOpen(finding)).length;
  const said = `The draft has ${counted(errors, "error")}, so no report was made.`;
  const force = "add --force to build a report that is marked as a draft with open errors";
  return `${said} Mend ${errors === 1 ? "it" : "them"}, or ${force}.`;
}

/** `Wrote report.xlsx (6 sheets: Cover, Overview, …).` */
function toMade({ sheets }: WorkbookPlan, out: string): string {
  return `Wrote ${out} (${counted(sheets.length, "sheet")}).`;
}
