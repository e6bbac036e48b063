/** The ways of writing a day, a month, a half, a quarter or a year. */

import type { AtomKind, Meaning } from "./period-atoms";
import { isPlainlyChinese } from "./period-chinese";
import { dates, lastDay, monthNumber, months, nth, quarterNumber, type Groups } from "./period-meaning";
import { HALF_WORD, MONTH, OF, ORDINAL, QUARTER_WORD, readMonth, UNTIL, YEAR_WORD } from "./period-words";

/** One way of writing. */
export interface Form {
  readonly kind: AtomKind;
  readonly pattern: RegExp;
  /** The named groups of a match → their meaning; `null` where they have none (a month 13). */
  readonly read: (groups: Groups) => Meaning | null;
  /** Whether it means that in this text. */
  readonly countsIn: (text: string) => boolean;
}

/** Ways of writing with something in common, which is sooner looked for than each of them. */
export interface FormFamily {
  /** A text in which this is not found has none of the forms. */
  readonly clue: RegExp;
  readonly forms: readonly Form[];
}

/** Signs that join digits to one number. */
const JOINTS = ".,:/'";
/** Not inside another word or number: `12024`, `1,2024`, `27001:2013`, `$2024`. */
const before = (joints: string): string => `(?<![\\p{L}\\p{N}_$€£#]|[0-9][${joints}])`;
/** `2024%`, `2024.5`, `2016/679`, `2023-24` are no years. */
const after = (joints: string): string => `(?![\\p{L}\\p{N}_]|[${joints}][0-9]|\\s?%)`;
const YEAR = "(?:19|20)[0-9]{2}";
const YEAR_TAIL = "(?:\\s?(?:года|году|год|г\\.|г(?!\\p{L})))?";
const LONG_YEAR = `(?<year>${YEAR})${YEAR_TAIL}`;
const ANY_YEAR = `(?:FY|CY)?\\s?(?<year>${YEAR}|[1-4][0-9])${YEAR_TAIL}`;
/** What may stand between a part and its year: blanks, one sign, an opening bracket. */
/** `H1 24` and `H12024`, but not `S244`: two digits of a year need something before them. */
const APART = "(?:(?<=[^\\p{L}\\p{N}])|(?=[0-9]{4}))";
const GAP = "[\\s,:]*[-–/.'(]?\\s*";
const OF_YEAR = `(?:[\\s,]*(?:${OF}\\s+)?\\(?(?:${YEAR_WORD}\\s*)?|${GAP})`;
/** The same where the year comes first; a dash with blanks would rather lead to the end of a range: `Q3 2023 – Q2 2024`. */
const YEAR_GAP = "(?:\\s*|[-/.]|\\s?[:(])";
const DASH = "(?:[-–—~～〜至]|から)";
/** A year is none by itself in `2024 年度` and `2023～2024年度`: see `byYear`. */
const NO_NENDO = `(?!\\s?(?:${DASH}\\s?${YEAR}\\s?年|年)?度)`;
const DAY = "(?<day>[0-9]{1,2})";
const NAMED_MONTH = `(?<month>${MONTH})\\.?`;

/** `H` and its like stand for a half (German HJ, French, Spanish and Portuguese S), `Q` and `T` for a quarter. */
const PARTS = [
  { months: 6, most: 2, letter: "(?:HY?|HJ|S)", word: HALF_WORD },
  { months: 3, most: 4, letter: "(?:Q|T)", word: QUARTER_WORD },
] as const;

const clue = (pattern: string): RegExp => new RegExp(pattern, "iu");
const HAS_YEAR = clue(YEAR);

