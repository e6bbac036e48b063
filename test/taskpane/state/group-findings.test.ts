import { en } from "../../../src/core";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { NO_DRAFT } from "../../../src/taskpane/engine/draft";
import { createJudge } from "../../../src/taskpane/engine/judge";
import { groupFindings } from "../../../src/taskpane/state/group-findings";
import { summarise } from "../../../src/taskpane/state/summarise";
import { textSheet } from "../../reports/text-sheet";
import { BAD, TEXT, TWO } from "../drafts";
import { STILL } from "../pane-parts";

const ALL = { error: true, warning: true, note: true } as const;
const judge = createJudge(en, STILL);
const check = (...sheets: readonly SheetSnapshot[]) => judge.check({ ...NO_DRAFT, sheets });

test("every finding stands once: under the first mistake that explains it, or in its kind", () => {
  const checked = check(TWO, TEXT);
  const groups = groupFindings(checked, ALL);
  const listed = groups.flatMap(({ mistakes, kinds }) =>
    [...mistakes, ...kinds].flatMap(({ findings }) => findings.map(({ id }) => id)),
  );
  expect([...listed].sort()).toEqual(checked.findings.map(({ id }) => id).sort());
  expect(groups.map(({ sheet, mistakes, kinds }) => [sheet, mistakes.length, kinds.length])).toEqual([
    ["H1 2024", 2, 0],
    ["H2 2023", 0, 1],
  ]);
});

test("sheets come in the order of the workbook, also where a mistake stands on another than its findings", () => {
  const [mistake] = check(BAD).mistakes;
  const checked = check(TEXT, BAD);
  if (mistake === undefined) throw new Error("no mistake");
  const elsewhere = { ...checked, mistakes: [{ ...mistake, sheet: "H2 2023" }] };
  expect(groupFindings(elsewhere, ALL).map(({ sheet }) => sheet)).toEqual(["H2 2023"]);
  expect(groupFindings(checked, ALL).map(({ sheet }) => sheet)).toEqual(["H2 2023", "H1 2024"]);
});

test("a mistake is hidden with all that it explains", () => {
  const checked = check(BAD);
  expect(groupFindings(checked, { ...ALL, error: false })).toEqual([]);
  expect(groupFindings(checked, { ...ALL, warning: false })).toHaveLength(1);
});

test("of two mistakes with the same findings both are shown, and the findings once", () => {
  const checked = check(BAD);
  const [mistake] = checked.mistakes;
  if (mistake === undefined) throw new Error("no mistake");
  const second = { ...mistake, id: "second", findings: [] };
  const [group] = groupFindings({ ...checked, mistakes: [mistake, second] }, ALL);
  expect(group?.mistakes.map(({ findings }) => findings.length)).toEqual([2, 0]);
  expect(new Set(group?.mistakes.map(({ key }) => key)).size).toBe(2);
});

test("a mistake keeps its key while it explains the same, whatever is thought to be wrong", () => {
  const sheet = textSheet(
    "H1 2024",
    "Requests, H1 2024\nCountry | Requests\nTotal | 6\nBrazil | 3\nMexico | 2",
  );
  const before = groupFindings(check(sheet), ALL)[0]?.mistakes[0];
  const cell = before?.mistake.first.changes[0]?.cell;
  if (cell === undefined) throw new Error("no change");
  const stated = before?.mistake.first.changes[0]?.stated ?? "";
  const corrections = { ...NO_DRAFT.corrections, confirmed: [{ cell, stated }] };
  const after = groupFindings(judge.check({ sheets: [sheet], corrections }), ALL)[0]?.mistakes[0];
  expect(after?.mistake.id).not.toBe(before?.mistake.id);
  expect(after?.key).toBe(before?.key);
});

test("the summary counts findings once, and says how many mistakes explain them", () => {
  expect(summarise(check(TWO), en.pane)).toMatchObject({
    found: "3 errors",
    mistakes: "2 mistakes explain 3 errors",
  });
  expect(summarise(check(TEXT), en.pane).mistakes).toBeNull();
});

test("the summary does not count what nobody could explain among the mistakes", () => {
  const checked = check(TWO);
  const unknown = checked.mistakes.map((mistake) => ({
    ...mistake,
    first: { story: null, places: [], changes: [] },
  }));
  expect(summarise({ ...checked, mistakes: unknown }, en.pane)).toMatchObject({
    found: "3 errors",
    mistakes: null,
    unexplained:
      "3 errors could not be explained. Compare the figures with your source: a row may be missing, or several figures may be wrong.",
  });
  const outOfTime = unknown.map((mistake) => ({ ...mistake, isOutOfTime: true }));
  expect(summarise({ ...checked, mistakes: outOfTime }, en.pane).unexplained).toContain(
    "in the time that the search has",
  );
  const [known, ...others] = checked.mistakes;
  if (known === undefined) throw new Error("no mistake");
  const confirmed = known.first.changes.map(({ cell, place, label, stated }) => ({
    cell,
    place,
    label,
    stated,
  }));
  const mixed = { ...checked, confirmed, mistakes: [known, ...unknown.filter(({ id }) => id !== known.id)] };
  const summary = summarise(mixed, en.pane);
  expect(others).toHaveLength(1);
  expect(summary.mistakes).toMatch(/^1 mistake explains/);
  expect(summary.unexplained).toContain("Look again at what you said is right");
});
