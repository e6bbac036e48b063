import { ARBITRARY, KEYING, SLIP_NAMES, type ErrorKind } from "./error-kinds";
import type { Wrong } from "./draw-draft";
import { LIKE_THE_SEEDS, type ReportShape } from "./reports";

/** One line of a table: so many drafts of one shape with the same number and kinds of errors. */
export interface Line {
  readonly title: string;
  readonly shape: ReportShape;
  readonly wrong: Wrong;
  readonly drafts: number;
}

/** A table of the document. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly lines: readonly Line[];
}

const NINE: ReportShape = LIKE_THE_SEEDS;
/** As in the published reports, nobody asked for user data. */
const ONE_TYPE: ReportShape = { ...NINE, unused: 1 };
const LARGE = { ...NINE, most: 1300 };
const toRows = (rows: number): ReportShape => ({ ...LARGE, rows });
const NO_SHARES = { hasShares: false };
const NO_TOTAL = { hasTotal: false };

const ERRORS = [1, 2, 3, 5];

function toLines(
  title: string,
  shape: ReportShape,
  kinds: readonly ErrorKind[],
  { drafts = 300, errors = ERRORS }: { readonly drafts?: number; readonly errors?: readonly number[] } = {},
): readonly Line[] {
  return errors.map((count) => ({ title, shape, drafts, wrong: { errors: count, kinds } }));
}

const ANY = SLIP_NAMES;
const ONE = { errors: [1] };

/** The drafts beside which sum checks and percentage checks are shown. */
export const SLIPS_OF_ALL_KINDS: Section = {
  title: "Slips of all kinds",
  about:
    "Two types of request, three tables, TOTAL row, percentages. Each of the twelve kinds is as likely as the others.",
  lines: [
    ...toLines("9 rows, one type unused, to 50", ONE_TYPE, ANY),
    ...toLines("9 rows, to 50", NINE, ANY),
    ...toLines("30 rows, to 1,300", toRows(30), ANY),
    ...toLines("100 rows, to 1,300", toRows(100), ANY, { drafts: 200 }),
    ...toLines("250 rows, to 1,300", toRows(250), ANY, { drafts: 100 }),
  ],
};

export const ARBITRARY_VALUES: Section = {
  title: "The control: arbitrary wrong values",
  about:
    "Any other number of about the same size: no slip that the program could know. Where it is offered as a correction all the same, the wrong value only looks like a slip.",
  lines: [
    ...toLines("9 rows, to 50", NINE, [ARBITRARY]),
    ...toLines("30 rows, to 1,300", toRows(30), [ARBITRARY]),
    ...toLines("9 rows, no percentages", { ...NINE, ...NO_SHARES }, [ARBITRARY]),
  ],
};

export const SECTIONS: readonly Section[] = [
  SLIPS_OF_ALL_KINDS,
  {
    title: "The same without percentages",
    about: "The same kinds, without the one that needs percentages.",
    lines: [
      ...toLines("9 rows, to 50", { ...NINE, ...NO_SHARES }, ANY),
      ...toLines("30 rows, to 1,300", { ...toRows(30), ...NO_SHARES }, ANY),
    ],
  },
  {
    title: "Keying slips only",
    about: "A digit replaced, omitted or added, or two swapped.",
    lines: [...toLines("9 rows, to 50", NINE, KEYING), ...toLines("30 rows, to 1,300", toRows(30), KEYING)],
  },
  ARBITRARY_VALUES,
  {
    title: "Fewer and more conditions",
    about: "Nine rows, counts to 50. What a table does not state twice, no program can tell.",
    lines: [
      ...toLines("no TOTAL row", { ...NINE, ...NO_TOTAL }, ANY, { errors: [1, 3] }),
      ...toLines("no TOTAL row, no percentages", { ...NINE, ...NO_TOTAL, ...NO_SHARES }, ANY, ONE),
      ...toLines("overview alone", { ...NINE, hasOutcomes: false }, ANY, ONE),
      ...toLines(
        "overview alone, no TOTAL row, keying slips",
        { ...NINE, ...NO_TOTAL, hasOutcomes: false },
        KEYING,
        ONE,
      ),
      ...toLines(
        "overview alone, no TOTAL row, arbitrary values",
        { ...NINE, ...NO_TOTAL, hasOutcomes: false },
        [ARBITRARY],
        ONE,
      ),
      ...toLines("three outcomes", { ...NINE, outcomes: 3 }, ANY, { errors: [1, 3] }),
      ...toLines("four types of request", { ...NINE, types: 4 }, ANY, { errors: [1, 3] }),
    ],
  },
  {
    title: "A row that nobody typed",
    about: "The totals still count it. Right means: the row is said to be missing, with all its counts.",
    lines: (["all tables", "one table"] satisfies readonly Wrong["missing"][]).flatMap((missing) =>
      [9, 30].flatMap((rows) =>
        [0, 1].map((errors): Line => ({
          title: `${rows} rows, missing in ${missing}`,
          shape: rows === 9 ? NINE : toRows(rows),
          wrong: { errors, kinds: KEYING, missing },
          drafts: 200,
        })),
      ),
    ),
  },
  {
    title: "Each kind alone",
    about: "Nine rows, counts to 50, TOTAL row, percentages; one error a draft.",
    lines: SLIP_NAMES.flatMap((kind) => toLines(kind, NINE, [kind], { drafts: 150, errors: [1] })),
  },
];
