import { auditReport, type Audit } from "../../../src/core/audit";
import { toSnapshots } from "../../../src/core/checks/miniature";
import { gatherPeriods } from "../../../src/core/plan/gather-periods";
import { nameSheets } from "../../../src/core/plan/name-sheets";
import type { PeriodPart } from "../../../src/core/plan/plan-report";
import { planTableSheets } from "../../../src/core/plan/table-sheets";
import { planTrend, type Trend, type TrendOptions } from "../../../src/core/plan/trend";
import { readReport } from "../../../src/core/read/read-report";
import { en } from "../../../src/core/words/en";

/** Requests for user data, then for technical information: approved and rejected of each. */
export type Outcomes = readonly [number, number, number, number];

export interface PeriodFigures {
  readonly period: string;
  /** The heading of the requests of all types. */
  readonly heading?: string;
  readonly places: Readonly<Record<string, Outcomes>>;
}

/** A draft with one sheet a period, each with an overview and a table of outcomes for each type. */
export function draftOf(periods: readonly PeriodFigures[]): string {
  return periods.map(sheetOf).join("\n");
}

function sheetOf({ period, places, heading = "Total Number of Requests" }: PeriodFigures): string {
  const entries = Object.entries(places);
  const sum = entries.reduce<Outcomes>(
    ([a, b, c, d], [, [e, f, g, h]]) => [a + e, b + f, c + g, d + h],
    [0, 0, 0, 0],
  );
  const rows: readonly (readonly [string, Outcomes])[] = [["TOTAL:", sum], ...entries];
  const outcome = (title: string, at: 0 | 2): readonly string[] => [
    "",
    title,
    "Country | Requests Approved |  | Requests Rejected |",
    ...rows.map(([place, figures]) => {
      const [approved, rejected] = [figures[at], figures[at + 1] ?? 0];
      const share = (part: number): string =>
        approved + rejected === 0 ? "0%" : `${Math.round((100 * part) / (approved + rejected))}%`;
      return [place, share(approved), approved, share(rejected), rejected].join(" | ");
    }),
  ];
  return [
    `# ${period}`,
    `Law Enforcement and Government Requests, ${period}`,
    `Country | ${heading} | Requests for User Data | Requests for Technical Information`,
    ...rows.map(([place, [a, b, c, d]]) => [place, a + b + c + d, a + b, c + d].join(" | ")),
    ...outcome("Requests for User Data", 0),
    ...outcome("Requests for Technical Information", 2),
    "",
  ].join("\n");
}

export function auditOf(text: string): Audit {
  return auditReport(readReport(toSnapshots(text)));
}

/** The trend over some periods of a draft written as text, as `planReport` makes it. */
export function trendOf(
  text: string,
  periods: readonly string[],
  options: Partial<TrendOptions> = {},
): Trend & { readonly parts: readonly PeriodPart[] } {
  const audit = auditOf(text);
  const gathered = gatherPeriods(audit, {
    periods,
    words: en.report,
    language: "en",
    linked: false,
    translates: false,
  });
  if (!gathered.ok) throw new Error(gathered.reason);
  const names = nameSheets(gathered.published, en);
  const page = { paper: "a4", footer: "" } as const;
  const parts = gathered.published.map((published, index) => ({
    published,
    tables: planTableSheets(published, {
      words: en.report,
      chartWords: en.charts,
      notes: en.notes,
      page,
      names: names.periods[index] ?? { overview: null, outcomes: [] },
      charts: false,
      chartData: { sheet: names.chartData, top: 3 },
    }),
  }));
  const trend = planTrend(parts, {
    words: en,
    layout: "report",
    page,
    name: names.trend ?? "",
    organisation: "",
    charts: true,
    chartData: { sheet: names.chartData, top: 3 },
    findings: audit.findings,
    ...options,
  });
  if (trend === null) throw new Error("No trend");
  return { ...trend, parts };
}
