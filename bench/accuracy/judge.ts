import { toCellKey } from "../../src/core/address";
import { toSnapshots } from "../../src/core/checks/miniature";
import type { Mistake } from "../../src/core/mistakes/mistake";
import { answer, askAgain, firstOf, isNamed, proposedFirst, type Answer } from "./answer";
import type { Draft } from "./draw-draft";
import { checkShares, checkSums, isSilent } from "./simple-checks";
import { isRight, type ProposedPart, type Truth } from "./truth";

/** How an answer compares with what is wrong in the draft. */
export interface Judgement {
  /** Its errors cancel each other: every condition holds, and nobody can see them. */
  readonly isSilent: boolean;
  /** There is an error or a warning at all. */
  readonly isNoticed: boolean;
  /** The whole truth is the first explanation or among the others named beside it. */
  readonly isAmong: boolean;
  /** It is not, and what is named instead is smaller and leaves nothing to find: fewest changes cannot see it. */
  readonly isMasked: boolean;
  /** It is not, only because 100 % of nothing is asked about and never corrected. */
  readonly isLeftOut: boolean;
  /** The first explanation of every mistake, values too, is the truth and the whole truth. */
  readonly isRight: boolean;
  /** No other explanation is named. */
  readonly isOnly: boolean;
  readonly isUnproved: boolean;
  /** Cells, or missing rows, of which a value is proposed first, and how many of the values are right. */
  readonly proposed: number;
  readonly rightOnes: number;
  /** Corrections that are offered without a second look, and how many of them are wrong. */
  readonly oneClick: number;
  readonly wrongOneClick: number;
  /** How many cells a user has to look at: those of all explanations, and those that simpler checks point at. */
  readonly toLookAt: { readonly named: number; readonly sums: number; readonly shares: number };
}

export function judge({ text, truth, typed, isRowMissing }: Draft): Judgement {
  const given = answer(toSnapshots(text));
  const { isNoticed, mistakes } = given;
  const proposed = proposedFirst(given);
  const rightOnes = proposed.filter((each) => isRight(each, truth)).length;
  const areAllRight = rightOnes === truth.parts.size && proposed.length === truth.parts.size;
  const isAmong = areAllRight || isNamed(given, truth);
  const oneClick = mistakes.filter((mistake) => mistake.isOneClick);
  const isWrong = (mistake: Mistake): boolean => !firstOf(mistake).every((part) => isRight(part, truth));
  return {
    isSilent: !isRowMissing && isSilent(typed),
    isNoticed,
    isAmong,
    isMasked: !isAmong && mistakes.length > 0 && costOf(mistakes) < truth.cost && putsRight(given, proposed),
    isLeftOut: !isAmong && rightOnes === proposed.length && isAllOfNothing(given, truth, proposed),
    isRight: areAllRight,
    isOnly: mistakes.length > 0 && mistakes.every(isAlone),
    isUnproved: mistakes.some(({ status }) => status === "unproved"),
    proposed: proposed.length,
    rightOnes,
    oneClick: oneClick.length,
    wrongOneClick: oneClick.filter(isWrong).length,
    toLookAt: {
      named: new Set(mistakes.flatMap(cellsNamed)).size,
      sums: checkSums(typed).size,
      shares: checkShares(typed).size,
    },
  };
}

const isAlone = ({ status, alternatives, isComplete }: Mistake): boolean =>
  (status === "certain" || status === "structural") && alternatives.length === 0 && isComplete;

/** All that is not proposed is a percentage that should be nought and says 100. */
function isAllOfNothing({ sheets }: Answer, { parts }: Truth, proposed: readonly ProposedPart[]): boolean {
  const said = new Set(proposed.map(({ part }) => part));
  const full = new Set(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, col, text }) => (text === "100%" ? toCellKey({ sheet: name, row, col }) : [])),
    ),
  );
  return [...parts].every(([part, right]) => said.has(part) || (right === "0%" && full.has(part)));
}

/** Nothing is found any more once this is corrected; of a row that would have to be added it is taken as given. */
function putsRight(given: Answer, proposed: readonly ProposedPart[]): boolean {
  const isRowMissing = given.mistakes.some(({ story }) => story?.kind === "missing-row");
  return isRowMissing || !askAgain(given, proposed).isNoticed;
}

/** In changes of cells; an operation on rows or columns counts as two. */
function costOf(mistakes: readonly Mistake[]): number {
  return mistakes.reduce((sum, { changes, story }) => sum + (story === null ? changes.length : 2), 0);
}

const cellsNamed = ({ changes, alternatives }: Mistake): readonly string[] =>
  [...changes, ...alternatives.flatMap((other) => other.changes)].map(({ cell }) => toCellKey(cell));
