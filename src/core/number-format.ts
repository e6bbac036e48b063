/** The little that has to be known of a number format in Excel's en-US notation. */

/** What a number format does with a number. */
export interface NumberFormat {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Decimals shown; `null` where the format leaves that to the value (`General`) or shows something else than its digits. */
  readonly decimals: number | null;
}

/**
 * `0.0% → { isPercent: true, decimals: 1 }`, `#,##0 → { decimals: 0 }`, `d.m.yyyy → { isDate: true }`.
 * Of several sections the one for positive numbers is read.
 */
export function readNumberFormat(format: string): NumberFormat {
  const code = firstSection(format);
  if (/[ymdhs]/i.test(code.replace(/general/gi, "")) || /\[(?:h+|m+|s+)\]/i.test(format)) {
    return { isDate: true, isPercent: false, decimals: null };
  }
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?/.exec(code);
  const isPlain = digits !== null && !/[eE][+-]|\/|,(?![0#?])/.test(code);
  return {
    isDate: false,
    isPercent: code.includes("%"),
    decimals: isPlain ? Math.min((digits[1] ?? "").length, 15) : null,
  };
}

/** Without literal text (`"…"`, `\x`), fillers (`*x`), gaps (`_x`), colours and conditions (`[…]`). */
function firstSection(format: string): string {
  // Excel's own limit for a number format
  if (format.length > 255) return "";
  const code = format.replace(/"[^"]*"?|[\\_*].|\[[^\]]*\]/gs, "");
  return code.split(";")[0] ?? "";
}
