import type { Audit } from "../audit";
import { isOpen } from "../findings/finding";
import type { VerdictsInWords } from "../words/report-words";

/** What the checks came to. A remark is no failure: only errors and warnings count as such. What the user ignores is counted apart. */
export function toVerdictLine({ verdicts, findings }: Audit): VerdictsInWords {
  const open = findings.filter(isOpen);
  const fails = open.filter(({ severity }) => severity !== "note").length;
  const ignored = findings.length - open.length;
  const { holds, notApplicable, broken } = verdicts;
  const noted = Math.max(0, verdicts.fails - fails - ignored);
  return { holds, fails, noted, ignored, notApplicable, broken };
}
