import {
  toCellKey,
  CATALOGUE,
  describeLapsed,
  isNews,
  isOpen,
  sameMark,
  toFingerprint,
  toMessage,
  describeVerification,
  isAsGenerated,
  isAsWritten,
  beyondReports,
  toDraftSheets,
  verifyReports,
  type Audit,
  type Confirmed,
  type Corrections,
  type Finding,
  type Lapsed,
  type Mistake,
  type SheetSnapshot,
  type Verification,
} from "../../core";
import { holds, nameCell } from "../../core/address";
import type { Report } from "../../core/report";
import type { Words } from "../../core/words/words";
import type {
  Checked,
  FoundItem,
  IgnoredItem,
  LapsedItem,
  ReportItem,
  UncalculatedFormulas,
} from "./checked";
import type { ConfirmedItem } from "./mistake-item";
import { toCellPlace, toMistakes, withoutColon } from "./to-mistakes";
import { toPlaces } from "./to-places";
import { toPublishable } from "./to-publishable";
import { toUnderstood } from "./to-understood";

/** An audit, the mistakes behind its findings, and what the user had said. */
interface Judged {
  readonly audit: Audit;
  readonly mistakes: readonly Mistake[];
  readonly corrections: Corrections;
  readonly sheets: readonly SheetSnapshot[];
}

/** What the pane shows of a check, in sentences and plain data. */
export function toChecked({ audit, mistakes, corrections, sheets }: Judged, words: Words): Checked {
  const { findings, report, verdicts, lapsed, faults } = audit;
  const held = withoutLapsed(corrections, lapsed);
  const found = new Set(findings.map(({ check }) => check));
  const understood = toUnderstood(report, corrections, words);
  return {
    counts: verdicts,
    findings: findings.filter(isOpen).map((finding) => toItem(finding, words)),
    mistakes: toMistakes(mistakes, findings.filter(isOpen), words),
    assumption: words.mistakes.assumption,
    ignored: findings.flatMap((finding) => toIgnored(finding, words)),
    confirmed: held.confirmed.map((confirmed) => toConfirmed(confirmed, report)),
    lapsed: lapsed.flatMap((fact) => toLapsed(fact, words)),
    corrections: held,
    checks: CATALOGUE.filter(({ id }) => found.has(id)).map(({ id, title, why }) => ({ id, title, why })),
    understood,
    unread: understood.sheets.flatMap(({ leftOut }) => leftOut).filter(({ hasFigures }) => hasFigures).length,
    uncalculated: toUncalculated(report),
    publishable: toPublishable(report, words),
    reports: verifyReports(sheets, { draft: holdsDraft(sheets, audit) ? audit : null }).map((each) =>
      toReportItem(each, words),
    ),
    faults: faults.map(({ check, message }) => `${check}: ${message}`),
  };
}

function toUncalculated({ uncalculated }: Report): readonly UncalculatedFormulas[] {
  return [false, true].flatMap((isEmptied) => {
    const formulas = uncalculated.filter((each) => each.isEmptied === isEmptied);
    const [first] = formulas;
    return first === undefined ? [] : [{ count: formulas.length, first: nameCell(first), isEmptied }];
  });
}

/**
 * Whether there is a draft beside the reports: one in a workbook of its own has none to be compared with. A sheet that a report was made
 * from is the draft, also where nothing in it is understood any more.
 */
function holdsDraft(sheets: readonly SheetSnapshot[], { report }: Audit): boolean {
  const others = new Set(beyondReports(sheets).map(({ name }) => name));
  return toDraftSheets(sheets) !== null || report.tables.some(({ sheet }) => others.has(sheet));
}

function toReportItem(verification: Verification, words: Words): ReportItem {
  return {
    sheet: verification.sheet,
    isAsGenerated: isAsGenerated(verification),
    isCompared: verification.kind === "verified" && verification.changes !== null,
    isAsWritten: isAsWritten(verification),
    said: describeVerification(verification, words),
  };
}

function toItem(finding: Finding, words: Words): FoundItem {
  const { id, check, severity, cells } = finding;
  const { places, more } = toPlaces(finding);
  return {
    id,
    check,
    severity,
    fingerprint: toFingerprint(finding),
    sheet: cells[0]?.sheet ?? "",
    message: toMessage(finding, words.findings),
    places,
    morePlaces: more,
  };
}

function toIgnored(finding: Finding, words: Words): readonly IgnoredItem[] {
  return finding.waiver === null ? [] : [{ ...toItem(finding, words), reason: finding.waiver }];
}

function toConfirmed({ cell, stated }: Confirmed, { tables, sheets }: Report): ConfirmedItem {
  const table = tables.find(({ sheet, range }) => sheet === cell.sheet && holds(range, cell));
  const label = table?.rows.find(({ row }) => row === cell.row)?.label ?? "";
  const place = toCellPlace(cell, sheets.length > 1 ? { ...cell, sheet: "" } : cell);
  return { cell, place, label: withoutColon(label), stated };
}

function toLapsed(fact: Lapsed, words: Words): readonly LapsedItem[] {
  return isNews(fact) ? [{ key: JSON.stringify(fact), sentence: describeLapsed(fact, words) }] : [];
}

/** What was said and still means something. An ignored finding that is gone may come back with the same figures. */
function withoutLapsed(corrections: Corrections, lapsed: readonly Lapsed[]): Corrections {
  const gone = lapsed.filter(isNews);
  return {
    leftOut: corrections.leftOut.filter(
      (mark) => !gone.some((fact) => fact.kind === "left-out" && sameMark(fact.table, mark)),
    ),
    columns: corrections.columns.filter(
      ({ table, column }) =>
        !gone.some((fact) => fact.kind === "column" && fact.column === column && sameMark(fact.table, table)),
    ),
    waivers: corrections.waivers.filter(
      ({ finding, fingerprint }) =>
        !gone.some(
          (fact) =>
            fact.kind === "waiver" &&
            fact.waiver.finding === finding &&
            fact.waiver.fingerprint === fingerprint,
        ),
    ),
    confirmed: corrections.confirmed.filter(
      ({ cell, stated }) =>
        !gone.some(
          (fact) =>
            fact.kind === "confirmed" &&
            fact.confirmed.stated === stated &&
            toCellKey(fact.confirmed.cell) === toCellKey(cell),
        ),
    ),
  };
}
