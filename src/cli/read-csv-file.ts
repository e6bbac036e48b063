import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readWording, WORDING_PROPERTY, type SheetSnapshot, type Wording } from "../core";
import { readCsv, toCsvSentence, toGuessSentence } from "../csv/read-csv";
import { PACKAGE_NAME } from "./data-files";
import { codeOf } from "./files";
import { fail, type Result } from "./io";

export function isCsvName(file: string): boolean {
  return /\.csv$/i.test(file);
}

interface CsvFile {
  readonly sheets: readonly SheetSnapshot[];
  readonly notices: readonly string[];
  readonly wording: Wording | null;
}

/** Reads a CSV file, and of the description beside it what is needed to make the same report again. */
export async function readCsvFile(bytes: Uint8Array, file: string): Promise<Result<CsvFile>> {
  const described = await readDescription(file);
  const { wording } = described;
  const listsPlaces = wording === null ? null : wording.periods.some((period) => period.listsPlaces);
  const read = readCsv(bytes, { name: basename(file).replace(/\.[^.]*$/, ""), listsPlaces });
  if (!read.ok) return fail(toCsvSentence(read.fault, file));
  const notices = [
    ...(read.isGuessed ? [toGuessSentence(file)] : []),
    ...(read.isData && described.notice !== null ? [described.notice] : []),
  ];
  return { ok: true, value: { sheets: read.sheets, notices, wording: read.isData ? wording : null } };
}

/** What the description beside a file says of it. A file without one is read all the same. */
async function readDescription(
  file: string,
): Promise<{ readonly wording: Wording | null; readonly notice: string | null }> {
  const path = join(dirname(file), PACKAGE_NAME);
  const unused = (why: string) => ({
    wording: null,
    notice: `${path} ${why}, so headings and rounding are the usual ones.`,
  });
  const text = await readText(path);
  if (!text.ok) return text.isMissing ? { wording: null, notice: null } : unused("could not be read");
  const json = parseJson(text.value);
  if (json === undefined) return unused("is damaged");
  if (!describes(json, basename(file))) return unused("does not describe this file");
  const wording = readWording(propertyOf(json, WORDING_PROPERTY));
  return wording === null ? unused("does not say how the report was worded") : { wording, notice: null };
}

type Text =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly isMissing: boolean };

async function readText(path: string): Promise<Text> {
  try {
    return { ok: true, value: await readFile(path, "utf8") };
  } catch (thrown) {
    const code = codeOf(thrown);
    // What has no code of the system is a fault of the program, and no file's.
    if (code === "") throw thrown;
    return { ok: false, isMissing: code === "ENOENT" };
  }
}

/** `undefined`, which JSON cannot say, for what is none: the one thing that is thrown over a text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describes(json: unknown, name: string): boolean {
  const resources = propertyOf(json, "resources");
  return Array.isArray(resources) && resources.some((resource) => propertyOf(resource, "path") === name);
}

/** A property of what was read as JSON; `undefined` where it has none. */
export function propertyOf(json: unknown, key: string): unknown {
  return typeof json === "object" && json !== null
    ? Object.entries(json).find(([own]) => own === key)?.[1]
    : undefined;
}
