import {
  audit,
  isOpen,
  NO_CORRECTIONS,
  toFingerprint,
  toMessage,
  type Audit,
  type Column,
  type ColumnMeaning,
  type Corrections,
  type Finding,
  type Table,
} from "../../src/core";
import { toSnapshots } from "../../src/core/checks/miniature";
import { en } from "../../src/core/words/en";

const DRAFT = `
  # Draft
  Law Enforcement and Government Requests, H1 2024
  Country | Total Number of Requests | Requests for User Data | Requests for Technical Expertise
  TOTAL:  | 9 | 4 | 5
  Brazil  | 5 | 3 | 2
  Mexico  | 4 | 1 | 3

  Requests for User Data
  Country | Approved |   | Rejected |
  TOTAL:  | 75% | 3 | 25% | 1
  Brazil  | 67% | 2 | 33% | 1
  Mexico  | 100% | 1 | 0% | 0

  Requests for Technical Expertise
  Country | Approved |   | Rejected |
  TOTAL:  | 80% | 4 | 20% | 2
  Brazil  | 100% | 2 | 0% | 0
  Mexico  | 67% | 2 | 33% | 1

  * The total counts each account once.`;

const check = (text: string, corrections: Partial<Corrections> = {}): Audit =>
  audit(toSnapshots(text), { corrections: { ...NO_CORRECTIONS, ...corrections } });
const sentences = ({ findings }: Audit): readonly string[] =>
  findings.map((finding) => toMessage(finding, en.findings));
function tableAt({ report }: Audit, index: number): Table {
  const table = report.tables[index];
  if (table === undefined) throw new Error(`no table ${index}`);
  return table;
}
function columnAt(table: Table, index: number): Column {
  const column = table.columns[index];
  if (column === undefined) throw new Error(`no column ${index}`);
  return column;
}
function shareFinding({ findings }: Audit): Finding {
  const finding = findings.find(({ check: id }) => id === "share-recalculation");
  if (finding === undefined) throw new Error("no share was found to be wrong");
  return finding;
}

describe("marks of tables", () => {
  test("tables of one sheet with the same headings are told apart by their titles", () => {
    const marks = check(DRAFT).report.tables.map(({ mark }) => mark);
    expect(new Set(marks.map(({ headings }) => headings)).size).toBe(3);
    expect(marks.map(({ sheet, nth }) => [sheet, nth])).toEqual([
      ["Draft", 0],
      ["Draft", 0],
      ["Draft", 0],
    ]);
  });

  test("stay when rows are inserted above, and when the period changes", () => {
    const marks = check(DRAFT).report.tables.map(({ mark }) => mark);
    const later = DRAFT.replace("# Draft\n", "# Draft\n\n\n").replace("H1 2024", "H2 2024");
    expect(check(later).report.tables.map(({ mark }) => mark)).toEqual(marks);
  });

  test("tables of the same title and headings are counted", () => {
    const twice = `
      Government requests, H1 2024
      Country | Total Number of Requests
      Brazil | 5
      Mexico | 4

      Government requests, H2 2024
      Country | Total Number of Requests
      Brazil | 6
      Mexico | 4`;
    expect(check(twice).report.tables.map(({ mark }) => mark.nth)).toEqual([0, 1]);
  });
});

