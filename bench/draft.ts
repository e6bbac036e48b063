import countries from "i18n-iso-countries";

/** A report as a publisher would type it, made up but always the same: one sheet a period, three tables on each. */

export interface DraftSize {
  /** Up to 250. */
  readonly places: number;
  readonly periods: number;
}

/** One sheet as rows of cells; percentages are fractions, shown as whole percents. */
export interface DraftSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Where the tables of a sheet lie: zero-based rows of their totals; the places follow below each. */
export interface DraftLayout {
  readonly overview: number;
  readonly technical: number;
  readonly userData: number;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const HEADING_ROWS = 3;

/** Title, boxhead and total above the places of each table; one blank row between two tables. */
export function toLayout(places: number): DraftLayout {
  const height = HEADING_ROWS + places + 1;
  return { overview: 2, technical: 2 + height, userData: 2 + 2 * height };
}

/** The figures that a draft of this size has: three in the overview and four in each outcome table, a row. */
export function countFigures({ places, periods }: DraftSize): number {
  return (places + 1) * 11 * periods;
}

export function makeDraft({ places, periods }: DraftSize): readonly DraftSheet[] {
  const next = mulberry32(2024);
  const names = placeNames(places);
  return Array.from({ length: periods }, (_, index) => makeSheet(names, toPeriod(index), next));
}

function makeSheet(names: readonly string[], period: string, next: () => number): DraftSheet {
  const draw = (most: number) => Math.floor(next() ** 3 * most);
  const details = names.map((name) => ({
    name,
    technical: [draw(60), draw(25)] as const,
    userData: [draw(9), draw(4)] as const,
  }));
  const sum = (pick: (row: (typeof details)[number]) => number) =>
    details.reduce((total, row) => total + pick(row), 0);
  const total = {
    name: "TOTAL:",
    technical: [sum((row) => row.technical[0]), sum((row) => row.technical[1])] as const,
    userData: [sum((row) => row.userData[0]), sum((row) => row.userData[1])] as const,
  };
  const lines = [total, ...details];
  const outcome = ([approved, rejected]: readonly [number, number]) => [
    toShare(approved, approved + rejected),
    approved,
    toShare(rejected, approved + rejected),
    rejected,
  ];
  const outcomeHead = [
    "Country",
    "Requests Processed and Approved",
    null,
    "Requests Processed and Rejected",
    null,
  ];
  return {
    name: period,
    rows: [
      [`Law Enforcement and Government Requests, ${period}`],
      [
        "Country",
        "Total Number of Requests",
        "Total Number of Requests for User Data",
        "Total Number of Requests for Non-Personal Technical Information & Expertise",
      ],
      ...lines.map(({ name, technical, userData }) => {
        const [user, expert] = [userData[0] + userData[1], technical[0] + technical[1]];
        return [name, user + expert, user, expert];
      }),
      [],
      ["Requests for Non-Personal Technical Information & Expertise"],
      outcomeHead,
      ...lines.map(({ name, technical }) => [name, ...outcome(technical)]),
      [],
      ["Requests for User Data"],
      outcomeHead,
      ...lines.map(({ name, userData }) => [name, ...outcome(userData)]),
    ],
  };
}

/** Whole percents, half up, in whole numbers: `2 of 3 → 0.67`. Nothing of nothing is shown as 0%. */
function toShare(count: number, base: number): number {
  return base === 0 ? 0 : Math.floor((200 * count + base) / (2 * base)) / 100;
}

/** `0 → January 2008`, one month after the other. */
function toPeriod(index: number): string {
  return `${MONTHS[index % 12] ?? ""} ${2008 + Math.floor(index / 12)}`;
}

function placeNames(count: number): readonly string[] {
  const names = Object.values(countries.getNames("en", { select: "official" }));
  if (names.length < count) throw new Error(`There are only ${names.length} places to make a draft from.`);
  return names.slice(0, count).sort((a, b) => a.localeCompare(b, "en"));
}

/** A small generator of pseudo-random numbers in [0, 1): the same draft in every run. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
