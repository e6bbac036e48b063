import { toForms, type Nouns } from "../forms";
import type { ProofWords } from "../proof-words";

const { counted, listed } = toForms("en-GB");
const CELLS: Nouns = { one: "cell", other: "cells" };
const FIGURES: Nouns = { one: "figure", other: "figures" };
const TABLES: Nouns = { one: "table", other: "tables" };
const CHECKS: Nouns = { one: "check", other: "checks" };

function shown(text: string | null): string {
  return text === null ? "(empty)" : text;
}

export const proof: ProofWords = {
  sheet: "Proof",
  about: "What shows whether this workbook is still as it was made",
  summary: "The record of what was generated, to compare the workbook with.",
  title: "Record of this report",
  note: "With this record the program can say later whether a table was changed by hand, and whether the draft has changed since.",
  heads: { what: "What", content: "Content", fingerprint: "Fingerprint (SHA-256)" },
  program: "Program",
  inputs: "Figures of the draft",
  inputsContent: ({ figures, tables }) => `${counted(figures, FIGURES)} in ${counted(tables, TABLES)}`,
  rules: "Rules",
  rulesContent: (checks) => `${counted(checks, CHECKS)}, and what was ignored`,
  part: (nth, count) => `Record, part ${nth} of ${count}`,

  asGenerated: ({ version, date }) =>
    `The report is as it was generated${date === null ? "" : ` on ${date}`} with version ${version}: no cell was changed. Formats, charts and what is hidden are not compared.`,
  draftUnchanged: "The draft still has the figures that the report was made from.",
  draftNotCompared: "The draft was not compared.",
  noRecord: "This workbook has no record of a generated report, so there is nothing to compare it with.",
  damaged: (sheet) =>
    `The record on the sheet “${sheet}” was changed or is incomplete, so nothing can be said about the report.`,
  edited: (count) =>
    `${counted(count, CELLS)} of the report ${count === 1 ? "was" : "were"} changed by hand since it was generated:`,
  recalculated: (count) =>
    `${counted(count, { one: "formula shows another result", other: "formulas show other results" })} than when the report was generated, because of such changes:`,
  draftChanged: (count) =>
    `The draft has changed since the report was generated: ${counted(count, FIGURES)} ${count === 1 ? "is" : "are"} not the same.`,
  missing: (sheets) =>
    `${sheets.length === 1 ? "This sheet of the report is gone or has" : "These sheets of the report are gone or have"} another name: ${listed(sheets)}.`,
  change: ({ sheet, cell, label, was, is }) =>
    `${sheet} ${cell}${label === null ? "" : ` (${label})`}: was ${shown(was)}, is ${shown(is)}`,
  more: (count) => `and ${counted(count, { one: "more", other: "more" })}`,
  notAsPlanned: (count, first) =>
    `${counted(count, CELLS)} of the written report ${count === 1 ? "is" : "are"} not as planned (first: ${first}), so it must not be used.`,
};
