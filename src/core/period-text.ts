/** Finding reporting periods in titles, headings, sheet names and labels. */

import type { Period } from "./period";
import { findAtoms, type Atom } from "./period-atoms";
import { lastDay } from "./period-meaning";
import { toPeriod } from "./period-label";
import { remember } from "./remember";
import { AND, FROM, NOT_A_PERIOD_AFTER, UNTIL } from "./period-words";

/** One place in a text that names a period. */
export interface PeriodText {
  readonly period: Period;
  /** As it stands in the text. */
  readonly text: string;
  readonly index: number;
}

/** Titles and headings are short; of longer texts the beginning is searched. */
const LONGEST_TEXT = 2000;

const IS_UNTIL = new RegExp(`^[\\s.,)]*${UNTIL}\\s*(?:the\\s)?$`, "iu");
const IS_AND = new RegExp(`^\\s*${AND}\\s*$`, "iu");
const IS_NO_PERIOD = new RegExp(
  `(?<!\\p{L})${NOT_A_PERIOD_AFTER}[\\s:,]*(?:(?:on|in|at|the|of|am|im|vom|le|en|el|em|de|в)\\s+)?[\\s:]*$`,
  "iu",
);
const AROUND_A_PERIOD = new RegExp(`(?<!\\p{L})${FROM}(?!\\p{L})|[^\\p{L}\\p{N}]`, "giu");

/**
 * All periods that a text names, in its order, without overlaps: `Requests, H1 2024 (January – June 2024)` names H1 2024 twice.
 * Single dates name none (`as of 15 March 2024`), nor do months and years of publication (`published in August 2024`, `© 2024`).
 * A year counts from 1990 to 2099, where it stands as a number of its own.
 */
export const findPeriods: (text: string) => readonly PeriodText[] = remember(periodsIn);

function periodsIn(text: string): readonly PeriodText[] {
  if (!/[0-9０-９]{2}/.test(text)) return [];
  const plain = toSameLength(text.slice(0, LONGEST_TEXT));
  const atoms = withSharedYears(plain, findAtoms(plain));
  const found: PeriodText[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const [first, second] = [atoms[at], atoms[at + 1]];
    if (first === undefined) continue;
    const isRange = second !== undefined && areEnds(plain, first, second);
    const period = isRange ? periodBetween(first, second) : periodOf(plain, first);
    const end = isRange ? second.end : first.end;
    if (isRange) at += 1;
    if (period !== null) found.push({ period, text: text.slice(first.index, end), index: first.index });
  }
  return found;
}

/** The period that the whole text is, punctuation aside: `H1 2024`, `(2024)`, `from January to June 2024`; else `null`. */
export const readPeriod: (text: string) => Period | null = remember(periodOfText);

function periodOfText(text: string): Period | null {
  const [first, ...others] = findPeriods(text);
  if (first === undefined || others.some((other) => other.period.label !== first.period.label)) return null;
  let rest = text;
  for (const mention of [first, ...others]) rest = rest.replace(mention.text, " ");
  return rest.replace(AROUND_A_PERIOD, "") === "" ? first.period : null;
}

/** Plain digits, apostrophes and blanks, each in its place, so that positions stay those of the text. */
function toSameLength(text: string): string {
  if (!/[_\u0080-\uffff]/.test(text)) return text;
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010-\u2012\u2212]/g, "-")
    .replace(/_/g, " ")
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, " ");
}

/** Years that stand once for several mentions: `Q1 and Q2 2024`, `2024: January – June`, `January 2024 – June`. */
function withSharedYears(text: string, atoms: readonly Atom[]): readonly Atom[] {
  const shared: Atom[] = [];
  for (const atom of atoms) {
    const left = shared.at(-1);
    const between = left === undefined ? "" : text.slice(left.end, atom.index);
    if (
      left !== undefined &&
      atom.meaning.year === null &&
      left.kind === "year" &&
      /^[\s,:(]+$/.test(between)
    ) {
      shared[shared.length - 1] = { ...withYear(atom, left.meaning.year), index: left.index };
    } else if (
      left !== undefined &&
      atom.meaning.year === null &&
      left.kind === atom.kind &&
      IS_UNTIL.test(between)
    ) {
      shared.push(withYear(atom, left.meaning.year));
    } else {
      shared.push(atom);
    }
  }
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [left, right] = [shared[at], shared[at + 1]];
    if (left === undefined || right === undefined || left.meaning.year !== null || left.kind !== right.kind)
      continue;
    if (IS_AND.test(text.slice(left.end, right.index))) shared[at] = withYear(left, right.meaning.year);
  }
  return shared;
}

function withYear(atom: Atom, year: number | null): Atom {
  return { ...atom, meaning: { ...atom.meaning, year, endYear: year } };
}

/** Whether two mentions are the beginning and the end of one period. */
function areEnds(text: string, first: Atom, second: Atom): boolean {
  const isSameKind = first.kind === second.kind && first.kind !== "years";
  return isSameKind && second.meaning.year !== null && IS_UNTIL.test(text.slice(first.end, second.index));
}

function periodBetween(first: Atom, second: Atom): Period | null {
  const endYear = second.meaning.endYear;
  if (endYear === null) return null;
  const found: Period[] = [];
  first.meaning.spans.forEach((start, order) => {
    const end = second.meaning.spans[order];
    if (end === undefined) return;
    // November – January 2024 began the year before
    const startYear = first.meaning.year ?? (start.startMonth > end.endMonth ? endYear - 1 : endYear);
    const beginsMonth = start.day === null || start.day === 1;
    const endsMonth = end.day === null || end.day === lastDay(endYear, end.endMonth);
    const areMonths = [start.startMonth, end.endMonth].every((month) => month >= 1 && month <= 12);
    if (!beginsMonth || !endsMonth || !areMonths) return;
    const period = toPeriod(
      { year: startYear, month: start.startMonth },
      { year: endYear, month: end.endMonth },
    );
    if (period !== null) found.push(period);
  });
  return found[0] ?? null;
}

function periodOf(text: string, atom: Atom): Period | null {
  const { year, endYear, spans } = atom.meaning;
  const [span] = spans;
  if (year === null || endYear === null || span === undefined || atom.kind === "day") return null;
  const before = text.slice(Math.max(0, atom.index - 40), atom.index);
  if (atom.kind !== "part" && IS_NO_PERIOD.test(before)) return null;
  return toPeriod({ year, month: span.startMonth }, { year: endYear, month: span.endMonth });
}
