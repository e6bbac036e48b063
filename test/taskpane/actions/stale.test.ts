import { createDirectEngine } from "../../../src/taskpane/engine/direct-engine";
import { createMemoryHost } from "../memory-host";
import { WORDS } from "../pane-parts";
import { BAD, GOOD } from "../drafts";
import { openActions, settle } from "./open-actions";

const TOTAL = { sheet: "H1 2024", row: 2, col: 1 } as const;
const QUIET = 700;
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, QUIET));

test("a change that was noticed is not forgotten by a check that fails", async () => {
  const { host, actions, state } = openActions([BAD]);
  await actions.watch();
  await actions.check();
  host.type(TOTAL, 7);
  host.failNext("read", { reason: "editing" });
  await actions.check();
  expect(state().stale).toBe(true);
});

test("nor by a report that could not be made", async () => {
  const { host, actions, state } = openActions([GOOD]);
  await actions.watch();
  await actions.check();
  host.type(TOTAL, 7);
  host.failNext("read", { reason: "editing" });
  await actions.publish();
  expect(state().stale).toBe(true);
});

test("before anything was checked, a change is no news", async () => {
  const { host, actions, state } = openActions([BAD]);
  await actions.watch();
  host.type(TOTAL, 7);
  await quiet();
  expect(state().announcement.text).toBe("");
});

test("that the result is stale is read out once, however often something changes", async () => {
  const { host, actions, state } = openActions([BAD]);
  await actions.watch();
  await actions.check();
  host.type(TOTAL, 7);
  await quiet();
  const { announcement } = state();
  expect(announcement.text).toBe(WORDS.pane.stale);
  host.type(TOTAL, 8);
  await quiet();
  expect(state().announcement).toEqual(announcement);
});

test("a check by itself leaves the messages that nobody has closed", async () => {
  const { host, actions, notices } = openActions([BAD]);
  await actions.watch();
  await actions.check();
  actions.setByItself(true);
  host.failNext("show", { reason: "hidden", sheet: "H1 2024" });
  await actions.show({ name: "B3", sheet: "H1 2024", range: { top: 2, bottom: 2, left: 1, right: 1 } });
  expect(notices()).toHaveLength(1);
  host.type(TOTAL, 5);
  await quiet();
  await settle();
  expect(host.calls().filter((call) => call === "read")).toHaveLength(2);
  expect(notices()).toHaveLength(1);
});

test("the same message stands there once", async () => {
  const { host, actions, notices } = openActions([BAD]);
  for (let time = 0; time < 3; time += 1) {
    host.failNext("show", { reason: "hidden", sheet: "H1 2024" });
    await actions.showSheet("H1 2024");
  }
  expect(notices()).toHaveLength(1);
});

test("a form stays open over a check that the user asks for", async () => {
  const { actions, state } = openActions([BAD]);
  await actions.check();
  const finding = state().checked?.findings[0]?.id ?? "";
  actions.form({ kind: "ignore", finding });
  await actions.check();
  expect(state().form).toEqual({ kind: "ignore", finding });
});

test("a host that does not answer keeps nobody: checking stops at once, and late progress is of no interest", async () => {
  const host = createMemoryHost([BAD]);
  let progress: (share: number) => void = () => {};
  const { actions, state } = openActions([BAD], {
    host: {
      ...host,
      read: (task) => {
        progress = task.onProgress;
        return new Promise(() => {});
      },
    },
  });
  const checking = actions.check();
  await settle();
  actions.stop();
  await checking;
  expect(state().job).toBeNull();
  void actions.check();
  progress(0.9);
  progress(0.9);
  await settle();
  expect(state().job?.kind).toBe("checking");
  actions.stop();
});

test("progress of a job that was left behind does not move the next one", async () => {
  const host = createMemoryHost([BAD]);
  const reports: ((share: number) => void)[] = [];
  const { actions, state } = openActions([BAD], {
    host: {
      ...host,
      read: (task) => {
        reports.push(task.onProgress);
        return new Promise(() => {});
      },
    },
  });
  const first = actions.check();
  await settle();
  actions.stop();
  await first;
  const second = actions.check();
  await settle();
  reports[0]?.(0.9);
  expect(state().job?.share).toBeNull();
  reports[1]?.(0.4);
  expect(state().job?.share).toBe(0.4);
  actions.stop();
  await second;
});

test("a suggestion for figures that were checked before is not shown for the new ones", async () => {
  const engine = createDirectEngine("en");
  let answer: () => void = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const { actions, state } = openActions([BAD], {
    engine: {
      ...engine,
      suggest: async (draft, finding, signal) => {
        await held;
        return engine.suggest(draft, finding, signal);
      },
    },
  });
  await actions.check();
  const finding = state().checked?.findings[0]?.id ?? "";
  const looking = actions.lookForSuggestion(finding);
  await actions.check();
  answer();
  await looking;
  expect(state().suggestions).toEqual({});
});
