import { readArguments } from "./arguments";
import type { Command } from "./command";
import { audit } from "./audit";
import { build } from "./build";
import { check } from "./check";
import { explain } from "./explain";
import { exportData } from "./export";
import { facts } from "./facts";
import { fix } from "./fix";
import { HELP } from "./help";
import type { ExitStatus, Io, Result } from "./io";
import { toPrintable } from "./render/layout";
import { verify } from "./verify";
import { VERSION } from "./version";

/**
 * Runs one command.
 * @param argv the words after `crossfoot`
 * @returns the exit status; with 2, one sentence was written to standard error
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const command = readArguments(argv);
  const done = command.ok ? await execute(command.value, io) : command;
  if (done.ok) return done.value;
  io.err.write(`crossfoot: ${toPrintable(done.sentence)}\n`);
  return 2;
}

async function execute(command: Command, io: Io): Promise<Result<ExitStatus>> {
  switch (command.name) {
    case "check":
      return check(command, io);
    case "build":
      return build(command, io);
    case "export":
      return exportData(command, io);
    case "fix":
      return fix(command, io);
    case "facts":
      return facts(command, io);
    case "verify":
      return verify(command, io);
    case "audit":
      return audit(command, io);
    case "explain":
      return explain(command, io);
    case "help":
      io.out.write(HELP);
      return { ok: true, value: 0 };
    case "version":
      io.out.write(`${VERSION}\n`);
      return { ok: true, value: 0 };
  }
}
