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
  expect(madeDraft({ errors: 1, periods: [] })).toBe(
    "This is a draft with 1 open error. It should not be published as it is.",
  );
  expect(madeDraft({ errors: 2, periods: ["H1 2024"] })).toMatch(
    /^This is a draft for H1 2024 with 2 open errors\./,
  );
});

test("what a change emptied is not blamed on the file", () => {
  const { someUncalculated } = en.pane;
  expect(someUncalculated({ count: 1, first: "Summary!B4", isEmptied: false })).toMatch(
    /^The formula in Summary!B4 has no result in this file,/,
  );
  const one = someUncalculated({ count: 1, first: "Summary!B4", isEmptied: true });
  expect(one).toMatch(
    /^The formula in Summary!B4 follows from your change and could not be worked out here,/,
  );
  const several = someUncalculated({ count: 15, first: "Summary!B4", isEmptied: true });
  expect(several).toMatch(
    /^15 formulas follow from your change and could not be worked out here \(the first is Summary!B4\),/,
  );
  for (const sentence of [one, several]) expect(sentence).not.toMatch(/in this file/);
});

test("mistakes are counted with what they explain", () => {
  expect(en.pane.mistakesExplain(1, { error: 1, warning: 0, note: 0 })).toBe("1 mistake explains 1 error");
  expect(en.pane.mistakesExplain(2, { error: 3, warning: 1, note: 0 })).toBe(
    "2 mistakes explain 3 errors and 1 warning",
  );
  expect(en.pane.explains({ error: 0, warning: 2, note: 0 })).toBe("Explains 2 warnings");
});

test("explanations are counted, and a list that was cut short says so", () => {
  const { oneOf, showOthers } = en.pane;
  expect(oneOf({ count: 3, isComplete: true, sameInRows: 0 })).toBe("One of 3 possible explanations:");
  expect(oneOf({ count: 200, isComplete: false, sameInRows: 0 })).toBe(
    "One of at least 200 possible explanations:",
  );
  expect(oneOf({ count: 7, isComplete: true, sameInRows: 7 })).toBe(
    "The same change in one of 7 rows, for example:",
  );
  expect(showOthers(1)).toBe("Show the other explanation");
  expect(showOthers(2)).toBe("Show the other 2 explanations");
});

test("a cell is said to be right by its figure, also where it is empty", () => {
  expect(en.pane.isRight("52")).toBe("52 is right");
  expect(en.pane.isRightSpoken({ name: "C25", stated: "52" })).toBe("52 is right: C25");
  expect(en.pane.isRightSpoken({ name: "C25", stated: "" })).toBe("Empty is right: C25");
  expect(en.pane.confirmedFigure({ label: "", stated: "" })).toBe("empty");
});
