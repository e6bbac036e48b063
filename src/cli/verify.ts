import {
  audit,
  describeVerification,
  en,
  isAsGenerated,
  keptCorrections,
  toDraftSheets,
  verifyReports,
} from "../core";
import type { Audit, Corrections } from "../core";
import { toSentence } from "../xlsx/host-failure";
import { readWorkbook } from "../xlsx/read-workbook";
import type { VerifyCommand } from "./command";
import { readBytes } from "./files";
import { fail, type ExitStatus, type Io, type Result } from "./io";
import { openWorkbook } from "./open";
import { toPrintable, toWidth, wrap } from "./render/layout";

/** `crossfoot verify`: says whether a report is still as it was generated, and whether its draft has changed since. */
export async function verify(command: VerifyCommand, io: Io): Promise<Result<ExitStatus>> {
  const { file } = command;
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = await readWorkbook(bytes.value);
  if (!read.ok) return fail(toSentence(read.failure, file));
  const corrections = keptCorrections(read.sheets);
  const draft = await openDraft(command.draft, { corrections, beside: () => toDraftSheets(read.sheets) });
  if (!draft.ok) return draft;
  const verifications = verifyReports(read.sheets, { draft: draft.value });
  if (verifications.length === 0) return fail(`${file}: ${en.proof.noRecord}`);
  const width = toWidth(io.out.columns);
  const paragraphs = verifications
    .flatMap((each) => describeVerification(each, en))
    .map(({ sentence, details }) =>
      [
        wrap(toPrintable(sentence), { lead: "", indent: 0, width }),
        ...details.map((line) => wrap(toPrintable(line), { lead: "  ", indent: 2, width })),
      ].join("\n"),
    );
  io.out.write(`${paragraphs.join("\n")}\n`);
  return { ok: true, value: verifications.every(isAsGenerated) ? 0 : 1 };
}

/** The draft that was named, or the sheets beside the report in the same workbook; `null` where there is neither. */
async function openDraft(
  file: string | null,
  {
    corrections,
    beside,
  }: { readonly corrections: Corrections; readonly beside: () => ReturnType<typeof toDraftSheets> },
): Promise<Result<Audit | null>> {
  if (file === null) {
    const sheets = beside();
    return { ok: true, value: sheets === null ? null : audit(sheets, { corrections }) };
  }
  const opened = await openWorkbook(file);
  return opened.ok ? { ok: true, value: audit(opened.value.sheets, { corrections }) } : opened;
}
