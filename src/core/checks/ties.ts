import { containsPeriod, type Period } from "../period";
import {
  ALL_OUTCOMES,
  APPROVED,
  REJECTED,
  TECHNICAL,
  USER_DATA,
  type Group,
  type Report,
  type Table,
} from "../report";
import { closenessOf, scopeOf, type Closeness, type Scope } from "./scopes";
import { slicesOf, toSliceKey, type Slice } from "./slices";
import { tablesOf } from "./tables";
import {
  addUp,
  agreementOf,
  agreesMostly,
  agreesNearly,
  differsLittle,
  type Agreement,
} from "./tie-agreement";
import type { Tie } from "./tied-figures";

/** Outcomes that together are every request. */
const COMPLETE: readonly string[] = [APPROVED, REJECTED, "partly approved"];

/**
 * The ties between the tables of a group: the same count in two tables, and a count of all requests that another table
 * parts by outcome.
 *
 * Words as common as `Requests` may stand over different things in two tables (`Preservation requests`). Where other words
 * tell them apart there is no tie. Where words do not tell that the counts are the same, most of the figures have to
 * agree, else nothing is said; where they leave it open, nearly all have to, and a difference is worth a look only.
 */
export function findTies(report: Report, group: Group): readonly Tie[] {
  const guests = guestsOf(report, group);
  const tables = [...tablesOf(report, group), ...guests].filter(
    ({ table }) => table.kind !== "other" && !isDatedTwice(report, table),
  );
  const isGuest = (index: number): boolean => guests.some((guest) => guest.index === index);
  const overviewsFirst = [...tables].sort(
    (a, b) => rank(a.table.kind) - rank(b.table.kind) || a.index - b.index,
  );
  const scopes = new Map(tables.map(({ table, index }) => [index, scopeOf(table)]));
  const slices = overviewsFirst.map(({ table, index }) =>
    slicesOf(table, index).filter(({ period }) => !isGuest(index) || period === group.period?.label),
  );
  const byKey = new Map<string, Slice[]>();
  for (const slice of slices.flat())
    byKey.set(toSliceKey(slice), [...(byKey.get(toSliceKey(slice)) ?? []), slice]);

  const same = slices.flat().flatMap((slice): readonly SameCandidate[] => {
    const alike = byKey.get(toSliceKey(slice)) ?? [];
    const earlier = alike.slice(0, alike.indexOf(slice));
    return choose(earlier, [slice], scopes, { withTitles: true }).map((tie) => ({
      ...tie,
      isOnly:
        alike.length === 2 && scopes.get(tie.one.table)?.titleWords === scopes.get(slice.table)?.titleWords,
    }));
  });
  const byOutcome = slices
    .flatMap((own) => outcomesOf(own))
    .flatMap((other): readonly Candidate[] => {
      const [part] = other;
      const wholes =
        part === undefined ? [] : (byKey.get(toSliceKey({ ...part, outcome: ALL_OUTCOMES })) ?? []);
      return choose(wholes, other, scopes, { withTitles: false });
    });
  // What the guests have in common is judged where they are at home, or here where nobody is.
  const homeOf = (index: number): Group | undefined =>
    report.groups.find((each) => each.tables.includes(index));
  const isOwn = ({ one, other }: Candidate): boolean =>
    group.tables.length === 0
      ? other.some(({ table }) => homeOf(table) !== homeOf(one.table))
      : [one, ...other].some(({ table }) => !isGuest(table));
  return [...judgeSame(report, same.filter(isOwn)), ...judgeByOutcome(report, byOutcome.filter(isOwn))];
}

/**
 * The ties of periods that no table has for its own, and several show beside theirs: H1 2023 in the reports of H2 2023 and of
 * the year.
 */
export function findGuestTies(report: Report): readonly Tie[] {
  const own = new Set(report.groups.map(({ period }) => period?.label));
  const shown = new Map<string, { readonly period: Period; readonly tables: Set<Table> }>();
  for (const table of report.tables) {
    for (const { period } of [...table.columns, ...table.rows]) {
      if (period === null || own.has(period.label)) continue;
      const known = shown.get(period.label) ?? { period, tables: new Set() };
      known.tables.add(table);
      shown.set(period.label, known);
    }
  }
  return [...shown.values()]
    .filter(({ tables }) => tables.size > 1)
    .flatMap(({ period }) => findTies(report, { period, tables: [] }));
}

/** Tables of several periods, one of which is that of the group: `Trend` beside `H1 2023`. */
function guestsOf(report: Report, group: Group): ReturnType<typeof tablesOf> {
  const label = group.period?.label;
  return report.groups
    .filter((other) => other !== group && label !== undefined)
    .flatMap((other) => tablesOf(report, other))
    .filter(({ table }) =>
      [...table.columns, ...table.rows].some(({ period }) => period !== null && period.label === label),
    );
}

