import type { CellRef } from "../address";
import { makeFinding } from "../findings/make-finding";
import { findPlace, isAmbiguousPlace, isRegionWord, placeName, suggestPlace } from "../places";
import type { Report, Table } from "../report";
import type { Check, Planned } from "./check";
import { isEnglishBut, languageOf } from "./label-language";

export const placeNameCheck: Check = {
  id: "place-name",
  title: "Country names are known ones",
  why: "A misspelt country is noticed by the press of that country first.",
  holds: `
    Law Enforcement and Government Requests, H1 2024
    Country    | Total Number of Requests
    Brazil     | 3
    Colombia   | 2
    Kazakhstan | 1`,
  fails: `
    Law Enforcement and Government Requests, H1 2024
    Country    | Total Number of Requests
    Brazil     | 3
    Columbia   | 2
    Kazakhstan | 1`,
  outOfScope:
    "Names of regions, agencies and organisations. A name that is close to no country's is left alone. A name in another language is only mentioned in a list of English names.",
  plan: ({ report }) =>
    [...labelsOf(report)].flatMap(([label, { cells, table }]) => [
      planLabel(label, cells, table),
      ...planForeign(report.tables[table], label, cells, table),
    ]),
};

/** Every distinct label of a list of places with its cells. */
function labelsOf(
  report: Report,
): ReadonlyMap<string, { readonly cells: readonly CellRef[]; readonly table: number }> {
  const labels = new Map<string, { readonly cells: CellRef[]; readonly table: number }>();
  report.tables.forEach((table, index) => {
    if (!table.listsPlaces) return;
    for (const { role, label, labelCell } of table.rows) {
      if (role !== "detail" || labelCell === null || label === "") continue;
      const known = labels.get(label);
      if (known === undefined) labels.set(label, { cells: [labelCell], table: index });
      else known.cells.push(labelCell);
    }
  });
  return labels;
}

function planLabel(label: string, cells: readonly CellRef[], table: number): Planned {
  const [at = { sheet: "", row: 0, col: 0 }, ...rest] = cells;
  const options = isAmbiguousPlace(label);
  const isAmbiguous = options !== null;
  const isKnown = isAmbiguous || findPlace(label) !== null || isRegionWord(label);
  const suggestion = isKnown ? null : suggestPlace(label);
  return {
    edit: {
      kind: "form",
      check: "place-name",
      evidence: "wording",
      cell: at,
      holds: !isAmbiguous && suggestion === null,
    },
    table,
    explain: () => {
      const expected = suggestion === null ? null : placeName(suggestion.code, "en");
      return makeFinding({
        check: "place-name",
        severity: isAmbiguous ? "note" : "warning",
        at,
        with: rest,
        stated: label,
        expected,
        facts:
          expected === null
            ? { kind: "place-ambiguous", label, cells, options: options ?? [] }
            : { kind: "place-suggestion", label, cells, suggestion: expected },
      });
    },
  };
}

/** `Rusia` in a list of English names: right in Spanish, and here a slip. */
function planForeign(
  home: Table | undefined,
  label: string,
  cells: readonly CellRef[],
  table: number,
): readonly Planned[] {
  const [at, ...rest] = cells;
  const language = languageOf(label);
  const place = findPlace(label);
  if (at === undefined || home === undefined || place === null || language === null || language === "en")
    return [];
  const name = placeName(place.code, "en");
  if (name === null || !isEnglishBut(home, label)) return [];
  return [
    {
      edit: { kind: "form", check: "place-name", evidence: "wording", cell: at, holds: false },
      table,
      explain: () =>
        makeFinding({
          check: "place-name",
          severity: "note",
          at,
          with: rest,
          stated: label,
          expected: name,
          facts: { kind: "place-foreign", label, cells, name },
        }),
    },
  ];
}
