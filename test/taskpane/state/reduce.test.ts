import { en } from "../../../src/core";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { createJudge } from "../../../src/taskpane/engine/judge";
import { NO_DRAFT } from "../../../src/taskpane/engine/draft";
import type { PaneEvent } from "../../../src/taskpane/state/pane-event";
import { initialState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { NO_PREFERENCES } from "../../../src/taskpane/state/preferences";
import { reduce } from "../../../src/taskpane/state/reduce";
import { BAD, GOOD } from "../drafts";
import { STILL } from "../pane-parts";

/** As many errors as in `BAD`, with another figure. */
const WORSE: SheetSnapshot = {
  ...BAD,
  cells: BAD.cells.map((cell) => (cell.value === 6 ? { ...cell, value: 7, text: "7" } : cell)),
};

const judge = createJudge(en, STILL);
const START = initialState("result", NO_PREFERENCES);

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, START);

function checked(sheet = BAD, stale = false): PaneEvent {
  const draft = { ...NO_DRAFT, sheets: [sheet] };
  return { kind: "checked", checked: judge.check(draft), draft, made: [], stale };
}

const notice = (text: string): PaneEvent => ({
  kind: "notice",
  notice: { kind: "info", text, details: null, action: null },
});

test("a change before anything was checked makes nothing stale", () => {
  expect(after({ kind: "changed" }).stale).toBe(false);
  expect(after(checked(), { kind: "changed" }).stale).toBe(true);
  expect(after(checked(), { kind: "changed" }, checked()).stale).toBe(false);
});

test("a check during which something changed stays stale", () => {
  expect(after(checked(BAD, true)).stale).toBe(true);
});

test("a new job takes the messages of the one before away", () => {
  const state = after(notice("one"), notice("two"));
  expect(state.notices.map(({ text }) => text)).toEqual(["one", "two"]);
  expect(new Set(state.notices.map(({ id }) => id)).size).toBe(2);
  expect(
    reduce(state, { kind: "job-begun", job: "checking", stoppable: true, unasked: false }).notices,
  ).toEqual([]);
});

test("progress of a job that has ended is of no interest", () => {
  expect(after({ kind: "job-progress", share: 0.5 }).job).toBeNull();
  const state = after(
    { kind: "job-begun", job: "checking", stoppable: true, unasked: false },
    { kind: "job-progress", share: 0.5 },
  );
  expect(state.job?.share).toBe(0.5);
  expect(reduce(state, { kind: "job-ended" }).job).toBeNull();
});

test("a form stays open over a check for as long as what it is about is there", () => {
  const first = after(checked()).checked?.findings[0]?.id ?? "";
  const open = after(checked(), { kind: "form", form: { kind: "ignore", finding: first } });
  expect(reduce(open, checked()).form).not.toBeNull();
  expect(reduce(open, checked(GOOD)).form).toBeNull();
});

test("what was opened stays open over a check; what was suggested does not", () => {
  const state = after(
    checked(),
    { kind: "opened", key: "group", open: false },
    { kind: "suggestion", about: "a", state: { kind: "none" } },
    checked(),
  );
  expect(state.opened).toEqual({ group: false });
  expect(state.suggestions).toEqual({});
});

test("publishing in spite of errors is decided anew where they are others", () => {
  const state = after(checked(), { kind: "choice", choice: { force: true, title: "T" } });
  expect(reduce(state, checked()).choice).toMatchObject({ force: true, title: "T" });
  expect(reduce(state, checked(GOOD)).choice).toMatchObject({ force: false, title: "T" });
  expect(reduce(state, checked(WORSE)).choice.force).toBe(false);
});

test("the same words are read out again", () => {
  const once = after({ kind: "announce", text: "Copied." });
  const twice = reduce(once, { kind: "announce", text: "Copied." });
  expect(twice.announcement.id).not.toBe(once.announcement.id);
});
