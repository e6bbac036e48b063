import type { AccessibilityWords } from "./accessibility-words";
import type { DataWords } from "./data-words";
import type { FailureWords } from "./failure-words";
import type { FindingWords } from "./finding-words";
import type { MistakeWords } from "./mistake-words";
import type { PaneWords } from "./pane-words";
import type { ProofWords } from "./proof-words";
import type { ReadingWords } from "./reading-words";
import type { ReportWords } from "./report-words";
import type { SampleWords } from "./sample-words";
import type { TrendWords } from "./trend-words";

/** Every sentence that people read, in one language. Languages have the same keys; a test holds them to it. */
export interface Words {
  /** BCP 47, e.g. `en`. */
  readonly language: string;
  readonly accessibility: AccessibilityWords;
  readonly data: DataWords;
  readonly failures: FailureWords;
  readonly findings: FindingWords;
  readonly mistakes: MistakeWords;
  readonly pane: PaneWords;
  readonly proof: ProofWords;
  readonly reading: ReadingWords;
  readonly report: ReportWords;
  readonly sample: SampleWords;
  readonly trend: TrendWords;
}
