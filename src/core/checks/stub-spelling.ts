import type { NamedLabel } from "../findings/facts";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/make-finding";
import { findPlace } from "../places";
import type { Group, Report, Row } from "../report";
import type { Planned } from "./check";
import { languageOf, languageOfTable } from "./label-language";
import { labelOf } from "./labels";
import { tablesOf } from "./tables";

/**
 * One place under two names in the tables of a group; within one table that is a duplicate. A condition for each later
 * table. Tables in different languages are not compared.
 */
export function planSpelling(report: Report, group: Group): readonly Planned[] {
  const usual = new Map<string, { readonly label: NamedLabel; readonly table: number }>();
  const seen = new Set<string>();
  return tablesOf(report, group).flatMap(({ table, index }): readonly Planned[] => {
    const shared: Row[] = [];
    const differing: Planned[] = [];
    const language = table.listsPlaces ? languageOfTable(table) : "";
    for (const row of table.listsPlaces ? table.rows : []) {
      if (row.role !== "detail" || row.place === "" || row.labelCell === null) continue;
      const home = `${language}|${row.place}`;
      const known = usual.get(home);
      if (known === undefined) usual.set(home, { label: labelOf(row), table: index });
      if (known === undefined || known.table === index) continue;
      shared.push(row);
      const isSame =
        known.label.label === row.label || toSpelling(known.label.label) === toSpelling(row.label);
      // A name that is misspelt is said by `place-name`.
      if (isSame || findPlace(row.label) === null || findPlace(known.label.label) === null) continue;
      const key = `${row.place}|${toSpelling(row.label)}`;
      if (!seen.has(key)) differing.push(toPlanned(index, row, known.label));
      seen.add(key);
    }
    const [first] = shared;
    if (first === undefined || differing.length > 0) return differing;
    return [toPlanned(index, first, null)];
  });
}

function toPlanned(table: number, row: Row, other: NamedLabel | null): Planned {
  return {
    edit: {
      kind: "form",
      check: "stub-agreement",
      evidence: "wording",
      cell: labelOf(row).cell,
      holds: other === null,
    },
    table,
    explain: () => (other === null ? null : explainSpelling(row, other)),
  };
}

function explainSpelling(row: Row, other: NamedLabel): Finding {
  const one = labelOf(row);
  return makeFinding({
    check: "stub-agreement",
    severity: isSameLanguage(one.label, other.label) ? "note" : "warning",
    at: one.cell,
    with: [other.cell],
    stated: one.label,
    expected: other.label,
    facts: { kind: "stub-spelling", one, other },
  });
}

/** `USA` and `United States` are both in use; `Brasil` in an English table is a slip. */
function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [languageOf(one), languageOf(other)];
  return a === null || b === null || a === b;
}

/** Capital letters and blanks are no difference in spelling. */
function toSpelling(label: string): string {
  return label.toLowerCase().replace(/\s+/g, " ").trim();
}
