import { toCellKey, type CellRef } from "../address";
import type { FormEdit } from "../edits/edit";
import { makeFinding } from "../findings/make-finding";
import type { PeriodSource } from "../findings/facts";
import { containsPeriod, monthsOf, type Period } from "../period";
import type { PeriodMention, Report, Table } from "../report";
import type { Check, Planned } from "./check";
import { findStrays } from "./stray-tables";

export const periodAgreement: Check = {
  id: "period-agreement",
  title: "Titles, headings and sheet names of one report name one period",
  why: "A report is made from the last one; a title that still names the old period puts right figures under the wrong date.",
  holds: `
    # H1 2024
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    Brazil  | 3`,
  fails: `
    # H2 2024
    Law Enforcement and Government Requests, H1 2024
    Country | Total Number of Requests
    Brazil  | 3`,
  outOfScope:
    "Several periods in columns or rows, titles that compare periods, and a year that contains the half-year. Dates of publication name no period.",
  plan: ({ report }) => {
    const own = report.tables.flatMap((table, index) => planTable(report, table, index));
    // A title that its sheet contradicts is said to be wrong already.
    const said = new Set(own.filter(({ edit }) => !edit.holds).map(({ edit }) => toCellKey(edit.cell)));
    const strays = findStrays(report).flatMap(({ stray, main }) => planStray(report, stray, main));
    return [...own, ...strays.filter(({ edit }) => !said.has(toCellKey(edit.cell)))];
  },
};

/** All periods that one place of the workbook names: a cell, or the name of a sheet. */
interface Source {
  readonly sheet: string;
  readonly cell: CellRef | null;
  readonly periods: readonly Period[];
}

/** A table's own titles against each other and against the name of its sheet. */
function planTable(report: Report, table: Table, index: number): readonly Planned<FormEdit>[] {
  const sources = toSources(
    report.mentions.filter(
      (mention) => mention.table === index || (mention.table === null && mention.sheet === table.sheet),
    ),
  );
  if (sources.length < 2) return [];
  // The sheet's name first: what a title says is held against it, not the other way round.
  const [main, ...others] = [...sources].sort((a, b) => Number(a.cell !== null) - Number(b.cell !== null));
  const wrong = main === undefined ? undefined : others.find((source) => contradicts(main, source));
  const at = (wrong ?? others[0])?.cell;
  if (main === undefined || at == null) return [];
  return [toPlanned(index, at, wrong === undefined ? null : [wrong, main])];
}

function planStray(report: Report, stray: number, main: number): readonly Planned<FormEdit>[] {
  const [one, other] = [sourceOf(report, stray), sourceOf(report, main)];
  return one?.cell == null || other === null ? [] : [toPlanned(stray, one.cell, [one, other])];
}

function sourceOf(report: Report, index: number): Source | null {
  const table = report.tables[index];
  const own = report.mentions.filter((mention) => mention.table === index);
  const [source] = toSources(own).filter(({ periods }) => periods.length === 1);
  if (source !== undefined) return source;
  if (table === undefined || table.period === null) return null;
  return { sheet: table.sheet, cell: table.titleCell, periods: [table.period] };
}

function toPlanned(
  table: number,
  cell: CellRef,
  conflict: readonly [Source, Source] | null,
): Planned<FormEdit> {
  return {
    edit: { kind: "form", check: "period-agreement", evidence: "wording", cell, holds: conflict === null },
    table,
    explain: () => {
      if (conflict === null) return null;
      const [one, other] = conflict;
      return makeFinding({
        check: "period-agreement",
        severity: "warning",
        at: cell,
        with: other.cell === null ? [] : [other.cell],
        stated: labelOf(one),
        facts: { kind: "period", one: toFacts(one), other: toFacts(other) },
      });
    },
  };
}

function toFacts(source: Source): PeriodSource {
  return { sheet: source.sheet, cell: source.cell, period: labelOf(source) };
}

function labelOf({ periods }: Source): string {
  return periods.map(({ label }) => label).join(", ");
}

function toSources(mentions: readonly PeriodMention[]): readonly Source[] {
  const sources = new Map<
    string,
    { readonly sheet: string; readonly cell: CellRef | null; readonly periods: Period[] }
  >();
  for (const { cell, sheet, period } of mentions) {
    const key = cell === null ? "" : `${cell.row}:${cell.col}`;
    const known = sources.get(key);
    if (known === undefined) sources.set(key, { sheet, cell, periods: [period] });
    else known.periods.push(period);
  }
  return [...sources.values()];
}

/**
 * No period of the one can be meant by the other. Only periods of one length are compared, and a year in a sheet's name
 * with the half in a title: a single month or a year in a title may be the date of publication.
 */
function contradicts(main: Source, other: Source): boolean {
  return main.periods.every((a) =>
    other.periods.every((b) => {
      if (containsPeriod(a, b) || containsPeriod(b, a)) return false;
      const isSheet = main.cell === null;
      return isReporting(b) && (monthsOf(a) === monthsOf(b) || (isSheet && monthsOf(a) > monthsOf(b)));
    }),
  );
}

function isReporting(period: Period): boolean {
  return monthsOf(period) >= 3;
}
