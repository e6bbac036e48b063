import {
  decided,
  describeColumn,
  describeHidden,
  describeTable,
  en,
  nameSheet,
  toColumnName,
  toRangeA1,
} from "../../core";
import type { Column, LeftOut, Report, Table } from "../../core";
import { isNarrow, toEnds, toExcerpt, toPrintable, wrap } from "./layout";
import type { TextOptions } from "./style";

/** What stands in a sheet beside its tables is shown up to so many entries. */
const MOST_LEFT_OUT = 5;
const HEADING_LENGTH = 38;

/**
 * What was understood, sheet by sheet, so that a person can confirm it:
 *
 *     Sheet H1 2024
 *       A3:D13  overview of requests, H1 2024, total in row 4
 *         B  Total Number of Requests                count
 */
export function toUnderstood(report: Report, options: TextOptions): string {
  const shown = new Map<string, string>();
  return report.sheets
    .map(({ name, hidden }) => {
      const tables = report.tables.filter(({ sheet }) => sheet === name);
      const leftOut = report.leftOut.filter(({ sheet }) => sheet === name);
      return [
        `  Sheet ${toPrintable(name)}`,
        ...tables.flatMap((table) => tableLines(table, report, shown, options)),
        ...describeHidden(name, hidden, tables, en).map((sentence) => aside(sentence, options)),
        ...leftOutLines(leftOut, options),
      ].join("\n");
    })
    .join("\n");
}

function tableLines(
  table: Table,
  report: Report,
  shown: Map<string, string>,
  options: TextOptions,
): readonly string[] {
  const range = toRangeA1(table.range);
  const [lead, indent] = isNarrow(options.width)
    ? [`    ${range}\n      `, 6]
    : [`    ${range}  `, range.length + 6];
  const head = wrap(toPrintable(describeTable(table, en)), { lead, indent, width: options.width });
  const columns = table.columns.map((column) => columnLine(column, table, report, options));
  const same = shown.get(columns.join("\n"));
  if (same !== undefined) return [head, `      ${options.style.faint(`columns as in ${same}`)}`];
  shown.set(columns.join("\n"), `${toPrintable(nameSheet(table.sheet))}!${range}`);
  return [head, ...columns];
}

/** `      B  Total Number of Requests                count`; on a narrow terminal on two lines. */
function columnLine(column: Column, table: Table, report: Report, { width }: TextOptions): string {
  const meaning = describeColumn(column, table, report, en);
  const description = toPrintable(column.corrected ? `${meaning} (${decided.corrected})` : meaning);
  const name = `      ${toColumnName(column.col).padEnd(2)} `;
  if (isNarrow(width)) {
    const heading = toEnds(column.heading, Math.min(HEADING_LENGTH, width - name.length));
    return wrap(description, { lead: `${name}${heading}\n${" ".repeat(11)}`, indent: 11, width });
  }
  const heading = toEnds(column.heading, HEADING_LENGTH).padEnd(HEADING_LENGTH);
  return wrap(description, {
    lead: `${name}${heading}  `,
    indent: name.length + HEADING_LENGTH + 2,
    width,
  });
}

function leftOutLines(leftOut: readonly LeftOut[], options: TextOptions): readonly string[] {
  const lines = leftOut.slice(0, MOST_LEFT_OUT).map(({ sheet, range, reason, text }) => {
    const where = range === null ? null : toRangeA1(range);
    return aside(en.reading.leftOut({ reason, sheet, range: where, text: toExcerpt(text, 60) }), options);
  });
  const more = leftOut.length - MOST_LEFT_OUT;
  return more <= 0 ? lines : [...lines, aside(`And ${more} more; --format json lists them all.`, options)];
}

/** A sentence in the background, coloured line by line: a colour must not run over an indent. */
function aside(sentence: string, { style, width }: TextOptions): string {
  return wrap(toPrintable(sentence), { lead: "    ", indent: 4, width })
    .split("\n")
    .map((line) => style.faint(line))
    .join("\n");
}
