import type { CellRef } from "../../address";
import type { Mistake, OtherExplanation, ProposedChange } from "../../mistakes/mistake";
import { namedFamilies } from "../../mistakes/named-families";
import { cellList, cellName } from "../cell-names";
import type { MistakeWords } from "../mistake-words";
import { counted, number } from "./counted";
import { between, shown } from "./finding-clauses";
import { tellSlip } from "./slips";
import { tellStory } from "./stories";

/** More changes than these are counted, not named. */
const MOST_CHANGES = 6;

export const mistakes: MistakeWords = {
  what: (mistake) => {
    const { status, changes, story, alternatives, sameInRows } = mistake;
    const home = changes[0]?.cell;
    if (story !== null) return joined([tellStory(story, home), tellChanges(changes, home)], ": ");
    if (status === "none") return "no change of the figures in question makes these conditions hold";
    // How far a search gets in its time differs from one time to the next.
    if (changes.length === 0)
      return mistake.stoppedBy === "time"
        ? "no explanation was found in the time that the search has"
        : `there is no explanation with fewer than ${fewest(mistake)}`;
    const first = tellChanges(changes, home);
    if (status === "unproved") return `${first} (likely, but not proved)`;
    if (alternatives.length === 0) return first;
    if (sameInRows > 0) return `the same change in any of ${sameInRows} rows would do, for example: ${first}`;
    const named = namedFamilies(mistake);
    const isPlain = changes.length === 1 && named.every((family) => family.length === 1);
    return eitherOf(
      named.map((family) => tellFamily(mistake, family, home)),
      { isPlain, more: mistake.families.length - named.length },
    );
  },
  why: (mistake) => [...sentencesOn(mistake)].join(" "),
  explains: (found) => `1 mistake explains ${inWords(found)}`,
  unexplained: (found) =>
    `${inWords(found)} ${found.errors + found.warnings === 1 ? "is" : "are"} not explained`,
  other: ({ changes, story }, home) =>
    joined([story === null ? "" : tellStory(story, home), tellChanges(changes, home)], ": "),
  orElse: (other) => `Another explanation: ${other}.`,
  instead: ({ proposed, range, stated }) => `${proposed ?? toValue(range)} instead of ${shown(stated)}`,
  slip: tellSlip,
  assumption: "This assumes that no more cells are wrong than it takes to explain the errors.",
  noneNeeded: "All conditions hold: no figure needs to change.",
};

/** `either this, or that`; `one of these: 1) this; 2) that; or 5 other explanations`. */
function eitherOf(
  told: readonly string[],
  { isPlain, more }: { readonly isPlain: boolean; readonly more: number },
): string {
  if (told.length === 2 && isPlain && more === 0) return `either ${told.join(", or ")}`;
  const rest = more > 0 ? `; or ${number(more)} other explanations` : "";
  return `one of these: ${told.map((each, index) => `${index + 1}) ${each}`).join("; ")}${rest}`;
}

/** `B4 should be 4, not 5, or the same in any of 2 other rows`. */
function tellFamily(
  { changes, alternatives }: Mistake,
  family: readonly number[],
  home: CellRef | undefined,
): string {
  const [first = 0] = family;
  const own = first === 0 ? { changes, story: null } : alternatives[first - 1];
  const told = own === undefined ? "" : mistakes.other(own, home);
  const others = family.length - 1;
  return others === 0
    ? told
    : `${told}, or the same change in ${others === 1 ? "one other row" : `any of ${others} other rows`}`;
}

function inWords({ errors, warnings }: { readonly errors: number; readonly warnings: number }): string {
  return [
    ...(errors === 0 ? [] : [counted(errors, "error", "errors")]),
    ...(warnings === 0 ? [] : [counted(warnings, "warning", "warnings")]),
  ].join(" and ");
}

function* sentencesOn(mistake: Mistake): Iterable<string> {
  const { status, changes, story, beside, lowerBound, checked, together, isOneClick } = mistake;
  const all = checked === 1 ? "the condition" : `all ${number(checked)} conditions`;
  const told = beside === null ? "" : tellStory(beside, changes[0]?.cell);
  switch (status) {
    case "certain":
      if (beside !== null)
        yield `This has to change as well to make ${all} hold, if it is right that ${told}.`;
      else
        yield together > changes.length
          ? `It takes ${counted(together, "change", "changes")} to make ${all} hold, and this has to be one of them.`
          : `This is the only change of ${cells(changes.length)} that makes ${all} hold.`;
      break;
    case "ambiguous":
      if (beside !== null) yield `This comes on top, if it is right that ${told}.`;
      yield* onAlternatives(mistake, all);
      break;
    case "structural":
      if (lowerBound > changes.length || (story?.kind === "missing-row" && lowerBound > 1))
        yield `Otherwise ${counted(lowerBound, "cell", "cells")} or more would have to be wrong.`;
      if (story?.kind === "missing-row" || story?.kind === "repeated-row")
        yield "Rows are not added or removed for you: compare with your source.";
      break;
    case "unproved":
      if (mistake.stoppedBy === "size") yield "There are more possibilities than the search tries.";
      if (mistake.stoppedBy === "time" && changes.length > 0)
        yield "The search was stopped at its time limit.";
      if (changes.length > 0 && mistake.stoppedBy === "size")
        yield `There is no explanation with fewer than ${fewest(mistake)}.`;
      break;
    case "none":
      yield "A figure that you said is right may be wrong after all, or a row may be missing.";
  }
  yield* onUnread(mistake);
  if (changes.some(({ isFormula }) => isFormula))
    yield "A formula stands there, which is never replaced: look at what it adds up.";
  else if (changes.some(isDash)) yield "A dash may also mean that the figure is not known, or not told.";
  else if (status === "certain" && !isOneClick)
    yield changes.some(hasUnknownSlip)
      ? "It is not clear how the wrong figure came about: compare with your source before you change it."
      : "Compare with your source before you change it.";
}

