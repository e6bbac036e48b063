import { en } from "../../src/core";

const NONE = { error: 0, warning: 0, note: 0 };
const verdicts = { holds: 129, fails: 2, notApplicable: 36, broken: 0 };

test.each([
  [
    { error: 2, warning: 0, note: 1 },
    verdicts,
    "2 errors, 1 note",
    "129 of 131 conditions hold, 36 do not apply",
  ],
  [
    NONE,
    { holds: 5, fails: 0, notApplicable: 1, broken: 0 },
    "Nothing is wrong",
    "all 5 conditions hold, 1 does not apply",
  ],
  [NONE, { holds: 1, fails: 0, notApplicable: 0, broken: 0 }, "Nothing is wrong", "the one condition holds"],
  [
    NONE,
    { holds: 0, fails: 0, notApplicable: 0, broken: 0 },
    "Nothing was checked",
    "there was nothing to compare",
  ],
  [
    { ...NONE, warning: 1 },
    { holds: 0, fails: 1, notApplicable: 0, broken: 1 },
    "1 warning",
    "0 of 1 condition hold, 1 could not be checked",
  ],
])("the summary of %j", (counts, outcome, found, conditions) => {
  expect(en.pane.summary(counts, outcome)).toEqual({ found, conditions });
});

test("nothing is called right where something failed, or could not be checked", () => {
  const summary = en.pane.summary(NONE, { holds: 5, fails: 1, notApplicable: 0, broken: 0 }, 1);
  expect(summary).toEqual({
    found: "Nothing is left to look at",
    conditions: "5 of 6 conditions hold, 1 finding is ignored",
  });
  const broken = en.pane.summary(NONE, { holds: 5, fails: 0, notApplicable: 0, broken: 1 });
  expect(broken.found).toBe("The check is incomplete");
});

test("every failure is one or two sentences that end, with or without a sheet", () => {
  for (const say of Object.values({ ...en.failures })) {
    for (const sheet of [null, "H1 2024"]) {
      const text = say({ sheet });
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/null|undefined/);
    }
  }
});

test("plurals agree", () => {
  const { publish } = en.pane;
  expect(publish.asDraft(1)).toContain("1 error is open");
  expect(publish.asDraft(2)).toContain("2 errors are open");
  expect(publish.removeAsk(["A"])).toMatch(/^Delete the sheet “A”\?/);
  expect(publish.removeAsk(["A", "B"])).toMatch(/^Delete the sheets “A” and “B”\?/);
  expect(en.pane.undone(["B3"])).toBe("B3 is as before.");
  expect(en.pane.undone(["B3", "B4"])).toBe("B3 and B4 are as before.");
});

test("what was not read is counted, and nothing is called right for it", () => {
  expect(en.pane.someUnread(1)).toBe("1 part with figures was not read. See Understood.");
  expect(en.pane.someUnread(2)).toBe("2 parts with figures were not read. See Understood.");
  const whole = { holds: 5, fails: 0, notApplicable: 0, broken: 0 };
  expect(en.pane.summary(NONE, whole, 0, 1).found).toBe("Nothing is wrong in what was read");
});

test("a draft is called one, with its errors", () => {
  const { madeDraft } = en.pane.publish;
  expect(madeDraft({ errors: 1, period: null })).toBe(
    "This is a draft with 1 open error. It should not be published as it is.",
  );
  expect(madeDraft({ errors: 2, period: "H1 2024" })).toMatch(
    /^This is a draft for H1 2024 with 2 open errors\./,
  );
});
