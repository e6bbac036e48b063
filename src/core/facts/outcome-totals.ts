import type { CellRef } from "../address";
import { planTotals, valueOfTotal } from "../plan/plan-totals";
import type { OutcomeTable, Published } from "../plan/published";
import { APPROVED, REJECTED, TOTAL_TYPE } from "../report";
import type { Outcome } from "./fact";
import { cellsOf, isCount } from "./request-totals";

/** What became of the requests of one type, or of all of them. */
export interface OutcomeTotals {
  /** `null` for all requests. */
  readonly type: string | null;
  readonly whole: number;
  /** Of the percentages. */
  readonly decimals: 0 | 1 | 2;
  readonly outcomes: readonly OutcomeTotal[];
}

export interface OutcomeTotal extends Outcome {
  /** Identifies the outcome: as in `OutcomeColumn`. */
  readonly key: string;
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** What the report itself calls an outcome, by its key. */
export type OutcomeName = (outcome: string) => string;

/** The totals of every table of outcomes whose figures are plain numbers. */
export function readOutcomes(
  { outcomeTables }: Published,
  outcomeName: OutcomeName,
): readonly OutcomeTotals[] {
  return outcomeTables.flatMap((table) => readTable(table, outcomeName) ?? []);
}

/**
 * The outcomes of all requests: from the table of all of them, or from the tables of the types where these add up to `requests`; `null`
 * where they do not, or where one is not told in plain numbers.
 */
export function addOutcomes(
  published: Published,
  requests: number,
  outcomeName: OutcomeName,
): OutcomeTotals | null {
  const whole = published.outcomeTables.filter(({ type }) => type === TOTAL_TYPE);
  const tables = whole.length > 0 ? whole : published.outcomeTables;
  const read = tables.flatMap((table) => readTable(table, outcomeName) ?? []);
  const [first] = read;
  const sum = read.reduce((total, each) => total + each.whole, 0);
  if (first === undefined || read.length < tables.length || sum !== requests) return null;
  const keys = [...new Set(read.flatMap(({ outcomes }) => outcomes.map(({ key }) => key)))];
  return {
    type: null,
    whole: sum,
    decimals: read.reduce<0 | 1 | 2>((most, { decimals }) => (decimals > most ? decimals : most), 0),
    outcomes: keys.flatMap((key) => {
      const same = read.flatMap(({ outcomes }) => outcomes.filter((each) => each.key === key));
      const [one] = same;
      if (one === undefined) return [];
      const count = same.reduce((total, each) => total + each.count, 0);
      return [{ ...one, count, cells: same.flatMap(({ cells }) => cells) }];
    }),
  };
}

function readTable(table: OutcomeTable, outcomeName: OutcomeName): OutcomeTotals | null {
  const columns = table.outcomes.flatMap(({ counts, ...column }) =>
    counts === null ? [] : [{ ...column, counts }],
  );
  if (columns.length < table.outcomes.length) return null;
  const [base, ...totals] = planTotals([...(table.base === null ? [NO_BASE] : [table.base]), ...columns]).map(
    ({ total }) => valueOfTotal(total),
  );
  const outcomes = columns.flatMap((column, index): readonly OutcomeTotal[] => {
    const count = totals[index];
    if (count === null || count === undefined || !isCount(count)) return [];
    const { outcome: key, name } = column;
    return [{ key, name, outcome: sayable(key, name, outcomeName), count, cells: cellsOf(column, count) }];
  });
  const whole = table.base === null ? outcomes.reduce((sum, { count }) => sum + count, 0) : base;
  if (outcomes.length < columns.length || whole === null || whole === undefined || !isCount(whole))
    return null;
  // More approved than there were requests: a draft that is published with its errors.
  if (outcomes.some(({ count }) => count > whole)) return null;
  const type = table.type === TOTAL_TYPE ? null : table.wording.name;
  return { type, whole, decimals: table.decimals, outcomes };
}

const NO_BASE = { counts: [], statedTotal: { kind: "missing" } } as const;

/**
 * The word itself in the eight languages of the report. What a draft calls `Complied` or `Data produced` is kept in its own words: only
 * its writers know whether that is an approval.
 */
const LITERALLY = {
  approved: /approv|genehmig|bewillig|approuv|aprob|aprov|одобр|承認|批准/i,
  rejected:
    /reject|abgelehn|ablehn|rejet|refus|rechaz|denega|rejeit|recus|indefer|отклон|отказ|却下|拒否|拒绝|驳回/i,
} as const;

function sayable(key: string, name: string, outcomeName: OutcomeName): Outcome["outcome"] {
  if (key !== APPROVED && key !== REJECTED) return null;
  const isOurs = name.toLowerCase() === outcomeName(key).toLowerCase();
  return isOurs || LITERALLY[key].test(name) ? key : null;
}
