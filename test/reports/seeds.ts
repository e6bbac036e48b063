/** The figures of two published reports: our reference input. Counts by place; percentages follow from them. */
export interface SeedReport {
  readonly period: string;
  readonly totalHeading: string;
  readonly places: readonly {
    readonly place: string;
    readonly code: string;
    readonly userData: { readonly approved: number; readonly rejected: number };
    readonly technical: { readonly approved: number; readonly rejected: number };
  }[];
}

const technicalOnly = (
  place: string,
  code: string,
  approved: number,
  rejected = 0,
): SeedReport["places"][number] => ({
  place,
  code,
  userData: { approved: 0, rejected: 0 },
  technical: { approved, rejected },
});

export const H1_2024: SeedReport = {
  period: "H1 2024",
  totalHeading: "Total Number of Requests",
  places: [
    technicalOnly("Brazil", "BR", 3),
    technicalOnly("Chile", "CL", 1),
    technicalOnly("China", "CN", 4),
    technicalOnly("Colombia", "CO", 2),
    technicalOnly("Dominican Republic", "DO", 1),
    technicalOnly("India", "IN", 1),
    technicalOnly("Mexico", "MX", 1),
    technicalOnly("Russia", "RU", 25, 22),
    technicalOnly("South Korea", "KR", 1),
  ],
};

export const H2_2025: SeedReport = {
  period: "H2 2025",
  totalHeading: "Total Number of Processed Requests",
  places: [
    technicalOnly("Brazil", "BR", 1),
    technicalOnly("Russia", "RU", 32),
    technicalOnly("Singapore", "SG", 1),
  ],
};
