/**
 * The number format for a share, as a language writes percentages (CLDR, by way of Intl), in Excel's notation: `0.0%` in English,
 * `0.0" "%` with a no-break space in German, `%0.0` in Turkish. The decimal point is Excel's own, who shows the reader's. The
 * percent sign stands outside the quotes: it is what makes Excel multiply by a hundred.
 * @param language BCP 47
 */
export function toShareFormat(language: string, decimals: 0 | 1 | 2): string {
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const parts = new Intl.NumberFormat(language, { style: "percent" }).formatToParts(0.5);
  return parts
    .map(({ type, value }) => {
      if (type === "integer") return digits;
      if (type === "percentSign") return "%";
      const shown = value.replace(MARKS, "");
      return shown === "" ? "" : `"${shown}"`;
    })
    .join("");
}

/** Direct the writing, and show nothing themselves. */
const MARKS = /[\u061c\u200e\u200f]/g;
