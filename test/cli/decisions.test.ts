import "@microsoft/jest-sarif";
import Ajv from "ajv/dist/2020";
import { readFileSync, writeFileSync } from "node:fs";
import schema from "../../docs/crossfoot-check.schema.json";
import { audit, NO_CORRECTIONS, toFingerprint, type Corrections, type ThemeChoice } from "../../src/core";
import { toMemory } from "../../src/core/memory";
import { keepMemory, readOwnParts } from "../../src/xlsx/own-parts";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { SWAPPED } from "./drafts";
import { crossfoot, makeFolder, RIGHT, toWorkbook, WRONG, type Sheets } from "./made";

/** What was decided in the pane or in the page and is kept in the workbook counts on the command line. */

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const REASON = "The ministry counts one request twice";

interface Decided {
  /** Why all findings are ignored. */
  readonly ignored?: string;
  readonly corrections?: Partial<Corrections>;
  readonly theme?: ThemeChoice;
}

function keep(name: string, bytes: Uint8Array, memory: string): string {
  const kept = keepMemory(bytes, memory);
  if (!kept.ok) throw new Error(kept.failure.code);
  writeFileSync(folder.at(name), kept.bytes);
  return folder.at(name);
}

async function reportOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  return audit(read.sheets);
}

/** A draft that keeps what its user decided, as the page and the pane in Excel keep it. */
async function draft(sheets: Sheets, { ignored, corrections = {}, theme }: Decided): Promise<string> {
  const bytes = await toWorkbook(sheets);
  const { findings } = await reportOf(bytes);
  const waivers = findings
    .filter(() => ignored !== undefined)
    .map((finding) => ({
      finding: finding.id,
      fingerprint: toFingerprint(finding),
      reason: ignored ?? "",
    }));
  const all = { ...NO_CORRECTIONS, waivers, ...corrections };
  return keep("draft.xlsx", bytes, toMemory({ corrections: all, theme: theme ?? null }));
}

const flat = (text: string): string => text.replace(/\s+/g, " ");

async function checkAsJson(file: string, ...options: readonly string[]) {
  const { out, status, err } = await crossfoot(["check", file, "--format", "json", ...options]);
  const result: Readonly<Record<string, unknown>> = JSON.parse(out);
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  validate(result);
  expect(validate.errors).toBeNull();
  return { result, status, err };
}

