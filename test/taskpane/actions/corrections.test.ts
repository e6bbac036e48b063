import { fromMemory, toMemory } from "../../../src/core/memory";
import { NO_CORRECTIONS, type Waiver } from "../../../src/core/corrections";
import { createMemoryHost } from "../memory-host";
import { BAD, OPEN } from "../drafts";
import type { ChangeItem } from "../../../src/taskpane/engine/mistake-item";
import { openActions } from "./open-actions";

const OTHER: Waiver = { finding: "footing:Other!B9", fingerprint: "0123456789abcdef", reason: "a colleague" };

const keptIn = (host: { memory(): string | null }): readonly string[] =>
  fromMemory(host.memory()).corrections.waivers.map(({ reason }) => reason);

test("what somebody else said meanwhile is not overwritten", async () => {
  const host = createMemoryHost([BAD]);
  const mine = openActions([BAD], { host });
  const theirs = openActions([BAD], { host });
  await mine.actions.check();
  await theirs.actions.check();
  const [one, two] = mine.state().checked?.findings ?? [];
  if (one === undefined || two === undefined) throw new Error("the draft has two findings");
  await theirs.actions.ignore(two, "theirs");
  await mine.actions.ignore(one, "mine");
  expect(keptIn(host)).toEqual(["theirs", "mine"]);
  expect(mine.state().checked?.findings).toEqual([]);
});

test("what could not be kept holds in the pane, beside what others keep, and is kept with the next word", async () => {
  const { host, actions, state } = openActions([BAD]);
  await actions.check();
  const [one, two] = state().checked?.findings ?? [];
  if (one === undefined || two === undefined) throw new Error("the draft has two findings");
  host.failNext("keep", { reason: "read-only" });
  await actions.ignore(one, "mine");
  expect(state().unkept).toHaveLength(1);
  expect(state().checked?.ignored).toHaveLength(1);
  host.setMemory(toMemory({ corrections: { ...NO_CORRECTIONS, waivers: [OTHER] }, theme: null }));
  await actions.check();
  expect(state().checked?.ignored).toHaveLength(1);
  expect(state().checked?.corrections.waivers.map(({ reason }) => reason)).toEqual(["a colleague", "mine"]);
  await actions.ignore(two, "mine too");
  expect(state().unkept).toEqual([]);
  expect(keptIn(host)).toEqual(["a colleague", "mine", "mine too"]);
});

test("what a newer version keeps is never replaced, also where it came after the first check", async () => {
  const { host, actions, state } = openActions([BAD]);
  await actions.check();
  const [one] = state().checked?.findings ?? [];
  if (one === undefined) throw new Error("the draft has findings");
  const newer = JSON.stringify({ version: 2, corrections: NO_CORRECTIONS });
  host.setMemory(newer);
  await actions.ignore(one, "mine");
  expect(host.memory()).toBe(newer);
  expect(state()).toMatchObject({ checked: { ignored: [{ reason: "mine" }] } });
});

test("what has lapsed is not kept any longer than until the next word", async () => {
  const { host, actions, state } = openActions([BAD]);
  const [first, second] = await findings();
  await actions.ignore(first, "lapses");
  host.type({ sheet: "H1 2024", row: 2, col: 1 }, 7);
  await actions.check();
  expect(state().checked?.findings).toHaveLength(2);
  const [, changed] = state().checked?.findings ?? [];
  await actions.ignore(changed ?? second, "stays");
  expect(keptIn(host)).toEqual(["stays"]);

  async function findings() {
    await actions.check();
    const [one, two] = state().checked?.findings ?? [];
    if (one === undefined || two === undefined) throw new Error("the draft has two findings");
    return [one, two] as const;
  }
});

