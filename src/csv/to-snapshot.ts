import type { Cell, SheetSnapshot } from "../core/sheet";

/** Rows of texts as a sheet. In CSV everything is text; what is plainly a number or a percentage becomes one, as it does in Excel. */
export function toSnapshot(
  rows: readonly (readonly string[])[],
  { name, delimiter }: { readonly name: string; readonly delimiter: string },
): SheetSnapshot {
  const signs = signsOf(delimiter);
  return {
    name,
    hidden: false,
    protected: false,
    cells: rows.flatMap((row, at) =>
      row.flatMap((text, col): readonly Cell[] => {
        if (text.trim() === "") return [];
        const bare = { row: at, col, text, formula: null, isError: false };
        const number =
          signs.areKnown || !isGroupOrDecimals(text.trim()) ? toNumber(text.trim(), signs) : null;
        return [{ ...bare, ...(number ?? { value: text, format: "General" }) }];
      }),
    ),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  };
}

interface Signs {
  readonly decimal: string;
  readonly group: string;
  readonly areKnown: boolean;
}

/**
 * Where commas are decimals, lists are parted by semicolons: Excel goes by the same setting of the country. Tabs and bars are used
 * everywhere.
 */
function signsOf(delimiter: string): Signs {
  if (delimiter === ";") return { decimal: ",", group: ".", areKnown: true };
  return { decimal: ".", group: ",", areKnown: delimiter === "," };
}

/** `1.234`: a thousand in some countries, little more than one in others. Who reads the table can tell a count from a share. */
function isGroupOrDecimals(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** `5112`, `5,112`, `63.9%`; `null` for all that may be something else, such as `007` or `1,2`. */
function toNumber(text: string, { decimal, group }: Signs): Pick<Cell, "value" | "format"> | null {
  const number = new RegExp(
    `^(-?)(0|[1-9]\\d*|[1-9]\\d{0,2}(?:[${group}]\\d{3})+)(?:[${decimal}](\\d+))?(\\s?%)?$`,
  );
  const [, sign = "", whole = "", fraction = "", percent] = number.exec(text) ?? [];
  if (whole === "") return null;
  const digits = whole.replaceAll(group, "");
  const plain = Number(`${sign}${digits}${fraction === "" ? "" : `.${fraction}`}`);
  if (!Number.isFinite(plain) || Math.abs(plain) > Number.MAX_SAFE_INTEGER) return null;
  const decimals = fraction === "" ? "" : `.${"0".repeat(fraction.length)}`;
  if (percent !== undefined) return { value: plain / 100, format: `0${decimals}%` };
  if (digits !== whole) return { value: plain, format: `#,##0${decimals}` };
  return { value: plain, format: fraction === "" ? "General" : `0${decimals}` };
}
