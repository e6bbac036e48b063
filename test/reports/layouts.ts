import { toA1 } from "../../src/core/address";
import type { SheetSnapshot } from "../../src/core/sheet";
import { sheetWriter, type Entry, type SheetWriter } from "./sheet-writer";
import type { SeedReport } from "./seeds";

/** The ways in which people keep the same report. The first of each list is the published layout. */
export const CHOICES = {
  placement: ["stacked", "one-per-sheet", "side-by-side", "stacked-tight"],
  origin: ["A1", "C4"],
  titleGap: [1, 0],
  boxhead: ["spanner", "spanner-merged", "two-rows", "one-row"],
  total: ["first", "last", "absent"],
  totalLabel: ["TOTAL:", "Total", "Grand total", "period", "second-column"],
  counts: ["number", "text", "starred"],
  shares: ["format", "text", "text-blank", "decimal-comma", "hundred", "fraction"],
  zeroShare: ["0%", "–", "N/A"],
  zeroCount: ["0", "–", "empty"],
  formulas: ["none", "all"],
  period: ["title", "sheet-name", "title-in-months"],
  codes: ["none", "iso"],
  marks: ["none", "footnotes"],
} as const;
export type Layout = { readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };

const MONTHS: Readonly<Record<string, string>> = {
  "H1 2024": "January – June 2024",
  "H2 2025": "01.07.2025–31.12.2025",
};
const HEADINGS = {
  userData: "Total Number of Requests for User Data",
  technical: "Total Number of Requests for Non-Personal Technical Information & Expertise",
  approved: "Requests Processed and Approved",
  rejected: "Requests Processed and Rejected (No Data Found or Not Meeting Legal Verification Requirements)",
};

/** Writes a report as sheets in one layout. */
export function writeLayout(report: SeedReport, layout: Layout): readonly SheetSnapshot[] {
  const start = layout.origin === "A1" ? { row: 0, col: 0 } : { row: 3, col: 2 };
  const names = { overview: "Overview", technical: "Technical", userData: "User data" };
  const sheetName = (name: string): string =>
    layout.period === "sheet-name" ? `${name} ${report.period}` : name;
  const perSheet = layout.placement === "one-per-sheet";
  const only = sheetWriter(sheetName("Requests"));
  const on = (name: string): SheetWriter => (perSheet ? sheetWriter(sheetName(name)) : only);
  const [overview, technical, userData] = [on(names.overview), on(names.technical), on(names.userData)];

  const firstEnd = writeOverview(overview, start, report, layout);
  const sideways = layout.placement === "side-by-side";
  const gap = layout.placement === "stacked-tight" ? 0 : 2;
  const second = perSheet
    ? start
    : sideways
      ? { row: start.row, col: start.col + 7 }
      : { row: firstEnd + gap, col: start.col };
  const secondEnd = writeOutcomes(technical, second, report, layout, "technical");
  const third = perSheet
    ? start
    : sideways
      ? { row: start.row, col: start.col + 15 }
      : { row: secondEnd + gap, col: start.col };
  writeOutcomes(userData, third, report, layout, "userData");
  return perSheet ? [overview.snapshot(), technical.snapshot(), userData.snapshot()] : [only.snapshot()];
}

type At = { readonly row: number; readonly col: number };

function labelColumns(layout: Layout): number {
  return layout.codes === "iso" || layout.totalLabel === "second-column" ? 2 : 1;
}

function writeTitle(sheet: SheetWriter, at: At, text: string, layout: Layout): number {
  sheet.put(at.row, at.col, text);
  return at.row + 1 + layout.titleGap;
}

function writeOverview(sheet: SheetWriter, at: At, report: SeedReport, layout: Layout): number {
  const period =
    layout.period === "title"
      ? `, ${report.period}`
      : layout.period === "title-in-months"
        ? `, ${MONTHS[report.period] ?? ""}`
        : "";
  const head = writeTitle(sheet, at, `Law Enforcement and Government Requests${period}`, layout);
  const first = at.col + labelColumns(layout);
  writeStubHead(sheet, { row: head, col: at.col }, layout);
  const mark = layout.marks === "footnotes" ? "[1]" : "";
  [report.totalHeading + mark, HEADINGS.userData, HEADINGS.technical].forEach((text, index) =>
    sheet.put(head, first + index, text),
  );
  const counts = report.places.map(({ userData, technical }) => {
    const [u, t] = [userData.approved + userData.rejected, technical.approved + technical.rejected];
    return [u + t, u, t];
  });
  return writeBody(sheet, { row: head + 1, col: at.col }, report, layout, {
    columns: [0, 1, 2].map((index) => ({
      kind: "count" as const,
      counts: counts.map((row) => row[index] ?? 0),
      sumOf: index === 0 ? [1, 2] : [],
    })),
  });
}

