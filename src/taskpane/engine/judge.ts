import {
  audit,
  findMistakesAgain,
  isImprovement,
  languageOfDraft,
  planReport,
  planSample,
  readTheme,
  standsTrial,
  toChosenTheme,
  toMistakeReplacements,
  toReplacements,
  toWords,
  tryChanges,
  type Audit,
  type FoundMistakes,
  type Mistake,
  type Replacement,
  type WorkbookPlan,
} from "../../core";
import { cellName } from "../../core/words/cell-names";
import type { Words } from "../../core/words/words";
import type { Checked } from "./checked";
import type { Draft } from "./draft";
import type { AltText, Planned, PlanRequest, ReadThemeFile, Suggestion } from "./engine";
import { toChecked } from "./to-checked";

/** The engine's answers, given at once. It remembers the draft that it audited last, because most questions follow a check. */
export interface Judge {
  check(draft: Draft): Checked;
  suggest(draft: Draft, about: string): Suggestion | null;
  plan(request: PlanRequest): Planned;
  readTheme(text: string): ReadThemeFile;
  sample(taken: readonly string[]): WorkbookPlan;
}

export interface JudgeOptions {
  /** Milliseconds from any point in time: the search for mistakes has a limit of time. */
  readonly now?: () => number;
}

/** What is known of a draft. */
interface Known {
  readonly draft: Draft;
  readonly audit: Audit;
  readonly mistakes: readonly Mistake[];
  /** So that the next search is for what has changed. */
  readonly memory: FoundMistakes["memory"];
}

export function createJudge(words: Words, { now = () => performance.now() }: JudgeOptions = {}): Judge {
  let last: Known | null = null;
  const know = (draft: Draft): Known => {
    if (last?.draft === draft) return last;
    const { sheets, corrections } = draft;
    const found = audit(sheets, { corrections });
    const options = { now, confirmed: corrections.confirmed };
    const { mistakes, memory } = findMistakesAgain(found, last?.memory ?? null, options);
    last = { draft, audit: found, mistakes, memory };
    return last;
  };
  return {
    check: (draft) => toChecked({ ...know(draft), ...draft }, words),
    suggest: (draft, about) => suggest(know(draft), about),
    plan: (request) => plan(request, know(request.draft), words),
    readTheme: (text) => {
      const read = readTheme(text, words.theme);
      return read.ok ? { ok: true, name: read.theme.name } : { ok: false, message: read.message };
    },
    sample: (taken) => planSample(words, { taken }),
  };
}

function suggest(known: Known, about: string): Suggestion | null {
  const changes = replacementsFor(known, about);
  const [first] = changes;
  if (first === undefined) return null;
  return {
    about,
    changes: changes.map((change) => ({ ...change, name: cellName(change.cell, first.cell) })),
  };
}

/** Only what was tried and found to do good, and no harm. */
function replacementsFor(known: Known, about: string): readonly Replacement[] {
  const { draft, audit: before, mistakes } = known;
  const { sheets, corrections } = draft;
  const finding = before.findings.find(({ id }) => id === about);
  if (finding !== undefined) {
    const replacements = toReplacements(finding, sheets);
    if (replacements.length === 0) return [];
    return isImprovement(before, tryChanges(sheets, replacements, corrections), finding) ? replacements : [];
  }
  const mistake = mistakes.find(({ id }) => id === about);
  if (mistake === undefined || !mistake.isOneClick) return [];
  const replacements = toMistakeReplacements(mistake, sheets);
  if (replacements.length === 0) return [];
  // Two wrong figures may hide each other in one sum, which only comes right with both.
  const certain = mistakes.filter(({ isOneClick }) => isOneClick);
  const workbook = { sheets, corrections, audit: before, mistakes };
  const isRight = standsTrial([mistake], workbook) || (certain.length > 1 && standsTrial(certain, workbook));
  return isRight ? replacements : [];
}

function plan(request: PlanRequest, { audit: checked, mistakes }: Known, words: Words): Planned {
  const { title, organisation, periods, language, figures, theme, ...options } = request;
  const read = toChosenTheme(theme, words.theme);
  if (!read.ok) return read;
  const written = language ?? languageOfDraft(checked);
  const planned = planReport(checked, {
    ...options,
    theme: read.theme,
    corrections: request.draft.corrections,
    mistakes,
    ...(title === "" ? {} : { title }),
    ...(organisation === "" ? {} : { organisation }),
    ...(periods.length === 0 ? {} : { periods }),
    language: written,
    values: figures === "values",
    linked: figures === "linked",
    words: toWords(written),
  });
  if (!planned.ok) return { ok: false, message: planned.message };
  return {
    ok: true,
    plan: planned.plan,
    altTexts: toAltTexts(planned.plan),
    facts: planned.facts.map(({ text }) => text),
  };
}

function toAltTexts({ sheets }: WorkbookPlan): readonly AltText[] {
  return sheets.flatMap(({ charts }, sheet) =>
    charts.map(({ title, altText }) => ({ sheet, title, text: altText })),
  );
}
