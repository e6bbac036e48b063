import type { SheetSnapshot } from "../../../src/core/sheet";
import { textSheet } from "../../reports/text-sheet";

/** What a company writes in its own language where our reports are in English. */
export interface DraftWords {
  readonly language: string;
  readonly title: string;
  /** As our reports name it. */
  readonly period: string;
  readonly country: string;
  readonly all: string;
  /** `all` speaks of requests received. */
  readonly isReceived?: true;
  readonly userData: string;
  readonly technical: string;
  readonly total: string;
  readonly userDataTitle: string;
  readonly technicalTitle: string;
  readonly approved: string;
  readonly rejected: string;
  /** Brazil, Germany, Russia, the United States. */
  readonly places: readonly [string, string, string, string];
  /** `64` → as the language writes a percentage. */
  readonly percent: (percent: number) => string;
  /** `1234` → as the language writes a number. */
  readonly number: (count: number) => string;
}

type Pair = readonly [approved: number, rejected: number];
/** Brazil, Germany, Russia, the United States. */
const USER_DATA: readonly Pair[] = [
  [3, 1],
  [12, 4],
  [0, 0],
  [950, 284],
];
const TECHNICAL: readonly Pair[] = [
  [2, 2],
  [1, 0],
  [25, 22],
  [7, 13],
];

/** A draft as our reports are laid out: an overview, and a table of outcomes for each type. */
export function draftOf(words: DraftWords, wrong: "none" | "total" | "share" = "none"): SheetSnapshot {
  const { places, total } = words;
  const sum = (pairs: readonly Pair[], of: (pair: Pair) => number): number =>
    pairs.reduce((all, pair) => all + of(pair), 0);
  const both = ([approved, rejected]: Pair): number => approved + rejected;
  // A text, as it is typed: our test sheets would take `1.234` for a number with decimals.
  const number = (count: number): string => `'${words.number(count)}`;
  const overviewRow = (label: string, user: number, technical: number): string =>
    [
      label,
      number(user + technical + (wrong === "total" && label === total ? 1 : 0)),
      number(user),
      number(technical),
    ].join(" | ");
  const outcomeRow = (label: string, approved: number, rejected: number): string => {
    const all = approved + rejected;
    const percent = (count: number): number => (all === 0 ? 0 : Math.round((100 * count) / all));
    const slip = wrong === "share" && label === total ? 7 : 0;
    return [
      label,
      words.percent(percent(approved) + slip),
      number(approved),
      words.percent(percent(rejected)),
      number(rejected),
    ].join(" | ");
  };
  const outcomeTable = (title: string, pairs: readonly Pair[]): readonly string[] => [
    "",
    title,
    "",
    `${words.country} | ${words.approved} | < | ${words.rejected} | <`,
    outcomeRow(
      total,
      sum(pairs, ([approved]) => approved),
      sum(pairs, ([, rejected]) => rejected),
    ),
    ...pairs.map(([approved, rejected], index) => outcomeRow(places[index] ?? "", approved, rejected)),
  ];
  return textSheet(
    "Tabelle1",
    [
      words.title,
      "",
      `${words.country} | ${words.all} | ${words.userData} | ${words.technical}`,
      overviewRow(total, sum(USER_DATA, both), sum(TECHNICAL, both)),
      ...places.map((place, index) =>
        overviewRow(place, both(USER_DATA[index] ?? [0, 0]), both(TECHNICAL[index] ?? [0, 0])),
      ),
      ...outcomeTable(words.userDataTitle, USER_DATA),
      ...outcomeTable(words.technicalTitle, TECHNICAL),
    ].join("\n"),
  );
}