describe("a table left out", () => {
  const marks = check(DRAFT).report.tables.map(({ mark }) => mark);

  test("is not checked, and is named with the mark that puts it back", () => {
    expect(sentences(check(DRAFT)).length).toBeGreaterThan(0);
    const without = check(DRAFT, { leftOut: marks.slice(2) });
    expect(without.report.tables.map(({ mark }) => mark)).toEqual(marks.slice(0, 2));
    expect(without.report.leftOut).toEqual([
      {
        sheet: "Draft",
        range: tableAt(check(DRAFT), 2).range,
        reason: "by-user",
        text: "Requests for Technical Expertise",
        mark: marks[2],
      },
    ]);
    expect(sentences(without)).toEqual([]);
    expect(without.lapsed).toEqual([]);
  });

  test("keeps its notes: they do not excuse its neighbour", () => {
    const wrong = DRAFT.replace("TOTAL:  | 75% | 3 | 25% | 1", "TOTAL:  | 75% | 4 | 25% | 1");
    const without = check(wrong, { leftOut: marks.slice(2) });
    expect(tableAt(without, 1).caveat).toBeNull();
    expect(without.findings.some(({ severity }) => severity === "error")).toBe(true);
  });

  test("leaves the bases of the others where they are", () => {
    const without = check(DRAFT, { leftOut: marks.slice(0, 1) });
    expect(without.report.tables.map((table) => columnAt(table, 1).base?.table)).toEqual([0, 1]);
    expect(without.report.groups).toEqual([
      { period: expect.objectContaining({ label: "H1 2024" }), tables: [0, 1] },
    ]);
    expect(without.report.mentions.filter(({ table }) => table !== null)).toEqual([]);
  });

  test("that is no longer there has lapsed", () => {
    const gone = { sheet: "Old", headings: "country", nth: 0 };
    expect(check(DRAFT, { leftOut: [gone] }).lapsed).toEqual([{ kind: "left-out", table: gone }]);
  });
});

describe("a column corrected", () => {
  const CRYPTIC = `
    Requests for User Data, H1 2024
    Country | Requests | Alpha | Beta
    TOTAL:  | 10 | 6 | 4
    Brazil  | 4 | 3 | 1
    Chile   | 3 | 2 | 1
    Mexico  | 3 | 1 | 1`;
  const { mark } = tableAt(check(CRYPTIC), 0);
  const correct = (column: number, meaning: ColumnMeaning): Corrections => ({
    ...NO_CORRECTIONS,
    columns: [{ table: mark, column, meaning }],
  });
  const both: Corrections = {
    ...NO_CORRECTIONS,
    columns: [
      { table: mark, column: 2, meaning: { measure: "count", type: "user-data", outcome: "approved" } },
      { table: mark, column: 3, meaning: { measure: "count", type: "user-data", outcome: "rejected" } },
    ],
  };

  test("means what the user says, and everything downstream follows", () => {
    expect(tableAt(check(CRYPTIC), 0).kind).toBe("overview");
    const corrected = check(CRYPTIC, both);
    const table = tableAt(corrected, 0);
    expect(table.kind).toBe("outcome");
    expect(table.columns.map(({ outcome, corrected: isCorrected }) => [outcome, isCorrected])).toEqual([
      ["all", false],
      ["all", false],
      ["approved", true],
      ["rejected", true],
    ]);
    expect(table.relations).toEqual([{ whole: 1, parts: [2, 3], evidence: "wording" }]);
    expect(sentences(corrected).join("\n")).toContain("but C6:D6 add up to 2");
    expect(corrected.findings.map(({ severity }) => severity)).toContain("error");
    expect(corrected.lapsed).toEqual([]);
  });

  test("that is not to be read gives no figures", () => {
    const table = tableAt(check(CRYPTIC, correct(3, { measure: "other", type: "total", outcome: "all" })), 0);
    expect(columnAt(table, 3)).toMatchObject({ measure: "other", role: null, corrected: true });
    expect(table.rows.map(({ figures }) => figures[3])).toEqual([null, null, null, null]);
  });

  test("a table of nothing but columns that are not read is still there, so that they can be corrected again", () => {
    const none = check(CRYPTIC, {
      columns: [1, 2, 3].map((column) => ({
        table: mark,
        column,
        meaning: { measure: "other", type: "total", outcome: "all" },
      })),
    });
    expect(none.report.tables.map((table) => table.mark)).toEqual([mark]);
    expect(none.findings).toEqual([]);
  });

  test("may be a share that the heading does not tell of", () => {
    const text = `
      Requests for User Data, H1 2024
      Country | Approved | Alpha | Rejected
      Brazil  | 3 | 75 | 1
      Chile   | 2 | 67 | 1
      Mexico  | 1 | 40 | 1`;
    const found = check(text);
    const table = tableAt(found, 0);
    const corrected = check(text, {
      columns: [
        {
          table: table.mark,
          column: 2,
          meaning: { measure: "share", type: "user-data", outcome: "approved" },
        },
      ],
    });
    expect(columnAt(tableAt(corrected, 0), 2)).toMatchObject({
      measure: "share",
      base: { count: 1, whole: [1, 3], evidence: "wording" },
    });
    expect(sentences(corrected)).toContain(
      "C5 (Mexico) says 40, but 1 of 2 is 50: 10 percentage points too low.",
    );
  });

  test("may be a label", () => {
    const table = tableAt(check(CRYPTIC, correct(3, { measure: "label", type: "total", outcome: "all" })), 0);
    expect(columnAt(table, 3)).toMatchObject({ measure: "label", role: "text", corrected: true });
  });

  test("corrected to what it was read as changes nothing but the mark", () => {
    const before = check(DRAFT);
    const columns = before.report.tables.flatMap((table) =>
      table.columns.map(({ measure, type, outcome }, column) => ({
        table: table.mark,
        column,
        meaning: { measure, type, outcome },
      })),
    );
    const after = check(DRAFT, { columns });
    expect(after.findings).toEqual(before.findings);
    expect(after.verdicts).toEqual(before.verdicts);
    expect(
      after.report.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({ ...column, corrected: false })),
      })),
    ).toEqual(before.report.tables);
  });

  test("that is no longer there has lapsed; one of a table left out has not", () => {
    const meaning: ColumnMeaning = { measure: "count", type: "total", outcome: "all" };
    const beyond = { table: mark, column: 9, meaning };
    expect(check(CRYPTIC, { columns: [beyond] }).lapsed).toEqual([{ kind: "column", ...beyond }]);
    const elsewhere = { table: { ...mark, sheet: "Old" }, column: 1, meaning };
    expect(check(CRYPTIC, { columns: [elsewhere] }).lapsed).toEqual([{ kind: "column", ...elsewhere }]);
    expect(check(CRYPTIC, { ...correct(1, meaning), leftOut: [mark] }).lapsed).toEqual([]);
  });
});