/** A tie as the words suggest it, before the figures are asked. */
interface Candidate extends Omit<Tie, "evidence"> {
  readonly closeness: Closeness;
}

interface SameCandidate extends Candidate {
  /** No third table states the count, which might be another piece of the whole, and the titles have no word of their own. */
  readonly isOnly: boolean;
}

const CLOSEST: readonly Closeness[] = ["same", "near", "unclear"];

/** The first of some slices whose table is closest in words to that of `other`; none where all speak of something else. */
function choose(
  wholes: readonly Slice[],
  other: readonly Slice[],
  scopes: ReadonlyMap<number, Scope>,
  options: { readonly withTitles: boolean },
): readonly Candidate[] {
  const [part] = other;
  const scope = part === undefined ? undefined : scopes.get(part.table);
  if (part === undefined || scope === undefined) return [];
  const found = wholes.flatMap((one): readonly Candidate[] => {
    const own = scopes.get(one.table);
    if (own === undefined || one.table === part.table) return [];
    return [{ one, other, closeness: closenessOf(own, scope, options) }];
  });
  return CLOSEST.flatMap((closeness) => found.filter((each) => each.closeness === closeness)).slice(0, 1);
}

/** The same column in two tables: its figures have to agree, and so do those of all columns that the tables share. */
function judgeSame(report: Report, candidates: readonly SameCandidate[]): readonly Tie[] {
  const judged = candidates.map((tie) => ({ tie, agreement: agreementOf(report, tie) }));
  const pairs = new Map<string, Agreement>();
  const pairOf = ({ one, other }: Candidate): string => `${one.table} ${other[0]?.table ?? ""}`;
  for (const { tie, agreement } of judged) pairs.set(pairOf(tie), addUp(pairs.get(pairOf(tie)), agreement));
  return judged.flatMap(({ tie, agreement }): readonly Tie[] => {
    const pair = pairs.get(pairOf(tie)) ?? agreement;
    const options = { totalsCount: tie.closeness !== "same" };
    if (agreement.places === 0) return [];
    if (!agreesMostly(agreement, options) || !agreesMostly(pair, options)) {
      // In a small table a single difference, and the total that follows from it, is most of what there is.
      const isSmall = [agreement, pair].every((each) => differsLittle(each) || agreesMostly(each, options));
      return tie.isOnly && tie.closeness !== "unclear" && isSmall ? [{ ...tie, evidence: "figures" }] : [];
    }
    if (tie.closeness !== "unclear") return [{ ...tie, evidence: "wording" }];
    return agreesNearly(agreement) && agreesNearly(pair) ? [{ ...tie, evidence: "figures" }] : [];
  });
}

/** Approved and rejected requests of a type against all of them. */
function judgeByOutcome(report: Report, candidates: readonly Candidate[]): readonly Tie[] {
  const partners = new Map<Slice, number>();
  for (const { one } of candidates) partners.set(one, (partners.get(one) ?? 0) + 1);
  return candidates.flatMap((tie): readonly Tie[] => {
    const agreement = agreementOf(report, tie);
    if (agreement.places === 0) return [];
    if (tie.closeness === "unclear") return agreesNearly(agreement) ? [{ ...tie, evidence: "figures" }] : [];
    // Both tables name the type; a total that follows from a wrong row is no further sign against them.
    const isNamed = [USER_DATA, TECHNICAL].includes(tie.one.type) && partners.get(tie.one) === 1;
    if (!isNamed)
      return agreesMostly(agreement, { totalsCount: true }) ? [{ ...tie, evidence: "wording" }] : [];
    const { rows } = agreement;
    if (rows.agreeing + rows.nothing >= rows.differing) return [{ ...tie, evidence: "wording" }];
    return tie.closeness === "same" ? [{ ...tie, evidence: "figures" }] : [];
  });
}

/** The sheet's name speaks of another period than the table: it is not sure which report the table belongs to. */
export function isDatedTwice(report: Report, { sheet, period }: Table): boolean {
  return report.mentions.some(
    (mention) =>
      mention.cell === null &&
      mention.sheet === sheet &&
      period !== null &&
      !containsPeriod(mention.period, period) &&
      !containsPeriod(period, mention.period),
  );
}

/** The outcome slices of a table, type by type, where they are complete and the table has no count of all. */
function outcomesOf(slices: readonly Slice[]): readonly (readonly Slice[])[] {
  const sets = new Map<string, Slice[]>();
  for (const slice of slices) {
    const key = toSliceKey({ ...slice, outcome: "" });
    sets.set(key, [...(sets.get(key) ?? []), slice]);
  }
  return [...sets.values()].filter((set) => {
    const outcomes = set.map((slice) => slice.outcome);
    return (
      outcomes.includes(APPROVED) &&
      outcomes.includes(REJECTED) &&
      outcomes.every((outcome) => COMPLETE.includes(outcome))
    );
  });
}

function rank(kind: string): number {
  return kind === "overview" ? 0 : kind === "counts" ? 1 : 2;
}
