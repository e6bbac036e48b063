import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExitStatus } from "./io";
import { run } from "./main";
import { openTerminal } from "./terminal";

/**
 * `npm run demo`: checks two drafts, one of them with mistakes in it, and makes the report of the right one.
 * Finding the mistakes is what it is there to show, so it ends with 0 all the same.
 */

/** The bundle lies in dist/cli. */
const ROOT = join(__dirname, "..", "..");
const OUT = "out/h1-2024-report.xlsx";

const io = openTerminal();

/** One command as a user would type it, with the status it should end with. */
async function show(argv: readonly string[], expected: ExitStatus): Promise<void> {
  io.out.write(`\n$ npx crossfoot ${argv.join(" ")}\n\n`);
  const status = await run(argv, io);
  if (status !== expected) throw new Error(`the status is ${status}, and should be ${expected}`);
}

async function demo(): Promise<void> {
  process.chdir(ROOT);
  mkdirSync(dirname(OUT), { recursive: true });
  await show(["check", "samples/h1-2024-draft.xlsx"], 0);
  await show(["check", "samples/h1-2024-with-mistakes.xlsx"], 1);
  await show(["build", "samples/h1-2024-draft.xlsx", "--out", OUT], 0);
}

demo().catch((error: unknown) => {
  io.err.write(
    `The demonstration did not go as it should: ${error instanceof Error ? error.message : String(error)}.\n`,
  );
  process.exitCode = 1;
});
