import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { failures } from "../core/words/en/failures";
import { pane } from "../core/words/en/pane";
import { connect, type Connection } from "../excel";
import { browserPreferences } from "./browser-preferences";
import { startEngine } from "./engine/start-engine";
import { Pane } from "./pane";
import { toPendingHost } from "./pending-host";
import { startPane } from "./start-pane";
import { VIEWS } from "./state/pane-state";
import type { PaneTexts } from "./texts";
import { VERSION } from "./version";

/** English is the only language so far; Excel's own language chooses among them when there are more. */
const WORDS: PaneTexts = { language: "en", pane, failures };

const connecting = connect();

const HOST = toPendingHost(
  connecting.then((connection) =>
    // Without Excel the pane says so in place of everything that could ask the host for something.
    connection.ok ? connection.host : new Promise(() => {}),
  ),
);
const ENGINE = startEngine(WORDS.language);
const PREFERENCES = browserPreferences(
  connecting.then((connection) => (connection.ok ? connection.partitionKey : "")),
);

/** `taskpane.html?view=publish` opens with that screen. */
const asked = new URLSearchParams(window.location.search).get("view");
const SESSION = startPane({
  host: HOST,
  engine: ENGINE,
  words: WORDS,
  preferences: PREFERENCES,
  version: VERSION,
  startView: VIEWS.find((view) => view === asked) ?? "result",
});

/** The pane in Excel: on the screen at once, and at work as soon as Excel answers. */
function ExcelPane() {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    void connecting.then(setConnection);
  }, []);
  return (
    <Pane
      session={SESSION}
      isDark={connection?.ok === true ? connection.isDark : unknownTheme}
      {...(connection?.ok === false ? { unavailable: WORDS.pane.unavailable[connection.reason] } : {})}
    />
  );
}

const unknownTheme = (): null => null;

document.documentElement.lang = WORDS.language;
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <ExcelPane />
    </StrictMode>,
  );
}
