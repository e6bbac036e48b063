import { audit } from "../../../src/core";
import { isOwnSheet } from "../../../src/core/own-sheets";
import { toOneLine } from "../../../src/core/plan/one-line";
import { planReport } from "../../../src/core/plan/plan-report";
import { findShortTotal } from "../../../src/core/plan/short-total";
import { toVerdictLine } from "../../../src/core/plan/verdict-line";
import { en } from "../../../src/core/words/en";
import { auditOf, sheetOf } from "./draft";
import { H1_2024 } from "./drafts";
import { sheetOutline } from "./outline";
import { planOf, sheetNamed, tableOf } from "./planned";

describe("a total is never published smaller than its parts", () => {
  const number = (value: number) => ({ kind: "number", value, source: null, formula: null }) as const;
  const places = [
    { key: "a", label: "Brazil" },
    { key: "b", label: "Chile" },
  ];

  test("types of a list part the requests among them", () => {
    const parts = [
      [number(3), number(1)],
      [number(4), number(1)],
    ];
    expect(findShortTotal([number(7), number(2)], parts, { places, partition: true })).toBeNull();
    expect(findShortTotal([number(6), number(2)], parts, { places, partition: true })).toEqual({
      place: "Brazil",
      total: 6,
      parts: 7,
    });
  });

  test("columns may overlap, so only the largest must fit", () => {
    const parts = [[number(6)], [number(5)]];
    expect(findShortTotal([number(7)], parts, { places: [], partition: false })).toBeNull();
    expect(findShortTotal([number(5)], parts, { places: [], partition: false })).toEqual({
      place: null,
      total: 5,
      parts: 6,
    });
  });

  test("an entry for all types is not added to the others", () => {
    const draft = sheetOf(
      "List",
      `
Government requests, H1 2024
Country | Request type | Approved | Rejected
Brazil | All requests | 4 | 1
Brazil | User data | 4 | 0
Chile | All requests | 5 | 0
Chile | User data | 1 | 1
`,
    );
    expect(tableOf(sheetNamed(planOf(draft), "Overview"))[1]?.[1]).toBe("10");
  });

  test("such a draft is refused, in one sentence", () => {
    const draft = sheetOf(
      "List",
      `
Government requests, H1 2024
Country | Request type | Approved | Rejected
Brazil | All requests | 2 | 1
Brazil | User data | 4 | 0
Chile | All requests | 5 | 0
Chile | User data | 1 | 1
`,
    );
    expect(planReport(auditOf([draft]), { words: en, version: "1" })).toEqual({
      ok: false,
      reason: "short-total",
      message: "The draft counts 3 requests in all for Brazil, but 4 by type, so no report was made.",
    });
  });
});

describe("what is handed in for the title", () => {
  test.each([
    ["  Two\n lines\tand   blanks ", "Two lines and blanks"],
    ["a\u0007b\u202Ec", "abc"],
    ["x".repeat(300), `${"x".repeat(199)}…`],
    ["🇧🇷".repeat(200), `${"🇧🇷".repeat(99)}🇧…`],
  ])("%j", (given, shown) => {
    expect(toOneLine(given, 200)).toBe(shown);
  });

  const LONG = "Report on requests of authorities for data of the users of all our services ".repeat(4);

  test("a long one wraps on the cover, and is shortened in the footer", () => {
    const plan = planOf(H1_2024, { title: ` ${LONG}`, organisation: ` Example\nLtd ` });
    const cover = sheetNamed(plan, "Cover");
    const title = cover.cells.find(({ style }) => style === "title");
    expect(String(title?.value)).toHaveLength(200);
    const height = cover.rowHeights.find(({ row }) => row === title?.row)?.height ?? 0;
    expect(height).toBeGreaterThan(90);
    expect(title).toMatchObject({ row: 0, col: 0 });
    expect(cover.cells[1]).toMatchObject({ row: 1, col: 0, value: "Example Ltd" });
    expect(plan.properties.organisation).toBe("Example Ltd");
    expect(cover.print.lines?.footer.left).toMatch(/^Example Ltd · Report on .{30,40}… · H1 2024$/);
  });

  test("blanks alone are no title", () => {
    expect(planOf(H1_2024, { title: " \n" }).properties.title).toBe(
      "Law enforcement and government requests, H1 2024",
    );
  });
});

