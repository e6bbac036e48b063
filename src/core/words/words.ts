import type { FindingWords } from "./finding-words";
import type { ReadingWords } from "./reading-words";
import type { ReportWords } from "./report-words";

/** Every sentence that people read, in one language. Languages have the same keys; a test holds them to it. */
export interface Words {
  /** BCP 47, e.g. `en`. */
  readonly language: string;
  readonly findings: FindingWords;
  readonly reading: ReadingWords;
  readonly report: ReportWords;
}
