import { fillPeriod } from "../../../src/core/checks/fill-period";
import { readPeriod, toPeriod, type Period } from "../../../src/core/period";

function periodsOf(labels: readonly string[]): readonly Period[] {
  return labels.map((label) => {
    const period = readPeriod(label);
    if (period === null) throw new Error(`no period: ${label}`);
    return period;
  });
}

const HALVES = ["H1 2024", "H2 2024"];
const QUARTERS = ["Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"];

test.each<[string, readonly string[], readonly string[] | null]>([
  ["2024", HALVES, HALVES],
  ["2024", [...QUARTERS, ...HALVES, "2024", "2023"], HALVES],
  ["2024", [...QUARTERS, "H2 2024"], ["Q1 2024", "Q2 2024", "H2 2024"]],
  ["2024", [...QUARTERS].reverse(), QUARTERS],
  // the first half, which is longer than the quarter, leads nowhere
  [
    "2024",
    ["H1 2024", "Q1 2024", "April 2024 – December 2024", "Q3 2024"],
    ["Q1 2024", "April 2024 – December 2024"],
  ],
  ["2023–2024", ["2023", ...HALVES], ["2023", ...HALVES]],
  ["2024", ["H1 2024"], null],
  ["2024", ["H1 2024", "Q3 2024"], null],
  ["2024", ["H1 2023", "H2 2023"], null],
  ["2024", ["2024"], null],
  ["2024", [], null],
])("%s of %j is %j", (whole, all, filled) => {
  const [period] = periodsOf([whole]);
  expect(period && (fillPeriod(period, periodsOf(all))?.map(({ label }) => label) ?? null)).toEqual(filled);
});

test("many periods without the last one are soon seen to fill nothing", () => {
  const [first, last] = [2005, 2024];
  let looks = 0;
  /** Says how often its beginning is looked at, and ends a search that goes on and on. */
  const watched = (period: Period): Period => ({
    ...period,
    get startYear() {
      looks += 1;
      if (looks > 1_000_000) throw new Error("looks at the same beginnings again and again");
      return period.startYear;
    },
  });
  const all = Array.from({ length: last - first }, (_, index) => first + index).flatMap((year) =>
    [12, 6, 3, 1].flatMap((length) =>
      Array.from({ length: 12 / length }, (_, nth) =>
        toPeriod({ year, month: nth * length + 1 }, { year, month: (nth + 1) * length }),
      ).flatMap((period) => (period === null ? [] : [watched(period)])),
    ),
  );
  const whole = toPeriod({ year: first, month: 1 }, { year: last, month: 12 });
  expect(all).toHaveLength(19 * 19);
  expect(whole && fillPeriod(whole, all)).toBeNull();
});
