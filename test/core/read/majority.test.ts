import { areHalf, areMost } from "../../../src/core/read/majority";

const isYes = (answer: string): boolean => answer === "y";

test.each([
  // answers, most, half
  ["", false, false],
  ["y", true, true],
  ["n", false, false],
  ["yn", false, true],
  ["ny", false, true],
  ["ynn", false, false],
  ["yny", true, true],
  ["nnyy", false, true],
  ["nnyyy", true, true],
] as const)("%s", (answers, most, half) => {
  expect(areMost([...answers], isYes)).toBe(most);
  expect(areHalf([...answers], isYes)).toBe(half);
});

test.each([
  // answers, how many are asked
  ["yyyyyy", 4],
  ["nnnnnn", 3],
  ["nnyynn", 5],
  ["ynynyn", 6],
] as const)("of %s the first %i decide", (answers, asked) => {
  let count = 0;
  areMost([...answers], (answer) => {
    count += 1;
    return isYes(answer);
  });
  expect(count).toBe(asked);
});
