import type { Cell, SheetSnapshot } from "../sheet";

/**
 * Reads a sheet written as text, as the documentation of the checks shows them.
 *
 * ```
 * # H1 2024                          the name of a sheet; without it the sheet is called Sheet1
 * Requests, H1 2024                  a row with one cell; cells are separated by |
 * Country | Share | Requests
 * TOTAL:  | 64%   | =SUM(C4:C5) => 61     a formula and what it shows
 * Brazil  | 53.0% | '47              64% is 0.64 shown as 64%; an apostrophe makes a text
 * (hidden) Chile | | 1               a hidden row
 * ```
 *
 * Blank lines are blank rows. `#REF!` is an error value.
 */
export function toSnapshots(text: string): readonly SheetSnapshot[] {
  const lines = text
    .replace(/^\s*\n/, "")
    .trimEnd()
    .split("\n");
  const sheets: { readonly name: string; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const name = /^\s*# (.+)$/.exec(line)?.[1]?.trim();
    const current = sheets.at(-1);
    if (name !== undefined) sheets.push({ name, lines: [] });
    else if (current === undefined) sheets.push({ name: "Sheet1", lines: [line] });
    else current.lines.push(line);
  }
  return sheets.map(({ name, lines: rows }) => toSnapshot(name, rows));
}

function toSnapshot(name: string, lines: readonly string[]): SheetSnapshot {
  const hiddenRows = lines.flatMap((line, row) => (HIDDEN.test(line) ? [row] : []));
  const cells = lines.flatMap((line, row) =>
    line
      .replace(HIDDEN, "")
      .split("|")
      .flatMap((entry, col) => toCell(entry.trim(), row, col) ?? []),
  );
  return { name, hidden: false, protected: false, cells, hiddenRows, hiddenColumns: [], merges: [] };
}

const HIDDEN = /^\s*\(hidden\)\s*/;

function toCell(entry: string, row: number, col: number): Cell | null {
  if (entry === "") return null;
  const [, formula, result] = /^=(.*?)\s*=>\s*(.*)$/.exec(entry) ?? [];
  const text = result ?? entry;
  return { row, col, formula: formula ?? null, ...toValue(text) };
}

function toValue(text: string): Pick<Cell, "value" | "text" | "format" | "isError"> {
  const plain = { text, format: "General", isError: false };
  if (text.startsWith("'")) return { ...plain, value: text.slice(1), text: text.slice(1) };
  if (/^#(REF|DIV\/0|VALUE|N\/A|NAME\?|NUM|NULL)!?$/.test(text))
    return { ...plain, value: text, isError: true };
  const share = /^(-?\d+)(?:\.(\d+))?%$/.exec(text);
  if (share !== null) {
    const decimals = share[2] ?? "";
    return {
      ...plain,
      value: Number(text.slice(0, -1)) / 100,
      format: decimals === "" ? "0%" : `0.${"0".repeat(decimals.length)}%`,
    };
  }
  if (/^-?\d{1,3}(,\d{3})+$/.test(text))
    return { ...plain, value: Number(text.replaceAll(",", "")), format: "#,##0" };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { ...plain, value: Number(text) };
  return { ...plain, value: text };
}
