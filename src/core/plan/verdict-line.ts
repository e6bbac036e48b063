import type { Audit } from "../audit";
import type { VerdictsInWords } from "../words/report-words";

/** What the checks came to. A remark is no failure: only errors and warnings count as such. */
export function toVerdictLine({ verdicts, findings }: Audit): VerdictsInWords {
  const fails = findings.filter(({ severity }) => severity !== "note").length;
  const { holds, notApplicable, broken } = verdicts;
  return { holds, fails, noted: Math.max(0, verdicts.fails - fails), notApplicable, broken };
}
