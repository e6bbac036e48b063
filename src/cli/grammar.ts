/**
 * What each command takes: its one argument, what to say where that is missing, and its options with what their
 * value is called; `null` for a switch.
 */
export const GRAMMAR = {
  check: {
    argument: "workbook",
    missing: "Name one workbook to check, for example: crossfoot check draft.xlsx.",
    options: { format: "text, json or sarif", output: "PATH", "without-decisions": null },
  },
  build: {
    argument: "workbook",
    missing: "Name one workbook to build from, for example: crossfoot build draft.xlsx --out report.xlsx.",
    options: {
      out: "OUT.xlsx",
      values: null,
      title: "TEXT",
      organisation: "TEXT",
      force: null,
      paper: "a4 or letter",
      period: "TEXT",
      layout: "report or accessible",
      language: "CODE",
      theme: "FILE",
    },
  },
  facts: {
    argument: "workbook",
    missing: "Name one workbook to tell of, for example: crossfoot facts draft.xlsx.",
    options: { language: "CODE", period: "TEXT" },
  },
  export: {
    argument: "workbook",
    missing: "Name one workbook to export, for example: crossfoot export draft.xlsx --out data.",
    options: {
      out: "FOLDER",
      period: "TEXT",
      title: "TEXT",
      description: "TEXT",
      licence: "NAME or ADDRESS",
      source: "TEXT",
      created: "DATE",
      force: null,
    },
  },
  fix: {
    argument: "workbook",
    missing: "Name one workbook to correct, for example: crossfoot fix draft.xlsx --out fixed.xlsx.",
    options: { out: "OUT.xlsx" },
  },
  verify: {
    argument: "report",
    missing: "Name one report to verify, for example: crossfoot verify report.xlsx --draft draft.xlsx.",
    options: { draft: "DRAFT.xlsx" },
  },
  audit: {
    argument: "workbook",
    missing: "Name one workbook to audit, for example: crossfoot audit report.xlsx.",
    options: { format: "text or json" },
  },
  explain: {
    argument: "check",
    missing: "Name one check to explain, for example: crossfoot explain footing.",
    options: {},
  },
} as const;

export type CommandName = keyof typeof GRAMMAR;
export const COMMAND_NAMES: readonly CommandName[] = [
  "check",
  "build",
  "facts",
  "export",
  "fix",
  "verify",
  "audit",
  "explain",
];

/** Options as read: switches are `true`, others have their texts, of which only those of `REPEATED` have several. */
export type Options = ReadonlyMap<string, readonly string[] | true>;
export const REPEATED: ReadonlySet<string> = new Set(["period", "source"]);

export function textsOf(options: Options, key: string): readonly string[] {
  const value = options.get(key);
  return value === undefined || value === true ? [] : value;
}

export function textOf(options: Options, key: string): string | null {
  return textsOf(options, key)[0] ?? null;
}
