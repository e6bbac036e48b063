import { SEVERITIES, type Severity } from "../../core/findings/finding";
import type { SeverityCounts } from "../../core/words/pane-words";
import type { Checked, CheckText, FoundItem } from "../engine/checked";
import type { MistakeItem } from "../engine/mistake-item";

/** A mistake with the findings that are listed under it. */
export interface MistakeGroup {
  /** Stays while what it explains does, whatever else is thought to be the cause: so the keyboard keeps its place. */
  readonly key: string;
  readonly mistake: MistakeItem;
  /** Empty where a mistake before it explains them too. */
  readonly findings: readonly FoundItem[];
}

/** Findings of one check on one sheet. */
export interface KindGroup {
  readonly key: string;
  readonly check: CheckText;
  readonly findings: readonly FoundItem[];
  /** The most severe of them. */
  readonly severity: Severity;
}

export interface SheetGroup {
  /** Empty for the workbook as a whole. */
  readonly sheet: string;
  readonly mistakes: readonly MistakeGroup[];
  /** What no mistake explains. */
  readonly kinds: readonly KindGroup[];
}

type Shown = Readonly<Record<Severity, boolean>>;

/**
 * By sheet in workbook order; the mistakes first, then what none of them explains, by check in the order of the catalogue.
 * Only what is to be shown: a mistake is, as long as something that it explains is.
 */
export function groupFindings(
  {
    findings,
    mistakes,
    checks,
    understood,
  }: Pick<Checked, "findings" | "mistakes" | "checks" | "understood">,
  shown: Shown,
): readonly SheetGroup[] {
  const visible = findings.filter(({ severity }) => shown[severity]);
  const explained = new Set(mistakes.flatMap((mistake) => mistake.findings));
  const rest = visible.filter(({ id }) => !explained.has(id));
  const blocks = mistakes.flatMap((mistake) => toBlock(mistake, visible));
  const all = new Set([...blocks.map(({ mistake }) => mistake.sheet), ...rest.map(({ sheet }) => sheet)]);
  const order = new Map(understood.sheets.map(({ name }, index) => [name, index]));
  const sheets = [...all].sort((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1));
  return sheets.map((sheet) => {
    const here = rest.filter((finding) => finding.sheet === sheet);
    return {
      sheet,
      mistakes: blocks.filter(({ mistake }) => mistake.sheet === sheet),
      kinds: checks.flatMap((check) => toKind(sheet, check, here)),
    };
  });
}

function toBlock(mistake: MistakeItem, visible: readonly FoundItem[]): readonly MistakeGroup[] {
  const own = new Set(mistake.findings);
  const explains = new Set(mistake.explains);
  if (!visible.some(({ id }) => (own.size > 0 ? own : explains).has(id))) return [];
  const key = `mistake ${mistake.findings[0] ?? mistake.id}`;
  return [{ key, mistake, findings: visible.filter(({ id }) => own.has(id)) }];
}

function toKind(sheet: string, check: CheckText, here: readonly FoundItem[]): readonly KindGroup[] {
  const findings = here.filter((finding) => finding.check === check.id);
  const severity = SEVERITIES.find((one) => findings.some((finding) => finding.severity === one));
  if (severity === undefined) return [];
  return [{ key: JSON.stringify([sheet, check.id]), check, findings, severity }];
}

export function countSeverities(findings: readonly FoundItem[]): SeverityCounts {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

/** Those that there are any of, the most severe first. */
export function presentSeverities(counts: SeverityCounts): readonly Severity[] {
  return SEVERITIES.filter((severity) => counts[severity] > 0);
}
