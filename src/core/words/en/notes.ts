import { toForms } from "../forms";
import type { NotesWords } from "../notes-words";

const { listed, percent, counted } = toForms("en-GB");

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `“${text}”`));

export const notes: NotesWords = {
  shareHeading: (outcome) => `${outcome}, share`,
  countHeading: (outcome) => `${outcome}, count`,
  column: (number) => `Column ${number}`,

  headnote: ({ table, notes: below }) =>
    below === null
      ? `This sheet has one table, in ${table}.`
      : `This sheet has one table, in ${table}. Notes on it are below, in ${below}.`,

  noRequests: (shown) =>
    `Where there were no requests, their percentages are shown as ${"mark" in shown ? shown.mark : percent(0, shown.decimals)}.`,
  sums: (rows) => {
    const sums = rows.map(
      ({ place, percent: sum, decimals }) => `${percent(sum, decimals)} (${place ?? "total"})`,
    );
    return `Each percentage is rounded by itself; together they make ${listed(sums)}.`;
  },
  manySums: (rows) =>
    `Each percentage is rounded by itself; in ${counted(rows, { one: "row", other: "rows" })} they make more or less than ${percent(100)} together.`,
  renamed: (heading, draft) => `“${heading}” stands for what the draft calls ${quoted(draft)}.`,
  bands: (bands) =>
    bands.length === 1
      ? `${quoted(bands)} is a range; the exact number is not given.`
      : `${quoted(bands)} are ranges; the exact numbers are not given.`,
  source: (organisation) => `Source: ${organisation}`,
};