describe("a finding ignored", () => {
  const WRONG = DRAFT.replace("Brazil  | 67% | 2", "Brazil  | 66% | 2").replace("20% | 2", "33% | 2");
  const finding = shareFinding(check(WRONG));
  const waiver = { finding: finding.id, fingerprint: toFingerprint(finding), reason: "as agreed" };

  test("carries the reason, and is not open", () => {
    const waived = check(WRONG, { waivers: [waiver] });
    expect(shareFinding(waived)).toEqual({ ...finding, waiver: "as agreed" });
    expect(waived.findings.filter(isOpen)).toHaveLength(waived.findings.length - 1);
    expect(waived.lapsed).toEqual([]);
  });

  test("lapses when its figures change, and when it is gone", () => {
    const changed = check(WRONG.replace("66%", "65%"), { waivers: [waiver] });
    expect(shareFinding(changed)).toMatchObject({ id: finding.id, waiver: null });
    expect(changed.lapsed).toEqual([{ kind: "waiver", waiver, why: "changed" }]);
    const gone = check(WRONG.replace("66%", "67%"), { waivers: [waiver] });
    expect(gone.lapsed).toEqual([{ kind: "waiver", waiver, why: "gone" }]);
  });

  test("the fingerprint is short, and the same from run to run", () => {
    expect(toFingerprint(finding)).toMatch(/^[0-9a-f]{16}$/);
    expect(toFingerprint(shareFinding(check(WRONG)))).toBe(toFingerprint(finding));
    expect(toFingerprint({ ...finding, severity: "note" })).not.toBe(toFingerprint(finding));
    expect(toFingerprint({ ...finding, stated: "65%" })).not.toBe(toFingerprint(finding));
  });
});

test("a sheet that the host knows to be made by the program is not read", () => {
  const sheets = toSnapshots(DRAFT).map((sheet) => ({ ...sheet, made: true as const }));
  const { report } = audit(sheets);
  expect(report.tables).toEqual([]);
  expect(report.leftOut).toEqual([
    { sheet: "Draft", range: null, reason: "own-sheet", text: sheets[0]?.cells[0]?.text, mark: null },
  ]);
});
