import { toCellKey } from "./address";
import type { Audit } from "./audit";
import { sameMark, type Corrections, type Lapsed, type Waiver } from "./corrections";
import { toFingerprint } from "./findings/fingerprint";
import type { Report } from "./report";

/**
 * Marks the findings that the user decided to leave, and names what the user said that fits nothing any more. A waiver holds for
 * one finding with exactly these figures.
 */
export function applyWaivers(audit: Audit, corrections: Corrections): Audit {
  const waivers = new Map(corrections.waivers.map((waiver) => [waiver.finding, waiver]));
  const held = new Set<Waiver>();
  const present = new Set<string>();
  const findings = audit.findings.map((finding) => {
    const waiver = waivers.get(finding.id);
    if (waiver === undefined) return finding;
    present.add(finding.id);
    if (waiver.fingerprint !== toFingerprint(finding)) return finding;
    held.add(waiver);
    return { ...finding, waiver: waiver.reason };
  });
  const lapsed = [...waivers.values()]
    .filter((waiver) => !held.has(waiver))
    .map((waiver): Lapsed => {
      return { kind: "waiver", waiver, why: present.has(waiver.finding) ? "changed" : "gone" };
    });
  return {
    ...audit,
    findings,
    lapsed: [
      ...lapsedReadings(audit.report, corrections),
      ...lapsed,
      ...lapsedConfirmations(audit.report, corrections),
    ],
  };
}

/** Figures that were confirmed and have changed since. */
function lapsedConfirmations({ tables }: Report, { confirmed }: Corrections): readonly Lapsed[] {
  if (confirmed.length === 0) return [];
  const wanted = new Map(confirmed.map((each) => [toCellKey(each.cell), each]));
  const stated = new Map<string, string>();
  for (const figure of tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures))) {
    const key = figure === null ? "" : toCellKey(figure.cell);
    if (figure !== null && wanted.has(key)) stated.set(key, figure.stated);
  }
  return [...wanted].flatMap(([key, each]): readonly Lapsed[] => {
    const now = stated.get(key) ?? null;
    return now === each.stated ? [] : [{ kind: "confirmed", confirmed: each, now }];
  });
}

/** Corrections of tables and columns that the workbook does not have any more. */
function lapsedReadings({ tables, leftOut }: Report, corrections: Corrections): readonly Lapsed[] {
  const byUser = leftOut.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  return [
    ...corrections.leftOut
      .filter((mark) => !byUser.some((other) => sameMark(other, mark)))
      .map((table): Lapsed => ({ kind: "left-out", table })),
    ...corrections.columns
      .filter(({ table: mark, column }) => {
        const table = tables.find((other) => sameMark(other.mark, mark));
        // The headings of a table that is left out are those of the mark, so it still has the column.
        return table === undefined
          ? !byUser.some((other) => sameMark(other, mark))
          : table.columns[column] === undefined;
      })
      .map((correction): Lapsed => ({ kind: "column", ...correction })),
  ];
}
