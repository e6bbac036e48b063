import { GAP, isGap, isNil, MISSING, type OutcomeTable, type Published, type Shown } from "../plan/published";
import type { Words } from "../words/words";
import { REQUESTS, type DataRow } from "./data-row";
import { addendsAt, addendsOf, areAllNil, noneOf, sumOfNumbers, sumsUp } from "./sums";
import { labelTypes } from "./type-labels";

/** The words that the data need. */
export type WordsOfData = Pick<Words, "data" | "report">;

/** One count for every place. */
interface Part {
  readonly type: string;
  readonly outcome: string;
  /** The outcome holds some requests of another one too, or may. */
  readonly overlaps: boolean;
  readonly subject: string;
  readonly counts: readonly Shown[];
}

/**
 * Every count that is published, one a row, by period, place, type and outcome. Nothing that others add up to is among them:
 * neither totals over places nor over types, nor the requests of a type whose outcomes are counted. Where outcomes do not
 * make up all requests of their type, what is left has a row of its own; and where that cannot be told, all requests stand
 * beside the outcomes, under an outcome that says so.
 */
export function toDataRows(all: readonly Published[], words: WordsOfData): readonly DataRow[] {
  return all.flatMap((published) => {
    const parts = toParts(published, words);
    return published.places.flatMap((place, index) =>
      parts.flatMap(({ type, outcome, subject, counts }): readonly DataRow[] => {
        const shown = counts[index] ?? MISSING;
        if (isGap(shown)) return [];
        const counted = toCounted(subject, words);
        return [
          {
            ...{ period: published.period ?? "", place: place.label, code: codeOf(place.key) },
            ...{ type, outcome, subject, counted },
            count: shown.kind === "number" ? shown.value : null,
            stated: statedOf(shown, words),
          },
        ];
      }),
    );
  });
}

/** The outcomes of a type whose counts are published; none where the draft gives shares only. */
export function countedOutcomes(
  table: OutcomeTable | undefined,
): readonly { readonly outcome: string; readonly counts: readonly Shown[] }[] {
  const counted = table?.outcomes.flatMap(({ outcome, counts }) =>
    counts === null ? [] : [{ outcome, counts }],
  );
  return counted ?? [];
}

/** The types whose outcomes the draft gives in shares only: those shares are not in the data. */
export function typesOfSharesOnly({ outcomeTables }: Published): readonly string[] {
  return outcomeTables
    .filter(({ outcomes }) => outcomes.some(({ counts }) => counts === null))
    .map(({ wording }) => wording.name);
}

function toParts(published: Published, words: WordsOfData): readonly Part[] {
  const { overview, outcomeTables } = published;
  const labels = labelTypes(published, words.report);
  const labelOf = (type: string): string => labels.get(type) ?? type;
  const outcomesOf = (table: OutcomeTable | undefined): readonly Part[] =>
    countedOutcomes(table).map(({ outcome, counts }) => ({
      type: labelOf(table?.type ?? ""),
      outcome: words.report.outcomeName(outcome),
      overlaps: /^of which | or /.test(outcome),
      subject: REQUESTS,
      counts,
    }));
  const ofColumns = overview.flatMap((column): readonly Part[] => {
    const { type, subject, counts } = column;
    const whole = { type: labelOf(type), overlaps: false, subject, counts };
    const all: Part = { ...whole, outcome: words.data.allOutcomes };
    if (subject !== REQUESTS) return [all];
    const outcomes = outcomesOf(outcomeTables.find((each) => each.type === type));
    const isSum = sumsUp(column.counts, addendsOf(column, published));
    if (isSum || outcomes.length === 0) return isSum ? outcomes : [all];
    const rest = restOf(column, outcomes);
    return [...outcomes, rest === null ? all : { ...all, outcome: words.data.otherOutcomes, counts: rest }];
  });
  const inOverview = new Set(overview.flatMap(({ type, subject }) => (subject === REQUESTS ? [type] : [])));
  const others = outcomeTables.filter(({ type }) => !inOverview.has(type));
  return [...ofColumns, ...others.flatMap(outcomesOf)];
}

/**
 * All requests without those that have an outcome in numbers; nothing where neither is more than a `–`. `null` where that cannot be
 * told of every place, and where it would be no number of requests.
 */
function restOf({ counts }: Pick<Part, "counts">, outcomes: readonly Part[]): readonly Shown[] | null {
  if (outcomes.some(({ overlaps }) => overlaps)) return null;
  const { isOne } = noneOf(
    counts,
    outcomes.map((outcome) => outcome.counts),
  );
  const rest = counts.map((all, place): Shown | null => {
    const own = addendsAt(
      outcomes.map((outcome) => outcome.counts),
      place,
    );
    if (all.kind === "missing" || (isGap(all) && own.every(isGap))) return GAP;
    if (isOne && isNil(all) && areAllNil(own)) return GAP;
    const left = all.kind === "number" ? all.value - sumOfNumbers(own) : -1;
    return left < 0 ? null : { kind: "number", value: left, source: null, formula: null };
  });
  return rest.every((each) => each !== null) ? rest : null;
}

function toCounted(subject: string, { report }: WordsOfData): string {
  return subject === REQUESTS ? report.requestsAxis : (report.subjectHeading(subject, null) ?? subject);
}

function codeOf(key: string): string {
  return /^[A-Z]{2}$/.test(key) ? key : "";
}

function statedOf(shown: Shown, { report }: WordsOfData): string {
  if (shown.kind === "number") return "";
  return shown.kind === "stated" ? shown.text : report.notAvailable;
}
