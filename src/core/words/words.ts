import type { FailureWords } from "./failure-words";
import type { FindingWords } from "./finding-words";
import type { MistakeWords } from "./mistake-words";
import type { PaneWords } from "./pane-words";
import type { ReadingWords } from "./reading-words";
import type { ReportWords } from "./report-words";
import type { SampleWords } from "./sample-words";

/** Every sentence that people read, in one language. Languages have the same keys; a test holds them to it. */
export interface Words {
  /** BCP 47, e.g. `en`. */
  readonly language: string;
  readonly failures: FailureWords;
  readonly findings: FindingWords;
  readonly mistakes: MistakeWords;
  readonly pane: PaneWords;
  readonly reading: ReadingWords;
  readonly report: ReportWords;
  readonly sample: SampleWords;
}
