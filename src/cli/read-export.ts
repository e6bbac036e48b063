import type { Licence, Source } from "../core";
import type { ExportCommand } from "./command";
import { textOf, textsOf, type Options } from "./grammar";
import { fail, type Result } from "./io";

/** What `crossfoot export` was asked for. */
export function readExport(file: string, options: Options): Result<ExportCommand> {
  const out = textOf(options, "out");
  if (out === null) return fail("Name the folder to write to, for example: --out data.");
  const licence = textOf(options, "licence");
  const allowed = licence === null ? null : readLicence(licence);
  if (allowed !== null && !allowed.ok) return allowed;
  const created = textOf(options, "created");
  const date = created === null ? null : readDate(created);
  if (date !== null && !date.ok) return date;
  return {
    ok: true,
    value: {
      name: "export",
      file,
      out,
      periods: textsOf(options, "period"),
      title: textOf(options, "title"),
      description: textOf(options, "description"),
      licence: allowed?.value ?? null,
      sources: textsOf(options, "source").map(readSource),
      created: date?.value ?? null,
      force: options.has("force"),
    },
  };
}

const ADDRESS = /^https?:\/\/\S+$/;

/** Names are those of the SPDX and Open Definition lists, which have no blanks. */
function readLicence(text: string): Result<Licence> {
  if (ADDRESS.test(text)) return { ok: true, value: { path: text } };
  if (/^[-a-zA-Z0-9._]+$/.test(text)) return { ok: true, value: { name: text } };
  return fail(`--licence can be a short name such as CC-BY-4.0, or the address of the text, not ${text}.`);
}

/** `Annual report <https://example.org/report>` */
function readSource(text: string): Source {
  const [, title, path] = /^(.*\S)\s*<(https?:\/\/[^\s>]+)>$/.exec(text) ?? [];
  if (title !== undefined && path !== undefined) return { title, path };
  return ADDRESS.test(text) ? { title: text, path: text } : { title: text };
}

/** `2026-01-31`, or the same with a time and its zone (RFC 3339). */
function readDate(text: string): Result<string> {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const whole = isDay ? `${text}T00:00:00Z` : text;
  // 31 February is taken for a day in March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  if ((isDay || isWhole) && exists && !Number.isNaN(Date.parse(whole))) return { ok: true, value: whole };
  return fail(`--created can be a date such as 2026-01-31, not ${text}.`);
}
