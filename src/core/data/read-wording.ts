import { ROUNDING_RULES, type Decimal } from "../rounding";
import {
  isEither,
  isIndex,
  isInteger,
  isListOf,
  isNumber,
  isOneOf,
  isOrNull,
  isRecordOf,
  isText,
  isTruth,
} from "./json-shapes";
import type { ColumnWording, PeriodWording, ShareWording, TableWording, Wording } from "./wording";

/** Reads a wording that was kept as JSON; `null` where it is none, or one of another make. */
export function readWording(json: unknown): Wording | null {
  return isWording(json) ? json : null;
}

const ZERO_BASES = ["zero", "–", "-", "—", "N/A", "n/a"] as const;
const DECIMALS = [0, 1, 2] as const;

const isTextOrNull = isOrNull(isText);
const isTotal = isOrNull(isEither(isNumber, isText));

const isColumn = isRecordOf<ColumnWording>({
  type: isText,
  subject: isText,
  heading: isTextOrNull,
  name: isTextOrNull,
  parts: isListOf(isIndex),
  total: isTotal,
  none: isTotal,
});

const isShare = isRecordOf<ShareWording>({
  place: isTextOrNull,
  outcome: isText,
  percent: isOrNull(isRecordOf<Decimal>({ digits: isInteger, decimals: isIndex })),
  text: isText,
});

const isTable = isRecordOf<TableWording>({
  type: isText,
  name: isTextOrNull,
  requests: isTextOrNull,
  base: isOrNull(isRecordOf<NonNullable<TableWording["base"]>>({ heading: isTextOrNull })),
  zeroBase: isOneOf(ZERO_BASES),
  decimals: isOneOf(DECIMALS),
  outcomes: isListOf(
    isRecordOf<TableWording["outcomes"][number]>({
      outcome: isText,
      heading: isTextOrNull,
      name: isTextOrNull,
      renamedFrom: isListOf(isText),
      total: isTotal,
    }),
  ),
  shares: isListOf(isShare),
});

const isPeriod = isRecordOf<PeriodWording>({
  period: isTextOrNull,
  stubHead: isTextOrNull,
  listsPlaces: isTruth,
  rounding: isOneOf(ROUNDING_RULES),
  columns: isListOf(isColumn),
  tables: isListOf(isTable),
  marked: isListOf(
    isRecordOf<PeriodWording["marked"][number]>({ type: isText, place: isText, stated: isText }),
  ),
});

const isWording = isRecordOf<Wording>({
  language: isText,
  allRequests: isText,
  periods: isListOf(isPeriod),
});