/** Where two forms fit the same words, the first of them counts. */
export const FAMILIES: readonly FormFamily[] = [
  {
    // 2024-01-31 · 31.01.2024 · 01/31/2024 · 31.01.
    clue: /[0-9][./-]\s?[0-9]{1,2}[./-]/,
    forms: [
      form("day", `(?<year>${YEAR})-(?<month>[0-9]{2})-(?<day>[0-9]{2})`, (it) =>
        dates(it.year, [it.day, it.month]),
      ),
      form("day", `(?<a>[0-9]{1,2})\\.\\s?(?<b>[0-9]{1,2})\\.(?:\\s?(?<year>${YEAR}|[0-9]{2}))?`, (it) =>
        dates(it.year, [it.a, it.b]),
      ),
      form("day", `(?<a>[0-9]{1,2})(?<sign>[/-])(?<b>[0-9]{1,2})\\k<sign>(?<year>${YEAR}|[0-9]{2})`, (it) =>
        dates(it.year, [it.a, it.b], [it.b, it.a]),
      ),
    ],
  },
  {
    clue: clue(MONTH),
    forms: [
      // 31 January 2024 · 1er janvier · January 31, 2024
      form(
        "day",
        `${DAY}(?:st|nd|rd|th|er|\\.|º)?\\s?(?:(?:of|de)\\s)?${NAMED_MONTH}(?:[\\s,]+(?:del?\\s)?${LONG_YEAR})?`,
        (it) => dates(it.year, [it.day, monthNumber(it)]),
      ),
      form("day", `${NAMED_MONTH}\\s${DAY}(?:st|nd|rd|th)?(?:[\\s,]+${LONG_YEAR})?`, (it) =>
        dates(it.year, [it.day, monthNumber(it)]),
      ),
      // March 2024 · Mar-24 · March
      form("month", `${NAMED_MONTH}(?:${OF_YEAR}${LONG_YEAR})?`, (it) =>
        months(it.year, readMonth(it.month ?? ""), 1),
      ),
      form("month", `${NAMED_MONTH}\\s?(?:-|')(?<year>[1-4][0-9])`, (it) =>
        months(it.year, readMonth(it.month ?? ""), 1),
      ),
      // 1–31 March 2024
      form("month", `0?1\\.?\\s?${UNTIL}\\s?${DAY}\\.?\\s?${NAMED_MONTH}[\\s,]+${LONG_YEAR}`, (it) => {
        const month = readMonth(it.month ?? "");
        return month !== null && Number(it.day) === lastDay(Number(it.year), month)
          ? months(it.year, month, 1)
          : null;
      }),
    ],
  },
  {
    // 03/2024 · 2024-03
    clue: HAS_YEAR,
    forms: [
      form("month", `(?<month>0?[1-9]|1[0-2])[./](?<year>${YEAR})`, (it) =>
        months(it.year, Number(it.month), 1),
      ),
      form("month", `(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])`, (it) => months(it.year, Number(it.month), 1)),
    ],
  },
  {
    // 2024年3月
    clue: /月/u,
    forms: [
      chinese("month", `(?:(?<year>${YEAR})\\s?年\\s?)?(?<month>1[0-2]|0?[1-9])\\s?月`, (it) =>
        months(it.year, Number(it.month), 1),
      ),
    ],
  },
  ...PARTS.flatMap(({ months: length, most, letter, word }): readonly FormFamily[] => [
    {
      // H1 2024 · 1H24 · 2024 H1
      clue: clue(`(?<!\\p{L})${letter}\\s?[1-${most}]|[1-${most}]\\.?\\s?${letter}`),
      forms: [
        form("part", `${letter}\\s?(?<nth>[1-${most}])(?:${GAP}${APART}${ANY_YEAR})?`, (it) =>
          nth(it, length),
        ),
        form("part", `(?<nth>[1-${most}])\\.?\\s?${letter}(?:${GAP}${ANY_YEAR})?`, (it) => nth(it, length)),
        form("part", `(?:FY|CY)?(?<year>${YEAR})${YEAR_GAP}${letter}\\s?(?<nth>[1-${most}])`, (it) =>
          nth(it, length),
        ),
        form("part", `(?:FY|CY)?(?<year>${YEAR})${YEAR_GAP}(?<nth>[1-${most}])${letter}`, (it) =>
          nth(it, length),
        ),
      ],
    },
    {
      // first half of 2024 · Semester 1, 2024 · 2024, first half
      clue: clue(word),
      forms: [
        form("part", `(?<nth>${ORDINAL})[\\s-]?${word}(?:${OF_YEAR}${LONG_YEAR})?`, (it) => nth(it, length)),
        form("part", `${word}\\s(?<nth>[1-${most}]|II?)(?:${OF_YEAR}${LONG_YEAR})?`, (it) => nth(it, length)),
        form("part", `(?<year>${YEAR})[\\s,:(]+(?<nth>${ORDINAL})[\\s-]${word}`, (it) => nth(it, length)),
      ],
    },
  ]),
  {
    clue: /[半月第]/u,
    forms: [
      // 2024年上半期 · 2024年上半年
      ...byYear("part", `\\s?の?(?<half>[上下前後后])半(?:[年期]|(?![\\p{L}]))`, (it) =>
        months(it.year, "上前".includes(it.half ?? "") ? 1 : 7, 6),
      ),
      // 2024年1-6月
      chinese(
        "part",
        `(?<year>${YEAR})\\s?年\\s?(?<first>1[0-2]|0?[1-9])\\s?[-–—~～〜至]\\s?(?<last>1[0-2]|0?[1-9])\\s?月`,
        (it) => {
          const length = Number(it.last) - Number(it.first) + 1;
          return length > 0 ? months(it.year, Number(it.first), length) : null;
        },
      ),
      // 2024年第1四半期 · 2024年第一季度
      ...byYear("part", `\\s?第(?<quarter>[1-4一二三四])(?:四半期|季度|季)`, (it) =>
        months(it.year, quarterNumber(it.quarter) * 3 - 2, 3),
      ),
    ],
  },
  {
    // 2023–2024 · 2024
    clue: HAS_YEAR,
    forms: [
      form(
        "years",
        `(?:${YEAR_WORD}\\s*)?${LONG_YEAR}\\s?(?:[-–—]|(?:to|bis|à|a|al)\\s)\\s?(?<last>${YEAR})(?:\\s?гг\\.)?`,
        (it) => {
          const whole = months(it.year, 1, 12);
          return whole === null || Number(it.year) >= Number(it.last)
            ? null
            : { ...whole, endYear: Number(it.last) };
        },
      ),
      form("year", `(?:${YEAR_WORD}[\\s:]*)?${LONG_YEAR}${NO_NENDO}`, (it) => months(it.year, 1, 12)),
    ],
  },
  {
    // FY24
    clue: clue("[FC]Y"),
    forms: [form("year", `(?:FY|CY)\\s?'?(?<year>[1-4][0-9])`, (it) => months(it.year, 1, 12))],
  },
  {
    // 2024年 · 2024年度
    clue: /年/u,
    forms: [
      chinese("year", `(?<year>${YEAR})\\s?年${NO_NENDO}`, (it) => months(it.year, 1, 12)),
      chinese(
        "year",
        `(?<!${YEAR}\\s?年?\\s?${DASH}\\s?)(?<year>${YEAR})\\s?年度`,
        (it) => months(it.year, 1, 12),
        isPlainlyChinese,
      ),
    ],
  },
];

function form(kind: AtomKind, pattern: string, read: Form["read"]): Form {
  // a date may end a range without blanks: 01.01.2024-30.06.2024
  const joints = kind === "day" ? JOINTS : `${JOINTS}-`;
  const whole = new RegExp(`${before(joints)}${pattern}${after(joints)}`, "giu");
  return { kind, pattern: whole, read, countsIn: () => true };
}

/** Chinese and Japanese words follow each other without blanks. */
function chinese(
  kind: AtomKind,
  pattern: string,
  read: Form["read"],
  countsIn: Form["countsIn"] = () => true,
): Form {
  return { kind, pattern: new RegExp(`(?<![0-9])${pattern}`, "gu"), read, countsIn };
}

/**
 * A part of a year after the year. The Chinese 年度 is the calendar year; the Japanese one mostly begins in April, and its first
 * half is no first half of ours.
 */
function byYear(kind: AtomKind, part: string, read: Form["read"]): readonly Form[] {
  return [
    chinese(kind, `(?<year>${YEAR})\\s?年?${part}`, read),
    chinese(kind, `(?<year>${YEAR})\\s?年度${part}`, read, isPlainlyChinese),
  ];
}
