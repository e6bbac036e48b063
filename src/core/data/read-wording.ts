import { ROUNDING_RULES, type Decimal } from "../rounding";
import type { ColumnWording, PeriodWording, StatedTotal, TableWording, Wording } from "./wording";

const ZERO_BASES = ["zero", "–", "-", "—", "N/A", "n/a"] as const;
const DECIMALS = [0, 1, 2] as const;

/** Reads a wording that was kept as JSON; `null` where it is none, or one of another make. */
export function readWording(json: unknown): Wording | null {
  try {
    const record = toRecord(json);
    return {
      language: toText(record.language),
      allRequests: toText(record.allRequests),
      periods: toList(record.periods, toPeriod),
    };
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}

function toPeriod(json: unknown): PeriodWording {
  const { period, stubHead, listsPlaces, rounding, columns, tables, marked } = toRecord(json);
  if (typeof listsPlaces !== "boolean") throw unfit();
  return {
    period: toTextOrNull(period),
    stubHead: toTextOrNull(stubHead),
    listsPlaces,
    rounding: oneOf(ROUNDING_RULES, rounding),
    columns: toList(columns, toColumn),
    tables: toList(tables, toTable),
    marked: toList(marked, (each) => {
      const { type, place, stated } = toRecord(each);
      return { type: toText(type), place: toText(place), stated: toText(stated) };
    }),
  };
}

function toColumn(json: unknown): ColumnWording {
  const { type, subject, heading, name, parts, total, none } = toRecord(json);
  return {
    ...{ type: toText(type), subject: toText(subject), heading: toTextOrNull(heading) },
    name: toTextOrNull(name),
    parts: toList(parts, toIndex),
    total: toTotal(total),
    none: toTotal(none),
  };
}

function toTable(json: unknown): TableWording {
  const { type, name, requests, base, zeroBase, decimals, outcomes, shares } = toRecord(json);
  return {
    ...{ type: toText(type), name: toTextOrNull(name), requests: toTextOrNull(requests) },
    base: base === null ? null : { heading: toTextOrNull(toRecord(base).heading) },
    ...{ zeroBase: oneOf(ZERO_BASES, zeroBase), decimals: oneOf(DECIMALS, decimals) },
    outcomes: toList(outcomes, (each) => {
      const own = toRecord(each);
      return {
        ...{ outcome: toText(own.outcome), renamedFrom: toList(own.renamedFrom, toText) },
        ...{ heading: toTextOrNull(own.heading), name: toTextOrNull(own.name) },
        total: toTotal(own.total),
      };
    }),
    shares: toList(shares, (each) => {
      const { place, outcome, percent, text } = toRecord(each);
      return {
        ...{ place: toTextOrNull(place), outcome: toText(outcome), text: toText(text) },
        percent: percent === null ? null : toDecimal(percent),
      };
    }),
  };
}

function toDecimal(json: unknown): Decimal {
  const { digits, decimals } = toRecord(json);
  if (typeof digits !== "number" || !Number.isSafeInteger(digits)) throw unfit();
  return { digits, decimals: toIndex(decimals) };
}

/** Caught above: the one way out of a text that is none of ours. */
function unfit(): TypeError {
  return new TypeError("no wording");
}

function toRecord(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null) throw unfit();
  return { ...json };
}

function toList<T>(json: unknown, toEach: (each: unknown) => T): readonly T[] {
  if (!Array.isArray(json)) throw unfit();
  return json.map(toEach);
}

function toText(json: unknown): string {
  if (typeof json !== "string") throw unfit();
  return json;
}

function toTextOrNull(json: unknown): string | null {
  return json === null ? null : toText(json);
}

function toIndex(json: unknown): number {
  if (typeof json !== "number" || !Number.isSafeInteger(json) || json < 0) throw unfit();
  return json;
}

function toTotal(json: unknown): StatedTotal {
  return typeof json === "number" ? json : toTextOrNull(json);
}

function oneOf<T>(known: readonly T[], json: unknown): T {
  const found = known.find((each) => each === json);
  if (found === undefined) throw unfit();
  return found;
}
