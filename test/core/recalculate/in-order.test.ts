import { inOrder } from "../../../src/core/recalculate/in-order";

const order = (needs: Readonly<Record<string, string>>, items = Object.keys(needs)): string =>
  inOrder(items, (item) => needs[item] ?? "").join("");

test.each([
  [{ a: "bc", b: "c", c: "" }, "cba"],
  [{ c: "", b: "c", a: "bc" }, "cba"],
  [{ a: "", b: "" }, "ab"],
  [{ a: "aa", b: "" }, "b"],
  [{ a: "b", b: "c", c: "a", d: "a", e: "fd", f: "" }, "f"],
  [{ e: "fd", d: "a", f: "", c: "a", b: "c", a: "b" }, "f"],
  [{ x: "w", w: "uv", u: "w", v: "" }, "v"],
])("%p in order: %s", (needs, expected) => {
  expect(order(needs)).toBe(expected);
});