/** What is taken for granted of formulas that nobody can read. */
function* onUnread({ unread, changes, story }: Mistake): Iterable<string> {
  const home = changes[0]?.cell ?? (story?.kind === "stale-total" ? story.totals[0] : undefined);
  for (const taken of ["to-follow", "to-stay", "apart"] as const) {
    const found = unread.filter((each) => each.taken === taken).map(({ cell }) => cell);
    if (found.length === 0) continue;
    const isOne = found.length === 1;
    const what = `${isOne ? "the formula" : "the formulas"} in ${cellList(found, home)}`;
    if (taken === "apart") {
      yield `${capital(what)} are worked out from the same cells elsewhere: one mistake there would explain this as well.`;
      continue;
    }
    yield `This assumes that ${what} ${taken === "to-follow" ? (isOne ? "follows" : "follow") : isOne ? "keeps its result" : "keep their results"}: which cells ${isOne ? "it reads" : "they read"} cannot be told here.`;
  }
}

function isDash({ slip, stated }: ProposedChange): boolean {
  return slip?.kind === "left-empty" && stated !== "";
}

function hasUnknownSlip({ slip }: ProposedChange): boolean {
  return slip === null || slip.kind === "other" || slip.kind === "off-by-few";
}

function* onAlternatives(
  { alternatives, ties, isComplete, changes, sameInRows }: Mistake,
  all: string,
): Iterable<string> {
  const count = `${isComplete ? "" : "at least "}${number(alternatives.length + 1)}`;
  yield `Each of these ${count} explanations makes ${all} hold, and the figures do not say which is right.`;
  const common = changes.filter(({ cell }) =>
    alternatives.every((other) => other.changes.some((change) => isSame(change.cell, cell))),
  );
  const [first] = common;
  if (first !== undefined && sameInRows === 0)
    yield `${common.map(({ cell }) => cellName(cell, first.cell)).join(" and ")} ${common.length === 1 ? "is" : "are"} wrong in all of them.`;
  const isSlip = alternatives.every(({ story }) => story === null);
  if (ties === 0 && sameInRows === 0 && isSlip) yield "The first would be the likeliest slip.";
  yield "Compare with your source.";
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}

function fewest({ lowerBound }: Mistake): string {
  return counted(Math.max(1, lowerBound), "change", "changes");
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six"] as const;

/** `one cell`, `two cells`. */
function cells(count: number): string {
  return `${WORDS[count] ?? number(count)} ${count === 1 ? "cell" : "cells"}`;
}

/** `B12 should be 25, not 52 (swapped digits)`; a slip that all have in common is said once. */
export function tellChanges(
  changes: OtherExplanation["changes"],
  home: CellRef | undefined = changes[0]?.cell,
): string {
  const [first] = changes;
  if (first === undefined) return "";
  const kinds = new Set(changes.map(({ slip }) => slip?.kind ?? null));
  const isShared = kinds.size === 1 && changes.length > 1 && SHARED.has(first.slip?.kind ?? "");
  const named = changes.slice(0, changes.length > MOST_CHANGES ? MOST_CHANGES - 1 : MOST_CHANGES);
  const told = named.map((change) => tellChange(change, home, !isShared));
  const more = changes.length - named.length;
  const all = more > 0 ? [...told, `${more} more`] : told;
  const list = all.length === 2 ? all.join(", and ") : all.join("; ");
  const slip = isShared && first.slip !== null ? tellSlip({ ...first.slip, from: null }, first.cell) : "";
  return slip === "" ? list : `${list} (${slip})`;
}

/** Slips that several cells have in common by one cause. */
const SHARED: ReadonlySet<string> = new Set(["exchanged", "stale-share", "stale-total"]);

function tellChange(change: ProposedChange, home: CellRef | undefined, withSlip: boolean): string {
  const { cell, stated, proposed, range, slip, isFormula } = change;
  const value = proposed ?? toValue(range);
  const instead = stated === "" ? "instead of nothing" : `not ${stated}`;
  // That it is off by one or two says nothing that the figures do not; and a dash is not empty.
  const isTold = slip !== null && slip.kind !== "off-by-few" && !isDash(change);
  const how = withSlip && isTold ? tellSlip(slip, cell) : "";
  return `${cellName(cell, home)} should ${isFormula ? "give" : "be"} ${value}${stated === "" ? " " : ", "}${instead}${how === "" ? "" : ` (${how})`}`;
}

/** `at least 0` says nothing. */
function toValue(range: ProposedChange["range"]): string {
  return range === null || (range.high === null && Number(range.low) <= 1)
    ? "another figure"
    : between(range);
}

const capital = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;

function joined(parts: readonly string[], glue: string): string {
  return parts.filter((part) => part !== "").join(glue);
}
