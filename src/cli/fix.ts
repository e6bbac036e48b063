import { en, toSummaryLine } from "../core";
import type { CellRef } from "../core";
import type { FixCommand } from "./command";
import type { Opened } from "./checked";
import { warnOfDecisions } from "./decisions";
import { checkOutput, writeWhole } from "./files";
import { chooseCorrections, type Chosen } from "./fix/choose";
import { describeCorrections } from "./fix/describe-corrections";
import { nameCells } from "./fix/name-cells";
import { whyNotApplied } from "./fix/not-applied";
import type { Trial } from "./fix/trial";
import { fail, type ExitStatus, type Io, type Result } from "./io";
import { openWorkbook } from "./open";
import { fromTemplate } from "../xlsx/from-template";
import { isCsvName } from "./read-csv-file";
import { counted } from "./render/counted";
import { toDecided, toLapsed } from "./render/decided";
import { toFindings } from "./render/findings";
import { toPrintable, toWidth, wrap } from "./render/layout";
import { toStyle, type TextOptions } from "./render/style";
import { toStatus } from "./status";

/** `crossfoot fix`: corrects what the figures prove in a copy of the workbook, and checks the copy. */
export async function fix({ file, out }: FixCommand, io: Io): Promise<Result<ExitStatus>> {
  if (isCsvName(file)) return fail(`fix corrects Excel workbooks, and ${file} is none: correct it by hand.`);
  const writable = await checkOutput(out, file);
  if (!writable.ok) return writable;
  const read = await openWorkbook(file);
  if (!read.ok) return read;
  warnOfDecisions(read.value, io);
  if (!read.value.isWorkbook)
    return fail(
      `fix corrects Excel workbooks, and ${file} is an OpenDocument file: open it in Excel or LibreOffice, and save it as .xlsx first.`,
    );
  // The copy is an .xlsx by its name, whatever the draft is.
  const opened = { ...read.value, bytes: fromTemplate(read.value.bytes) ?? read.value.bytes };
  const chosen = await chooseCorrections(opened);
  if (!chosen.ok) return chosen;
  const options = { style: toStyle(io.out, io.env), width: toWidth(io.out.columns) };
  const { trial } = chosen.value;
  if (trial === null) {
    io.out.write(toDocument(describeNothing(opened, chosen.value), options));
    return toStatus(opened.audit);
  }
  const written = await writeWhole(out, trial.after.bytes);
  if (!written.ok) return written;
  const copy = await openWorkbook(out);
  if (!copy.ok) return copy;
  if (!Buffer.from(copy.value.bytes).equals(trial.after.bytes))
    return fail(`${out} is not as it was written: another program has changed it. Please try again.`);
  io.out.write(toDocument(describeCopy(copy.value, chosen.value, { trial, opened }), options));
  return toStatus(copy.value.audit);
}

/** Paragraphs that are wrapped here, and parts that are laid out already. */
type Part = { readonly paragraph: string } | ((options: TextOptions) => readonly string[]);

function toDocument(parts: readonly Part[], options: TextOptions): string {
  const { width } = options;
  const texts = parts.flatMap((part) =>
    typeof part === "function"
      ? part(options)
      : [wrap(toPrintable(part.paragraph), { lead: "", indent: 0, width })],
  );
  return `${texts.join("\n\n")}\n`;
}

function describeNothing(opened: Opened, chosen: Chosen): readonly Part[] {
  const { audit, notices } = opened;
  const isClean = audit.report.tables.length > 0 && audit.verdicts.fails === 0;
  return [
    ...notices.map((paragraph) => ({ paragraph })),
    describeLeft(opened, chosen),
    { paragraph: isClean ? en.mistakes.noneNeeded : toSummaryLine(audit, en) },
    ...describeDecided(opened),
    { paragraph: "Nothing was corrected, so no file was written." },
  ];
}

function describeCopy(
  copy: Opened,
  chosen: Chosen,
  { trial, opened }: { readonly trial: Trial; readonly opened: Opened },
): readonly Part[] {
  const { corrections, emptied, hasPivots } = trial;
  const cells = corrections.reduce((sum, { replacements }) => sum + replacements.length, 0);
  return [
    ...opened.notices.map((paragraph) => ({ paragraph })),
    (options) => describeCorrections(corrections, options),
    describeLeft(copy, chosen),
    { paragraph: toSummaryLine(copy.audit, en) },
    ...describeDecided(copy),
    ...(emptied.length === 0 ? [] : [{ paragraph: describeEmptied(emptied) }]),
    ...(hasPivots
      ? [{ paragraph: "The workbook has pivot tables: refresh them in Excel (Data, Refresh All)." }]
      : []),
    { paragraph: `Wrote ${copy.file} (${counted(cells, "cell")} changed). The draft stays as it is.` },
  ];
}

function describeEmptied(emptied: readonly CellRef[]): string {
  const follow = emptied.length === 1 ? "follows" : "follow";
  return `${counted(emptied.length, "formula")} (${nameCells(emptied)}) ${follow} from the changes and could not be worked out here: open the copy in Excel, which does so, and save it.`;
}

/** What was decided about the draft holds in the copy, as far as it still fits. */
function describeDecided(checked: Opened): readonly Part[] {
  return [...toDecided(checked), ...toLapsed(checked.audit)].map((paragraph) => ({ paragraph }));
}

/** What is still wrong, and why it was not corrected. */
function describeLeft(left: Opened, chosen: Chosen): Part {
  return (options) =>
    toFindings(left, options, (mistake) => `Not applied: ${whyNotApplied(mistake, left, chosen)}.`);
}
