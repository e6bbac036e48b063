import { HostError, isOutOfMemory } from "../../src/xlsx/host-failure";

/** What an attempt throws. */
function thrownBy(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("Nothing was thrown.");
}

test.each([
  ["a text", () => "x".repeat(2 ** 30)],
  ["a list", () => new Array<number>(2 ** 32)],
  ["a buffer", () => new ArrayBuffer(2 ** 53 - 1)],
  ["a list of bytes", () => new Uint8Array(2 ** 53 - 1)],
  [
    "what Firefox says",
    () => raise(Object.assign(new Error("allocation size overflow"), { name: "InternalError" })),
  ],
  ["a message", () => raise(new DOMException("Data cannot be cloned, out of memory.", "DataCloneError"))],
])("no memory for %s", (_, attempt) => {
  expect(isOutOfMemory(thrownBy(attempt))).toBe(true);
});

test.each([
  ["endless calls", new RangeError("Maximum call stack size exceeded")],
  ["too many digits", new RangeError("toFixed() digits argument must be between 0 and 100")],
  ["a mistake of the program", new RangeError("a memory of 1000001 characters")],
  [
    "nothing where something should be",
    new TypeError("Cannot read properties of undefined (reading 'length')"),
  ],
  ["a failure that is known", new HostError("damaged", "invalid array length")],
  ["a text", "out of memory"],
])("%s is something else", (_, thrown) => {
  expect(isOutOfMemory(thrown)).toBe(false);
});

function raise(error: Error): never {
  throw error;
}