describe("the title of a table that is too long for a line", () => {
  const type =
    "Real-time interception of communications by order of a court (wiretaps, trap and trace devices)";
  const title = `Requests: ${type}, 2024`;
  const draft = sheetOf(
    "D",
    `Requests, 2024\nCountry | Request type | Approved | Rejected\nBrazil | ${type} | 1 | 2\nChile | ${type} | 2 | 1`,
  );

  test("wraps at the end of the table", () => {
    const sheet = planOf(audit([draft])).sheets[2];
    const last = (sheet?.columnWidths.length ?? 0) - 1;
    expect(sheet?.cells[0]).toMatchObject({ value: title, style: "title" });
    expect(sheet?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: last });
    expect(sheet?.rowHeights[0]?.height).toBeGreaterThan(40);
  });

  test("or, where nothing is merged, at the end of its own cell", () => {
    const sheet = planOf(audit([draft]), { layout: "accessible" }).sheets[2];
    expect(sheet?.cells[0]).toMatchObject({ value: title, style: "title" });
    expect(sheet?.columnWidths[0]).toBe(46);
    expect(sheet?.rowHeights[0]?.height).toBeGreaterThan(60);
  });
});

test("notes are not failures", () => {
  const line = toVerdictLine({
    ...auditOf([H1_2024]),
    verdicts: { holds: 10, fails: 3, notApplicable: 1, broken: 0 },
    findings: audit([
      sheetOf("Draft", "Government requests, 2024\nCountry | Requests\nTotal | 9\nBrazil | 5\nChile | 3"),
    ]).findings.filter(({ severity }) => severity === "error"),
  });
  expect(line).toEqual({ holds: 10, fails: 1, noted: 2, ignored: 0, notApplicable: 1, broken: 0 });
  expect(en.report.verdictLine(line)).toBe(
    "10 conditions hold, 1 fails, 2 are worth a note, 1 does not apply.",
  );
  expect(en.report.verdictLine({ ...line, holds: 1, fails: 11, noted: 1, notApplicable: 0 })).toBe(
    "1 condition holds, 11 fail, 1 is worth a note.",
  );
});

describe("the cover is known as the program's own", () => {
  const line = "Crossfoot: made with version 1.2.3.";
  test.each([
    ["with its last line", `Title\n\nRequests | 5\n\n${line}`, true],
    ["with a table below", `Title\n\n${line}\nCountry | Requests\nBrazil | 5`, false],
    ["with a table beside", `Title | | | Brazil | 5\n\n${line}`, false],
    ["with somebody's remark", "Country | Requests\nBrazil | 5\nCrossfoot: please check", false],
    ["with the mark in A1", "Crossfoot: Findings\nCountry | Requests\nBrazil | 5", true],
  ])("%s", (_what, text, isOwn) => {
    expect(isOwnSheet(sheetOf("Sheet", text))).toBe(isOwn);
  });
});

test("a marked figure stays a number, and a note says which it is", () => {
  const draft = sheetOf(
    "Draft",
    `
Government requests, 2024
Country | Requests for User Data | Requests for Technical Expertise
Brazil | 6* | 1
Chile | 4 | 2

* Two of these were addressed to another company.
`,
  );
  const overview = sheetNamed(planOf(audit([draft])), "Overview");
  expect(tableOf(overview)[2]).toEqual(["Brazil", "7", "6", "1"]);
  expect(sheetOutline(overview)).toContain(
    "The draft marks figures of this table: 6* (Brazil). Its notes on them are not repeated here.",
  );
});