function writeOutcomes(
  sheet: SheetWriter,
  at: At,
  report: SeedReport,
  layout: Layout,
  type: "technical" | "userData",
): number {
  const title =
    type === "technical"
      ? "Requests for Non-Personal Technical Information & Expertise"
      : "Requests for User Data";
  const head = writeTitle(sheet, at, title, layout);
  const first = at.col + labelColumns(layout);
  writeStubHead(sheet, { row: head, col: at.col }, layout);
  const approved = HEADINGS.approved + (layout.marks === "footnotes" ? "¹" : "");
  const needsSub = layout.shares === "hundred" || layout.shares === "fraction";
  const boxhead = needsSub && layout.boxhead !== "one-row" ? "two-rows" : layout.boxhead;
  let body = head + 1;
  if (boxhead === "one-row") {
    [
      `Percentage of ${HEADINGS.approved}`,
      HEADINGS.approved,
      `Percentage of ${HEADINGS.rejected}`,
      HEADINGS.rejected,
    ].forEach((text, index) => sheet.put(head, first + index, text));
  } else {
    sheet.put(head, first, approved);
    sheet.put(head, first + 2, HEADINGS.rejected);
    if (boxhead === "spanner-merged") {
      sheet.merge({ top: head, bottom: head, left: first, right: first + 1 });
      sheet.merge({ top: head, bottom: head, left: first + 2, right: first + 3 });
    }
    if (boxhead === "two-rows") {
      ["Share, %", "Count", "Share, %", "Count"].forEach((text, index) =>
        sheet.put(head + 1, first + index, text),
      );
      body += 1;
    }
  }
  const of = (outcome: "approved" | "rejected"): readonly number[] =>
    report.places.map((place) => place[type][outcome]);
  return writeBody(sheet, { row: body, col: at.col }, report, layout, {
    columns: [
      { kind: "share", counts: of("approved"), whole: [1, 3], count: 1 },
      { kind: "count", counts: of("approved"), sumOf: [] },
      { kind: "share", counts: of("rejected"), whole: [1, 3], count: 3 },
      { kind: "count", counts: of("rejected"), sumOf: [] },
    ],
  });
}

function writeStubHead(sheet: SheetWriter, at: At, layout: Layout): void {
  if (layout.totalLabel === "second-column") {
    sheet.put(at.row, at.col, "Code");
    sheet.put(at.row, at.col + 1, "Country");
  } else {
    sheet.put(at.row, at.col, "Country");
    if (layout.codes === "iso") sheet.put(at.row, at.col + 1, "ISO");
  }
}

type BodyColumn =
  | { readonly kind: "count"; readonly counts: readonly number[]; readonly sumOf: readonly number[] }
  | {
      readonly kind: "share";
      readonly counts: readonly number[];
      readonly whole: readonly number[];
      readonly count: number;
    };