describe("ignored findings", () => {
  test("are set aside with their reasons, and do not count", async () => {
    const file = await draft({ "H1 2024": WRONG }, { ignored: REASON });
    const { status, out, err } = await crossfoot(["check", file]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(flat(out)).toMatch(
      / Ignored error On sheet H1 2024: B3 says 6, .* \(footing\) Ignored because: The ministry counts one request twice /,
    );
    expect(flat(out)).toMatch(
      / 2 ignored; \d+ of \d+ conditions hold[^.]*\. Decided in this workbook: 2 findings are ignored\. Add --without-decisions to judge the bare figures\. $/,
    );
    // No correction of what is right is proposed.
    expect(out).not.toContain("should be");
  });

  test("count where the bare figures are asked for", async () => {
    const file = await draft({ "H1 2024": WRONG }, { ignored: REASON });
    const bare = await crossfoot(["check", file, "--without-decisions"]);
    expect({ status: bare.status, err: bare.err }).toEqual({ status: 1, err: "" });
    expect(bare.out).not.toContain(REASON);
    expect(bare.out).toContain("What was decided in this workbook was not heeded, as you asked.");
    const { result, status } = await checkAsJson(file, "--without-decisions");
    expect([status, result["ignored"], result["decisions"]]).toEqual([
      1,
      [],
      { status: "unheeded", rightFigures: [], lapsed: [] },
    ]);
  });

  test("count again when their figures have changed, and that is said", async () => {
    const before = await toWorkbook({ "H1 2024": WRONG });
    const { findings } = await reportOf(before);
    const waivers = findings.map((finding) => ({
      finding: finding.id,
      fingerprint: toFingerprint(finding),
      reason: REASON,
    }));
    const file = await draft(
      { "H1 2024": WRONG.replace("TOTAL:  | 6", "TOTAL:  | 7") },
      { corrections: { waivers } },
    );
    const { status, out } = await crossfoot(["check", file]);
    expect(status).toBe(1);
    expect(flat(out)).toContain(
      `You ignored a finding in 'H1 2024'!B3 (“${REASON}”), and its figures have changed since`,
    );
    const { result } = await checkAsJson(file);
    const changed: unknown = expect.stringMatching(/changed since/);
    expect(result).toMatchObject({
      ignored: [],
      decisions: { status: "heeded", lapsed: [changed, changed] },
    });
  });

  test("stand in the JSON in a list of their own, and in no explanation", async () => {
    const file = await draft({ "H1 2024": WRONG }, { ignored: REASON });
    const { result, status } = await checkAsJson(file);
    expect(status).toBe(0);
    expect(result).toMatchObject({
      findings: [],
      explanations: [],
      ignored: [
        { check: "footing", severity: "error", stated: "6", reason: REASON },
        { severity: "error", reason: REASON },
      ],
      decisions: { status: "heeded", rightFigures: [], lapsed: [] },
    });
  });

  test("are suppressed results in SARIF, and only they", async () => {
    const bytes = await toWorkbook({ "H1 2024": WRONG });
    const [first] = (await reportOf(bytes)).findings;
    if (first === undefined) throw new Error("no finding");
    const waiver = { finding: first.id, fingerprint: toFingerprint(first), reason: REASON };
    const of = async (reason: string): Promise<unknown> => {
      const file = await draft({ "H1 2024": WRONG }, { corrections: { waivers: [{ ...waiver, reason }] } });
      const { out, status } = await crossfoot(["check", file, "--format", "sarif"]);
      expect(status).toBe(1);
      const log: unknown = JSON.parse(out);
      expect(log).toBeValidSarifLog();
      return log;
    };
    expect(await of(REASON)).toMatchObject({
      runs: [
        {
          results: [
            { ruleId: first.check, suppressions: [{ kind: "external", justification: REASON }] },
            { suppressions: [] },
          ],
        },
      ],
    });
    expect(await of("  ")).toMatchObject({
      runs: [{ results: [{ suppressions: [{ kind: "external" }] }, { suppressions: [] }] }],
    });
  });

  test("a reason cannot send commands to the terminal", async () => {
    const file = await draft({ "H1 2024": WRONG }, { ignored: `\u001b[2Jwhy\u202e ${"long ".repeat(100)}` });
    const { out } = await crossfoot(["check", file]);
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(200);
  });
});

test("tables that are left out are not checked, and columns are read as corrected", async () => {
  const { report } = await reportOf(await toWorkbook({ A: RIGHT, B: WRONG }));
  const [one, other] = report.tables;
  if (one === undefined || other === undefined) throw new Error("no tables");
  const meaning = { measure: "count", type: "emergency", outcome: "all" } as const;
  const corrections = { leftOut: [other.mark], columns: [{ table: one.mark, column: 3, meaning }] };
  const file = await draft({ A: RIGHT, B: WRONG }, { corrections });
  const { status, out } = await crossfoot(["check", file]);
  expect(status).toBe(0);
  expect(flat(out)).toContain("count, emergency (as corrected in this workbook)");
  expect(flat(out)).toContain(
    "Decided in this workbook: 1 table is left out and 1 column is read as corrected.",
  );
  expect((await checkAsJson(file)).result).toMatchObject({
    tables: [{ columns: [{ corrected: false }, {}, {}, { type: "emergency", corrected: true }] }],
    leftOut: [{ sheet: "B", reason: "by-user" }],
  });
  expect((await crossfoot(["check", file, "--without-decisions"])).status).toBe(1);
});

test("a figure that was compared with the source is not corrected", async () => {
  const cell = { sheet: "Technical", row: 5, col: 2 };
  const file = await draft(SWAPPED, { corrections: { confirmed: [{ cell, stated: "52" }] } });
  const { out } = await crossfoot(["check", file]);
  expect(out).not.toContain("C6 should be 25");
  expect(flat(out)).toContain("Decided in this workbook: 1 figure is taken as right.");
  expect((await checkAsJson(file)).result).toMatchObject({
    decisions: { rightFigures: [{ sheet: "Technical", cell: "C6", stated: "52" }] },
  });
  const { out: fixed } = await crossfoot(["fix", file, "--out", folder.at("fixed.xlsx")]);
  expect(fixed).not.toContain("52 → 25");
});

describe("the other commands", () => {
  test("build refuses no draft whose errors are ignored, keeps the reasons in the report, and it verifies", async () => {
    const file = await draft({ "H1 2024": WRONG }, { ignored: REASON });
    const report = folder.at("report.xlsx");
    const { status, out, err } = await crossfoot(["build", file, "--out", report]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(flat(out)).toContain("Decided in this workbook: 2 findings are ignored. Wrote");
    const read = await readWorkbook(readFileSync(report));
    const texts = read.ok ? read.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)) : [];
    expect(texts.some((text) => text.includes(REASON))).toBe(true);
    expect(await crossfoot(["verify", report, "--draft", file])).toMatchObject({ status: 0, err: "" });
  });

  test("build takes the theme that was chosen, unless another is named", async () => {
    const theme = { kind: "built-in", id: "dark-header" } as const;
    const file = await draft({ "H1 2024": RIGHT }, { theme });
    const build = (...options: string[]) =>
      crossfoot(["build", file, "--out", folder.at("report.xlsx"), ...options]);
    const kept = await build();
    expect(flat(kept.out)).toContain("Its theme is the one chosen in this workbook: ");
    const bytes = readFileSync(folder.at("report.xlsx"));
    expect((await build("--theme", "dark-header")).out).not.toContain("chosen in this workbook");
    expect(readFileSync(folder.at("report.xlsx")).equals(bytes)).toBe(true);
    await build("--theme", "neutral");
    expect(readFileSync(folder.at("report.xlsx")).equals(bytes)).toBe(false);
  });

  test("a chosen theme that is refused by now is told, and another can be named", async () => {
    const theme = { kind: "file", name: "t.json", text: "{" } as const;
    const file = await draft({ "H1 2024": RIGHT }, { theme });
    const { status, err } = await crossfoot(["build", file, "--out", folder.at("report.xlsx")]);
    expect(status).toBe(2);
    expect(err).toMatch(
      /^crossfoot: The theme chosen in .*draft\.xlsx cannot be used: .* Name another with --theme\.\n$/,
    );
    expect(
      (await crossfoot(["build", file, "--out", folder.at("report.xlsx"), "--theme", "neutral"])).status,
    ).toBe(0);
  });

  test("facts are told of a draft whose errors are ignored, and the line stays out of the text to paste", async () => {
    const file = await draft({ "H1 2024": WRONG }, { ignored: REASON });
    const { status, out, err } = await crossfoot(["facts", file]);
    expect(status).toBe(0);
    expect(out).not.toContain("Decided");
    expect(err).toBe("crossfoot: Decided in this workbook: 2 findings are ignored.\n");
  });

  test("export gives the data of such a draft", async () => {
    const file = await draft({ "H1 2024": WRONG }, { ignored: REASON });
    const { status, out } = await crossfoot(["export", file, "--out", folder.at("data")]);
    expect(status).toBe(0);
    expect(flat(out)).toContain("Decided in this workbook: 2 findings are ignored. Wrote");
  });

  test("fix leaves what is ignored, and the copy keeps what was decided", async () => {
    const file = await draft({ Before: WRONG.replace("H1 2024", "H2 2023"), ...SWAPPED }, {});
    const { findings } = await reportOf(readFileSync(file));
    const waivers = findings
      .filter(({ cells }) => cells[0]?.sheet === "Before")
      .map((finding) => ({ finding: finding.id, fingerprint: toFingerprint(finding), reason: REASON }));
    expect(waivers.length).toBeGreaterThan(0);
    const memory = toMemory({ corrections: { ...NO_CORRECTIONS, waivers }, theme: null });
    keep("draft.xlsx", readFileSync(file), memory);
    const { status, out } = await crossfoot(["fix", file, "--out", folder.at("fixed.xlsx")]);
    expect(status).toBe(0);
    expect(out).toContain("C6: 52 → 25");
    expect(flat(out)).toContain(`Ignored because: ${REASON}`);
    expect(readOwnParts(readFileSync(folder.at("fixed.xlsx")))).toMatchObject({ memory });
  });
});

