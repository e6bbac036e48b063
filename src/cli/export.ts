import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  dataPackage,
  en,
  fieldsOf,
  isOpen,
  planReport,
  toDataPackage,
  toDataRows,
  toRecord,
  toSummaryLine,
  typesOfSharesOnly,
  WORDING_PROPERTY,
} from "../core";
import { toCsvText } from "../csv/write-csv";
import type { ExportCommand } from "./command";
import { DATA_NAME, PACKAGE_NAME } from "./data-files";
import { warnOfDecisions } from "./decisions";
import { checkOutput, codeOf, toSentence, writeWhole } from "./files";
import { fail, type ExitStatus, type Io, type Result } from "./io";
import { openWorkbook } from "./open";
import { propertyOf } from "./read-csv-file";
import { counted } from "./render/counted";
import { toDecided, toLapsed } from "./render/decided";
import { toFindings } from "./render/findings";
import { toPrintable, toWidth, wrap } from "./render/layout";
import { toStyle } from "./render/style";
import { toStatus } from "./status";
import { VERSION } from "./version";

/** `crossfoot export`: writes the counts that a report would publish as data for programs, or says why not. */
export async function exportData(command: ExportCommand, io: Io): Promise<Result<ExitStatus>> {
  const { file, out, periods, force } = command;
  const [data, description] = [join(out, DATA_NAME), join(out, PACKAGE_NAME)];
  const writable = await checkFolder(out, file);
  if (!writable.ok) return writable;
  const opened = await openWorkbook(file);
  if (!opened.ok) return opened;
  warnOfDecisions(opened.value, io);
  const { audit, mistakes, notices, wording, decisions } = opened.value;
  const planned = planReport(audit, {
    force,
    mistakes,
    corrections: decisions.corrections,
    periods: periods.length === 0 ? "all" : periods,
    ...(wording === null ? {} : { wording }),
    words: en,
    version: VERSION,
  });
  const width = toWidth(io.out.columns);
  const paragraph = (text: string) => wrap(toPrintable(text), { lead: "", indent: 0, width });
  const findings = toFindings(opened.value, { style: toStyle(io.out, io.env), width });
  const summary = [toSummaryLine(audit, en), ...toDecided(opened.value)].map(paragraph).join("\n");
  const errors = audit.findings.filter((finding) => finding.severity === "error" && isOpen(finding)).length;
  if (!planned.ok) {
    if (planned.reason !== "errors") return fail(planned.message);
    io.out.write(`${[...findings, summary].join("\n\n")}\n`);
    const said = `The draft has ${counted(errors, "error")}, so nothing was exported.`;
    const force = "add --force to export data whose description says that there are open errors";
    io.err.write(`crossfoot: ${said} Mend ${errors === 1 ? "it" : "them"}, or ${force}.\n`);
    return { ok: true, value: 1 };
  }
  const status = toStatus(audit);
  if (!status.ok) return status;
  const { published, chosen } = planned;
  const rows = toDataRows(published, en);
  const isCounted = rows.some(({ count }) => count !== null);
  if (!isCounted) return fail("The report gives no counts in numbers, so there are no data to export.");
  const fields = fieldsOf(rows);
  const text = toCsvText(
    fields,
    rows.map((row) => toRecord(row, fields)),
  );
  const descriptor = toDataPackage(published, {
    ...toProvenance(command),
    words: en,
    packageWords: dataPackage,
    path: DATA_NAME,
    version: VERSION,
    errors,
  });
  const made = await makeFolder(out);
  if (!made.ok) return made;
  for (const [path, content] of [
    [data, text],
    [description, `${JSON.stringify(descriptor, null, 2)}\n`],
  ] as const) {
    const written = await writeWhole(path, content);
    if (!written.ok) return written;
  }
  const sharesOnly = [...new Set(published.flatMap(typesOfSharesOnly))];
  const told = [
    `Wrote ${data} (${counted(rows.length, "row")}) and ${description}.`,
    ...(chosen.length === 0 ? [] : [`Exported ${chosen.join(", ")}.`]),
    ...(sharesOnly.length === 0
      ? []
      : [`Not in the data, because the draft gives outcomes in percentages only: ${sharesOnly.join(", ")}.`]),
  ];
  io.out.write(
    `${[...[...notices, ...toLapsed(audit)].map(paragraph), ...findings, summary, told.map(paragraph).join("\n")].join("\n\n")}\n`,
  );
  return status;
}

function toProvenance({ title, description, licence, sources, created }: ExportCommand) {
  return {
    ...(title === null ? {} : { title }),
    ...(description === null ? {} : { description }),
    ...(licence === null ? {} : { licence }),
    ...(created === null ? {} : { created }),
    sources,
  };
}

/**
 * Refuses a folder that cannot be written to before any work is done for it, and one whose description somebody else has
 * written: to replace it would leave the other files there without one.
 */
async function checkFolder(out: string, file: string): Promise<Result<null>> {
  try {
    const found = await stat(out);
    if (!found.isDirectory()) return fail(`${out} is a file; name a folder to write to.`);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? { ok: true, value: null } : fail(toSentence(error, out, "write"));
  }
  for (const name of [DATA_NAME, PACKAGE_NAME]) {
    const writable = await checkOutput(join(out, name), file);
    if (!writable.ok) return writable;
  }
  return (await isForeign(join(out, PACKAGE_NAME)))
    ? fail(`${join(out, PACKAGE_NAME)} describes other data; choose another folder.`)
    : { ok: true, value: null };
}

/** Whether a description is there that this program did not write. */
async function isForeign(path: string): Promise<boolean> {
  try {
    const json: unknown = JSON.parse(await readFile(path, "utf8"));
    return propertyOf(json, WORDING_PROPERTY) === undefined;
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
}

async function makeFolder(out: string): Promise<Result<null>> {
  try {
    await mkdir(out);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") return fail(toSentence(error, out, "write"));
  }
  return { ok: true, value: null };
}