function writeBody(
  sheet: SheetWriter,
  at: At,
  report: SeedReport,
  layout: Layout,
  { columns }: { readonly columns: readonly BodyColumn[] },
): number {
  const size = report.places.length;
  const firstDetail = at.row + (layout.total === "first" ? 1 : 0);
  const totalRow = layout.total === "first" ? at.row : layout.total === "last" ? at.row + size : null;
  const labels = labelColumns(layout);
  report.places.forEach(({ place, code }, index) => {
    const row = firstDetail + index;
    const [first, second] = layout.totalLabel === "second-column" ? [code, place] : [place, code];
    sheet.put(row, at.col, first);
    if (labels === 2) sheet.put(row, at.col + 1, second);
  });
  if (totalRow !== null) {
    const label =
      layout.totalLabel === "period"
        ? report.period
        : layout.totalLabel === "second-column"
          ? "TOTAL"
          : layout.totalLabel;
    sheet.put(totalRow, at.col + (layout.totalLabel === "second-column" ? 1 : 0), label);
  }
  const countAt = (column: number, index: number | null): number => {
    const counts = columns[column]?.counts ?? [];
    return index === null ? counts.reduce((a, b) => a + b, 0) : (counts[index] ?? 0);
  };
  const rows: readonly (readonly [row: number, index: number | null])[] = [
    ...report.places.map((_, index) => [firstDetail + index, index] as const),
    ...(totalRow === null ? [] : [[totalRow, null] as const]),
  ];
  for (const [row, index] of rows) {
    columns.forEach((column, number) => {
      const col = at.col + labels + number;
      const address = (other: number, atRow = row): string => toA1(atRow, at.col + labels + other);
      if (column.kind === "count") {
        const formula =
          index === null
            ? `SUM(${address(number, firstDetail)}:${address(number, firstDetail + size - 1)})`
            : column.sumOf.map((part) => address(part)).join("+");
        sheet.put(row, col, countEntry(countAt(number, index), formula, layout));
      } else {
        const whole = column.whole.reduce((sum, part) => sum + countAt(part, index), 0);
        const formula = `IF(${column.whole.map((part) => address(part)).join("+")}=0,0,${address(column.count)}/(${column.whole.map((part) => address(part)).join("+")}))`;
        sheet.put(row, col, shareEntry(countAt(column.count, index), whole, formula, layout));
      }
    });
  }
  return at.row + size + (totalRow === null ? 0 : 1);
}

function countEntry(count: number, formula: string, layout: Layout): Entry {
  if (layout.formulas === "all" && formula !== "") return { value: count, text: String(count), formula };
  if (count === 0 && layout.zeroCount !== "0") return layout.zeroCount === "–" ? "–" : null;
  // A SUM passes over text, so a sheet with live totals has numbers below them.
  if (layout.formulas === "all") return count;
  if (layout.counts === "text") return String(count);
  return layout.counts === "starred" && count === 1 ? "1*" : count;
}

function shareEntry(count: number, whole: number, formula: string, layout: Layout): Entry {
  const exact = whole === 0 ? 0 : count / whole;
  const decimals = layout.shares === "decimal-comma" ? 1 : 0;
  const shown = whole === 0 ? (0).toFixed(decimals) : roundHalfUp(count, whole, decimals);
  if (layout.formulas === "all")
    return { value: exact, text: `${shown}%`, format: decimals === 1 ? "0.0%" : "0%", formula };
  if (whole === 0 && layout.zeroShare !== "0%") return layout.zeroShare;
  switch (layout.shares) {
    case "format":
      return { value: exact, text: `${shown}%`, format: "0%" };
    case "text":
      return `${shown}%`;
    case "text-blank":
      return `${shown}\u00a0%`;
    case "decimal-comma":
      return `${shown.replace(".", ",")} %`;
    case "hundred":
      return Number(shown);
    case "fraction":
      return Number(shown) / 100;
  }
}

/** Exact in integers: `25 of 47 → 53`. */
function roundHalfUp(count: number, whole: number, decimals: number): string {
  const scale = 100 * 10 ** decimals;
  const digits = Math.floor((2 * count * scale + whole) / (2 * whole));
  return (digits / 10 ** decimals).toFixed(decimals);
}

/** Every layout that differs from the published one in one choice, and a seeded sample of mixtures. */
export function allLayouts(mixtures: number): readonly Layout[] {
  const published = pick(() => 0);
  const single = Object.entries(CHOICES).flatMap(([key, options]) =>
    options.slice(1).map((option): Layout => ({ ...published, [key]: option })),
  );
  let state = 20240630;
  const random = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return [published, ...single, ...Array.from({ length: mixtures }, () => pick(random))];
}

function pick(choose: (limit: number) => number): Layout {
  const one = <T>(options: readonly [T, ...T[]]): T => options[choose(options.length)] ?? options[0];
  return {
    placement: one(CHOICES.placement),
    origin: one(CHOICES.origin),
    titleGap: one(CHOICES.titleGap),
    boxhead: one(CHOICES.boxhead),
    total: one(CHOICES.total),
    totalLabel: one(CHOICES.totalLabel),
    counts: one(CHOICES.counts),
    shares: one(CHOICES.shares),
    zeroShare: one(CHOICES.zeroShare),
    zeroCount: one(CHOICES.zeroCount),
    formulas: one(CHOICES.formulas),
    period: one(CHOICES.period),
    codes: one(CHOICES.codes),
    marks: one(CHOICES.marks),
  };
}
