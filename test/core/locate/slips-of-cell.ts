import type { Cell } from "../../../src/core/sheet";

/** A cell as a slip of the hand leaves it. */
export interface SlippedCell {
  readonly slip: string;
  readonly cell: Cell;
}

/** Every way of typing the number of a cell wrongly; none for cells that hold no number. */
export function slipsOfCell(cell: Cell): readonly SlippedCell[] {
  if (typeof cell.value !== "number") return [];
  const isShare = cell.format === "0%";
  const value = isShare ? Math.round(cell.value * 100) : cell.value;
  const found = new Map<string, SlippedCell>();
  const add = (slip: string, typed: string): void => {
    if (!/^-?(0|[1-9]\d*)$/.test(typed) || Number(typed) === value || found.has(typed)) return;
    found.set(typed, { slip, cell: toCell(cell, Number(typed), isShare) });
  };
  const text = String(value);
  const digits = "0123456789";
  for (let at = 0; at <= text.length; at += 1) {
    for (const digit of digits) {
      add("added-digit", text.slice(0, at) + digit + text.slice(at));
      if (at < text.length) add("replaced-digit", text.slice(0, at) + digit + text.slice(at + 1));
    }
    if (at < text.length) add("omitted-digit", text.slice(0, at) + text.slice(at + 1));
    if (at + 1 < text.length)
      add("swapped-digits", text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2));
  }
  add("sign", `-${text}`);
  for (const zeros of ["0", "00", "000"]) add("power-of-ten", text + zeros);
  add("zero-typed", "0");
  add("off-by-few", String(value + 1));
  add("off-by-few", String(value - 1));
  return [...found.values(), ...lookAlikes(cell, text, isShare)];
}

function toCell(cell: Cell, value: number, isShare: boolean): Cell {
  return isShare
    ? { ...cell, value: value / 100, text: `${value}%` }
    : { ...cell, value, text: String(value) };
}

function lookAlikes(cell: Cell, text: string, isShare: boolean): readonly SlippedCell[] {
  const typed = [text.replace("0", "O"), text.replace("1", "l")].filter((each) => each !== text);
  return typed.map((each) => {
    const shown = isShare ? `${each}%` : each;
    return { slip: "look-alike", cell: { ...cell, value: shown, text: shown, format: "General" } };
  });
}
