import { toTableLines } from "./trend-lines";
import { auditOf, trendOf } from "./trend-draft";
import { toKeyFacts } from "../../../src/core/facts/to-key-facts";
import { planChartData } from "../../../src/core/plan/chart-data-sheet";
import { NEUTRAL_LOOKS } from "../../../src/core/plan/looks";
import { planReport } from "../../../src/core/plan/plan-report";
import { en } from "../../../src/core/words/en";
import { de } from "../../../src/core/words/de";
import { findDifferences } from "./evaluated";

const PLACES = "Countries with requests";
const NEW = "Countries that are new";
const GONE = "Countries without requests now";

/** One sheet a period, with a column for all requests. */
const totals = (...sheets: readonly (readonly [period: string, ...rows: readonly string[]])[]): string =>
  sheets
    .map(([period, ...rows]) =>
      [
        `# ${period}`,
        `Law Enforcement Requests, ${period}`,
        "Country | Total Number of Requests",
        ...rows,
        "",
      ].join("\n"),
    )
    .join("\n");

describe("a figure that is no number", () => {
  const marked = (mark: string): string =>
    totals(
      ["H1 2024", "Brazil | 5", "Chile | 2", "Peru | 1"],
      ["H2 2024", `Brazil | ${mark}`, "Chile | 3", "Peru | 1"],
      ["H1 2025", "Brazil | 4", "Chile | 3", "Peru | 1"],
    );

  test.each(["n/a", "suppressed", "*", "0–499"])("%s: the country is neither gone nor new again", (mark) => {
    const trend = trendOf(marked(mark), ["H1 2024", "H2 2024", "H1 2025"]);
    const columns = toTableLines(trend.sheet);
    expect(columns(PLACES)).toEqual(["3", "at least 2", "3"]);
    expect(columns(NEW)).toEqual(["–", "none", "–"]);
    expect(columns(GONE)).toEqual(["–", "–", "none"]);
    expect(trend.sheet.cells.map(({ value }) => value)).toContain(en.trend.noteUnknown);
  });

  test("a dash is nothing: the country is gone", () => {
    const columns = toTableLines(trendOf(marked("–"), ["H1 2024", "H2 2024"]).sheet);
    expect(columns(PLACES)).toEqual(["3", "2"]);
    expect(columns(GONE)).toEqual(["–", "Brazil"]);
  });

  test("others are new and gone as ever", () => {
    const text = totals(
      ["H1 2024", "Brazil | 5", "Chile | 2", "Peru | 0"],
      ["H2 2024", "Brazil | n/a", "Chile | 0", "Peru | 1"],
    );
    const columns = toTableLines(trendOf(text, ["H1 2024", "H2 2024"]).sheet);
    expect(columns(NEW)).toEqual(["–", "Peru"]);
    expect(columns(GONE)).toEqual(["–", "Chile"]);
  });

  test("where no country has a number, at least none says nothing", () => {
    const text = totals(["H1 2024", "Brazil | 5", "Chile | 2"], ["H2 2024", "Brazil | n/a", "Chile | n/a"]);
    expect(toTableLines(trendOf(text, ["H1 2024", "H2 2024"]).sheet)(PLACES)).toEqual(["2", "–"]);
  });
});

describe("types that may overlap", () => {
  const typed = (...columns: readonly string[]): string =>
    ["H1 2024", "H2 2024"]
      .map((period, at) =>
        [
          `# ${period}`,
          `Law Enforcement Requests, ${period}`,
          ["Country", ...columns].join(" | "),
          ["Brazil", ...columns.map((_, index) => 5 + at - index)].join(" | "),
          ["Chile", ...columns.map((_, index) => 4 + at - index)].join(" | "),
          "",
        ].join("\n"),
      )
      .join("\n");
  const BOTH = ["H1 2024", "H2 2024"] as const;

  test("have no total in the trend, as on the cover, and stand side by side", () => {
    const trend = trendOf(typed("User Data Requests", "Emergency Requests"), BOTH);
    const columns = toTableLines(trend.sheet);
    expect(columns("User Data Requests")).toEqual(["9", "11"]);
    expect(columns("Emergency Requests")).toEqual(["7", "9"]);
    expect(columns("All requests")).toBeNull();
    expect(columns("Change in requests")).toBeNull();
    expect(trend.sheet.charts.map(({ kind, title, series }) => [kind, title, series.length])).toEqual([
      ["column", "Requests by period and type", 2],
    ]);
    expect(trend.sheet.charts[0]?.altText).toMatch(
      /H1 2024 \([^)]* 9, [^)]* 7\); H2 2024 \([^)]* 11, [^)]* 9\)\.$/,
    );
    const sheets = [trend.sheet, ...trend.parts.flatMap(({ tables }) => tables.sheets)];
    const data = planChartData(trend.blocks, {
      name: "Chart data",
      words: en.report,
      page: { paper: "a4", footer: "" },
    });
    const properties = { title: "", subject: "", description: "", organisation: "", language: "en" };
    expect(findDifferences({ properties, looks: NEUTRAL_LOOKS, sheets: [...sheets, data] }, [])).toEqual([]);
  });

  test("more of them than there are colours are not put together", () => {
    const names = ["User Data", "Emergency", "Preservation", "Content Removal", "Civil"];
    const five = typed(...names.map((name) => `${name} Requests`));
    const trend = trendOf(five, BOTH);
    expect(names.map((name) => toTableLines(trend.sheet)(`${name} Requests`)?.length)).toEqual([
      2, 2, 2, 2, 2,
    ]);
    expect(trend.sheet.charts).toEqual([]);
  });

  test("the draft's own total is drawn where they do not add up to it", () => {
    const text = ["H1 2024", "H2 2024"]
      .map((period, at) =>
        [
          `# ${period}`,
          `Law Enforcement Requests, ${period}`,
          "Country | User Data Requests | Emergency Requests | Total Number of Requests",
          `Brazil | 5 | 2 | ${5 + at}`,
          `Chile | 4 | 1 | ${4 + at}`,
          "",
        ].join("\n"),
      )
      .join("\n");
    const trend = trendOf(text, BOTH);
    expect(toTableLines(trend.sheet)("Total Number of Requests")).toEqual(["9", "11"]);
    expect(trend.sheet.charts.map(({ kind, title }) => [kind, title])).toEqual([
      ["column", "Requests rose from 9 in H1 2024 to 11 in H2 2024"],
    ]);
    const drawn = trend.blocks[0]?.cells.filter(({ col }) => col === 1).map(({ value }) => value);
    expect(drawn).toEqual([en.trend.allRequests, 9, 11]);
  });
});

