import type { Store } from "../../taskpane/state/store";
import { createHistory } from "./history";
import { createOpening } from "./opening";
import type { PageParts, SampleName } from "./page-parts";
import type { Asking, PageEvent, PageState, Panel } from "./page-state";
import { createSaving } from "./saving";
import type { Dropped } from "./read-drop";

export interface PageContext {
  readonly parts: PageParts;
  readonly store: Store<PageState, PageEvent>;
}

/** Everything that a user can do on the page, beside what the pane offers. None of it throws. */
export type PageActions = ReturnType<typeof createPageActions>;

export function createPageActions(context: PageContext) {
  const { parts, store } = context;
  const { words } = parts;
  const saving = createSaving(context, (next) => opening.openNext(next));
  const opening = createOpening(context, saving.done);
  const history = createHistory(context);

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

  return {
    openFiles,
    openSample: (name: SampleName) => opening.open(parts.sample(name)),
    drop: (dropped: Dropped) => {
      if (dropped.kind === "files") openFiles(dropped.files);
      else tell(dropped.kind === "folder" ? words.droppedFolder : words.droppedNothing);
    },
    stopOpening: opening.stop,

    saveWorkbook: () => saving.saveWorkbook(null),
    saveReport: saving.saveReport,
    /** Where nothing can be asked any more. */
    saveUnasked: (what: "workbook" | "report") => saving.saveNow(what, null),
    stopSaving: saving.stop,
    undo: () => history.move("undo"),
    redo: () => history.move("redo"),

    /** The answers to what is asked: `save` saves the workbook first, `go-on` does what was asked about. */
    answer: (answer: "save" | "go-on" | "report" | "cancel") => {
      const { asking } = store.get();
      if (asking === null) return;
      ask(null);
      if (answer === "cancel") {
        if (asking.kind === "leave" || asking.kind === "losses") opening.dropNext(asking.next);
      } else if (answer === "report") {
        if (asking.kind === "losses") opening.dropNext(asking.next);
        saving.saveReport();
      } else if (asking.kind === "leave") {
        if (answer === "save") saving.saveWorkbook(asking.next);
        else opening.openNext(asking.next);
      } else if (asking.kind === "losses") saving.saveNow("workbook", asking.next);
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
