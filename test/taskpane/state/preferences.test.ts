import { fromPreferences, NO_PREFERENCES, toPreferences } from "../../../src/taskpane/state/preferences";

test("gives back what it keeps", () => {
  const preferences = {
    byItself: true,
    organisation: "Example",
    paper: "letter",
    figures: "values",
    charts: false,
    layout: "accessible",
    language: "de",
  } as const;
  expect(fromPreferences(toPreferences(preferences))).toEqual(preferences);
});

test.each([
  null,
  "",
  "{",
  "7",
  "null",
  '{"paper":"a0","figures":3,"organisation":[],"byItself":"yes","language":"xx","layout":1}',
])("what is missing or strange is as without preferences: %p", (text) => {
  expect(fromPreferences(text)).toEqual(NO_PREFERENCES);
});
