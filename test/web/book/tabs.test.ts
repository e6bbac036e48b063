import type { SheetSnapshot } from "../../../src/core/sheet";
import { FIRST_EDITION } from "../../../src/web/book/edition";
import { createTabs } from "../../../src/web/book/tabs";

const sheet = (name: string): SheetSnapshot => ({
  name,
  hidden: false,
  protected: false,
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});
const derivedOf = (sheets: readonly SheetSnapshot[]) => ({
  edition: FIRST_EDITION,
  sheets,
  results: [],
  emptied: [],
  emptiedAdded: [],
  overlaid: new Map(),
});

test("a sheet with charts is another one whenever any sheet is; others only when they are themselves", () => {
  const tab = (name: string) => ({ name, visibility: "visible" as const, color: null });
  const [figures, charts, chartsheet] = [sheet("Figures"), sheet("Charts"), "Chart alone"];
  const view = {
    tabs: [tab("Figures"), tab("Charts"), tab("Text"), tab(chartsheet)],
    sheet: () => null,
  };
  const text = sheet("Text");
  const toTabs = createTabs({ view, made: [] });
  const versionsOf = (sheets: readonly SheetSnapshot[]): readonly number[] =>
    toTabs(derivedOf(sheets), (name) => ["Charts", chartsheet].includes(name)).map(({ version }) => version);
  const before = [figures, charts, text];
  const first = versionsOf(before);
  expect(versionsOf(before)).toEqual(first);
  const second = versionsOf([sheet("Figures"), charts, text]);
  expect(second.map((version, index) => version !== first[index])).toEqual([true, true, false, true]);
});
