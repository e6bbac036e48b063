import { toStatus } from "../../src/cli/status";
import { audit } from "../../src/core";

const nothing = audit([]);

test("nothing wrong is 0", () => {
  expect(toStatus(nothing)).toEqual({ ok: true, value: 0 });
});

test("a check that could not be run must not pass for one that holds", () => {
  const broken = {
    ...nothing,
    verdicts: { ...nothing.verdicts, broken: 1 },
    faults: [{ check: "footing" as const, message: "x is undefined" }],
  };
  expect(toStatus(broken)).toMatchObject({ ok: false });
  expect(JSON.stringify(toStatus(broken))).toContain("The check footing could not be run");
});
