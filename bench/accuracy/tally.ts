import type { Judgement } from "./judge";

/** What the drafts of a line came to; drafts, if nothing else is said. */
export interface Tally {
  readonly drafts: number;
  readonly silent: number;
  readonly noticed: number;
  readonly among: number;
  readonly masked: number;
  readonly leftOut: number;
  readonly right: number;
  readonly only: number;
  readonly unproved: number;
  /** Corrections. */
  readonly proposed: number;
  readonly rightOnes: number;
  readonly oneClick: number;
  readonly wrongOneClick: number;
  /** Drafts in which a one-click correction is wrong. */
  readonly misled: number;
}

export function tally(judgements: readonly Judgement[]): Tally {
  const count = (is: (each: Judgement) => boolean): number => judgements.filter(is).length;
  const sum = (of: (each: Judgement) => number): number =>
    judgements.reduce((all, each) => all + of(each), 0);
  return {
    drafts: judgements.length,
    silent: count(({ isSilent }) => isSilent),
    noticed: count(({ isNoticed }) => isNoticed),
    among: count(({ isAmong }) => isAmong),
    masked: count(({ isMasked }) => isMasked),
    leftOut: count(({ isLeftOut }) => isLeftOut),
    right: count(({ isRight }) => isRight),
    only: count(({ isOnly }) => isOnly),
    unproved: count(({ isUnproved }) => isUnproved),
    proposed: sum(({ proposed }) => proposed),
    rightOnes: sum(({ rightOnes }) => rightOnes),
    oneClick: sum(({ oneClick }) => oneClick),
    wrongOneClick: sum(({ wrongOneClick }) => wrongOneClick),
    misled: count(({ wrongOneClick }) => wrongOneClick > 0),
  };
}

/** Of several lines together. */
export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, each): Tally => ({
      drafts: sum.drafts + each.drafts,
      silent: sum.silent + each.silent,
      noticed: sum.noticed + each.noticed,
      among: sum.among + each.among,
      masked: sum.masked + each.masked,
      leftOut: sum.leftOut + each.leftOut,
      right: sum.right + each.right,
      only: sum.only + each.only,
      unproved: sum.unproved + each.unproved,
      proposed: sum.proposed + each.proposed,
      rightOnes: sum.rightOnes + each.rightOnes,
      oneClick: sum.oneClick + each.oneClick,
      wrongOneClick: sum.wrongOneClick + each.wrongOneClick,
      misled: sum.misled + each.misled,
    }),
    tally([]),
  );
}

/** In per cent: `99.7`, `100`, and `–` of nothing. Never rounded up to 100. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "–";
  const tenths = Math.round((1000 * part) / whole);
  if (tenths === 1000 && part < whole) return "99.9";
  if (tenths === 0 && part > 0) return ((100 * part) / whole).toFixed(2);
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}
