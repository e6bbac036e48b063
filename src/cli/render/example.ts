import { toEnds } from "./layout";

type Cells = readonly string[];

const GAP = "  ";

/** A miniature sheet (`|` between cells) as lines with its columns lined up, no wider than `width`. */
export function toExample(miniature: string, width: number): string {
  const blocks: Cells[][] = [];
  for (const line of miniature.trim().split("\n")) {
    const cells = line.split("|").map((cell) => cell.trim());
    const block = blocks.at(-1);
    // Rows with as many cells as the row above belong to one table.
    if (block !== undefined && block[0]?.length === cells.length) block.push(cells);
    else blocks.push([cells]);
  }
  return blocks.flatMap((block) => toLines(block, width)).join("\n");
}

function toLines(rows: readonly Cells[], width: number): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, col) => (widths[col] = Math.max(widths[col] ?? 0, cell.length)));
  const fitted = fit(widths, width - GAP.length * widths.length);
  return rows.map((row) =>
    row
      .map((cell, col) => GAP + toEnds(cell, fitted[col] ?? 0).padEnd(fitted[col] ?? 0))
      .join("")
      .trimEnd(),
  );
}

/** Takes from the widest columns until all fit, or nothing is left to take. */
function fit(widths: readonly number[], room: number): readonly number[] {
  const fitted = [...widths];
  while (fitted.reduce((sum, one) => sum + one, 0) > room) {
    const widest = fitted.indexOf(Math.max(...fitted));
    if ((fitted[widest] ?? 0) <= 1) break;
    fitted[widest] = (fitted[widest] ?? 1) - 1;
  }
  return fitted;
}
