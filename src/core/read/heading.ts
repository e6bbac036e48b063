import { findPeriods, type Period } from "../period";
import { remember } from "../remember";
import { normaliseWords } from "./normalise";
import { ALL_OUTCOMES, APPROVED, REJECTED, TECHNICAL, TOTAL_TYPE, USER_DATA } from "../report";
import * as words from "./vocabulary";

/** What the words of a heading, a title or a row label say. */
export interface Meaning {
  readonly type: string;
  readonly outcome: string;
  readonly subject: string;
  readonly period: Period | null;
  readonly isShare: boolean;
  readonly isShareOfTotal: boolean;
  /** Neither a count nor a share of requests: days, ranks, amounts. */
  readonly isOther: boolean;
  /** The words name a type that the program knows, and only one. */
  readonly namesKnownType: boolean;
  readonly namesRequests: boolean;
  /** `percentage of requests …`: the base is named in words. */
  readonly namesBase: boolean;
}

/**
 * ```
 * Total Number of Requests for User Data                         → type user-data
 * Requests Processed and Rejected (No Data Found …)              → outcome rejected
 * Percentage of requests where some information was produced     → share, outcome approved
 * Accounts specified                                             → subject accounts
 * Search warrants                                                → type search warrants
 * ```
 */
/** A heading says what it means in its first words. */
const LONGEST = 400;

export const readHeading: (text: string) => Meaning = remember(meaningOf);

function meaningOf(whole: string): Meaning {
  const text = whole.slice(0, LONGEST);
  const periods = findPeriods(text);
  const plain = normaliseWords(periods.reduce((rest, { text: period }) => rest.replace(period, " "), text));
  const outside = plain.replace(/\([^()]*\)/g, " ");
  const isShare = words.SHARE_WORDS.test(plain);
  const { type, rest, isKnown } = readType(outside);
  const outcome = readOutcome(outside, plain);
  // What requests are for is not what is counted: `requests for account preservation`.
  const counted = withoutType(outside).replace(/\brequests? for\b.*/, "requests");
  const subject = words.SUBJECTS.find(([, pattern]) => pattern.test(counted))?.[0] ?? "requests";
  const namesBase =
    /(\b(percent(age)?|share|proportion)|%) of (\w+ ){0,3}(requests?|accounts?|orders?)\b/.test(plain);
  return {
    type: isKnown ? type : isShare && namesBase ? TOTAL_TYPE : leftover(rest),
    outcome,
    subject: /(\b(percent(age)?|share|proportion)|%) of (\w+ ){0,3}requests?\b/.test(plain)
      ? "requests"
      : subject,
    period: periods.length === 1 ? (periods[0]?.period ?? null) : null,
    isShare,
    isShareOfTotal: words.SHARE_OF_TOTAL.test(plain),
    isOther: words.CHANGE_WORDS.test(plain) || (!isShare && words.OTHER_MEASURE.test(plain)),
    namesKnownType: isKnown && type !== TOTAL_TYPE,
    namesRequests: words.REQUEST_WORDS.test(plain),
    namesBase,
  };
}

function withoutType(text: string): string {
  return text.replace(words.USER_DATA_WORDS, " ");
}

function readType(text: string): { readonly type: string; readonly rest: string; readonly isKnown: boolean } {
  const technical = words.TECHNICAL_WORDS.test(text);
  const userData = words.USER_DATA_WORDS.test(text.replace(words.NON_PERSONAL, " "));
  if (technical && userData) return { type: TOTAL_TYPE, rest: "", isKnown: true };
  const [qualifier] = words.QUALIFIERS.exec(text.replace(words.TECHNICAL_WORDS, " ")) ?? [];
  const known = technical ? TECHNICAL : userData ? USER_DATA : null;
  if (known !== null && qualifier !== undefined)
    return { type: TOTAL_TYPE, rest: `${qualifier} ${known}`, isKnown: false };
  if (known !== null) return { type: known, rest: "", isKnown: true };
  return { type: TOTAL_TYPE, rest: text, isKnown: false };
}

function readOutcome(outside: string, plain: string): string {
  const found = words.OUTCOMES.filter(([, pattern]) => pattern.test(outside)).map(([outcome]) => outcome);
  const isNegated = words.NEGATION.test(outside);
  const decided = found.filter((outcome) => outcome !== "received" && !(isNegated && outcome === APPROVED));
  if (decided.includes(APPROVED) && decided.includes(REJECTED)) return "approved or rejected";
  const first = decided[0] ?? found[0];
  if (first !== undefined) return words.OF_WHICH.test(outside) ? `of which ${first}` : first;
  if (outside.trim() !== "") return ALL_OUTCOMES;
  return words.OUTCOMES.slice(0, 4).find(([, pattern]) => pattern.test(plain))?.[0] ?? ALL_OUTCOMES;
}

/** Every word of an outcome or a subject. */
const NO_TYPES = [...words.OUTCOMES, ...words.SUBJECTS].map(([, pattern]) => new RegExp(pattern, "g"));

/** The words that name a type the program does not know; `total` when none are left. */
function leftover(text: string): string {
  if (words.PLAIN_REQUESTS.test(text.trim())) return TOTAL_TYPE;
  let rest = text;
  for (const pattern of NO_TYPES) rest = rest.replace(pattern, " ");
  rest = rest.replace(words.FILLER, " ").replace(/\s+/g, " ").trim();
  return rest === "" || words.PLAIN_REQUESTS.test(rest) ? TOTAL_TYPE : rest;
}
