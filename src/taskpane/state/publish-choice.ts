import type { ThemeChoice } from "../../core/memory";
import type { Layout } from "../../core/plan/plan-report";
import type { Language } from "../../core/words/languages";
import type { Checked, Publishable, PublishableTable } from "../engine/checked";
import type { Figures } from "../engine/engine";
import type { Preferences } from "./preferences";

/** What is filled in on the screen that makes the report. */
export interface PublishChoice {
  /** The labels of the periods; `null` for the latest, or where the draft names none. */
  readonly periods: readonly string[] | null;
  /** `PublishableTable.key` of the tables that are not wanted. */
  readonly without: readonly string[];
  readonly title: string;
  readonly organisation: string;
  readonly paper: "a4" | "letter";
  /** Kept with the workbook, not with the person. */
  readonly theme: ThemeChoice;
  readonly layout: Layout;
  /** `null` for that of the draft. */
  readonly language: Language | null;
  readonly figures: Figures;
  readonly charts: boolean;
  /** Publish in spite of open errors. Never kept: it is decided each time. */
  readonly force: boolean;
}

export function toPublishChoice({ byItself: _, ...likes }: Preferences): PublishChoice {
  return {
    ...likes,
    theme: { kind: "built-in", id: "neutral" },
    periods: null,
    without: [],
    title: "",
    force: false,
  };
}

/** The periods chosen, or the latest, earliest first; none where there is nothing to publish, or all were taken away. */
export function chosenPeriods({ publishable }: Checked, { periods }: PublishChoice): readonly Publishable[] {
  if (periods === null) return publishable.slice(-1);
  const chosen = publishable.filter(({ period }) => period !== null && periods.includes(period));
  // Another draft has other periods: what was chosen of the last one says nothing about it.
  return chosen.length === 0 && periods.length > 0 ? publishable.slice(-1) : chosen;
}

/** The tables that tell of the periods chosen, in the order of the draft. */
export function tablesOf(periods: readonly Publishable[]): readonly PublishableTable[] {
  const tables = new Map(
    periods.flatMap((period) => period.tables.map((table) => [table.id, table] as const)),
  );
  return [...tables.values()].sort((a, b) => a.id - b.id);
}

/** The tables chosen, by their ids in this check. */
export function chosenTables(checked: Checked, choice: PublishChoice): readonly number[] {
  const tables = tablesOf(chosenPeriods(checked, choice));
  return tables.filter(({ key }) => !choice.without.includes(key)).map(({ id }) => id);
}
