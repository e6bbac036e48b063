import type { AccessibilityWords } from "./accessibility-words";
import type { ChartWords } from "./chart-words";
import type { DataWords } from "./data-words";
import type { FactWords } from "./facts-words";
import type { FailureWords } from "./failure-words";
import type { FindingWords } from "./finding-words";
import type { MistakeWords } from "./mistake-words";
import type { NotesWords } from "./notes-words";
import type { PaneWords } from "./pane-words";
import type { ProofWords } from "./proof-words";
import type { ReadingWords } from "./reading-words";
import type { ReportWords } from "./report-words";
import type { SampleWords } from "./sample-words";
import type { ThemeWords } from "./theme-words";
import type { TrendWords } from "./trend-words";

/** Every sentence that people read, in one language. Languages have the same keys; a test holds them to it. */
export interface Words {
  /** BCP 47, e.g. `en`. */
  readonly language: string;
  readonly accessibility: AccessibilityWords;
  readonly charts: ChartWords;
  readonly data: DataWords;
  readonly facts: FactWords;
  readonly failures: FailureWords;
  readonly findings: FindingWords;
  readonly mistakes: MistakeWords;
  readonly notes: NotesWords;
  readonly pane: PaneWords;
  readonly proof: ProofWords;
  readonly reading: ReadingWords;
  readonly report: ReportWords;
  readonly sample: SampleWords;
  readonly theme: ThemeWords;
  readonly trend: TrendWords;
}
