import { toStyle } from "../../../src/cli/render/style";

const terminal = { write: () => undefined, isTerminal: true, columns: 80 };
const pipe = { ...terminal, isTerminal: false };
const red = "\u001b[31merror\u001b[39m";

test.each([
  ["a terminal", terminal, {}, red],
  ["a pipe", pipe, {}, "error"],
  ["a terminal with NO_COLOR", terminal, { NO_COLOR: "1" }, "error"],
  ["a terminal with an empty NO_COLOR", terminal, { NO_COLOR: "" }, red],
  ["a dumb terminal", terminal, { TERM: "dumb" }, "error"],
  ["a pipe with FORCE_COLOR", pipe, { FORCE_COLOR: "1" }, red],
  ["a terminal with FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, "error"],
])("%s", (_, output, env, shown) => {
  expect(toStyle(output, env).error("error")).toBe(shown);
});
