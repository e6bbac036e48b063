import type { Store } from "../../taskpane/state/store";
import { createOpening } from "./opening";
import type { PageParts, SampleName } from "./page-parts";
import type { Asking, Next, PageEvent, PageState, Panel } from "./page-state";
import type { Dropped } from "./read-drop";
import { createSaving, type After } from "./saving";
import { createUndoing } from "./undoing";

export interface PageContext {
  readonly parts: PageParts;
  readonly store: Store<PageState, PageEvent>;
}

const NOTHING: After = () => {};

/** Everything that a user can do on the page, beside what the pane offers. None of it throws. */
export type PageActions = ReturnType<typeof createPageActions>;

export function createPageActions(context: PageContext) {
  const { parts, store } = context;
  const { words } = parts;
  const saving = createSaving(context);
  const opening = createOpening(context, saving.done);
  const undoing = createUndoing(context);

  const openFiles = (files: readonly File[]): void => {
    const [first, ...others] = files;
    if (first === undefined) return;
    const told = others.length === 0 ? null : words.droppedSeveral(first.name, others.length);
    opening.open({ name: first.name, told, file: () => Promise.resolve(first) });
  };
  const tell = (text: string): void => {
    store.dispatch({ kind: "notice", notice: { kind: "warning", text, about: "drop" } });
    store.dispatch({ kind: "announce", text });
  };
  const ask = (asking: Asking | null): void => store.dispatch({ kind: "asking", asking });

  /** What becomes of a file that waits until something is saved: it is opened, or let go. */
  const openAfter =
    (next: Next | null, open: (next: Next) => void): After =>
    (isSaved) => {
      if (next === null) return;
      if (isSaved) open(next);
      else opening.dropNext(next);
    };
  const saveWorkbook = (next: Next | null): void =>
    saving.saveWorkbook(next, openAfter(next, opening.openSaved));

  return {
    openFiles,
    openSample: (name: SampleName) => opening.open(parts.sample(name)),
    drop: (dropped: Dropped) => {
      if (dropped.kind === "files") openFiles(dropped.files);
      else tell(dropped.kind === "folder" ? words.droppedFolder : words.droppedNothing);
    },
    stopOpening: opening.stop,

    saveWorkbook: () => saveWorkbook(null),
    saveReport: () => saving.saveReport(NOTHING),
    /** Where nothing can be asked any more. */
    saveUnasked: (what: "workbook" | "report") => saving.saveNow(what, NOTHING),
    stopSaving: saving.stop,
    undo: () => undoing.move("undo"),
    redo: () => undoing.move("redo"),

    /** The answers to what is asked: `save` saves the workbook first, `go-on` does what was asked about. */
    answer: (answer: "save" | "go-on" | "report" | "cancel") => {
      const { asking } = store.get();
      if (asking === null) return;
      ask(null);
      const next = asking.kind === "leave" || asking.kind === "losses" ? asking.next : null;
      if (answer === "cancel") opening.dropNext(next);
      else if (answer === "report") {
        // Whoever leaves was told what becomes of the workbook itself; others wanted to save that, and are asked again.
        const open = asking.kind === "leave" ? opening.openNext : opening.openSaved;
        saving.saveReport(openAfter(next, open));
      } else if (asking.kind === "leave") {
        if (answer === "save") saveWorkbook(next);
        else opening.openNext(asking.next);
      } else if (asking.kind === "losses") saving.saveNow("workbook", openAfter(next, opening.openSaved));
    },
    /** To where reports are made. */
    goPublish: () => {
      ask(null);
      store.dispatch({ kind: "panel", panel: "pane" });
      store.get().work?.session.actions.view("publish");
    },
    /** To what the pane says under one of these keys. */
    reveal: (keys: readonly string[]) => {
      store.dispatch({ kind: "panel", panel: "pane" });
      store.get().work?.session.actions.reveal(keys, { focus: true });
    },
    show: (panel: Panel) => store.dispatch({ kind: "panel", panel }),
    closeNotice: (id: number) => store.dispatch({ kind: "notice-closed", id }),
  };
}
