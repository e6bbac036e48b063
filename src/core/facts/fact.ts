import type { CellRef } from "../address";
import type { Decimal } from "../rounding";
import type { Hedge } from "./hedge";
import type { NamedPeriod } from "./named-period";

/** What every fact has: the cells of the draft that its figures are taken from. */
interface Sourced {
  readonly cells: readonly CellRef[];
}

/** A part of a whole. Counts are whole and not negative. */
export interface PartOfWhole {
  readonly count: number;
  readonly whole: number;
  /** Per cent, rounded by the rule and to the decimals of the report. */
  readonly share: Decimal;
  /** The same in words; `null` where the figures say it better. */
  readonly hedge: Hedge | null;
}

/** How many countries sent requests. */
export interface CountryCount {
  readonly count: number;
  /** Rows that are no known country, or that have no plain number, may hold more. */
  readonly isAtLeast: boolean;
}

/** What became of requests. */
export interface Outcome {
  /** `null` where the draft's word is to be quoted, since it says something else: `Complied`. */
  readonly outcome: "approved" | "rejected" | null;
  /** As on the sheets of the report. */
  readonly name: string;
}

export interface RequestsFact extends Sourced {
  readonly kind: "requests";
  readonly period: NamedPeriod | null;
  readonly count: number;
  /** `null` where no row is known as a country. */
  readonly countries: CountryCount | null;
}

export interface NoRequestsFact extends Sourced {
  readonly kind: "no-requests";
  readonly period: NamedPeriod | null;
}

/** Requests by type. */
export interface TypesFact extends Sourced {
  readonly kind: "types";
  /** The types in the order of the report; `share` is of all requests, `null` where the types do not part them. */
  readonly parts: readonly {
    readonly name: string;
    readonly count: number;
    readonly share: Decimal | null;
  }[];
}

export interface OutcomeFact extends Sourced, Outcome, PartOfWhole {
  readonly kind: "outcome";
  /** The type of the requests; `null` for all of them. */
  readonly type: string | null;
}

/** The country with most requests, or the two or three that have equally many. */
export interface LeaderFact extends Sourced, PartOfWhole {
  readonly kind: "leader";
  /** `count` and `share` are those of each. */
  readonly names: readonly string[];
}

export interface RequestsChangeFact extends Sourced {
  readonly kind: "requests-change";
  readonly period: NamedPeriod;
  readonly before: NamedPeriod;
  readonly countNow: number;
  readonly countBefore: number;
  /** How much more or less, never negative; `null` where there was nothing before, or too little changed for a percentage. */
  readonly percent: Decimal | null;
  readonly hedge: ChangeHedge | null;
}

/** A change in words. `part`: of the figure before; `fell` and `rose` tell which way. */
export type ChangeHedge =
  | { readonly kind: "doubled" | "more-than-doubled" | "halved" }
  | { readonly kind: "rose" | "fell"; readonly part: Hedge };

export interface ShareChangeFact extends Sourced, Outcome {
  readonly kind: "share-change";
  readonly period: NamedPeriod;
  readonly before: NamedPeriod;
  readonly shareNow: Decimal;
  readonly shareBefore: Decimal;
  /** Percentage points, never negative; `null` where rounding makes the two shares differ by another amount than they do. */
  readonly points: Decimal | null;
  /** The shares are equal even before they are rounded. */
  readonly isSame: boolean;
}

/** A fact of a report, from its figures and only from them. */
export type KeyFact =
  RequestsFact | NoRequestsFact | TypesFact | OutcomeFact | LeaderFact | RequestsChangeFact | ShareChangeFact;
