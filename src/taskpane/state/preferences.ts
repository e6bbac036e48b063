import type { Layout } from "../../core/plan/plan-report";
import { LANGUAGES, type Language } from "../../core/words/languages";

/** What one person likes, kept on their machine and in no workbook. */
export interface Preferences {
  readonly byItself: boolean;
  readonly organisation: string;
  readonly paper: "a4" | "letter";
  readonly figures: "linked" | "live" | "values";
  readonly charts: boolean;
  readonly layout: Layout;
  /** Of the report; `null` for that of the draft. */
  readonly language: Language | null;
}

/** Where preferences are kept between two times that the pane is open. */
export interface PreferenceStore {
  /** `null` where nothing is kept, or nothing can be. */
  read(): Promise<string | null>;
  write(text: string): void;
}

export const NO_PREFERENCES: Preferences = {
  byItself: false,
  organisation: "",
  paper: "a4",
  figures: "linked",
  charts: true,
  layout: "report",
  language: null,
};

/** Reads them tolerantly: what is missing or strange is as usual. */
export function fromPreferences(text: string | null, usual: Preferences = NO_PREFERENCES): Preferences {
  const kept = parse(text);
  const { byItself, organisation, paper, figures, charts, layout, language } = kept;
  return {
    byItself: typeof byItself === "boolean" ? byItself : usual.byItself,
    organisation: typeof organisation === "string" ? organisation : usual.organisation,
    paper: paper === "letter" ? "letter" : "a4",
    figures: figures === "live" || figures === "values" ? figures : "linked",
    charts: charts !== false,
    layout: layout === "accessible" ? "accessible" : "report",
    language: LANGUAGES.find((code) => code === language) ?? null,
  };
}

export function toPreferences(preferences: Preferences): string {
  return JSON.stringify(preferences);
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    // Preferences are a convenience: unreadable ones are the same as none, and the next change replaces them.
    return {};
  }
}
