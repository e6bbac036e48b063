import { screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { SheetSnapshot } from "../../src/core/sheet";
import { createDirectEngine } from "../../src/taskpane/engine/direct-engine";
import type { Engine } from "../../src/taskpane/engine/engine";
import { Pane, type PaneProps } from "../../src/taskpane/pane";
import { startPane, type PaneOptions, type PaneSession } from "../../src/taskpane/start-pane";
import type { PreferenceStore } from "../../src/taskpane/state/preferences";
import { createMemoryHost, type MemoryHost } from "./memory-host";
import { memoryPreferences, STILL, WORDS } from "./pane-parts";
import { renderUnstyled } from "./render-unstyled";

export interface OpenPane {
  readonly host: MemoryHost;
  readonly session: PaneSession;
  readonly user: UserEvent;
  readonly preferences: PreferenceStore;
  readonly close: () => void;
}

interface Options
  extends Partial<Pick<PaneProps, "isDark">>, Partial<Pick<PaneOptions, "startView" | "checksAtOnce">> {
  readonly engine?: Engine;
  readonly preferences?: PreferenceStore;
  /** A workbook that was opened before; its sheets are not replaced. */
  readonly host?: MemoryHost;
  /** What the workbook keeps already. */
  readonly memory?: string;
  /** Called before the pane is there. */
  readonly before?: (host: MemoryHost) => void;
}

/** The pane over sheets in memory, as a user opens it. */
export function openPane(sheets: readonly SheetSnapshot[], options: Options = {}): OpenPane {
  const { engine = createDirectEngine("en", STILL), preferences = memoryPreferences(), memory } = options;
  const host = options.host ?? createMemoryHost(sheets);
  if (memory !== undefined) host.setMemory(memory);
  options.before?.(host);
  const session = startPane({
    host,
    engine,
    words: WORDS,
    preferences,
    version: "1.2.3",
    startView: options.startView ?? "result",
    checksAtOnce: options.checksAtOnce ?? false,
  });
  const { unmount } = renderUnstyled(<Pane session={session} isDark={options.isDark ?? (() => null)} />);
  return { host, session, user: userEvent.setup({ delay: null }), preferences, close: unmount };
}

/** Presses the main button, and waits for the result. */
export async function check({ user }: Pick<OpenPane, "user">): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^Check (this workbook|again)$/ }));
  await screen.findByRole("tab", { name: "Result" });
}

/** The findings behind every mistake. */
export async function openFindings({ user }: Pick<OpenPane, "user">): Promise<void> {
  for (const group of screen.getAllByRole("button", { name: /^Explains/, expanded: false }))
    await user.click(group);
}

/** The details of the first finding, wherever it stands. */
export async function openDetails(pane: Pick<OpenPane, "user">): Promise<void> {
  if (screen.queryByRole("button", { name: /^Explains/, expanded: false }) !== null) await openFindings(pane);
  const [details] = screen.getAllByRole("button", { name: "Details" });
  if (details === undefined) throw new Error("There is no finding.");
  await pane.user.click(details);
}

export async function goTo(tab: string, { user }: Pick<OpenPane, "user">): Promise<void> {
  await user.click(screen.getByRole("tab", { name: tab }));
}

/** A message over the screen; the same words are read out, so that the text alone stands there twice. */
export function findNotice(text: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("group", { name: text });
}
