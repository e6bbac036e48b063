import { SEVERITIES } from "../../findings/finding";
import type { ReadingWords } from "../reading-words";
import { counted, number } from "./counted";
import { typeName } from "./finding-clauses";

const where = (sheet: string, range: string | null): string =>
  range === null ? `Sheet “${sheet}”` : `${range} on sheet “${sheet}”`;

function holding(holds: number, decided: number): string {
  if (decided === 0) return "there was nothing to compare";
  if (holds < decided)
    return `${number(holds)} of ${counted(decided, "condition", "conditions")} ${holds === 1 ? "holds" : "hold"}`;
  return decided === 1 ? "the one condition holds" : `all ${number(decided)} conditions hold`;
}

function beside(notApplicable: number, broken: number): string {
  const apart =
    notApplicable === 0 ? "" : `, ${number(notApplicable)} ${notApplicable === 1 ? "does" : "do"} not apply`;
  return broken === 0 ? apart : `${apart}, ${broken} could not be checked through a fault in crossfoot`;
}

export const reading: ReadingWords = {
  kinds: {
    overview: "overview of requests",
    outcome: "outcomes of requests",
    counts: "counts by type and outcome",
    other: "counts of requests, not by country",
  },
  roles: {
    place: "country",
    type: "request type",
    outcome: "outcome",
    period: "period",
    code: "country code",
    text: "text",
  },
  type: typeName,
  outcome: (outcome) => (outcome === "all" ? "all outcomes" : outcome),
  period: (label) => label ?? "no period found",
  totalRow: (row) => (row === null ? "no total row" : `total in row ${row}`),
  column: ({ measure, role, subject, type, outcome, period, base }) => {
    if (measure === "label")
      return role === null || role === "text" ? "labels" : `labels: ${reading.roles[role]}`;
    if (measure === "other") return "not read: neither a count nor a share of requests";
    const named = [
      ...(type === "total" ? [] : [reading.type(type)]),
      ...(outcome === "all" ? [] : [outcome]),
      ...(period === null ? [] : [period]),
    ];
    const what = [subject === "requests" ? measure : `${measure} of ${subject}`, ...named].join(", ");
    if (measure === "count") return what;
    return base === null ? `${what}; its base is not known, so it is not checked` : `${what}; base: ${base}`;
  },
  baseElsewhere: ({ column, sheet }) => `column ${column} on sheet “${sheet}”`,
  baseInTotalRow: (column) => `the total in column ${column}`,
  leftOut: ({ reason, sheet, range, text }) => {
    const place = where(sheet, range);
    const quoted = text === "" ? "" : ` (“${text}”)`;
    switch (reason) {
      case "empty-sheet":
        return `${place} is empty.`;
      case "not-a-request-table":
        return `${place}${quoted} does not look like a table of requests, so nothing in it was checked.`;
      case "own-sheet":
        return `${place} was made by Crossfoot beside its tables, and repeats them. It was not checked.`;
      case "by-user":
        return `${place}${quoted} was left out at your request, and was not checked.`;
      case "too-wide":
        return `${place}${quoted} has more than 250 columns of figures. Tables of requests are read up to that width, so it was not checked.`;
      case "note":
        return `${place}${quoted} was taken for a note.`;
      case "no-boxhead":
        return `${place}${quoted} has figures without column headings, so it could not be checked.`;
      case "turned":
        return `${place}${quoted} lists its countries across. Turn the table so that each country has a row of its own, then check again.`;
      case "unlabelled":
        return `${place}${quoted} has figures without a column of labels, so it could not be checked.`;
    }
  },
  hiddenSheet: (sheet) => `Sheet “${sheet}” is hidden. It was read and checked like the others.`,
  hiddenRows: ({ sheet, rows, count }) =>
    `${count === 1 ? "Row" : "Rows"} ${rows} on sheet “${sheet}” ${count === 1 ? "is" : "are"} hidden, and ${count === 1 ? "was" : "were"} read like the others.`,
  hiddenColumns: ({ sheet, columns, count }) =>
    `${count === 1 ? "Column" : "Columns"} ${columns} on sheet “${sheet}” ${count === 1 ? "is" : "are"} hidden, and ${count === 1 ? "was" : "were"} read like the others.`,
  noTables: "No table of requests was found in this workbook, so nothing was checked.",
  unread: (parts) =>
    `${counted(parts, "part", "parts")} with figures ${parts === 1 ? "was" : "were"} not read.`,
  uncalculated: (formulas) => `${counted(formulas, "formula has", "formulas have")} no result.`,
  summary: ({ found, ignored, holds, decided, notApplicable, broken, unread, uncalculated }) => {
    const counts = SEVERITIES.filter((severity) => found[severity] > 0).map((severity) =>
      counted(found[severity], severity, `${severity}s`),
    );
    const all = ignored === 0 ? counts : [...counts, `${ignored} ignored`];
    const right = unread + uncalculated === 0 ? "Nothing is wrong" : "Nothing is wrong in what was read";
    const nothing = decided === 0 ? "Nothing was checked" : right;
    const line = `${all.length === 0 ? nothing : all.join(", ")}; ${holding(holds, decided)}${beside(notApplicable, broken)}.`;
    return [
      line,
      ...(unread === 0 ? [] : [reading.unread(unread)]),
      ...(uncalculated === 0 ? [] : [reading.uncalculated(uncalculated)]),
    ].join(" ");
  },
  lapsedTable: ({ sheet }) =>
    `A table on sheet “${sheet}” that you left out is no longer found under its old headings.`,
  lapsedColumn: ({ sheet, nth }) =>
    `You corrected column ${nth} of a table on sheet “${sheet}”, which is no longer found under its old headings.`,
  lapsedWaiver: ({ check, cell, reason, why }) => {
    const quoted = reason === "" ? "" : ` (“${reason}”)`;
    return why === "changed"
      ? `You ignored a finding in ${cell}${quoted}, and its figures have changed since: look at it again.`
      : `You ignored a finding in ${cell}${quoted} that is no longer found (${check}).`;
  },
  lapsedConfirmed: ({ cell, stated, now }) =>
    now === null
      ? `You said that ${stated} in ${cell} is right. There is no figure there any more.`
      : `You said that ${stated} in ${cell} is right. It is ${now === "" ? "empty" : now} now, so that no longer counts.`,
};
