import { audit, en, planReport } from "../../../src/core";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writePlan } from "../../../src/xlsx/write-plan";
import { createJudge } from "../../../src/taskpane/engine/judge";
import { NO_DRAFT, type Draft } from "../../../src/taskpane/engine/draft";
import type { Checked } from "../../../src/taskpane/engine/checked";
import type { PlanRequest } from "../../../src/taskpane/engine/engine";
import { summarise } from "../../../src/taskpane/state/summarise";
import { textSheet } from "../../reports/text-sheet";
import { BAD, GOOD, NONE, OPEN, STALE, TEXT, TWO } from "../drafts";
import { STILL } from "../pane-parts";

const judge = createJudge(en, STILL);
const toDraft = (...sheets: Draft["sheets"]): Draft => ({ ...NO_DRAFT, sheets });

const request = (draft: Draft, more: Partial<PlanRequest> = {}): PlanRequest => ({
  draft,
  periods: ["H1 2024"],
  theme: { kind: "built-in", id: "neutral" },
  layout: "report",
  language: null,
  tables: [0],
  title: "",
  organisation: "",
  paper: "a4",
  figures: "linked",
  charts: true,
  force: false,
  taken: draft.sheets.map(({ name }) => name),
  date: "1 January 2025",
  version: "1.2.3",
  ...more,
});

test("a check gives plain data that can go from thread to thread", () => {
  const checked = judge.check(toDraft(BAD, NONE));
  expect(structuredClone(checked)).toEqual(checked);
});

test("a finding names the cell it is about first, then the others in one piece each", () => {
  const [first] = judge.check(toDraft(BAD)).findings;
  expect(first?.places.map(({ name }) => name)).toEqual(["B3", "B4:B5"]);
  expect(first?.sheet).toBe("H1 2024");
});

test("the texts of exactly those checks that found something come along", () => {
  const { checks, findings } = judge.check(toDraft(BAD));
  expect(new Set(checks.map(({ id }) => id))).toEqual(new Set(findings.map(({ check }) => check)));
});

test("an ignored finding is listed apart, and no error any more", () => {
  const draft = toDraft(BAD);
  const [first] = judge.check(draft).findings;
  if (first === undefined) throw new Error("no finding");
  const waivers = [{ finding: first.id, fingerprint: first.fingerprint, reason: "known" }];
  const checked = judge.check({ ...draft, corrections: { ...draft.corrections, waivers } });
  expect(checked.ignored.map(({ id, reason }) => [id, reason])).toEqual([[first.id, "known"]]);
  expect(checked.findings.map(({ id }) => id)).not.toContain(first.id);
  expect(checked.lapsed).toEqual([]);
});

test("what was ignored and is mended is no news; what changed is, and is forgotten", () => {
  const draft = toDraft(BAD);
  const [first] = judge.check(draft).findings;
  if (first === undefined) throw new Error("no finding");
  const waiver = { finding: first.id, fingerprint: first.fingerprint, reason: "" };
  const corrections = { ...NO_DRAFT.corrections, waivers: [waiver] };
  const mended = judge.check({ sheets: [GOOD], corrections });
  expect(mended.lapsed).toEqual([]);
  expect(mended.corrections.waivers).toEqual([waiver]);
  const other = { ...corrections, waivers: [{ ...waiver, fingerprint: "0000000000000000" }] };
  const changed = judge.check({ sheets: [BAD], corrections: other });
  expect(changed.lapsed).toHaveLength(1);
  expect(changed.corrections.waivers).toEqual([]);
});

test("a change is suggested for the mistake, not for each finding of it; and none where the figures do not decide", () => {
  const draft = toDraft(BAD);
  const { findings, mistakes } = judge.check(draft);
  expect(judge.suggest(draft, mistakes[0]?.id ?? "")?.changes).toMatchObject([
    { name: "B3", from: "6", to: 5 },
  ]);
  expect(judge.suggest(draft, findings[0]?.id ?? "")).toBeNull();
  expect(judge.suggest(draft, "nothing")).toBeNull();
  const open = toDraft(OPEN);
  expect(judge.suggest(open, judge.check(open).mistakes[0]?.id ?? "")).toBeNull();
});

