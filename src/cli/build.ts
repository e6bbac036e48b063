import { en, planReport, toSummaryLine } from "../core";
import type { Audit, WorkbookPlan } from "../core";
import { writePlan } from "../xlsx/write-plan";
import type { BuildCommand } from "./command";
import { checkOutput, writeWhole } from "./files";
import { fail, type ExitStatus, type Io, type Result } from "./io";
import { openWorkbook } from "./open";
import { toPrintable, toWidth, wrap } from "./render/layout";
import { describePeriod, describeUnpublished } from "./render/published";
import { toStyle } from "./render/style";
import { counted } from "./render/counted";
import { toFindings } from "./render/findings";
import { toStatus } from "./status";
import { VERSION } from "./version";

/** `crossfoot build`: makes the workbook to publish, or says why not. */
export async function build(command: BuildCommand, io: Io): Promise<Result<ExitStatus>> {
  const { file, out, values, force, title, organisation, paper, period } = command;
  const writable = await checkOutput(out, file);
  if (!writable.ok) return writable;
  const opened = await openWorkbook(file);
  if (!opened.ok) return opened;
  const { audit, mistakes, notices } = opened.value;
  const planned = planReport(audit, {
    values,
    force,
    paper,
    ...(title === null ? {} : { title }),
    ...(organisation === null ? {} : { organisation }),
    ...(period === null ? {} : { periods: [period] }),
    language: "en",
    mistakes,
    words: en,
    version: VERSION,
  });
  const width = toWidth(io.out.columns);
  const findings = toFindings(opened.value, { style: toStyle(io.out, io.env), width });
  const paragraph = (text: string) => wrap(toPrintable(text), { lead: "", indent: 0, width });
  const summary = paragraph(toSummaryLine(audit, en));
  if (!planned.ok) {
    if (planned.reason !== "errors") return fail(planned.message);
    io.out.write(`${[...findings, summary].join("\n\n")}\n`);
    io.err.write(`crossfoot: ${toRefusal(audit)}\n`);
    return { ok: true, value: 1 };
  }
  const status = toStatus(audit);
  if (!status.ok) return status;
  const written = await writeWhole(out, await writePlan(planned.plan));
  if (!written.ok) return written;
  const told = [
    toMade(planned.plan, out),
    describePeriod(planned.chosen, planned.periods),
    describeUnpublished(audit.report, planned.plan, planned.chosen),
  ].flatMap((text) => (text === null ? [] : [paragraph(text)]));
  io.out.write(`${[...notices.map(paragraph), ...findings, summary, told.join("\n")].join("\n\n")}\n`);
  return status;
}

function toRefusal({ findings }: Audit): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const said = `The draft has ${counted(errors, "error")}, so no report was made.`;
  const force = "add --force to build a report that is marked as a draft with open errors";
  return `${said} Mend ${errors === 1 ? "it" : "them"}, or ${force}.`;
}

/** `Wrote report.xlsx (6 sheets: Cover, Overview, …).` */
function toMade({ sheets }: WorkbookPlan, out: string): string {
  return `Wrote ${out} (${counted(sheets.length, "sheet")}).`;
}
