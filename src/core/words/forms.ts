/** The forms of a language that every sentence needs, from the platform's own tables (CLDR). */
export interface Forms {
  /** BCP 47. */
  readonly language: string;
  /** `12345` → `12,345`, `12.345`, `12 345` */
  readonly number: (value: number) => string;
  /** Of a hundred: `64` → `64%`, `64 %`. */
  readonly percent: (percent: number, decimals?: number) => string;
  /** `a`, `a and b`, `a, b and c` */
  readonly listed: (parts: readonly string[]) => string;
  /** The noun that goes with a number, without the number: `one` country, `many` countries. */
  readonly plural: (count: number, nouns: Nouns) => string;
  /** The number with its noun: `1 country`, `9 countries`. */
  readonly counted: (count: number, nouns: Nouns) => string;
}

/**
 * A noun by the plural categories of CLDR; a language names those that it has: English `one` and `other`, Russian `one`, `few`,
 * `many` and `other`, Japanese only `other`.
 */
export type Nouns = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The forms of a language. @param language BCP 47, one that the platform has */
export function toForms(language: string): Forms {
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const rules = new Intl.PluralRules(language);
  const percents = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(language, {
        style: "percent",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const plural = (count: number, nouns: Nouns): string => nouns[rules.select(count)] ?? nouns.other;
  return {
    language,
    number: (value) => numbers.format(value),
    percent: (percent, decimals = 0) => (percents[decimals] ?? numbers).format(percent / 100),
    listed: (parts) => lists.format(parts),
    plural,
    counted: (count, nouns) => `${numbers.format(count)} ${plural(count, nouns)}`,
  };
}
