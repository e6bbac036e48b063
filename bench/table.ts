/** Tables of figures in Markdown. */

/** The first column is text, the others are figures. */
export function toTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, col) => Math.max(head.length, ...rows.map((row) => row[col]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, col) => (col === 0 ? cell.padEnd(widths[col] ?? 0) : cell.padStart(widths[col] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, col) => (col === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(heads), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

export const whole = (value: number): string => Math.round(value).toLocaleString("en");

export const time = (ms: number): string =>
  ms < 10 ? `${ms.toFixed(1)} ms` : ms < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`;

export const megabytes = (value: number): string =>
  value < 0.1
    ? `${(value * 1000).toFixed(0)} kB`
    : value < 10
      ? `${value.toFixed(1)} MB`
      : `${value.toFixed(0)} MB`;

export function ratio(above = NaN, below = NaN): string {
  const value = above / below;
  return Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 0) : "–";
}