test("a change is suggested for what is only the form of a cell", () => {
  const draft = toDraft(TEXT);
  const { findings, mistakes } = judge.check(draft);
  expect(mistakes).toEqual([]);
  expect(judge.suggest(draft, findings[0]?.id ?? "")?.changes).toMatchObject([
    { name: "B4", from: "3", to: 3 },
  ]);
});

test("all cells of a total row that was not refreshed are suggested at once", () => {
  const draft = toDraft(STALE);
  const [mistake] = judge.check(draft).mistakes;
  expect(mistake?.first).toMatchObject({
    story: expect.stringMatching(/^The totals in B3:D3 were not refreshed/),
    places: [{ name: "B6:D6" }],
  });
  const suggested = judge.suggest(draft, mistake?.id ?? "")?.changes.map(({ name, to }) => [name, to]);
  expect(suggested).toEqual([
    ["B3", 16],
    ["C3", 10],
    ["D3", 6],
  ]);
});

test("a finding behind two mistakes is listed under the first, and each of the two can be put right alone", () => {
  const draft = toDraft(TWO);
  const { mistakes } = judge.check(draft);
  expect(mistakes.map(({ findings, explains }) => [findings.length, explains.length])).toEqual([
    [2, 2],
    [1, 2],
  ]);
  for (const { id } of mistakes) expect(judge.suggest(draft, id)?.changes).toHaveLength(1);
});

test("a mistake says what it says in words: which cell, which figures, which slip", () => {
  const [mistake] = judge.check(toDraft(BAD)).mistakes;
  expect(mistake?.first.changes).toMatchObject([
    {
      place: { name: "B3" },
      label: "TOTAL",
      stated: "6",
      proposed: "5",
      instead: "5 instead of 6",
      slip: "one digit wrong",
    },
  ]);
  expect(mistake?.sheet).toBe("H1 2024");
  expect(mistake?.others).toEqual([]);
});

test("a figure that is said to be right is not proposed to be changed, and is listed", () => {
  const draft = toDraft(OPEN);
  const cells = (checked: Checked): readonly string[] =>
    checked.mistakes.flatMap(({ first, others }) =>
      [first, ...others].flatMap(({ changes }) => changes.map(({ place }) => place.name)),
    );
  expect([...cells(judge.check(draft))].sort()).toEqual(["B3", "B4", "B5"]);
  const confirmed = [{ cell: { sheet: "H1 2024", row: 3, col: 1 }, stated: "3" }];
  const checked = judge.check({ ...draft, corrections: { ...draft.corrections, confirmed } });
  expect([...cells(checked)].sort()).toEqual(["B3", "B5"]);
  expect(checked.confirmed).toMatchObject([{ place: { name: "B4" }, label: "Brazil", stated: "3" }]);
});

test("where several sheets are, the list of what is right says which", () => {
  const confirmed = [{ cell: { sheet: "H1 2024", row: 3, col: 1 }, stated: "3" }];
  const checked = judge.check({ sheets: [OPEN, NONE], corrections: { ...NO_DRAFT.corrections, confirmed } });
  expect(checked.confirmed[0]?.place.name).toBe("'H1 2024'!B4");
});

test("a figure that was said to be right and is another now may be wrong again, and that is told", () => {
  const confirmed = [{ cell: { sheet: "H1 2024", row: 3, col: 1 }, stated: "4" }];
  const checked = judge.check({ sheets: [OPEN], corrections: { ...NO_DRAFT.corrections, confirmed } });
  expect(checked.confirmed).toEqual([]);
  expect(checked.corrections.confirmed).toEqual([]);
  expect(checked.lapsed.map(({ sentence }) => sentence).join()).toMatch(/B4/);
});

test("a search that takes too long says that nothing is proved", () => {
  let time = 0;
  const hasty = createJudge(en, { now: () => (time += 600) });
  const [mistake] = hasty.check(toDraft(STALE)).mistakes;
  expect(mistake).toMatchObject({ status: "unproved", isOneClick: false });
  expect(mistake?.text).toMatch(/No explanation was found in the time that the search has/);
});

const TWO_PERIODS = [
  textSheet(
    "H2 2024",
    `
  Law Enforcement and Government Requests, H2 2024
  Country | Total Number of Requests
  TOTAL:  | 5
  Brazil  | 3
  Mexico  | 2`,
  ),
  GOOD,
];

