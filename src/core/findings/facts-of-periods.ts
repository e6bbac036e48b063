import type { CellRef } from "../address";
import type { Decimal } from "../rounding";
import type { DatedHeading, NamedFigure, PeriodSource, WithBlanks, WithExcuse } from "./fact-parts";

/** What the findings on several periods are made of. */
export interface FactsOfPeriods {
  /** A longer period differs from the sum of the periods that fill it. */
  readonly "roll-forward": WithBlanks &
    WithExcuse & {
      readonly whole: NamedFigure;
      /** `2024` */
      readonly period: string;
      readonly parts: readonly CellRef[];
      /** `H1 2024`, `H2 2024` */
      readonly partPeriods: readonly string[];
      readonly expected: string;
      readonly difference: Decimal;
    };
  /** The same where every table agrees with itself, so that the longer period may have been revised. */
  readonly "roll-forward-apart": {
    readonly period: string;
    readonly partPeriods: readonly string[];
    /** `expected`: what the shorter periods add up to. */
    readonly figures: readonly (NamedFigure & { readonly expected: string })[];
    /** In how many cells the sum could be judged. */
    readonly judged: number;
    /** A note that may explain it. */
    readonly note: string | null;
  };
  /** Two editions state different figures of one period, and each agrees with itself. */
  readonly restatement: {
    readonly period: string;
    /** The period of the edition that states it first, and of the one that states it again. */
    readonly earlier: string;
    readonly later: string;
    /** `says`: one figure, or the sum of several cells. */
    readonly figures: readonly {
      readonly label: string;
      readonly earlier: { readonly cells: readonly CellRef[]; readonly says: string };
      readonly later: { readonly cells: readonly CellRef[]; readonly says: string };
    }[];
    readonly note: string | null;
  };
  /** A column has another heading than in the edition before. */
  readonly "definition-drift": {
    readonly earlier: DatedHeading;
    readonly later: DatedHeading;
  };
  /** Two places of one report name different periods. */
  readonly period: {
    readonly one: PeriodSource;
    readonly other: PeriodSource;
  };
}
