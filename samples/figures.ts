/** The figures of one reporting period: requests for user data and for technical information, by country. */
export interface Figures {
  readonly period: string;
  readonly rows: readonly CountryFigures[];
}

export interface CountryFigures {
  readonly country: string;
  readonly userData: Outcomes;
  readonly technical: Outcomes;
}

export interface Outcomes {
  readonly approved: number;
  readonly rejected: number;
}

const NONE: Outcomes = { approved: 0, rejected: 0 };

/** `["Russia", 25, 22]` → 25 technical requests approved, 22 rejected, none for user data */
function technicalOnly(rows: readonly (readonly [string, number, number])[]): CountryFigures[] {
  return rows.map(([country, approved, rejected]) => ({
    country,
    userData: NONE,
    technical: { approved, rejected },
  }));
}

function both(rows: readonly (readonly [string, number, number, number, number])[]): CountryFigures[] {
  return rows.map(([country, userApproved, userRejected, approved, rejected]) => ({
    country,
    userData: { approved: userApproved, rejected: userRejected },
    technical: { approved, rejected },
  }));
}

/** As published. */
export const H1_2024: Figures = {
  period: "H1 2024",
  rows: technicalOnly([
    ["Brazil", 3, 0],
    ["Chile", 1, 0],
    ["China", 4, 0],
    ["Colombia", 2, 0],
    ["Dominican Republic", 1, 0],
    ["India", 1, 0],
    ["Mexico", 1, 0],
    ["Russia", 25, 22],
    ["South Korea", 1, 0],
  ]),
};

/** As published. */
export const H2_2025: Figures = {
  period: "H2 2025",
  rows: technicalOnly([
    ["Brazil", 1, 0],
    ["Russia", 32, 0],
    ["Singapore", 1, 0],
  ]),
};

/** Invented. */
export const H1_2023: Figures = {
  period: "H1 2023",
  rows: both([
    ["Brazil", 0, 1, 4, 1],
    ["Germany", 0, 2, 1, 0],
    ["India", 0, 0, 2, 1],
    ["Japan", 0, 0, 1, 0],
    ["Russia", 0, 3, 31, 12],
  ]),
};

/** Invented. */
export const H2_2023: Figures = {
  period: "H2 2023",
  rows: both([
    ["Brazil", 0, 0, 5, 2],
    ["Colombia", 0, 1, 1, 0],
    ["Germany", 0, 1, 2, 1],
    ["India", 0, 0, 3, 0],
    ["Russia", 0, 2, 28, 17],
    ["Singapore", 0, 0, 1, 0],
  ]),
};

export function sumOf(outcomes: readonly Outcomes[]): Outcomes {
  return outcomes.reduce(
    (sum, { approved, rejected }) => ({
      approved: sum.approved + approved,
      rejected: sum.rejected + rejected,
    }),
    NONE,
  );
}

export function totalOf({ approved, rejected }: Outcomes): number {
  return approved + rejected;
}

/** As people type it: whole percent, and `0%` of nothing. */
export function wholePercent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole) / 100;
}
