import { run } from "./main";
import { openTerminal } from "./terminal";

/** The program `crossfoot`. */
const io = openTerminal();
run(process.argv.slice(2), io).then(
  (status) => {
    process.exitCode ??= status;
  },
  (error: unknown) => {
    // Only a fault of the program comes here. The user gets a sentence, and whoever mends it the rest.
    io.err.write(`crossfoot: Something went wrong inside crossfoot (${String(error)}); please report it.\n`);
    if (process.env.CROSSFOOT_DEBUG !== undefined && error instanceof Error) io.err.write(`${error.stack}\n`);
    process.exitCode = 2;
  },
);