describe("what cannot be heeded is said on standard error, and every finding counts", () => {
  const cases = [
    [
      "unreadable",
      "{",
      /^crossfoot: What was decided in .*draft\.xlsx .* could not be read, so it was not heeded/,
    ],
    [
      "newer",
      JSON.stringify({ version: 99, corrections: { waivers: [] } }),
      /^crossfoot: What was decided in .*draft\.xlsx .* by a newer Crossfoot, so it was not heeded/,
    ],
  ] as const;

  test.each(cases)("%s", async (problem, memory, sentence) => {
    const file = keep("draft.xlsx", await toWorkbook({ "H1 2024": WRONG }), memory);
    const { status, out, err } = await crossfoot(["check", file]);
    expect(status).toBe(1);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out).not.toContain("Decided");
    const json = await checkAsJson(file);
    expect(json.err).toMatch(sentence);
    expect(json.result).toMatchObject({ ignored: [], decisions: { status: problem } });
    for (const argv of [
      ["facts", file],
      ["build", file, "--out", folder.at("r.xlsx")],
    ])
      expect((await crossfoot(argv)).err).toMatch(sentence);
    expect((await crossfoot(["check", file, "--without-decisions"])).err).toBe("");
  });

  test("waivers of a newer Crossfoot are not obeyed, though they look like ours", async () => {
    const bytes = await toWorkbook({ "H1 2024": WRONG });
    const waivers = (await reportOf(bytes)).findings.map((finding) => ({
      finding: finding.id,
      fingerprint: toFingerprint(finding),
      reason: REASON,
    }));
    const file = keep("draft.xlsx", bytes, JSON.stringify({ version: 2, corrections: { waivers } }));
    expect((await crossfoot(["check", file])).status).toBe(1);
  });
});

test("a workbook in which nothing was decided says nothing of it", async () => {
  writeFileSync(folder.at("draft.xlsx"), await toWorkbook({ "H1 2024": WRONG }));
  for (const options of [[], ["--without-decisions"]]) {
    const { out, err } = await crossfoot(["check", folder.at("draft.xlsx"), ...options]);
    expect([err, /decided/i.test(out)]).toEqual(["", false]);
  }
  const { result } = await checkAsJson(folder.at("draft.xlsx"));
  expect(result).toMatchObject({ ignored: [], decisions: { status: "none" } });
});
