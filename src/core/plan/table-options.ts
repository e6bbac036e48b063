import type { NotesWords } from "../words/notes-words";
import type { ReportWords } from "../words/report-words";
import type { Layout } from "./plan-report";

/** What all tables of a report have in common. */
export interface TableOptions {
  readonly layout: Layout;
  readonly words: ReportWords;
  readonly notes: NotesWords;
  /** Named as the source below each table; empty where nobody gave one. */
  readonly organisation: string;
}
