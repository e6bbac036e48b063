import { readFileSync } from "node:fs";
import { audit } from "../../src/core";
import type { SheetSnapshot } from "../../src/core";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { sheetOf } from "../core/plan/draft";
import { H1_2024, H2_2025, LONG_LIST } from "../core/plan/drafts";
import * as LAYOUTS from "../core/plan/layouts";
import { CHOICES, writeLayout, type Layout } from "../reports/layouts";
import type { SeedReport } from "../reports/seeds";
import { exportOf, importOf, publish, shownBy } from "./again";

/** Exports a draft, reads what was exported, and holds what is made of it against what is made of the draft. */
function expectSame(sheets: readonly SheetSnapshot[]): void {
  const draft = publish(audit(sheets), { force: true });
  const again = importOf(exportOf(draft.published));
  expect(again.audit.findings.map(({ check, severity }) => ({ check, severity }))).toEqual([]);
  const made = publish(again.audit, { wording: again.wording, force: true });
  expect(shownBy(made.plan)).toEqual(shownBy(draft.plan));
  expect(exportOf(made.published)).toEqual(exportOf(draft.published));
}

test.each(["h1-2024-draft", "h2-2025-draft", "several-periods", "counts-only"])(
  "building from exported data gives the report of samples/%s.xlsx",
  async (name) => {
    const read = await readWorkbook(readFileSync(`samples/${name}.xlsx`));
    if (!read.ok) throw new Error(read.failure.detail);
    expectSame(read.sheets);
  },
);

const { SHARES_ONLY: _, ...COUNTED } = LAYOUTS;
test.each(Object.entries({ H1_2024, H2_2025, LONG_LIST, ...COUNTED }))(
  "building from exported data gives the report of the draft %s",
  (_name, draft) => expectSame([draft]),
);

/** Requests of which the report shows what became of some; other things counted beside them; totals and outcomes as texts. */
const MORE: Readonly<Record<string, string>> = {
  approvedOnly: `
Requests for User Data, H1 2024
Country | Requests | Approved
Total   | 15 | 7
Brazil  | 10 | 4
Chile   | 5  | 3
`,
  accounts: `
Law Enforcement and Government Requests, H1 2024
Country | Requests | Accounts specified
Total   | 5 | 8
Brazil  | 3 | 5
Chile   | 2 | 3
`,
  receivedAndProcessed: `
Law Enforcement and Government Requests, H1 2024
Country | Requests received | Requests processed | Approved | Rejected
Brazil  | 12 | 10 | 4 | 6
Chile   | 5  | 5  | 3 | 2
`,
  bandsWithOutcomes: `
Requests for User Data, H1 2024
Country | Requests | Approved | Rejected
Total   | 210   | 7 | 203
Brazil  | 0–499 | 4   | 0–249
Chile   | 5     | 3   | 2
`,
  oneTypeAmongAll: `
Law Enforcement and Government Requests, H1 2024
Country | Total Number of Requests | User data requests
Total   | 30 | 12
Brazil  | 20 | 10
Chile   | 10 | 2
`,
  unknownPlace: `
Law Enforcement and Government Requests, 2024
Country | Requests for User Data | Requests for Technical Expertise
Brazil  | 3 | 1
“Other” = rest, & more | 2 | 0
Kosovo  | 1 | 1
`,
  accountsBesideSomeDisclosed: `
Law enforcement requests, 2024
Country | Requests | Accounts specified | Requests where some data disclosed | Percentage where some data disclosed
Germany | 100 | 250 | 33 | 33%
France  | 30  | 31  | 10 | 33%
Total   | 130 | 281 | 43 | 33%
`,
  overlappingTypes: `
Government requests, 2023
Country | Total requests | Subpoenas | Court orders | Emergency requests
Total   | 10 | 6 | 3 | 4
Brazil  | 6  | 4 | 2 | 2
Chile   | 4  | 2 | 1 | 2
`,
  dashesBesideOutcomes: `
Requests by country, January - June 2024
Country | Requests | Accounts | Approved | Approved share
Total   | 130 | 0-499 | 65 | 50%
Germany | 100 | 0-499 | 50 | 50%
France  | 30  | –     | 15 | 50%
Chad    | –   | -     | –  | –
`,
  codesAndBands: `
Government requests, H1 2024
Country | Code | Requests for User Data
Brazil  | BR | <10
England | GB | 5
Chile   | CL | 10+
`,
};
test.each(Object.entries(MORE))("building from exported data gives the same report: %s", (_name, text) =>
  expectSame([sheetOf("Draft", text)]),
);

describe("any report", () => {
  const PLACES: readonly (readonly [place: string, code: string])[] = [
    ["Brazil", "BR"],
    ["Chile", "CL"],
    ["Côte d’Ivoire", "CI"],
    ["Russia", "RU"],
    ["Türkiye", "TR"],
    ["United States", "US"],
    ["Åland Islands", "AX"],
  ];

  /** Numbers that look drawn by lot, and are the same on every run (Park and Miller, 1988). */
  function toLot(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
  }

  function toReport(lot: (below: number) => number): SeedReport {
    const some = PLACES.filter(() => lot(3) > 0);
    const listed = some.length === 0 ? PLACES : some;
    const counts = () => ({ approved: lot(3) * lot(40), rejected: lot(2) * lot(9) });
    return {
      period: lot(2) === 0 ? "H1 2024" : "H2 2025",
      totalHeading: "Total Number of Requests",
      places: listed.map(([place, code]) => ({ place, code, userData: counts(), technical: counts() })),
    };
  }

  function toLayout(lot: (below: number) => number): Layout {
    const one = <T>(choices: readonly [T, ...T[]]): T => choices[lot(choices.length)] ?? choices[0];
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

  test.each(Array.from({ length: 60 }, (_, index) => index + 1))(
    "is the same again, drawn with %d",
    (seed) => {
      const lot = toLot(seed * 7919);
      for (let skip = 0; skip < 5; skip += 1) lot(2);
      const report = toReport(lot);
      const sheets = writeLayout(report, toLayout(lot));
      expectSame(sheets);
      const { published } = publish(audit(sheets), { force: true });
      const { rows } = exportOf(published);
      const sum = (type: RegExp) =>
        rows.filter((row) => type.test(row.type)).reduce((whole, { count }) => whole + (count ?? 0), 0);
      const held = (of: (place: SeedReport["places"][number]) => SeedReport["places"][number]["userData"]) =>
        report.places.reduce((whole, place) => whole + of(place).approved + of(place).rejected, 0);
      expect(sum(/user/i)).toBe(held(({ userData }) => userData));
      expect(sum(/technical/i)).toBe(held(({ technical }) => technical));
      expect(sum(/^(?!All requests$)/)).toBe(sum(/user/i) + sum(/technical/i));
    },
  );
});
