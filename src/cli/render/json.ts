import { en, isOpen, toA1, toCellKey, toMessage, toRangeA1 } from "../../core";
import type { Audit, Base, CellRef, Column, Finding, LeftOut, Report, Table } from "../../core";
import type { Checked } from "../checked";
import type { Decisions } from "../decisions";
import { VERSION } from "../version";
import { toLapsed } from "./decided";
import { toExplanations } from "./explanations";

/**
 * One object, as `docs/crossfoot-check.schema.json` describes it: what was understood, how many conditions hold,
 * the findings, and the mistakes that explain them. Rows and columns are counted as a sheet shows them: `B4`, row 4.
 */
export function toJson({ file, audit, mistakes, notices, decisions }: Checked): string {
  const { report, verdicts, findings } = audit;
  return toSafeJson({
    tool: { name: "crossfoot", version: VERSION },
    file,
    tables: report.tables.map((table) => describeTable(table, report)),
    verdicts,
    findings: findings.filter(isOpen).map(describeFinding),
    ignored: findings.flatMap(describeIgnored),
    explanations: toExplanations(audit, mistakes),
    decisions: describeDecisions(audit, decisions),
    leftOut: report.leftOut.map(describeLeftOut),
    hiddenSheets: report.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
    notices,
    faults: audit.faults,
  });
}

/** JSON with every control character escaped, those above ASCII too: it may be printed on a terminal as it is. */
export function toSafeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${text}\n`;
}

const describeCell = ({ sheet, row, col }: CellRef) => ({ sheet, cell: toA1(row, col) });

function describeTable(table: Table, report: Report) {
  const total = table.rows.find(({ role }) => role === "total");
  return {
    sheet: table.sheet,
    range: toRangeA1(table.range),
    title: table.title,
    kind: table.kind,
    type: table.type,
    period: table.period?.label ?? null,
    totalRow: total === undefined ? null : total.row + 1,
    rows: table.rows.length,
    hiddenRows: table.rows.filter(({ hidden }) => hidden).map(({ row }) => row + 1),
    columns: table.columns.map((column) => describeColumn(column, table, report)),
  };
}

function describeColumn(column: Column, table: Table, report: Report) {
  return {
    cell: toA1(column.cell.row, column.cell.col),
    heading: column.heading,
    measure: column.measure,
    role: column.role,
    subject: column.subject,
    type: column.type,
    outcome: column.outcome,
    period: column.period?.label ?? null,
    base: column.base === null ? null : describeBase(column.base, table, report),
    hidden: column.hidden,
    corrected: column.corrected,
  };
}

/** The headings of the columns that a share is computed from. */
function describeBase(base: Base, table: Table, report: Report) {
  const whole = report.tables[base.table];
  const headings = (from: Table | undefined, indices: readonly number[]) =>
    indices.flatMap((index) => from?.columns[index]?.cell ?? []).map(describeCell);
  return {
    count: base.count === null ? null : (headings(table, [base.count])[0] ?? null),
    whole: headings(whole, base.whole),
    row: base.row,
    evidence: base.evidence,
  };
}

function describeFinding(finding: Finding) {
  const { id, check, severity, stated, expected, cells } = finding;
  return {
    id,
    check,
    severity,
    message: toMessage(finding, en.findings),
    stated,
    expected,
    cells: cells.map(describeCell),
  };
}

function describeIgnored(finding: Finding) {
  return finding.waiver === null ? [] : [{ ...describeFinding(finding), reason: finding.waiver }];
}

/** Which columns are corrected and which tables left out, stands with these. */
function describeDecisions(audit: Audit, { status, corrections }: Decisions) {
  const lapsed = new Set(
    audit.lapsed.flatMap((each) => (each.kind === "confirmed" ? [toCellKey(each.confirmed.cell)] : [])),
  );
  return {
    status,
    rightFigures: corrections.confirmed
      .filter(({ cell }) => !lapsed.has(toCellKey(cell)))
      .map(({ cell, stated }) => ({ ...describeCell(cell), stated })),
    lapsed: toLapsed(audit),
  };
}

function describeLeftOut({ sheet, range, reason, text }: LeftOut) {
  return { sheet, range: range === null ? null : toRangeA1(range), reason, text };
}
