import { CATALOGUE } from "../core";
import type { ExplainCommand } from "./arguments";
import { fail, type ExitStatus, type Io, type Result } from "./io";
import { nearest } from "./nearest";
import { toWidth, wrap } from "./render/layout";
import { toStyle } from "./render/style";

/** `crossfoot explain`: what a check asks, why, and one example each of what holds and what fails. */
export function explain(command: ExplainCommand, io: Io): Result<ExitStatus> {
  const wanted = command.check.toLowerCase();
  const check = CATALOGUE.find(({ id }) => id === wanted);
  const ids = CATALOGUE.map(({ id }) => id);
  if (check === undefined) {
    const near = nearest(wanted, ids);
    const hint = near === null ? `the checks are ${ids.join(", ")}.` : `did you mean ${near}?`;
    return fail(`There is no check ${command.check}; ${hint}`);
  }
  const style = toStyle(io.out, io.env);
  const width = toWidth(io.out.columns);
  const paragraph = (text: string) => wrap(text, { lead: "", indent: 0, width });
  const parts = [
    `${style.strong(check.id)}\n${paragraph(`${check.title}.`)}`,
    paragraph(check.why),
    `${style.good("Holds")}\n${toExample(check.holds)}`,
    `${style.error("Fails")}\n${toExample(check.fails)}`,
    `${style.strong("Out of scope")}\n${paragraph(check.outOfScope)}`,
  ];
  io.out.write(`${parts.join("\n\n")}\n`);
  return { ok: true, value: 0 };
}

/** A miniature sheet with its columns lined up. */
function toExample(miniature: string): string {
  const rows = miniature
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const widths: number[] = [];
  // A lone cell (a title) is not part of a column.
  for (const row of rows.filter(({ length }) => length > 1)) {
    row.forEach((cell, col) => (widths[col] = Math.max(widths[col] ?? 0, cell.length)));
  }
  const pad = (cell: string, col: number) => cell.padEnd(widths[col] ?? 0);
  return rows
    .map((row) => `  ${row.length > 1 ? row.map(pad).join("  ") : (row[0] ?? "")}`.trimEnd())
    .join("\n");
}
