import type { CellRef } from "../address";
import { makeFinding } from "../findings/make-finding";
import type { NamedLabel } from "../findings/facts";
import type { Finding } from "../findings/finding";
import type { Figure } from "../figure";
import type { Group, Report, Row, Table } from "../report";
import { isBlank } from "../edits/blank";
import type { Check, Planned } from "./check";
import type { Slice } from "./slices";
import { labelOf } from "./labels";
import { nameTable, tablesOf } from "./tables";
import type { Tie } from "./ties";

export const stubAgreement: Check = {
  id: "stub-agreement",
  title: "Tables of one report list the same places, in the same spelling",
  why: "A country that is forgotten in one table is missing from its total, or makes readers ask what became of its requests.",
  holds: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests | Requests for User Data | Requests for Non-Personal Technical Information
    Brazil  | 5                        | 2                      | 3
    Mexico  | 2                        | 1                      | 1

    Requests for User Data
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 50%               | 1 | 50%               | 1
    Mexico  | 100%              | 1 | 0%                | 0`,
  fails: `
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests | Requests for User Data | Requests for Non-Personal Technical Information
    Brazil  | 5                        | 2                      | 3
    Mexico  | 2                        | 1                      | 1

    Requests for User Data
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 50%               | 1 | 50%               | 1`,
  outOfScope:
    "Only tables that state the same counts are compared. A table may leave out places without requests of its type: that is mentioned, once for each table. Lists of the top countries are selections.",
  plan: ({ report, ties }) =>
    report.groups.flatMap((group, index) => [
      ...planMissing(report, group, ties[index] ?? []),
      ...planSpelling(report, group),
    ]),
};

/** A place that one table lists and another, which should state the same count, does not. */
interface Missing {
  readonly listed: Row;
  readonly lacking: number;
  readonly figures: readonly Figure[];
}

function planMissing(report: Report, group: Group, ties: readonly Tie[]): readonly Planned[] {
  const found = new Map<string, Missing>();
  for (const { one, other } of ties) {
    const [partner] = other;
    if (partner === undefined) continue;
    collect(found, [one], partner);
    collect(found, other, one);
  }
  const byTable = new Map<number, Missing[]>();
  for (const missing of found.values())
    byTable.set(missing.lacking, [...(byTable.get(missing.lacking) ?? []), missing]);
  return group.tables.flatMap((index) => {
    const table = report.tables[index];
    const missing = (byTable.get(index) ?? []).filter(() => table !== undefined && !isSelection(table));
    if (table === undefined || missing.length === 0) return [];
    const counted = missing.filter(({ figures }) => !figures.every(isNothing));
    const empty = missing.filter(({ figures }) => figures.every(isNothing));
    return [
      ...counted.map((each) => toPlanned(index, cellOf(each.listed), () => explainMissing(each, table))),
      ...(empty.length === 0
        ? []
        : [toPlanned(index, cellOf(empty[0]?.listed), () => explainSubset(empty, table))]),
    ];
  });
}

/** Notes the places of some slices of one table that a slice of another table lacks. */
function collect(found: Map<string, Missing>, from: readonly Slice[], lacking: Slice): void {
  for (const slice of from) {
    for (const [place, row] of slice.rows) {
      const figure = row?.figures[slice.column] ?? null;
      if (row === null || row.role === "total" || figure === null || lacking.rows.has(place)) continue;
      const key = `${lacking.table}|${place}`;
      const known = found.get(key);
      found.set(key, {
        listed: known?.listed ?? row,
        lacking: lacking.table,
        figures: [...(known?.figures ?? []), figure],
      });
    }
  }
}

/** No request: nought, a dash, an empty cell. */
function isNothing(figure: Figure): boolean {
  return figure.amount === null ? isBlank(figure) : figure.amount.digits === 0;
}

/** A list of the top countries, or one whose total is not the sum of its rows by intent. */
function isSelection(table: Table): boolean {
  const total = table.rows.find((row) => row.role === "total");
  return /\btop\b/i.test(table.title) || total?.parts.length === 0;
}

function cellOf(row: Row | undefined): CellRef {
  const figure = row?.figures.find((each) => each !== null);
  return row?.labelCell ?? figure?.cell ?? { sheet: "", row: 0, col: 0 };
}

function toPlanned(table: number, cell: CellRef, explain: () => Finding): Planned {
  return {
    edit: { kind: "form", check: "stub-agreement", evidence: "wording", cell, holds: false },
    table,
    explain,
  };
}

function explainMissing({ listed, figures }: Missing, table: Table): Finding {
  const figure = figures.find((each) => !isNothing(each));
  const claimsAll = table.rows.some((row) => row.role === "total");
  return makeFinding({
    check: "stub-agreement",
    severity: claimsAll ? "error" : "warning",
    at: cellOf(listed),
    with: figures.map(({ cell }) => cell),
    stated: listed.label,
    facts: {
      kind: "stub-missing",
      listed: labelOf(listed),
      lacking: nameTable(table),
      stated: figure?.stated ?? "",
    },
  });
}

function explainSubset(missing: readonly Missing[], table: Table): Finding {
  const listed = missing.map((each) => each.listed);
  return makeFinding({
    check: "stub-agreement",
    severity: "note",
    at: cellOf(listed[0]),
    with: listed.slice(1).map(cellOf),
    stated: listed[0]?.label ?? "",
    facts: { kind: "stub-subset", listed: listed.map(labelOf), lacking: nameTable(table) },
  });
}

/** One place under two names in two tables; within one table that is a duplicate. */
function planSpelling(report: Report, group: Group): readonly Planned[] {
  const usual = new Map<string, { readonly label: NamedLabel; readonly table: number }>();
  const seen = new Set<string>();
  const planned: Planned[] = [];
  for (const { table, index } of tablesOf(report, group)) {
    if (!table.listsPlaces) continue;
    let isFirst = true;
    for (const row of table.rows) {
      if (row.role !== "detail" || row.place === "" || row.labelCell === null) continue;
      const known = usual.get(row.place);
      if (known === undefined) usual.set(row.place, { label: labelOf(row), table: index });
      else if (known.table !== index) {
        if (isFirst) {
          const at = row.labelCell;
          planned.push({
            edit: { kind: "form", check: "stub-agreement", evidence: "wording", cell: at, holds: true },
            table: index,
            explain: () => null,
          });
          isFirst = false;
        }
        const differs = toSpelling(known.label.label) !== toSpelling(row.label);
        const key = `${row.place}|${toSpelling(row.label)}`;
        if (!differs || seen.has(key)) continue;
        seen.add(key);
        planned.push(toPlanned(index, row.labelCell, () => explainSpelling(row, known.label)));
      }
    }
  }
  return planned;
}

function explainSpelling(row: Row, other: NamedLabel): Finding {
  const one = labelOf(row);
  return makeFinding({
    check: "stub-agreement",
    severity: "warning",
    at: one.cell,
    with: [other.cell],
    stated: one.label,
    expected: other.label,
    facts: { kind: "stub-spelling", one, other },
  });
}

/** Capital letters and blanks are no difference in spelling. */
function toSpelling(label: string): string {
  return label.toLowerCase().replace(/\s+/g, " ").trim();
}
