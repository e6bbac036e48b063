import { en } from "../../../src/core";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { NO_DRAFT } from "../../../src/taskpane/engine/draft";
import { createJudge } from "../../../src/taskpane/engine/judge";
import { groupFindings } from "../../../src/taskpane/state/group-findings";
import { initialState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { NO_PREFERENCES } from "../../../src/taskpane/state/preferences";
import { reduce } from "../../../src/taskpane/state/reduce";
import { BAD, TEXT } from "../drafts";
import { STILL } from "../pane-parts";

const judge = createJudge(en, STILL);

function stateOf(sheets: readonly SheetSnapshot[], more: Partial<PaneState> = {}): PaneState {
  const checked = judge.check({ ...NO_DRAFT, sheets });
  return { ...initialState("publish", NO_PREFERENCES), checked, ...more };
}

const reveal = (state: PaneState, ...keys: readonly string[]): PaneState =>
  reduce(state, { kind: "revealed", keys, focus: true });

test("a mistake is found by its own key and by what it explains, on the screen of results", () => {
  const before = stateOf([BAD]);
  const [mistake] = before.checked?.mistakes ?? [];
  const [finding] = before.checked?.findings ?? [];
  if (mistake === undefined || finding === undefined) throw new Error("nothing found");
  const [group] = groupFindings(before.checked ?? notChecked(), before.shown);
  for (const key of [mistake.id, finding.id]) {
    const after = reveal(before, key);
    expect(after.view).toBe("result");
    expect(after.revealed).toEqual({ card: group?.mistakes[0]?.key, focus: true });
  }
});

test("a finding that no mistake explains is opened in its group", () => {
  const before = stateOf([TEXT]);
  const [finding] = before.checked?.findings ?? [];
  const kind = groupFindings(before.checked ?? notChecked(), before.shown)[0]?.kinds[0];
  if (finding === undefined || kind === undefined) throw new Error("nothing found");
  const after = reveal({ ...before, opened: { [kind.key]: false } }, finding.id);
  expect(after.revealed?.card).toBe(finding.id);
  expect(after.opened[kind.key]).toBe(true);
});

test("what is filtered out is shown again, and only that", () => {
  const shown = { error: false, warning: false, note: false };
  const before = stateOf([BAD], { shown });
  const [finding] = before.checked?.findings ?? [];
  expect(finding?.severity).toBe("error");
  expect(reveal(before, finding?.id ?? "").shown).toEqual({ ...shown, error: true });
});

test("asking again gives another object, so that the card comes into sight again", () => {
  const before = stateOf([BAD]);
  const id = before.checked?.mistakes[0]?.id ?? "";
  const once = reveal(before, id);
  expect(reveal(once, id).revealed).not.toBe(once.revealed);
});

test("what the result does not list changes nothing", () => {
  const before = stateOf([BAD]);
  expect(reveal(before, "no such thing")).toEqual(before);
  expect(reveal({ ...before, checked: null }, "no such thing").revealed).toBeNull();
});

function notChecked(): never {
  throw new Error("not checked");
}
