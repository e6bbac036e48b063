import { audit, en, planReport } from "../../../src/core";
import { createJudge } from "../../../src/taskpane/engine/judge";
import { NO_DRAFT, type Draft } from "../../../src/taskpane/engine/draft";
import type { PlanRequest } from "../../../src/taskpane/engine/engine";
import { textSheet } from "../../reports/text-sheet";
import { BAD, GOOD, NONE } from "../drafts";

const judge = createJudge(en);
const toDraft = (...sheets: Draft["sheets"]): Draft => ({ ...NO_DRAFT, sheets });

const request = (draft: Draft, more: Partial<PlanRequest> = {}): PlanRequest => ({
  draft,
  period: "H1 2024",
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

test("a change is suggested where it mends, and none where the figures do not decide", () => {
  const draft = toDraft(BAD);
  const [first] = judge.check(draft).findings;
  expect(judge.suggest(draft, first?.id ?? "")?.changes).toMatchObject([{ name: "B3", to: 5 }]);
  expect(judge.suggest(draft, "nothing")).toBeNull();
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
  expect(publishable.at(-1)?.period).toBe(planned.ok && planned.period);
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
