import type { CellRef } from "../address";
import type { Decimal, RoundingRule } from "../rounding";
import type {
  CoverageFacts,
  Limits,
  NamedFigure,
  NamedLabel,
  NamedTable,
  Suspects,
  WithBlanks,
  WithExcuse,
} from "./fact-parts";
import type { FactsOfPeriods } from "./facts-of-periods";

export type {
  CoverageFacts,
  DatedHeading,
  Excuse,
  Limits,
  NamedFigure,
  NamedLabel,
  NamedTable,
  PeriodSource,
  Suspects,
} from "./fact-parts";

/** What each kind of finding is made of. Sentences are made of it in `words/`, one for each kind. */
export interface FactsByKind extends FactsOfPeriods {
  /** A total or subtotal differs from the sum of its rows. */
  readonly footing: WithBlanks &
    WithExcuse & {
      readonly total: NamedFigure;
      readonly parts: readonly CellRef[];
      readonly expected: string;
      readonly difference: Decimal;
      readonly suspects: Suspects | null;
      /** What is wrong with the formula of the total. */
      readonly coverage: CoverageFacts | null;
    };
  /** A total agrees with the rows in sight only. */
  readonly "footing-visible": {
    readonly total: NamedFigure;
    readonly hidden: readonly CellRef[];
    readonly expected: string;
  };
  /** A total agrees only because it counts hidden rows too. */
  readonly "footing-hidden": {
    readonly total: NamedFigure;
    readonly hidden: readonly CellRef[];
    readonly visible: string;
  };
  /** A total agrees with its rows, but there is a row beside them that it may have forgotten. */
  readonly "footing-beside": {
    readonly total: NamedFigure;
    readonly parts: number;
    /** In the same column, by their labels. */
    readonly beside: readonly NamedFigure[];
    /** What the total would be with them. */
    readonly expected: string;
  };
  /** The parts of a sum are not all known, but what is known excludes the stated whole. */
  readonly "sum-limits": WithExcuse & {
    readonly whole: NamedFigure;
    readonly parts: readonly CellRef[];
    readonly limits: Limits;
  };
  /** A whole column differs from its part columns in one row. */
  readonly "cross-footing": WithBlanks &
    WithExcuse & {
      readonly whole: NamedFigure;
      readonly parts: readonly CellRef[];
      readonly expected: string;
      readonly difference: Decimal;
      /** Where the headings do not prove the relation: in how many of the other rows it works out. */
      readonly others: { readonly agreeing: number; readonly judged: number } | null;
    };
  /** Parts that are more than their whole. */
  readonly "part-over-whole": WithExcuse & {
    /** `what`: the outcome or the type that makes it a part. */
    readonly parts: readonly (NamedFigure & { readonly what: string })[];
    readonly sum: string;
    readonly whole: NamedFigure;
    readonly subject: string;
  };
  /** One quantity is stated in two tables. */
  readonly "tie-out": WithBlanks &
    WithExcuse & {
      readonly one: NamedFigure;
      readonly other: readonly NamedFigure[];
      readonly expected: string;
      readonly difference: Decimal;
    };
  /** Two outcome tables of one title with different figures. */
  readonly "rival-tables": {
    /** Their titles. */
    readonly one: CellRef;
    readonly other: CellRef;
    readonly type: string;
    readonly period: string | null;
    /** A type that the overview counts and no outcome table shows. */
    readonly lacking: string | null;
  };
  readonly share: WithBlanks & {
    readonly share: NamedFigure;
    readonly count: number;
    readonly whole: number;
    readonly expected: string;
    readonly difference: Decimal;
    readonly rule: RoundingRule;
    /** Another rule by which this share alone would be right. */
    readonly fits: RoundingRule | null;
  };
  /** A dash or nothing where a share could be given. */
  readonly "share-blank": {
    readonly share: NamedFigure;
    readonly count: number;
    readonly whole: number;
    readonly expected: string;
  };
  /** Shares that are not rounded, but made to add up to 100 % with others that are. */
  readonly "share-rest": {
    readonly shares: readonly (NamedFigure & { readonly expected: string })[];
  };
  readonly closure: {
    readonly shares: readonly NamedFigure[];
    readonly sum: string;
    readonly whole: string;
    readonly difference: Decimal;
  };
  readonly attainability: {
    readonly share: NamedFigure;
    readonly whole: number;
    /** The nearest counts and the shares they give. */
    readonly near: readonly { readonly count: number; readonly share: string }[];
  };
  readonly "total-share": {
    readonly share: NamedFigure;
    readonly rows: readonly CellRef[];
    readonly limits: Limits;
  };
  readonly rounding: {
    readonly rule: RoundingRule;
    /** Shares that rounding half up does not explain. */
    readonly excluding: readonly NamedFigure[];
    readonly total: number;
    /** How the first of them would be rounded half up; `null` where its count is not known. */
    readonly example: { readonly count: number; readonly whole: number; readonly share: string } | null;
  };
  /** A place is missing in one table of a report. */
  readonly "stub-missing": {
    readonly listed: NamedLabel;
    readonly lacking: NamedTable;
    /** What the other table states for the place: the figure that should turn up again. */
    readonly stated: string;
    /** Where the table has rows of the place, but none of this type. */
    readonly type: string | null;
  };
  /** Places that are left out of a table, all of them without requests. */
  readonly "stub-subset": {
    readonly listed: readonly NamedLabel[];
    readonly lacking: NamedTable;
  };
  /** One place under two names in the tables of one report. */
  readonly "stub-spelling": {
    readonly one: NamedLabel;
    readonly other: NamedLabel;
  };
  readonly "duplicate-label": {
    readonly first: NamedLabel;
    readonly again: readonly NamedLabel[];
    /** Totals that are right without the rows that repeat the first one. */
    readonly totals: readonly CellRef[];
  };
  readonly "place-suggestion": {
    readonly label: string;
    readonly cells: readonly CellRef[];
    readonly suggestion: string;
  };
  readonly "place-ambiguous": {
    readonly label: string;
    readonly cells: readonly CellRef[];
    /** The countries that it may mean. */
    readonly options: readonly string[];
  };
  /** A name in another language in an English list. */
  readonly "place-foreign": {
    readonly label: string;
    readonly cells: readonly CellRef[];
    readonly name: string;
  };
  readonly validity: {
    readonly figure: NamedFigure;
    readonly problem:
      | "error-value"
      | "negative"
      | "fraction"
      | "percent"
      | "plain"
      | "below-0"
      | "over-100"
      | "text"
      | "missing"
      | "mistyped";
    /** The number that a mistyped one seems to mean. */
    readonly meant: string | null;
    /** Cells that show the same error because they are worked out from it. */
    readonly dependents: readonly CellRef[];
  };
  readonly "number-as-text": {
    readonly cells: readonly CellRef[];
  };
  /** Some shares of a column are numbers, others text. */
  readonly "share-as-text": {
    readonly cells: readonly CellRef[];
  };
  /** A SUM passes over numbers kept as text. */
  readonly "text-in-sum": {
    readonly cells: readonly CellRef[];
    readonly total: NamedFigure;
  };
  readonly coverage: CoverageFacts & { readonly total: NamedFigure };
  readonly "typed-total": {
    readonly typed: readonly NamedFigure[];
    readonly live: readonly CellRef[];
  };
  readonly "zero-base": {
    /** From the most frequent to the least. */
    readonly ways: readonly { readonly stated: string; readonly cells: readonly CellRef[] }[];
  };
}

export type FactsKind = keyof FactsByKind;

/** The facts of one kind; of any kind where none is named. */
export type Facts<Kind extends FactsKind = FactsKind> = {
  readonly [K in Kind]: { readonly kind: K } & FactsByKind[K];
}[Kind];

/** One sentence for each kind of facts. */
export type Sentences = { readonly [K in FactsKind]: (facts: Facts<K>) => string };
