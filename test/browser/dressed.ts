import type { DraftSheet, Look } from "../../samples/draft-sheet";
import type { EmulatedExcel } from "../excel-host";
import { cellAt, lineAt } from "../excel-host/model/book";
import type { CellFormat } from "../excel-host/model/format";

/** Points of a column that is so many characters wide. */
const toPoints = (characters: number) => (characters * 7 + 5) * 0.75;

const HEAD = { bold: true, fill: "#D9E1F2", wrap: true, vertical: "Center" } as const;

const LOOKS: Readonly<Record<Look, Partial<CellFormat>>> = {
  plain: {},
  title: { bold: true, fontSize: 14 },
  subtitle: { bold: true, fontSize: 12 },
  head: { ...HEAD, horizontal: "Center" },
  "stub-head": HEAD,
  total: { bold: true },
  "total-share": { bold: true },
  share: {},
  "typed-as-text": { horizontal: "Right" },
};

/** Gives the sheets the looks that the sample has as a file: the emulated Excel takes only its contents from there. */
export function dress({ book }: EmulatedExcel, drafts: readonly DraftSheet[]): void {
  for (const { name, rows, widths } of drafts) {
    const sheet = book.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    widths.forEach((width, col) => (lineAt(sheet.columns, col).size = toPoints(width)));
    rows.forEach((cells, row) => {
      if (cells.some(({ look }) => look === "head")) lineAt(sheet.rows, row).size = 48;
      cells.forEach(({ look = "plain" }, col) => {
        const cell = cellAt(sheet, row, col);
        cell.format = { ...cell.format, ...LOOKS[look] };
      });
    });
  }
}
