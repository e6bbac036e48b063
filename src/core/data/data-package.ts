import type { Published } from "../plan/published";
import { TOTAL_TYPE } from "../report";
import type { DataWords, PackageWords } from "../words/data-words";
import type { Words } from "../words/words";
import { fieldsOf, REQUESTS, type DataField, type DataRow } from "./data-row";
import { toDataRows, typesOfSharesOnly } from "./to-data-rows";
import { toWording, type Wording } from "./wording";

/** Who may use the data, and where they come from. */
export interface Provenance {
  /** Of the data; the usual one where it is left out. */
  readonly title?: string;
  readonly description?: string;
  readonly licence?: Licence;
  readonly sources?: readonly Source[];
  /** RFC 3339, in full: `2026-01-31T00:00:00Z`. The core knows no clock. */
  readonly created?: string;
}

/** An identifier (`CC-BY-4.0`), or the address of the text. */
export type Licence = { readonly name: string } | { readonly path: string };

export interface Source {
  readonly title: string;
  /** An address. */
  readonly path?: string;
}

export interface DataPackageOptions extends Provenance {
  readonly words: Words;
  readonly packageWords: PackageWords;
  /** The name of the file with the data. */
  readonly path: string;
  /** Of the program. */
  readonly version: string;
  /** Open errors of the draft. */
  readonly errors: number;
}

/** The property under which the description keeps what the program needs to make the report again. */
export const WORDING_PROPERTY = "crossfoot";

/**
 * The description of the data as a tabular Data Package (Frictionless Data, version 1 of the profiles, which version 2
 * reads): https://specs.frictionlessdata.io/tabular-data-package/. To be written as JSON.
 */
export function toDataPackage(all: readonly Published[], options: DataPackageOptions) {
  const { words, packageWords, path, version, errors, title, description, licence, sources = [] } = options;
  const rows = toDataRows(all, words);
  const wording: Wording & { readonly version: string } = { version, ...toWording(all, words) };
  return {
    profile: "tabular-data-package",
    name: "government-requests",
    title: title ?? packageWords.title,
    description: [...(description === undefined ? [] : [description]), describe(all, rows, options)].join(
      "\n\n",
    ),
    ...(options.created === undefined ? {} : { created: options.created }),
    ...(licence === undefined ? {} : { licenses: [licence] }),
    ...(sources.length === 0 ? {} : { sources }),
    resources: [
      {
        profile: "tabular-data-resource",
        name: "data",
        path,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: fieldsOf(rows).map((field) => toField(field, rows, { data: words.data, packageWords })),
          missingValues: [""],
        },
      },
    ],
    ...(errors > 0 ? { draft: true } : {}),
    [WORDING_PROPERTY]: wording,
  };
}

function describe(
  all: readonly Published[],
  rows: readonly DataRow[],
  { words, packageWords, errors }: DataPackageOptions,
): string {
  const allTypes = words.report.typeName(TOTAL_TYPE);
  const types = new Set(rows.map(({ type }) => type));
  const split = new Set(rows.flatMap((row) => (row.outcome === words.data.allOutcomes ? [] : [toKey(row)])));
  return packageWords.description({
    periods: all.flatMap(({ period }) => period ?? []),
    rows: rows.length,
    sharesOnly: [...new Set(all.flatMap(typesOfSharesOnly))],
    errors,
    hasOverlaps: rows.some(
      (row) => row.subject === REQUESTS && row.outcome === words.data.allOutcomes && split.has(toKey(row)),
    ),
    hasAllTypes: types.has(allTypes) && types.size > 1,
  });
}

function toKey({ period, type }: DataRow): string {
  return JSON.stringify([period, type]);
}

function toField(
  name: DataField,
  rows: readonly DataRow[],
  { data, packageWords }: { readonly data: DataWords; readonly packageWords: PackageWords },
) {
  const text = (description: string, isRequired: boolean) => ({
    ...{ name, type: "string", description },
    ...(isRequired ? { constraints: { required: true } } : {}),
  });
  switch (name) {
    case "period":
      return text(
        packageWords.period,
        rows.every(({ period }) => period !== ""),
      );
    case "place":
      return text(packageWords.place, true);
    case "country code":
      return { ...text(packageWords.code, false), constraints: { pattern: "[A-Z]{2}" } };
    case "request type":
      return text(packageWords.type, true);
    case "outcome":
      return text(packageWords.outcome(data), true);
    case "counted":
      return text(packageWords.counted, true);
    case "stated":
      return text(packageWords.stated, false);
    case "count":
      return toCountField(rows, packageWords.count);
  }
}

/** Counts are whole and not negative, unless a draft with open errors says otherwise. */
function toCountField(rows: readonly DataRow[], description: string) {
  const counts = rows.flatMap(({ count }) => count ?? []);
  const constraints = {
    ...(counts.length === rows.length ? { required: true } : {}),
    ...(counts.every((count) => count >= 0) ? { minimum: 0 } : {}),
  };
  return {
    name: "count",
    type: counts.every((count) => Number.isInteger(count)) ? "integer" : "number",
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
