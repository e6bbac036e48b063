import { slipsOfDigits } from "../../../src/core/locate/slips-of-digits";

test.each([
  ["26", "25", ["replaced-digit"]],
  ["5", "25", ["omitted-digit"]],
  ["225", "25", ["added-digit"]],
  ["52", "25", ["swapped-digits"]],
  ["250", "25", ["added-digit", "power-of-ten"]],
  ["25", "2500", ["power-of-ten"]],
  ["71", "25", []],
  ["0", "00", ["omitted-digit"]],
])("%s typed for %s: %j", (typed, intended, kinds) => {
  expect(slipsOfDigits(typed, intended).map(({ kind }) => kind)).toEqual(kinds);
});

test("a slip with more forms is more surprising", () => {
  const [short] = slipsOfDigits("6", "5");
  const [long] = slipsOfDigits("1236", "1235");
  expect(long?.bits).toBeGreaterThan(short?.bits ?? Infinity);
});
