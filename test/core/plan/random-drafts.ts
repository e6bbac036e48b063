import { roundedShare, type RoundingRule } from "../../../src/core/rounding";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { sheetOf } from "./draft";

const PLACES = [
  ...[
    "Argentina",
    "Belgium",
    "Brazil",
    "Chile",
    "China",
    "Colombia",
    "Estonia",
    "Finland",
    "Ghana",
    "Hungary",
  ],
  ...["India", "Japan", "Kenya", "Latvia", "Mexico", "Nepal", "Norway", "Oman", "Peru", "Portugal"],
  ...[
    "Romania",
    "Russia",
    "Singapore",
    "South Korea",
    "Spain",
    "Sweden",
    "Togo",
    "Turkey",
    "Uganda",
    "Vietnam",
  ],
];
const OUTCOMES = ["Approved", "Rejected", "Partially approved", "Pending", "Withdrawn"];
const TITLES = ["Requests for User Data", "Requests for Non-Personal Technical Information & Expertise"];

/** The same numbers for the same seed (Park and Miller, 1988), from 0 up to a limit that is left out. */
function dice(seed: number): (limit: number) => number {
  let state = (seed * 7919 + 17) % 2147483647;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

export interface RandomDraft {
  readonly sheet: SheetSnapshot;
  readonly rule: RoundingRule;
}

/**
 * A correct draft by chance: one or two types, two to five outcomes, few or many places, many of them without requests; shares with
 * none to two decimals, or counts alone in a long list.
 */
export function randomDraft(seed: number): RandomDraft {
  const roll = dice(seed);
  const places = PLACES.filter(() => roll(3) > 0).slice(0, 2 + roll(29));
  const outcomes = OUTCOMES.slice(0, 2 + roll(4));
  const types = TITLES.slice(0, 1 + roll(2));
  const most = [3, 12, 90, 2500][roll(4)] ?? 3;
  const counts = types.map(() => places.map(() => outcomes.map(() => (roll(3) === 0 ? 0 : roll(most + 1)))));
  const isLong = roll(4) === 0;
  const decimals = ([0, 0, 1, 2] as const)[roll(4)] ?? 0;
  const lines = isLong
    ? longList(types, places, outcomes, counts)
    : types.flatMap((type, index) => outcomeTable(type, places, outcomes, counts[index] ?? [], decimals));
  return { sheet: sheetOf("Draft", lines.join("\n")), rule: "half-up" };
}

function longList(
  types: readonly string[],
  places: readonly string[],
  outcomes: readonly string[],
  counts: readonly (readonly (readonly number[])[])[],
): readonly string[] {
  const rows = places.flatMap((place, at) =>
    types.map((type, index) =>
      [place, type.replace("Requests for ", ""), ...(counts[index]?.[at] ?? [])].join(" | "),
    ),
  );
  return ["Government requests, H1 2024", ["Country", "Type of request", ...outcomes].join(" | "), ...rows];
}

function outcomeTable(
  type: string,
  places: readonly string[],
  outcomes: readonly string[],
  counts: readonly (readonly number[])[],
  decimals: 0 | 1 | 2,
): readonly string[] {
  const total = outcomes.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return [
    `${type}, H1 2024`,
    `Country | ${outcomes.map((outcome) => `${outcome} |`).join(" | ")}`,
    ...[total, ...counts].map((row, index) =>
      [index === 0 ? "TOTAL:" : (places[index - 1] ?? ""), ...toPairs(row, decimals)].join(" | "),
    ),
    "",
  ];
}

function toPairs(row: readonly number[], decimals: 0 | 1 | 2): readonly string[] {
  const whole = row.reduce((sum, count) => sum + count, 0);
  return row.flatMap((count) => {
    const share =
      whole === 0 ? { digits: 0, decimals } : roundedShare({ count, whole, decimals, rule: "half-up" });
    const shown = (share.digits / 10 ** share.decimals).toFixed(decimals);
    return [`${shown}%`, String(count)];
  });
}