test("the cover compares nothing across a break in the series, as the trend", () => {
  const text = ["H1 2024", "H2 2024"]
    .map((period, at) =>
      [
        `# ${period}`,
        `Law Enforcement Requests, ${period}`,
        `Country | Total Number of ${at === 0 ? "" : "Processed "}Requests`,
        `Brazil | ${at === 0 ? 5 : 12}`,
        "Chile | 2",
        "",
      ].join("\n"),
    )
    .join("\n");
  const audit = auditOf(text);
  const kindsOf = (findings: typeof audit.findings): readonly string[] => {
    const made = planReport(
      { ...audit, findings },
      { words: en, version: "1", periods: ["H1 2024", "H2 2024"] },
    );
    return made.ok ? made.facts.map(({ kind }) => kind) : [];
  };
  expect(kindsOf(audit.findings)).toEqual(["requests", "leader"]);
  const decided = audit.findings.map((finding) => ({ ...finding, waiver: "the same" }));
  expect(kindsOf(decided)).toContain("requests-change");
});

test("facts and trend have the same period before: the one right before", () => {
  const text = totals(["H1 2023", "Brazil | 5"], ["H1 2024", "Brazil | 7"], ["H2 2024", "Brazil | 9"]);
  const trend = trendOf(text, ["H1 2023", "H1 2024", "H2 2024"]);
  expect(toTableLines(trend.sheet)("Change in requests")).toEqual(["–", "–", "2"]);
  expect(trend.sheet.cells.map(({ value }) => value)).toContain(en.trend.noteGap("H1 2024"));
  const published = trend.parts.map((part) => part.published);
  const hasChange = (upTo: number): boolean =>
    toKeyFacts(published.slice(0, upTo), { outcomeName: en.report.outcomeName }).some(
      ({ kind }) => kind === "requests-change",
    );
  expect([hasChange(2), hasChange(3)]).toEqual([false, true]);
});

describe("the accessible layout", () => {
  const text = totals(["H1 2023", "Brazil | 5"], ["H2 2023", "Brazil | 7"]);
  const BOTH = ["H1 2023", "H2 2023"] as const;

  test("holds no panes still, and has a word where there is no figure", () => {
    const { sheet } = trendOf(text, BOTH, { layout: "accessible" });
    expect(sheet.freeze).toBeNull();
    expect(toTableLines(sheet)("Change in requests")).toEqual(["n/a", "2"]);
    expect(sheet.cells.map(({ value }) => value)).toContain(en.trend.noteMark("n/a"));
    expect(sheet.cells.filter(({ value }) => value === "–")).toEqual([]);
  });

  test("has that word in its own language", () => {
    const { sheet } = trendOf(text, BOTH, { layout: "accessible", words: { ...en, ...de } });
    expect(sheet.cells.map(({ value }) => value)).toContain(de.report.notAvailable);
    expect(sheet.cells.filter(({ value }) => value === "–")).toEqual([]);
  });

  test("has it in formulas, too", () => {
    const nothing = (period: string, approved: number): string =>
      `# ${period}\nRequests for User Data, ${period}\nCountry | Requests Approved | Requests Rejected\nBrazil | ${approved} | 0\n`;
    const { sheet } = trendOf(nothing("H1 2023", 3) + nothing("H2 2023", 0), BOTH, { layout: "accessible" });
    expect(toTableLines(sheet)("Approved share")).toEqual(["100%", "n/a"]);
    expect(sheet.cells.filter(({ formula }) => formula?.includes("–"))).toEqual([]);
  });
});
