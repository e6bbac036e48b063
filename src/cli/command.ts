import type { Language, Layout, Licence, Source } from "../core";

export const FORMATS = ["text", "json", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

export const LAYOUTS = ["report", "accessible"] as const;

export interface CheckCommand {
  readonly name: "check";
  readonly file: string;
  readonly format: Format;
  /** `null` for standard output, which `-` asks for too. */
  readonly output: string | null;
  /** What was decided about the workbook counts; else the bare figures are judged. */
  readonly heedsDecisions: boolean;
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
  /** `null` for that of the theme. */
  readonly paper: Paper | null;
  /** Labels; the latest where there are none, all of them for `all`. */
  readonly periods: readonly string[];
  readonly layout: Layout;
  /** `null` for that of the draft. */
  readonly language: Language | null;
  /** The name of one that comes with the program, or of a file; `null` for that of the draft, or else the neutral one. */
  readonly theme: string | null;
}

export interface ExportCommand {
  readonly name: "export";
  readonly file: string;
  /** The folder to write to. */
  readonly out: string;
  /** Labels; all where there are none. */
  readonly periods: readonly string[];
  readonly title: string | null;
  readonly description: string | null;
  readonly licence: Licence | null;
  readonly sources: readonly Source[];
  /** RFC 3339, in full. */
  readonly created: string | null;
  /** Export although there are errors. */
  readonly force: boolean;
}

export interface FixCommand {
  readonly name: "fix";
  readonly file: string;
  readonly out: string;
}

export interface FactsCommand {
  readonly name: "facts";
  readonly file: string;
  /** `null` for that of the draft. */
  readonly language: Language | null;
  /** `null` for the latest. */
  readonly period: string | null;
}

export interface VerifyCommand {
  readonly name: "verify";
  /** The report. */
  readonly file: string;
  /** The draft that it was made from; `null` where none is named. */
  readonly draft: string | null;
}

export const AUDIT_FORMATS = ["text", "json"] as const;

export interface AuditCommand {
  readonly name: "audit";
  readonly file: string;
  readonly format: (typeof AUDIT_FORMATS)[number];
}

export interface ExplainCommand {
  readonly name: "explain";
  readonly check: string;
}

export type Command =
  | CheckCommand
  | BuildCommand
  | ExportCommand
  | FixCommand
  | FactsCommand
  | VerifyCommand
  | AuditCommand
  | ExplainCommand
  | { readonly name: "help" }
  | { readonly name: "version" };