test("where the workbook cannot be read nothing is kept, and the form keeps what was filled in", async () => {
  const { host, actions, state, notices } = openActions([BAD]);
  await actions.check();
  const [one] = state().checked?.findings ?? [];
  if (one === undefined) throw new Error("the draft has findings");
  actions.form({ kind: "ignore", finding: one.id });
  host.failNext("read", { reason: "inactive" });
  await actions.ignore(one, "mine");
  expect(host.memory()).toBeNull();
  expect(state().form).not.toBeNull();
  expect(notices().join()).toMatch(/Another workbook is in front/);
  await actions.ignore(one, "mine");
  expect(state().form).toBeNull();
  expect(keptIn(host)).toEqual(["mine"]);
});

describe("a figure that is said to be right", () => {
  const confirmedIn = (host: { memory(): string | null }): readonly string[] =>
    fromMemory(host.memory()).corrections.confirmed.map(({ stated }) => stated);

  async function open(host = createMemoryHost([OPEN])) {
    const pane = openActions([OPEN], { host });
    await pane.actions.check();
    const changes = (): readonly ChangeItem[] =>
      (pane.state().checked?.mistakes ?? []).flatMap(({ first, others }) =>
        [first, ...others].flatMap((explanation) => explanation.changes),
      );
    const confirm = async (name: string): Promise<void> => {
      const change = changes().find(({ place }) => place.name === name);
      if (change === undefined) throw new Error(`no change of ${name} is proposed`);
      await pane.actions.confirm(change);
    };
    return {
      ...pane,
      confirm,
      names: () =>
        changes()
          .map(({ place }) => place.name)
          .sort(),
    };
  }

  test("is kept, and asked again: the other explanations remain until one is left", async () => {
    const { host, confirm, names, state } = await open();
    expect(names()).toEqual(["B3", "B4", "B5"]);
    await confirm("B4");
    expect(names()).toEqual(["B3", "B5"]);
    await confirm("B3");
    expect(names()).toEqual(["B5"]);
    expect(state().checked?.mistakes[0]).toMatchObject({ status: "certain", isOneClick: true });
    expect(confirmedIn(host)).toEqual(["3", "6"]);
    expect(state().announcement.text).toBe("B3 is taken as right until its figure changes.");
  });

  test("is still so when the pane is opened again", async () => {
    const first = await open();
    await first.confirm("B4");
    const second = await open(first.host);
    expect(second.names()).toEqual(["B3", "B5"]);
  });

  test("can be taken back", async () => {
    const { host, confirm, names, state, actions } = await open();
    await confirm("B4");
    const [item] = state().checked?.confirmed ?? [];
    if (item === undefined) throw new Error("nothing is said to be right");
    await actions.takeBack(item);
    expect(names()).toEqual(["B3", "B4", "B5"]);
    expect(confirmedIn(host)).toEqual([]);
    expect(state().checked?.confirmed).toEqual([]);
  });

  test("lapses when it changes, is told once, and is kept no longer than until the next word", async () => {
    const { host, confirm, names, notices, state, actions } = await open();
    await confirm("B4");
    host.type({ sheet: "H1 2024", row: 3, col: 1 }, 2);
    await actions.check();
    expect(names()).toEqual(["B3", "B4", "B5"]);
    expect(state().checked?.confirmed).toEqual([]);
    expect(notices().join()).toMatch(/B4/);
    await actions.check();
    expect(notices()).toEqual([]);
    await confirm("B3");
    expect(confirmedIn(host)).toEqual(["6"]);
  });

  test("that has changed since the check is not taken as right by mistake", async () => {
    const { host, confirm, names, notices } = await open();
    host.type({ sheet: "H1 2024", row: 3, col: 1 }, 2);
    await confirm("B4");
    expect(names()).toEqual(["B3", "B4", "B5"]);
    expect(notices().join()).toMatch(/B4/);
  });

  test("where the workbook cannot keep it, it holds in the pane", async () => {
    const { host, confirm, names, actions } = await open();
    host.failNext("keep", { reason: "read-only" });
    await confirm("B4");
    expect(host.memory()).toBeNull();
    await actions.check();
    expect(names()).toEqual(["B3", "B5"]);
  });
});
