export const FORMATS = ["text", "json", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

export interface CheckCommand {
  readonly name: "check";
  readonly file: string;
  readonly format: Format;
  /** `null` for standard output, which `-` asks for too. */
  readonly output: string | null;
}

export interface BuildCommand {
  readonly name: "build";
  readonly file: string;
  readonly out: string;
  /** Values instead of live formulas. */
  readonly values: boolean;
  /** Build although there are errors. */
  readonly force: boolean;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly paper: Paper;
  readonly period: string | null;
}

export interface FixCommand {
  readonly name: "fix";
  readonly file: string;
  readonly out: string;
}

export interface ExplainCommand {
  readonly name: "explain";
  readonly check: string;
}

export type Command =
  | CheckCommand
  | BuildCommand
  | FixCommand
  | ExplainCommand
  | { readonly name: "help" }
  | { readonly name: "version" };
