import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../core";
import { AUDIT_FORMATS, FORMATS, LAYOUTS, PAPERS, type Command, type Paper } from "./command";
import { COMMAND_NAMES, GRAMMAR, REPEATED, textOf, textsOf, type CommandName, type Options } from "./grammar";
import { fail, type Result } from "./io";
import { nearest } from "./nearest";
import { readExport } from "./read-export";

/** All of them, for a sentence: `check, build and explain`. */
const COMMANDS = `${COMMAND_NAMES.slice(0, -1).join(", ")} and ${COMMAND_NAMES.at(-1) ?? ""}`;

/**
 * `["check", "draft.xlsx", "--format", "json"] → { name: "check", file: "draft.xlsx", format: "json", output: null }`
 *
 * Everything that does not fit is refused with one sentence; nothing is guessed or ignored.
 */
export function readArguments(argv: readonly string[]): Result<Command> {
  const beforeDashes = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  if (beforeDashes.includes("--help") || beforeDashes.includes("-h") || argv[0] === "help") {
    return { ok: true, value: { name: "help" } };
  }
  if (beforeDashes.includes("--version")) return { ok: true, value: { name: "version" } };
  const [first, ...rest] = argv;
  if (first === undefined) return fail("Say what to do: crossfoot --help lists the commands.");
  const name = COMMAND_NAMES.find((known) => known === first);
  if (name === undefined) return fail(first.startsWith("-") ? noCommand(first) : unknownCommand(first));
  const read = readOptions(name, rest);
  if (!read.ok) return read;
  const [argument, extra] = read.value.positionals;
  const { argument: what, missing } = GRAMMAR[name];
  if (argument === undefined || argument === "") return fail(missing);
  if (extra !== undefined) {
    return fail(`${name} takes one ${what}, not also ${extra}; a name with blanks needs quotation marks.`);
  }
  return toCommand(name, argument, read.value.options);
}

function unknownCommand(word: string): string {
  const near = nearest(word, COMMAND_NAMES);
  if (near !== null) return `There is no command ${word}; did you mean ${near}?`;
  return `There is no command ${word}; the commands are ${COMMANDS}.`;
}

/** For an option where the command should stand. */
function noCommand(argument: string): string {
  const isKnown = COMMAND_NAMES.some((name) => toName(argument) in GRAMMAR[name].options);
  if (isKnown) return `Name the command before ${argument}: ${COMMANDS.replace(" and ", " or ")}.`;
  return unknownOption(null, argument, ["help", "version"]);
}

function readOptions(
  name: CommandName,
  argv: readonly string[],
): Result<{ readonly positionals: readonly string[]; readonly options: Options }> {
  const grammar = new Map<string, string | null>(Object.entries(GRAMMAR[name].options));
  const types = [...grammar].map(
    ([key, value]) => [key, { type: value === null ? "boolean" : "string" }] as const,
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
  });
  const options = new Map<string, readonly string[] | true>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const takes = grammar.get(token.name);
    if (takes === undefined) return fail(unknownOption(name, argv[token.index] ?? "", [...grammar.keys()]));
    const before = options.get(token.name);
    if (before !== undefined && !REPEATED.has(token.name)) return fail(`${token.rawName} is given twice.`);
    if (takes === null) {
      if (token.value !== undefined) return fail(`${token.rawName} takes no value.`);
      options.set(token.name, true);
      continue;
    }
    // `--output --format json`: the next option is not a value; `--title=-x` is the way to begin one with a dash.
    const isMissing =
      token.value === undefined || token.value === "" || (!token.inlineValue && /^-./.test(token.value));
    if (isMissing)
      return fail(`${token.rawName} needs a value: ${token.rawName} ${takes}${ifFile(token.value)}.`);
    options.set(
      token.name,
      before === undefined || before === true ? [token.value] : [...before, token.value],
    );
  }
  return { ok: true, value: { positionals, options } };
}

/**
 * @param name `null` where no command was named
 * @param argument the whole word on the command line: `--fromat=json`
 */
function unknownOption(name: CommandName | null, argument: string, known: readonly string[]): string {
  const option = argument.split("=")[0] ?? "";
  const said = name === null ? `There is no option ${option}` : `${name} has no option ${option}`;
  const hint = ifFile(argument);
  if (hint !== "") return `${said}${hint}.`;
  const word = toName(argument);
  const begun = known.filter((option) => word !== "" && (option.startsWith(word) || word.startsWith(option)));
  const near = (begun.length === 1 ? begun[0] : undefined) ?? (word.length > 1 ? nearest(word, known) : null);
  return near === null ? `${said}; crossfoot --help lists them.` : `${said}; did you mean --${near}?`;
}

