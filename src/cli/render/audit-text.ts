import { CHECKLIST, describeResult, describeVerdict, en, SECTIONS } from "../../core";
import type { AccessibilityAudit, PointResult } from "../../core";
import { toPrintable, wrap } from "./layout";
import type { TextOptions } from "./style";

const { accessibility: words } = en;
/** So many places of one point are named; after those, people have seen the point. */
const MOST_PLACES = 8;

/** For people: the points that are not met, those that a person has to look at, how it stands. Ends with a line break. */
export function toAuditText(file: string, audit: AccessibilityAudit, { style, width }: TextOptions): string {
  const parts = [
    style.strong(toPrintable(file)),
    ...SECTIONS.flatMap((section) => {
      const results = audit.results.filter(({ point }) => point.section === section).filter(isToShow);
      return results.length === 0
        ? []
        : [
            [
              style.strong(words.sections[section]),
              ...results.map((result) => toBlock(result, { style, width })),
            ].join("\n"),
          ];
    }),
    [
      toMetLine(audit),
      ...describeVerdict(audit, words),
      words.source(CHECKLIST.publisher, CHECKLIST.title),
      CHECKLIST.address,
    ]
      .map((sentence) => wrap(sentence, { lead: "", indent: 0, width }))
      .join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What is met or does not apply is counted, not listed. */
function isToShow({ judgement }: PointResult): boolean {
  return judgement.outcome === "failed" || judgement.outcome === "person";
}

function toMetLine({ results }: AccessibilityAudit): string {
  const count = (outcome: PointResult["judgement"]["outcome"]): number =>
    results.filter(({ judgement }) => judgement.outcome === outcome).length;
  return `${words.met}: ${count("met")}. ${words.notApplicable}: ${count("not-applicable")}.`;
}

/**
 * ```
 *   error  No cells are merged (merged-cells, essential)
 *     Sheet Overview, A1:D1: these cells are merged.
 * ```
 */
function toBlock(result: PointResult, { style, width }: TextOptions): string {
  const { point, judgement } = result;
  const isEssential = point.weight === "essential";
  const paint = judgement.outcome === "person" ? style.note : isEssential ? style.error : style.warning;
  const mark = judgement.outcome === "person" ? words.person : words.failed;
  const weight = isEssential ? words.essential : words.recommended;
  const title = `${words.points[point.id].title} (${weight.toLowerCase()}, ${point.id})`;
  const head = wrap(`${mark}: ${title}`, { lead: "  ", indent: 4, width }).replace(mark, paint);
  const sentences = describeResult(result, words, MOST_PLACES).map((sentence) =>
    wrap(toPrintable(sentence), { lead: "    ", indent: 4, width }),
  );
  return [head, ...sentences].join("\n");
}
