import { counted, listed } from "./counted";

/** How many of what was decided about a workbook holds. */
export interface DecidedCounts {
  readonly ignored: number;
  readonly leftOut: number;
  readonly corrected: number;
  /** Figures that were compared with the source. */
  readonly right: number;
}

const verb = (count: number): string => (count === 1 ? "is" : "are");

/** On the command line: what the user of the pane or of the page decided about a workbook, and whether it is heeded. */
export const decided = {
  /** `Decided in this workbook: 2 findings are ignored and 1 table is left out.`; `null` where there is nothing. */
  line: ({ ignored, leftOut, corrected, right }: DecidedCounts): string | null => {
    const parts = [
      ...(ignored === 0 ? [] : [`${counted(ignored, "finding", "findings")} ${verb(ignored)} ignored`]),
      ...(leftOut === 0 ? [] : [`${counted(leftOut, "table", "tables")} ${verb(leftOut)} left out`]),
      ...(corrected === 0
        ? []
        : [`${counted(corrected, "column", "columns")} ${verb(corrected)} read as corrected`]),
      ...(right === 0 ? [] : [`${counted(right, "figure", "figures")} ${verb(right)} taken as right`]),
    ];
    return parts.length === 0 ? null : `Decided in this workbook: ${listed(parts)}.`;
  },
  how: "Add --without-decisions to judge the bare figures.",
  unheeded: "What was decided in this workbook was not heeded, as you asked.",
  unreadable: (file: string): string =>
    `What was decided in ${file} (which findings are ignored, how columns are read) could not be read, so it was not heeded, and every finding counts.`,
  newer: (file: string): string =>
    `What was decided in ${file} (which findings are ignored, how columns are read) was kept by a newer Crossfoot, so it was not heeded, and every finding counts.`,
  corrected: "as corrected in this workbook",
  theme: (name: string): string => `Its theme is the one chosen in this workbook: ${name}.`,
  themeRefused: (file: string, message: string): string =>
    `The theme chosen in ${file} cannot be used: ${message} Name another with --theme.`,
} as const;