/** `--format=json → format` */
function toName(argument: string): string {
  return argument.replace(/^-+/, "").replace(/=[^]*$/, "");
}

/** What to do where a word that begins with a dash looks like the name of a file. */
function ifFile(argument = ""): string {
  return /^-[^=]*\.[a-z]+$/i.test(argument) ? `; for a file of this name, write ./${argument}` : "";
}

function toCommand(name: CommandName, argument: string, options: Options): Result<Command> {
  switch (name) {
    case "check": {
      const format = oneOf(FORMATS, options, "format", "text");
      if (!format.ok) return format;
      const output = textOf(options, "output");
      return {
        ok: true,
        value: {
          name,
          file: argument,
          format: format.value,
          output: output === "-" ? null : output,
          heedsDecisions: !options.has("without-decisions"),
        },
      };
    }
    case "build": {
      const paper = oneOf<Paper | null>([...PAPERS], options, "paper", null);
      if (!paper.ok) return paper;
      const layout = oneOf(LAYOUTS, options, "layout", "report");
      if (!layout.ok) return layout;
      const language = oneOf<Language | null>([...LANGUAGES], options, "language", null);
      if (!language.ok) return language;
      const out = textOf(options, "out");
      if (out === null) return fail("Name the report to write, for example: --out report.xlsx.");
      if (!isWorkbookName(out, ".xlsx")) {
        return fail(`The report is an Excel workbook, so its name must end in .xlsx, and ${out} does not.`);
      }
      return {
        ok: true,
        value: {
          name,
          file: argument,
          out,
          values: options.has("values"),
          force: options.has("force"),
          title: textOf(options, "title"),
          organisation: textOf(options, "organisation"),
          paper: paper.value,
          periods: textsOf(options, "period"),
          layout: layout.value,
          language: language.value,
          theme: textOf(options, "theme"),
        },
      };
    }
    case "facts": {
      const language = oneOf<Language | null>([...LANGUAGES], options, "language", null);
      if (!language.ok) return language;
      const period = textOf(options, "period");
      return { ok: true, value: { name, file: argument, language: language.value, period } };
    }
    case "export":
      return readExport(argument, options);
    case "fix": {
      const out = textOf(options, "out");
      if (out === null) return fail("Name the corrected copy to write, for example: --out fixed.xlsx.");
      // A workbook with macros under a name that promises none is refused by Excel, and the other way round.
      const ending = /\.xlsm$/i.test(argument) ? ".xlsm" : ".xlsx";
      if (!isWorkbookName(out, ending)) {
        return fail(
          `The copy is a workbook like ${argument}, so its name must end in ${ending}, and ${out} does not.`,
        );
      }
      return { ok: true, value: { name, file: argument, out } };
    }
    case "verify":
      return { ok: true, value: { name, file: argument, draft: textOf(options, "draft") } };
    case "audit": {
      const format = oneOf(AUDIT_FORMATS, options, "format", "text");
      return format.ok ? { ok: true, value: { name, file: argument, format: format.value } } : format;
    }
    case "explain":
      return { ok: true, value: { name, check: argument } };
  }
}

/** `report.xlsx`, `REPORT.XLSX`, but not `.xlsx` alone. */
function isWorkbookName(path: string, ending: ".xlsx" | ".xlsm"): boolean {
  return path.toLowerCase().endsWith(ending) && !/(^|[/\\])\.[^.]*$/.test(path);
}

/** The value of an option that must be one of a few words; upper case is forgiven. */
function oneOf<T extends string | null>(
  words: readonly T[],
  options: Options,
  key: string,
  otherwise: T,
): Result<T> {
  const given = textOf(options, key);
  if (given === null) return { ok: true, value: otherwise };
  const word = words.find((known) => known === given.toLowerCase());
  if (word !== undefined) return { ok: true, value: word };
  const known = words.filter((each) => each !== null);
  const last = known.length - 1;
  return fail(`--${key} can be ${known.slice(0, last).join(", ")} or ${known[last] ?? ""}, not ${given}.`);
}
