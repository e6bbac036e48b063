import { text, type DraftCell, type DraftRow, type DraftTable } from "./draft-sheet";
import { sumOf, totalOf, wholePercent, type Figures, type Outcomes } from "./figures";

export const USER_DATA = "User Data";
export const TECHNICAL = "Non-Personal Technical Information & Expertise";

const APPROVED = "Requests Processed and Approved";
const REJECTED =
  "Requests Processed and Rejected (No Data Found or Not Meeting Legal Verification Requirements)";

interface TableOptions {
  /** The sheet row, from one, on which the table's title stands; formulas need it. `null` for typed values. */
  readonly liveFrom: number | null;
  /** The heading of the first count: it changed over the years. */
  readonly countHeading?: string;
}

/** `Country | Total | User data | Technical`, the total row first. */
export function overviewTable(
  { period, rows }: Figures,
  { liveFrom, countHeading }: TableOptions,
): DraftTable {
  const user = totalOf(sumOf(rows.map((row) => row.userData)));
  const technical = totalOf(sumOf(rows.map((row) => row.technical)));
  const heading = countHeading ?? "Total Number of Requests";
  const total = (value: number, column: string): DraftCell => sumCell(value, column, rows.length, liveFrom);
  return {
    spanners: [],
    rows: [
      [text(`Law Enforcement and Government Requests, ${period}`, "title")],
      [
        text("Country", "stub-head"),
        text(heading, "head"),
        text(`Total Number of Requests for ${USER_DATA}`, "head"),
        text(`Total Number of Requests for ${TECHNICAL}`, "head"),
      ],
      [text("TOTAL:", "total"), total(user + technical, "B"), total(user, "C"), total(technical, "D")],
      ...rows.map((row, index): DraftRow => {
        const line = (liveFrom ?? 0) + 3 + index;
        const all = totalOf(row.userData) + totalOf(row.technical);
        return [
          text(row.country),
          liveFrom === null ? { value: all } : { value: all, formula: `C${line}+D${line}` },
          { value: totalOf(row.userData) },
          { value: totalOf(row.technical) },
        ];
      }),
    ],
  };
}

/** `Country | Approved: share, count | Rejected: share, count`; each heading spans its two columns. */
export function outcomeTable(
  { rows }: Figures,
  type: typeof USER_DATA | typeof TECHNICAL,
  { liveFrom }: TableOptions,
): DraftTable {
  const outcomes = rows.map((row) => (type === USER_DATA ? row.userData : row.technical));
  return {
    spanners: [
      { row: 1, first: 1, last: 2 },
      { row: 1, first: 3, last: 4 },
    ],
    rows: [
      [text(`Requests for ${type}`, "subtitle")],
      [
        text("Country", "stub-head"),
        text(APPROVED, "head"),
        { value: null, look: "head" },
        text(REJECTED, "head"),
        { value: null, look: "head" },
      ],
      [
        text("TOTAL:", "total"),
        ...outcomeCells(sumOf(outcomes), liveFrom === null ? null : liveFrom + 2, rows.length),
      ],
      ...rows.map((row, index): DraftRow => {
        const of = outcomes[index] ?? { approved: 0, rejected: 0 };
        return [text(row.country), ...outcomeCells(of, liveFrom === null ? null : liveFrom + 3 + index, 0)];
      }),
    ],
  };
}

/** @param parts in the total row, the number of rows below that it is the sum of; else 0 */
function outcomeCells(of: Outcomes, line: number | null, parts: number): DraftCell[] {
  const share = (value: number, column: string): DraftCell => {
    const look = parts > 0 ? "total-share" : "share";
    const typed = { value: wholePercent(value, totalOf(of)), look } as const;
    if (line === null) return typed;
    const base = `C${line}+E${line}`;
    const exact = totalOf(of) === 0 ? 0 : value / totalOf(of);
    return { value: exact, formula: `IF(${base}=0,0,${column}${line}/(${base}))`, look };
  };
  const count = (value: number, column: string): DraftCell =>
    parts > 0 ? sumCell(value, column, parts, line === null ? null : line - 2) : { value };
  return [share(of.approved, "C"), count(of.approved, "C"), share(of.rejected, "E"), count(of.rejected, "E")];
}

function sumCell(value: number, column: string, parts: number, liveFrom: number | null): DraftCell {
  if (liveFrom === null) return { value, look: "total" };
  const first = liveFrom + 3;
  return { value, formula: `SUM(${column}${first}:${column}${first + parts - 1})`, look: "total" };
}

/** Country, type, approved, rejected: one row each, nothing added up. */
export function countsTable({ period, rows }: Figures): DraftTable {
  const lines = rows.flatMap(({ country, userData, technical }) => [
    [text(country), text(USER_DATA), { value: userData.approved }, { value: userData.rejected }],
    [text(country), text(TECHNICAL), { value: technical.approved }, { value: technical.rejected }],
  ]);
  return {
    spanners: [],
    rows: [
      [text(`Requests, ${period}`, "title")],
      [
        text("Country", "stub-head"),
        text("Request type", "stub-head"),
        text("Approved", "head"),
        text("Rejected", "head"),
      ],
      ...lines,
    ],
  };
}
