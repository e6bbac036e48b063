import type { Checked, Publishable } from "../engine/checked";
import type { Figures } from "../engine/engine";
import type { Preferences } from "./preferences";

/** What is filled in on the screen that makes the report. */
export interface PublishChoice {
  /** The label of the period; `null` for the latest, or where the draft names none. */
  readonly period: string | null;
  /** `PublishableTable.key` of the tables that are not wanted. */
  readonly without: readonly string[];
  readonly title: string;
  readonly organisation: string;
  readonly paper: "a4" | "letter";
  readonly figures: Figures;
  readonly charts: boolean;
  /** Publish in spite of open errors. Never kept: it is decided each time. */
  readonly force: boolean;
}

export function toPublishChoice({ organisation, paper, figures, charts }: Preferences): PublishChoice {
  return { period: null, without: [], title: "", organisation, paper, figures, charts, force: false };
}

/** The period chosen, or the latest; `null` where there is nothing to publish. */
export function chosenPeriod({ publishable }: Checked, choice: PublishChoice): Publishable | null {
  const wanted = publishable.find(({ period }) => period === choice.period);
  return wanted ?? publishable.at(-1) ?? null;
}

/** The tables chosen, by their ids in this check. */
export function chosenTables(checked: Checked, choice: PublishChoice): readonly number[] {
  const tables = chosenPeriod(checked, choice)?.tables ?? [];
  return tables.filter(({ key }) => !choice.without.includes(key)).map(({ id }) => id);
}