test.each([
  ["one period", [GOOD]],
  ["two periods", TWO_PERIODS],
])("the periods to choose from are those that can be planned: %s", (_name, sheets) => {
  const { publishable } = judge.check(toDraft(...sheets));
  const planned = planReport(audit(sheets), { words: en, version: "1.2.3" });
  expect(publishable.map(({ period }) => period)).toEqual(planned.ok && planned.periods);
  expect(publishable.at(-1)?.period).toBe(planned.ok && planned.chosen[0]);
  for (const { tables } of publishable) expect(tables.length).toBeGreaterThan(0);
});

test("where there is no table nothing can be published", () => {
  expect(judge.check(toDraft(NONE)).publishable).toEqual([]);
});

test("a plan is refused with open errors unless they are taken knowingly", () => {
  expect(judge.plan(request(toDraft(BAD)))).toMatchObject({ ok: false });
  expect(judge.plan(request(toDraft(BAD), { force: true }))).toMatchObject({ ok: true });
});

test("a plan gives the text of every chart with the sheet it is on; none without charts", () => {
  const withCharts = judge.plan(request(toDraft(GOOD)));
  if (!withCharts.ok) throw new Error(withCharts.message);
  expect(withCharts.altTexts.length).toBeGreaterThan(0);
  for (const { sheet, text } of withCharts.altTexts) {
    expect(withCharts.plan.sheets[sheet]?.charts.map(({ altText }) => altText)).toContain(text);
  }
  expect(judge.plan(request(toDraft(GOOD), { charts: false }))).toMatchObject({ altTexts: [] });
});

test("a sample takes no name that is there", () => {
  const [sheet] = judge.sample([]).sheets;
  expect(judge.sample([sheet?.name ?? ""]).sheets[0]?.name).not.toBe(sheet?.name);
});

test("a report in a workbook of its own is not compared with itself as if it were the draft", async () => {
  const draft = toDraft(GOOD);
  const planned = judge.plan(request(draft));
  if (!planned.ok) throw new Error(planned.message);
  const read = await readWorkbook(await writePlan(planned.plan));
  if (!read.ok) throw new Error(read.failure.detail);
  const alone = judge.check(toDraft(...read.sheets)).reports;
  expect(alone).toMatchObject([{ isAsGenerated: true, isCompared: false }]);
  const made = read.sheets.map((sheet) => ({ ...sheet, made: true as const }));
  const beside = judge.check(toDraft(GOOD, ...made)).reports;
  expect(beside).toMatchObject([{ isAsGenerated: true, isCompared: true }]);
});

test("a draft in which nothing is understood any more has changed, and is not passed over", async () => {
  const planned = judge.plan(request(toDraft(GOOD)));
  if (!planned.ok) throw new Error(planned.message);
  const read = await readWorkbook(await writePlan(planned.plan));
  if (!read.ok) throw new Error(read.failure.detail);
  const made = read.sheets.map((sheet) => ({ ...sheet, made: true as const }));
  const emptied = { ...GOOD, cells: [] };
  expect(judge.check(toDraft(emptied, ...made)).reports).toMatchObject([
    { isAsGenerated: false, isAsWritten: true, isCompared: true },
  ]);
});

test("formulas without a result are counted, and nothing is called right that depends on them", () => {
  const cells = GOOD.cells.map((cell) =>
    cell.row === 2 && cell.col === 1 ? { ...cell, formula: "SUM(B4:B5)", value: null, text: "" } : cell,
  );
  const checked = judge.check(toDraft({ ...GOOD, cells }));
  expect(checked.uncalculated).toEqual([{ count: 1, first: "'H1 2024'!B3", isEmptied: false }]);
  expect(summarise(checked, en.pane).found).toBe("Nothing is wrong in what was read");
  expect(judge.check(toDraft(GOOD)).uncalculated).toEqual([]);

  const [first, ...others] = cells;
  if (first === undefined) throw new Error("no cell");
  const lost = { ...first, row: 99, formula: "A1&1", value: null, text: "", emptied: true } as const;
  const both = judge.check(toDraft({ ...GOOD, cells: [first, ...others, lost] }));
  expect(both.uncalculated).toEqual([
    { count: 1, first: "'H1 2024'!B3", isEmptied: false },
    { count: 1, first: "'H1 2024'!A100", isEmptied: true },
  ]);
});
