import type { SheetSnapshot } from "../../core/sheet";
import type { BookState } from "./book";
import type { Derived } from "./derive";
import type { OpenedFile } from "./workbook";

type Tab = BookState["tabs"][number];

/**
 * The tabs of a workbook as it changes, with a version for each sheet: of one object, or of several for a sheet with charts, which
 * draws figures of others.
 */
export function createTabs({
  view,
  made,
}: Pick<OpenedFile, "view" | "made">): (
  derived: Derived,
  drawsCharts: (sheet: string) => boolean,
) => readonly Tab[] {
  const ours = new Set(made.map(({ name }) => name));
  const versions = new Map<string, { readonly looks: Looks; readonly version: number }>();
  let count = 0;
  const versionOf = (name: string, looks: Looks): number => {
    const known = versions.get(name);
    if (known !== undefined && isAsBefore(known.looks, looks)) return known.version;
    count += 1;
    versions.set(name, { looks, version: count });
    return count;
  };
  return (derived, drawsCharts) => {
    const { edition, sheets } = derived;
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const looksOf = (name: string): Looks => ({
      own: byName.get(name),
      all: sheets,
      drawsCharts: drawsCharts(name),
    });
    const ofFile = view.tabs
      .filter(({ name }) => !edition.removed.has(name))
      .map((tab) => ({ ...tab, made: ours.has(tab.name), version: versionOf(tab.name, looksOf(tab.name)) }));
    const added = edition.added.flatMap((group) =>
      group.sheets.map(({ name }): Tab => ({
        name,
        visibility: "visible",
        color: null,
        made: true,
        version: versionOf(name, looksOf(name)),
      })),
    );
    return [...ofFile, ...added];
  };
}

interface Looks {
  /** Nothing for a sheet without cells. */
  readonly own: SheetSnapshot | undefined;
  readonly all: readonly SheetSnapshot[];
  readonly drawsCharts: boolean;
}

function isAsBefore(before: Looks, now: Looks): boolean {
  return before.own === now.own && (!now.drawsCharts || before.all === now.all);
}
