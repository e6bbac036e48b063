/** The columns of the data, in their order. The same in every language, since programs look for them. */
export const DATA_FIELDS = [
  "period",
  "place",
  "country code",
  "request type",
  "outcome",
  "counted",
  "count",
  "stated",
] as const;
export type DataField = (typeof DATA_FIELDS)[number];

/**
 * One count that is published, with everything that says what it counts.
 *
 * | period  | place  | country code | request type | outcome  | count | stated |
 * | ------- | ------ | ------------ | ------------ | -------- | ----- | ------ |
 * | H1 2024 | Russia | RU           | User data    | Approved | 25    |        |
 * | H1 2024 | Brazil | BR           | User data    | Approved |       | 0–499  |
 */
export interface DataRow {
  /** Empty where the draft names none. */
  readonly period: string;
  readonly place: string;
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; empty where the place has none. */
  readonly code: string;
  readonly type: string;
  readonly outcome: string;
  /** The key of what is counted: `requests`, `accounts`, … */
  readonly subject: string;
  /** The same in words. */
  readonly counted: string;
  /** `null` where the report states no plain number. */
  readonly count: number | null;
  /** What the report states instead of a number; empty beside a number. */
  readonly stated: string;
}

/** What nearly all reports count, and nothing else. */
export const REQUESTS = "requests";

/** The columns that rows need: `counted` only where something besides requests is counted, `stated` only beside counts that are no number. */
export function fieldsOf(rows: readonly DataRow[]): readonly DataField[] {
  const isNeeded = (field: DataField): boolean => {
    if (field === "counted") return rows.some(({ subject }) => subject !== REQUESTS);
    return field !== "stated" || rows.some(({ stated }) => stated !== "");
  };
  return DATA_FIELDS.filter(isNeeded);
}

/** One row in the order of the columns; empty texts are `null`. */
export function toRecord(row: DataRow, fields: readonly DataField[]): readonly (string | number | null)[] {
  return fields.map((field) => {
    const value = valueOf(row, field);
    return value === "" ? null : value;
  });
}

function valueOf(row: DataRow, field: DataField): string | number | null {
  if (field === "country code") return row.code;
  return field === "request type" ? row.type : row[field];
}
