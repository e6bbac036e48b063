import { audit } from "../../../src/core";
import { toDataDrafts } from "../../../src/core/data/to-data-drafts";
import { readWording } from "../../../src/core/data/read-wording";
import { toWording } from "../../../src/core/data/wording";
import { planReport } from "../../../src/core/plan/plan-report";
import { en } from "../../../src/core/words/en";
import { H1_2024 } from "../plan/drafts";
import { BANDS, SHARES_ONLY } from "../plan/layouts";

function publish(
  sheets: Parameters<typeof audit>[0],
  options: Partial<Parameters<typeof planReport>[1]> = {},
) {
  const result = planReport(audit(sheets), { words: en, version: "1", ...options });
  if (!result.ok) throw new Error(result.message);
  return result.published;
}

const ROWS = [
  ["period", "place", "country code", "request type", "outcome", "count"],
  ["H1 2024", "Chile", "CL", "Technical information", "Rejected", "2"],
  ["H1 2024", "Brazil", "BR", "Technical information", "Approved", "3"],
  ["H1 2024", "Brazil", "BR", "Court orders", "All outcomes", "5"],
];
const drafts = toDataDrafts(ROWS, { name: "data", listsPlaces: null }) ?? [];

test.each([H1_2024, BANDS, SHARES_ONLY])("is the same after it was kept as JSON", (draft) => {
  const wording = toWording(publish([draft], { force: true }), en);
  const kept: unknown = JSON.parse(JSON.stringify(wording));
  expect(readWording(kept)).toEqual(wording);
});

test.each([null, 3, "text", {}, { language: "en", allRequests: "All", periods: [{}] }, { periods: [] }])(
  "%j is none",
  (json) => expect(readWording(json)).toBeNull(),
);

test("headings of the report come back, and what it does not know stays", () => {
  const wording = toWording(publish([H1_2024]), en);
  const [made] = publish(drafts, { wording });
  expect(made?.overview.map(({ heading }) => heading)).toEqual([
    "Total Number of Requests",
    "Total Number of Requests for Non-Personal Technical Information & Expertise",
    "Requests: Court orders",
  ]);
  expect(made?.outcomeTables.map(({ wording: own }) => own.requests)).toEqual([
    "Requests for Non-Personal Technical Information & Expertise",
  ]);
});

test("counts are those of the data, whatever the wording knows of totals", () => {
  const wording = toWording(publish([H1_2024]), en);
  const [made] = publish(drafts, { wording });
  expect(made?.overview[0]?.counts).toMatchObject([{ value: 8 }, { value: 2 }]);
});

test("into a report of another language no heading is taken over", () => {
  const wording = { ...toWording(publish([H1_2024]), en), language: "de" };
  const [made] = publish(drafts, { wording });
  expect(made?.overview[0]?.heading).toBe("Requests");
  expect(made?.outcomeTables[0]?.outcomes.map(({ heading }) => heading)).toEqual(["Approved", "Rejected"]);
});

test("rows of another make are no data of ours", () => {
  expect(
    toDataDrafts(
      [
        ["Country", "Requests"],
        ["Brazil", "3"],
      ],
      { name: "x", listsPlaces: null },
    ),
  ).toBeNull();
  expect(toDataDrafts([[...(ROWS[0] ?? []), "remarks"]], { name: "x", listsPlaces: null })).toBeNull();
  expect(toDataDrafts([], { name: "x", listsPlaces: null })).toBeNull();
});

test("a fault of the program is no other make of a wording", () => {
  const faulty = {
    get language(): string {
      throw new TypeError("a fault");
    },
  };
  expect(() => readWording(faulty)).toThrow("a fault");
});

describe("a wording with one thing of another make is none", () => {
  const wording = toWording(publish([H1_2024]), en);
  const [period] = wording.periods;
  test.each<[string, unknown]>([
    ["a number for the language", { ...wording, language: 3 }],
    ["no list of periods", { ...wording, periods: { 0: period } }],
    ["an unknown rule of rounding", { ...wording, periods: [{ ...period, rounding: "sideways" }] }],
    ["no columns", { ...wording, periods: [{ ...period, columns: undefined }] }],
    [
      "a place before the first",
      {
        ...wording,
        periods: [{ ...period, columns: period?.columns.map((each) => ({ ...each, parts: [-1] })) }],
      },
    ],
    [
      "decimals that no share has",
      {
        ...wording,
        periods: [{ ...period, tables: period?.tables.map((each) => ({ ...each, decimals: 3 })) }],
      },
    ],
  ])("%s", (_name, json) => {
    expect(period?.tables).not.toEqual([]);
    expect(period?.columns).not.toEqual([]);
    expect(readWording(json)).toBeNull();
  });
});
