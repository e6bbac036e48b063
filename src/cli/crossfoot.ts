import { run } from "./main";
import { openTerminal } from "./terminal";

/** The program `crossfoot`. */
const io = openTerminal();
run(process.argv.slice(2), io).then(
  (status) => {
    process.exitCode ??= status;
  },
  (error: unknown) => {
    // Only a fault of the program comes here. The user gets a sentence, and whoever mends it gets the rest.
    const detail =
      process.env.CROSSFOOT_DEBUG === undefined
        ? ""
        : `\n${String(error instanceof Error ? error.stack : error)}`;
    io.err.write(`crossfoot: Something went wrong inside crossfoot: ${String(error)}${detail}\n`);
    process.exitCode = 2;
  },
);
