import { holds, type Range } from "../../core/address";
import { cellAt } from "../../xlsx/view/cell-at";
import type { SheetView } from "../../xlsx/view/sheet-view";
import { sizeIn } from "./axis";
import { sideOf } from "./cell-look";

/** What goes onto the clipboard. */
export interface Copied {
  /** As Excel hands it out: a tab between cells, a line end behind each row. */
  readonly text: string;
  /** The same as a table. */
  readonly html: string;
}

/**
 * The chosen cells as they are shown. Of several ranges, the cells stand in the rows and columns that they have, and those between
 * are left out. So is what is hidden: nobody should hand on what they did not see.
 *
 * Texts that begin with `=`, `+`, `-` or `@` are not changed: it is the user's own clipboard, they may well want the text for a
 * letter, and an apostrophe before it would be something that the workbook does not say. Excel takes the table where there is
 * one, and there every text is marked as text, so that none becomes a formula or a date on the way.
 */
export function toCopied(view: SheetView, ranges: readonly Range[]): Copied {
  const rows = linesOf(
    ranges.map(({ top, bottom }) => [top, bottom]),
    view.rows,
    {
      size: view.rowHeight,
      sizes: view.rowHeights,
    },
  );
  const columns = linesOf(
    ranges.map(({ left, right }) => [left, right]),
    view.columns,
    {
      size: view.columnWidth,
      sizes: view.columnWidths,
    },
  );
  const lines: string[] = [];
  const tableRows: string[] = [];
  for (const row of rows) {
    const texts: string[] = [];
    const cells: string[] = [];
    for (const col of columns) {
      const cell = ranges.some((range) => holds(range, { row, col })) ? cellAt(view, row, col) : null;
      texts.push(toPlain(cell?.text ?? ""));
      cells.push(cell === null || cell.text === "" ? "<td></td>" : toTableCell(cell));
    }
    lines.push(`${texts.join("\t")}\r\n`);
    tableRows.push(`<tr>${cells.join("")}</tr>`);
  }
  return { text: lines.join(""), html: `<meta charset="utf-8"><table>${tableRows.join("")}</table>` };
}

/** The shown lines of all ranges, within what the sheet holds: of a whole column, nobody wants a million line ends. */
function linesOf(
  stretches: readonly (readonly [number, number])[],
  count: number,
  sizes: Parameters<typeof sizeIn>[0],
): readonly number[] {
  const lines = new Set<number>();
  for (const [first, last] of stretches) {
    // What lies beyond everything is chosen on purpose only where nothing else is: an empty cell is copied as such.
    const end = Math.max(first, Math.min(last, count - 1));
    for (let line = first; line <= end; line++)
      if (sizeIn(sizes, line) > 0 || first === last) lines.add(line);
  }
  return [...lines].sort((one, other) => one - other);
}

/** In quotation marks where it would else end its cell, or be taken for such a text. */
const toPlain = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function toTableCell({ text, look, kind }: NonNullable<ReturnType<typeof cellAt>>): string {
  const style = [
    `text-align:${sideOf(look, kind)}`,
    ...(look.bold ? ["font-weight:bold"] : []),
    ...(look.italic ? ["font-style:italic"] : []),
    ...(kind === 0 ? ["mso-number-format:'\\@'"] : []),
  ];
  return `<td style="${style.join(";")}">${escaped(text).replaceAll("\n", "<br>")}</td>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
