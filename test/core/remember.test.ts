import { remember } from "../../src/core/remember";

/** A function that counts how often each text is really looked at. */
function counted<Result extends string | null>(find: (text: string) => Result) {
  const looked = new Map<string, number>();
  const ask = remember((text: string): Result => {
    looked.set(text, (looked.get(text) ?? 0) + 1);
    return find(text);
  });
  return { ask, most: () => Math.max(...looked.values()), looked };
}

test("gives what the function gives, and asks it once a text", () => {
  const { ask, most } = counted((text) => text.toUpperCase());
  expect([ask("a"), ask("b"), ask("a")]).toEqual(["A", "B", "A"]);
  expect(most()).toBe(1);
});

test("nothing found is known as well", () => {
  const { ask, most } = counted(() => null);
  expect([ask("a"), ask("a")]).toEqual([null, null]);
  expect(most()).toBe(1);
});

test.each([
  ["something", (text: string) => text],
  ["nothing", () => null],
] as const)(
  "a list longer than what is kept at once is found out once, however often it is gone through: %s",
  (_, find) => {
    const { ask, most, looked } = counted<string | null>(find);
    const list = Array.from({ length: 25_000 }, (_each, index) => `Request ${index}`);
    for (let time = 0; time < 4; time += 1) for (const text of list) ask(text);
    expect(looked.size).toBe(list.length);
    expect(most()).toBe(1);
  },
);

test("what was not asked for a long time is dropped, so that no more is kept than some tens of thousands of texts", () => {
  const { ask, looked } = counted((text) => text);
  ask("first");
  for (let index = 0; index < 50_000; index += 1) ask(`Request ${index}`);
  ask("first");
  expect(looked.get("first")).toBe(2);
});

test("long texts are notes, and are not kept", () => {
  const { ask, most } = counted((text) => text);
  const note = "a".repeat(300);
  expect([ask(note), ask(note)]).toEqual([note, note]);
  expect(most()).toBe(2);
});
