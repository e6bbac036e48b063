import { failures } from "../core/words/en/failures";
import { tell } from "./tell";
import { toDay } from "./to-day";

/** Names the commands of the manifest. */
export function register(): void {
  Office.actions.associate("checkWorkbook", (event: Office.AddinCommands.Event) => {
    void runCommand(event);
  });
}

/** Excel shows that the command is at work until it is told that it is done, whatever happened. */
async function runCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const said = await checkAnyhow();
    if (said !== null) await tell(said);
  } catch (thrown) {
    log(thrown);
  } finally {
    event.completed();
  }
}

/** A part of the program that does not load, or a fault in it, is told like any other failure. */
async function checkAnyhow(): Promise<string | null> {
  try {
    return await check();
  } catch (thrown) {
    log(thrown);
    return failures.unexpected({ sheet: null });
  }
}

/** For whoever mends the program. */
function log(thrown: unknown): void {
  // eslint-disable-next-line no-console -- there is no other place left
  console.error(thrown);
}

/** @returns what to tell the user; `null` where the sheet that was written says it */
async function check(): Promise<string | null> {
  const [{ connect }, { checkWorkbook, explain }] = await Promise.all([
    import("../excel"),
    import("./check-workbook"),
  ]);
  const connection = await connect();
  if (!connection.ok) return explain(connection.reason);
  return checkWorkbook(connection.host, {
    today: toDay(new Date()),
    newId: () => crypto.randomUUID(),
  });
}
