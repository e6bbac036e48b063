import type { OutcomeTable, Place, Published, Shown, StatedShare, ZeroBase } from "../plan/published";
import type { Decimal, RoundingRule } from "../rounding";
import { TOTAL_TYPE } from "../report";
import type { Words } from "../words/words";
import { addendsOf, noneOf } from "./sums";
import { labelTypes } from "./type-labels";

/**
 * What a report needs besides its counts to be made again from them: the draft's headings, in their order, how it rounds, and
 * totals that cannot be added up. Plain data, kept in the description of the data. Types are told by their texts in the data.
 */
export interface Wording {
  /** BCP 47: a report in another language has headings of ours. */
  readonly language: string;
  /** What the data call requests of all types. */
  readonly allRequests: string;
  readonly periods: readonly PeriodWording[];
}

export interface PeriodWording {
  /** `null` where the draft names none. */
  readonly period: string | null;
  readonly stubHead: string | null;
  readonly listsPlaces: boolean;
  readonly rounding: RoundingRule;
  readonly columns: readonly ColumnWording[];
  readonly tables: readonly TableWording[];
  /** As `Published.marked`. */
  readonly marked: readonly { readonly type: string; readonly place: string; readonly stated: string }[];
}

/** A column of the overview. Headings and names are `null` where the draft has none of its own: they are then in the language of the report. */
export interface ColumnWording {
  readonly type: string;
  readonly subject: string;
  readonly heading: string | null;
  readonly name: string | null;
  /** Indices of the columns that this one is the sum of. */
  readonly parts: readonly number[];
  readonly total: StatedTotal;
  /** What stands where all that it is the sum of is `–`; `null` where it never comes to that. */
  readonly none: number | string | null;
}

export interface TableWording {
  readonly type: string;
  readonly name: string | null;
  readonly requests: string | null;
  /** The requests that the shares are shares of; `null` where they are the sum of the outcomes. */
  readonly base: { readonly heading: string | null } | null;
  readonly zeroBase: ZeroBase;
  readonly decimals: 0 | 1 | 2;
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly heading: string | null;
    readonly name: string | null;
    /** As `OutcomeColumn.renamedFrom`. */
    readonly renamedFrom: readonly string[];
    readonly total: StatedTotal;
  }[];
  /** The shares that cannot be worked out from the counts. */
  readonly shares: readonly ShareWording[];
}

/** A share as the draft states it: a number of per cent with its decimals (`64.0`), or a text in its place. */
export interface ShareWording {
  /** Label of the place; `null` in the total row. */
  readonly place: string | null;
  readonly outcome: string;
  readonly percent: Decimal | null;
  /** Empty beside a percentage. */
  readonly text: string;
}

/** A total as the draft states it; `null` where it has none, or where the counts add up to it anyway. */
export type StatedTotal = number | string | null;

/** Takes from what is published all but the counts. */
export function toWording(all: readonly Published[], { language, report: words }: Words): Wording {
  return {
    language,
    allRequests: words.typeName(TOTAL_TYPE),
    periods: all.map((published) => {
      const labels = labelTypes(published, words);
      const { period, stubHead, listsPlaces, rounding, places, overview, outcomeTables, marked } = published;
      const labelOf = (type: string): string => labels.get(type) ?? type;
      return {
        ...{ period, stubHead, listsPlaces, rounding },
        columns: overview.map((column): ColumnWording => {
          const { type, subject, heading, name, parts, counts, statedTotal } = column;
          const usual = type === TOTAL_TYPE ? words.allRequestsHeading : words.requestsOf(name);
          return {
            ...{ type: labelOf(type), subject, parts },
            heading: ownText(heading, usual),
            name: ownText(name, words.typeName(type)),
            total: toTotal(counts, statedTotal),
            none: noneOf(counts, addendsOf(column, published)).none,
          };
        }),
        tables: outcomeTables.map(({ type, wording, base, zeroBase, decimals, outcomes }) => ({
          ...{ type: labelOf(type), zeroBase, decimals },
          base: base === null ? null : { heading: ownText(base.heading, words.requestsOf(wording.name)) },
          name: ownText(wording.name, words.typeName(type)),
          requests: ownText(wording.requests, words.requestsOf(wording.name)),
          outcomes: outcomes.map(({ outcome, heading, name, renamedFrom, counts, statedTotal }) => ({
            ...{ outcome, renamedFrom },
            heading: ownText(heading, words.outcomeName(outcome)),
            name: ownText(name, words.outcomeName(outcome)),
            total: counts === null ? null : toTotal(counts, statedTotal),
          })),
          shares: statedShares({ base, outcomes }, places),
        })),
        marked: marked.map(({ type, place, stated }) => ({ type: labelOf(type), place, stated })),
      };
    }),
  };
}

/** What only the draft says, and no words of ours. */
function ownText(text: string, usual: string): string | null {
  return text === usual ? null : text;
}

/** Of plain numbers the sum counts, whatever the draft states. */
function toTotal(counts: readonly Shown[], stated: Shown): StatedTotal {
  if (stated.kind === "missing" || counts.every(({ kind }) => kind === "number")) return null;
  return stated.kind === "number" ? stated.value : stated.text;
}

/** What the report takes over as stated: all shares of a row in which a count or the base is no plain number. */
function statedShares(
  { base, outcomes }: Pick<OutcomeTable, "base" | "outcomes">,
  places: readonly Place[],
): readonly ShareWording[] {
  const columns = [...(base === null ? [] : [base]), ...outcomes];
  const isPlain = (place: number): boolean =>
    columns.every(({ counts }) => counts?.[place]?.kind === "number");
  const rows = places.flatMap(({ label }, place) =>
    isPlain(place)
      ? []
      : outcomes.flatMap(({ outcome, shares }) => toShareWording(label, outcome, shares[place])),
  );
  const isWhole = places.every((_, place) => isPlain(place));
  if (isWhole) return rows;
  return [
    ...rows,
    ...outcomes.flatMap(({ outcome, statedTotalShare }) => toShareWording(null, outcome, statedTotalShare)),
  ];
}

function toShareWording(
  place: string | null,
  outcome: string,
  share: StatedShare | undefined,
): readonly ShareWording[] {
  if (share === undefined || share.kind === "missing") return [];
  return share.kind === "share"
    ? [{ place, outcome, percent: share.percent, text: "" }]
    : [{ place, outcome, percent: null, text: share.text }];
}
