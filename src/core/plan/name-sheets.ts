import type { Words } from "../words/words";
import type { Published } from "./published";
import { toSheetNames } from "./sheet-names";
import type { SheetNames } from "./table-sheets";

/** What the sheets of a report are called. */
export interface ReportNames {
  readonly cover: string;
  /** `null` where the report shows one period only. */
  readonly trend: string | null;
  /** As the periods that are published. */
  readonly periods: readonly SheetNames[];
  readonly data: string;
  readonly findings: string;
  readonly accessibility: string;
  readonly proof: string;
  readonly chartData: string;
}

/** In characters: a longer name would be cut where its period stands. */
const LONGEST_NAME = 31;

/** Names that Excel takes; where there are several periods, their sheets have them in their names. */
export function nameSheets(
  all: readonly Published[],
  words: Words,
  taken: readonly string[] = [],
): ReportNames {
  const hasTrend = all.length > 1;
  const { report, trend, data, accessibility, proof } = words;
  const own = [
    report.sheets.cover,
    report.sheets.findings,
    report.sheets.chartData,
    data.sheet,
    accessibility.sheet,
    proof.sheet,
    trend.sheet,
  ];
  const ofPeriods = all.map(({ overview, outcomeTables, period }) => {
    const wanted = [
      ...(overview.length > 0 ? [report.sheets.overview] : []),
      ...outcomeTables.map(({ wording }) => wording.name),
    ];
    return hasTrend && period !== null ? wanted.map((name) => withPeriod(name, period)) : wanted;
  });
  const made = toSheetNames([...own, ...ofPeriods.flat()], taken);
  const [
    cover = "",
    findings = "",
    chartData = "",
    dataName = "",
    audit = "",
    proofName = "",
    trendName = "",
  ] = made;
  let next = own.length;
  const periods = all.map(({ overview }, index): SheetNames => {
    const names = made.slice(next, next + (ofPeriods[index]?.length ?? 0));
    next += names.length;
    const [first = null] = names;
    return overview.length > 0
      ? { overview: first, outcomes: names.slice(1) }
      : { overview: null, outcomes: names };
  });
  return {
    cover,
    trend: hasTrend ? trendName : null,
    periods,
    data: dataName,
    findings,
    accessibility: audit,
    proof: proofName,
    chartData,
  };
}

/** `Overview`, `H1 2024` → `Overview H1 2024`; a name that is too long loses whole words, where it has several. */
function withPeriod(name: string, period: string): string {
  const room = LONGEST_NAME - period.length - 1;
  const cut = name.slice(0, room + 1);
  const words = name.length <= room ? name : cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut;
  return `${words.slice(0, room).trimEnd()} ${period}`;
}
