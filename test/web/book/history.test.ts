import type { Outcome } from "../../../src/host";
import type { Workbook } from "../../../src/web/book/workbook";
import { draftFile } from "./draft-file";
import { asSaved, change, open, readSheets, saveOf, sheetsOf, shown, task, valueOf } from "./opened";
import { sampleOf } from "./plans";

const draft = async () => open(await draftFile());

test("a change is taken back and made again, with all that follows", async () => {
  const workbook = await draft();
  const before = await sheetsOf(workbook);
  valueOf(await workbook.change([change("Draft", "B3", "3", 4), change("Draft", "B4", "9", 8)]));
  const after = await sheetsOf(workbook);
  expect(workbook.state()).toMatchObject({ undo: { kind: "cells" }, redo: null, unsaved: true });
  valueOf(await workbook.undo());
  expect(await sheetsOf(workbook)).toEqual(before);
  expect(workbook.state()).toMatchObject({ undo: null, redo: { kind: "cells" }, unsaved: false });
  valueOf(await workbook.redo());
  expect(await sheetsOf(workbook)).toEqual(after);
});

test("the pane's own way back is a step back, not one more step", async () => {
  const workbook = await draft();
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  valueOf(await workbook.change([change("Draft", "B3", "4", 3)]));
  expect(workbook.state()).toMatchObject({ undo: null, redo: { kind: "cells" }, unsaved: false });
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  expect(workbook.state()).toMatchObject({ undo: { kind: "cells" }, redo: null });
});

test("sheets that were added go and come again, and what was typed on them with them", async () => {
  const workbook = await draft();
  valueOf(await workbook.write(sampleOf(), { kind: "sample", id: "s" }, task()));
  valueOf(await workbook.change([change("Sample", "B3", "3", 5)]));
  const after = await sheetsOf(workbook);
  valueOf(await workbook.undo());
  valueOf(await workbook.undo());
  expect((await sheetsOf(workbook)).map(({ name }) => name)).toEqual(["Draft"]);
  valueOf(await workbook.redo());
  valueOf(await workbook.redo());
  expect(await sheetsOf(workbook)).toEqual(after);
  expect(await shown(workbook, "Sample", "B3")).toBe("5");
});

test("what is kept is no step, and stays when cells are taken back", async () => {
  const workbook = await draft();
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  valueOf(await workbook.keep("remember"));
  valueOf(await workbook.undo());
  expect(valueOf(await workbook.read(task())).memory).toBe("remember");
  expect(workbook.state()).toMatchObject({ undo: null, unsaved: true });
});

test("a sheet counts up when it looks otherwise, and only then", async () => {
  const workbook = await draft();
  valueOf(await workbook.write(sampleOf(), { kind: "sample", id: "s" }, task()));
  const versions = (): (number | undefined)[] => workbook.state().tabs.map(({ version }) => version);
  const [first, sample] = versions();
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  const [second, same] = versions();
  expect(second).not.toBe(first);
  expect(same).toBe(sample);
  valueOf(await workbook.undo());
  expect(versions()[0]).not.toBe(second);
});

/** What the workbook should do, in a few lines. */
interface Model {
  readonly states: readonly Readonly<Record<string, number>>[];
  readonly at: number;
}

const same = (a: object | undefined, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

function put({ states, at }: Model, values: Readonly<Record<string, number>>): Model {
  const next = { ...states[at], ...values };
  if (same(states[at], next)) return { states, at };
  if (same(states[at - 1], next)) return { states, at: at - 1 };
  if (same(states[at + 1], next)) return { states, at: at + 1 };
  return { states: [...states.slice(0, at + 1), next], at: at + 1 };
}

/** Always the same numbers in [0, 1). */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function compare(workbook: Workbook, { states, at }: Model): Promise<void> {
  const now = states[at] ?? {};
  for (const [address, value] of Object.entries(now))
    expect(await shown(workbook, "Draft", address)).toBe(String(value));
  expect(await shown(workbook, "Draft", "B2")).toBe(String((now.B3 ?? 0) + (now.B4 ?? 0)));
  expect(await shown(workbook, "Draft", "D2")).toBe(same(now, states[0] ?? {}) ? "9" : "");
  const { undo, redo, unsaved } = workbook.state();
  expect([undo !== null, redo !== null, unsaved]).toEqual([
    at > 0,
    at < states.length - 1,
    !same(now, states[0] ?? {}),
  ]);
}

test.each([1, 2, 3, 4, 5])("whatever is done and taken back, it is as the model says (%i)", async (seed) => {
  const dice = createDice(seed);
  const workbook = await draft();
  let model: Model = { states: [{ B3: 3, B4: 9 }], at: 0 };
  const first = await sheetsOf(workbook);
  for (let step = 0; step < 40; step += 1) {
    const roll = dice();
    let done: Outcome<unknown>;
    if (roll < 0.25) {
      done = await workbook.undo();
      model = { ...model, at: Math.max(0, model.at - 1) };
    } else if (roll < 0.45) {
      done = await workbook.redo();
      model = { ...model, at: Math.min(model.states.length - 1, model.at + 1) };
    } else {
      const address = dice() < 0.5 ? "B3" : "B4";
      const value = Math.floor(dice() * 4) + 3;
      const from = String(model.states[model.at]?.[address]);
      done = await workbook.change([change("Draft", address, from, value)]);
      model = put(model, { [address]: value });
    }
    valueOf(done);
    await compare(workbook, model);
  }
  const saved = await saveOf(workbook);
  expect(await readSheets(saved)).toEqual(asSaved(await sheetsOf(workbook)));
  expect(workbook.state().unsaved).toBe(false);
  for (let left = model.at; left > 0; left -= 1) valueOf(await workbook.undo());
  expect(await sheetsOf(workbook)).toEqual(first);
});
