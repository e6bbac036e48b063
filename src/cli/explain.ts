import { CATALOGUE } from "../core";
import type { ExplainCommand } from "./command";
import { fail, type ExitStatus, type Io, type Result } from "./io";
import { nearest } from "./nearest";
import { toExample } from "./render/example";
import { toWidth, wrap } from "./render/layout";
import { toStyle } from "./render/style";

/** `crossfoot explain`: what a check asks, why, and one example each of what holds and what fails. */
export function explain(command: ExplainCommand, io: Io): Result<ExitStatus> {
  const wanted = command.check.toLowerCase();
  const check = CATALOGUE.find(({ id }) => id === wanted);
  const ids = CATALOGUE.map(({ id }) => id);
  if (check === undefined) {
    const near = nearest(wanted, ids);
    const hint = near === null ? `the checks are ${ids.join(", ")}.` : `did you mean ${near}?`;
    return fail(`There is no check ${command.check}; ${hint}`);
  }
  const style = toStyle(io.out, io.env);
  const width = toWidth(io.out.columns);
  const paragraph = (text: string) => wrap(text, { lead: "", indent: 0, width });
  const parts = [
    `${style.strong(check.id)}\n${paragraph(`${check.title}.`)}`,
    paragraph(check.why),
    `${style.good("Holds")}\n${toExample(check.holds, width)}`,
    `${style.error("Fails")}\n${toExample(check.fails, width)}`,
    `${style.strong("Out of scope")}\n${paragraph(check.outOfScope)}`,
  ];
  io.out.write(`${parts.join("\n\n")}\n`);
  return { ok: true, value: 0 };
}
