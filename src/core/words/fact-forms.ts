import type { MonthOfYear, NamedPeriod } from "../facts/named-period";
import type { Hedge, NamedPart } from "../facts/hedge";
import { toNumber, type Decimal } from "../rounding";
import { toForms, type Forms, type Nouns } from "./forms";

/** What sentences of facts need beside the forms of every sentence. */
export interface FactForms extends Forms {
  /** `64` → `64%`, `64 %`, with the decimals that it has. */
  readonly share: (share: Decimal) => string;
  /** `+24%`, `−24 %`; nothing where there is no percentage. */
  readonly signedShare: (isRise: boolean, share: Decimal) => string;
  /** `+6 percentage points`. */
  readonly points: (isRise: boolean, points: Decimal, nouns: Nouns) => string;
}

/** The forms of a language for sentences of facts. @param language BCP 47, one that the platform has */
export function toFactForms(language: string): FactForms {
  const forms = toForms(language);
  const share = (decimal: Decimal): string => forms.percent(toNumber(decimal), decimal.decimals);
  const sign = (isRise: boolean): string => (isRise ? "+" : "−");
  return {
    ...forms,
    share,
    signedShare: (isRise, decimal) => sign(isRise) + share(decimal),
    points: (isRise, points, nouns) => {
      const digits = { minimumFractionDigits: points.decimals, maximumFractionDigits: points.decimals };
      const category = new Intl.PluralRules(language, digits).select(toNumber(points));
      const amount = new Intl.NumberFormat(language, digits).format(toNumber(points));
      return `${sign(isRise)}${amount} ${nouns[category] ?? nouns.other}`;
    },
  };
}

/** How a language names a period inside a sentence. Months come from the platform, with their year: `March 2024`, `março de 2024`. */
export interface PeriodPhrases {
  readonly year: (year: number) => string;
  /** @param half 1 or 2 */
  readonly half: (half: number, year: number) => string;
  /** @param quarter 1 to 4 */
  readonly quarter: (quarter: number, year: number) => string;
  readonly month: (month: string) => string;
  readonly months: (first: string, last: string) => string;
  /** As the draft writes it. */
  readonly other: (label: string) => string;
}

/** In milliseconds, on average: so the middle of a month lies in it. */
const YEAR = 365.2425 * 24 * 60 * 60 * 1000;

/** Says periods by the phrases of a language: `in the first half of 2024`. */
export function toPeriodWords(language: string, phrases: PeriodPhrases): (period: NamedPeriod) => string {
  const months = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  const nameOf = ({ year, month }: MonthOfYear): string =>
    months.format((year - 1970 + (month - 0.5) / 12) * YEAR).replace(/\s/g, " ");
  return (period) => {
    switch (period.kind) {
      case "year":
        return phrases.year(period.year);
      case "half":
        return phrases.half(period.part, period.year);
      case "quarter":
        return phrases.quarter(period.part, period.year);
      case "month":
        return phrases.month(nameOf(period.month));
      case "months":
        return phrases.months(nameOf(period.from), nameOf(period.to));
      case "other":
        return phrases.other(period.label);
    }
  };
}

/** The names of parts of a whole, in one form of a language. */
export type PartNames = Readonly<Record<NamedPart, string>>;

/** How a language says the hedges of a share, or of a rise or a fall. */
export interface HedgePhrases {
  /** Only of shares; `null` where the phrases tell a change. */
  readonly nearlyAll: string | null;
  readonly exactly: (part: NamedPart) => string;
  readonly about: (part: NamedPart) => string;
  readonly nearly: (part: NamedPart) => string;
  readonly moreThan: (part: NamedPart) => string;
  /** One in four, five or ten. */
  readonly oneIn: (of: 4 | 5 | 10) => string;
  readonly atLeast: (percent: string) => string;
  readonly lessThan: (percent: string) => string;
}

/** Says hedges by the phrases of a language; `null` for all and none, which have sentences of their own. */
export function toHedgeWords(
  phrases: HedgePhrases,
  { percent }: Pick<Forms, "percent">,
): (hedge: Hedge | null) => string | null {
  return (hedge) => {
    switch (hedge?.kind) {
      case undefined:
      case "all":
      case "none":
        return null;
      case "nearly-all":
        return phrases.nearlyAll;
      case "exactly":
        return phrases.exactly(hedge.part);
      case "about":
        return phrases.about(hedge.part);
      case "nearly":
        return phrases.nearly(hedge.part);
      case "more-than":
        return phrases.moreThan(hedge.part);
      case "one-in":
        return phrases.oneIn(hedge.of);
      case "at-least":
        return phrases.atLeast(percent(hedge.percent));
      case "less-than":
        return phrases.lessThan(percent(hedge.percent));
    }
  };
}

/** A sentence that begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
