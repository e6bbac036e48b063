import {
  audit,
  isImprovement,
  planReport,
  planSample,
  toA1,
  toReplacements,
  tryChanges,
  type Audit,
  type WorkbookPlan,
} from "../../core";
import type { Words } from "../../core/words/words";
import type { Checked } from "./checked";
import type { Draft } from "./draft";
import type { AltText, Planned, PlanRequest, Suggestion } from "./engine";
import { toChecked } from "./to-checked";

/** The engine's answers, given at once. It remembers the draft that it audited last, because most questions follow a check. */
export interface Judge {
  check(draft: Draft): Checked;
  suggest(draft: Draft, finding: string): Suggestion | null;
  plan(request: PlanRequest): Planned;
  sample(taken: readonly string[]): WorkbookPlan;
}

export function createJudge(words: Words): Judge {
  let last: { readonly draft: Draft; readonly audit: Audit } | null = null;
  const auditOf = (draft: Draft): Audit => {
    if (last?.draft !== draft) {
      last = { draft, audit: audit(draft.sheets, { corrections: draft.corrections }) };
    }
    return last.audit;
  };
  return {
    check: (draft) => toChecked(auditOf(draft), draft.corrections, words),
    suggest: (draft, finding) => suggest(draft, auditOf(draft), finding),
    plan: (request) => plan(request, auditOf(request.draft), words),
    sample: (taken) => planSample(words, { taken }),
  };
}

function suggest({ sheets, corrections }: Draft, before: Audit, id: string): Suggestion | null {
  const finding = before.findings.find((candidate) => candidate.id === id);
  if (finding === undefined) return null;
  const replacements = toReplacements(finding, sheets);
  if (replacements.length === 0) return null;
  const after = tryChanges(sheets, replacements, corrections);
  if (!isImprovement(before, after, finding)) return null;
  return {
    finding: id,
    changes: replacements.map((change) => ({
      ...change,
      name: toA1(change.cell.row, change.cell.col),
    })),
  };
}

function plan(request: PlanRequest, checked: Audit, words: Words): Planned {
  const { title, organisation, paper, period, figures, charts, tables, taken, date, version, force } =
    request;
  const planned = planReport(checked, {
    ...(title === "" ? {} : { title }),
    ...(organisation === "" ? {} : { organisation }),
    ...(period === null ? {} : { period }),
    paper,
    values: figures === "values",
    linked: figures === "linked",
    charts,
    tables,
    taken,
    date,
    version,
    force,
    language: words.language,
    words,
  });
  if (!planned.ok) return { ok: false, message: planned.message };
  return { ok: true, plan: planned.plan, altTexts: toAltTexts(planned.plan) };
}

function toAltTexts({ sheets }: WorkbookPlan): readonly AltText[] {
  return sheets.flatMap(({ charts }, sheet) =>
    charts.map(({ title, altText }) => ({ sheet, title, text: altText })),
  );
}
