import type { ColumnMeaning, TableMark } from "../../core/corrections";
import type { Severity } from "../../core/findings/finding";
import type { FoundItem, Place } from "../engine/checked";
import type { ChangeItem, ConfirmedItem } from "../engine/mistake-item";
import type { Suggestion } from "../engine/engine";
import { toText } from "../state/to-text";
import type { Form, View } from "../state/pane-state";
import { fromPreferences, toPreferences } from "../state/preferences";
import type { PublishChoice } from "../state/publish-choice";
import {
  withConfirmed,
  withLeftOut,
  withMeaning,
  withoutConfirmed,
  withoutMeaning,
  withoutWaiver,
  withPutBack,
  withWaiver,
  type ColumnPlace,
  type Said,
} from "../state/say";
import type { ThemeChoice } from "../../core/memory";
import { applySuggestion, undo } from "./apply";
import { createChanges } from "./changes";
import { check } from "./check";
import { chooseTheme, chooseThemeFile } from "./choose-theme";
import type { Context } from "./context";
import { createJobs } from "./job";
import { publish } from "./publish";
import { say } from "./say";
import { addSample, removeSheets } from "./sheets";
import { tellFailure } from "./tell-failure";
import { toCells } from "./to-cells";

/** How long the workbook must be quiet before a change is spoken of, in milliseconds. */
const QUIET = 600;

/** Everything that a user can do in the pane. None of it throws. */
export type Actions = ReturnType<typeof createActions>;

export function createActions(context: Context) {
  const { host, engine, store, words, preferences } = context;
  /** A change was spoken of while something else ran. */
  let isDue = false;
  const jobs = createJobs(context, () => {
    if (isDue) void checkByItself();
  });
  const changes = createChanges(QUIET, () => {
    const { checked, stale } = store.get();
    if (checked === null) return;
    store.dispatch({ kind: "changed" });
    if (!stale) store.dispatch({ kind: "announce", text: words.pane.stale });
    void checkByItself();
  });

  /**
   * Where the user wants it, and only while nothing is being filled in: on Publish not either, unless the workbook, which was
   * opened in order to be checked, is in sight beside it.
   */
  async function checkByItself(): Promise<void> {
    const { byItself, stale, form, view, job } = store.get();
    isDue = job !== null;
    const isFilledIn = form !== null || (view === "publish" && !context.checksAtOnce);
    if (byItself && stale && !isFilledIn && job === null)
      await check(context, jobs, changes, { unasked: true });
  }

  const sayThat = (said: Said, told: string): Promise<void> => say(said, told, context, jobs, changes);

  return {
    check: () => check(context, jobs, changes, { unasked: false }),
    /** Where the workbook holds a report, whether it is still true is worth a check that nobody asked for. */
    checkReports: async () => {
      const made = await host.made();
      // Nobody asked for anything yet, so a failure is told when somebody does.
      if (made.ok && made.value.some(({ kind }) => kind === "report"))
        await check(context, jobs, changes, { unasked: true });
    },
    stop: () => jobs.stop(),
    addSample: () => addSample(context, jobs, changes),
    publish: () => publish(context, jobs, changes),
    chooseTheme: (theme: ThemeChoice) => chooseTheme(theme, context, jobs, changes),
    chooseThemeFile: (file: File) => chooseThemeFile(file, context, jobs, changes),
    remove: (id: string) => removeSheets(id, context, jobs, changes),
    apply: (suggestion: Suggestion) => applySuggestion(suggestion, context, jobs, changes),
    undo: () => undo(context, jobs, changes),

    ignore: ({ id, fingerprint }: FoundItem, reason: string) =>
      sayThat(
        (said) => withWaiver(said, { finding: id, fingerprint, reason: reason.trim() }),
        words.pane.nowIgnored,
      ),
    stopIgnoring: ({ id }: FoundItem) => sayThat((said) => withoutWaiver(said, id), words.pane.notIgnored),
    /** Nothing is proposed for this cell any more; the figures are asked again what is wrong then. */
    confirm: ({ cell, stated, place }: ChangeItem) =>
      sayThat((said) => withConfirmed(said, { cell, stated }), words.pane.nowConfirmed(place.name)),
    takeBack: ({ cell, place }: ConfirmedItem) =>
      sayThat((said) => withoutConfirmed(said, cell), words.pane.takenBack(place.name)),
    leaveOut: (mark: TableMark) =>
      sayThat((said) => withLeftOut(said, mark), words.pane.understood.tableLeftOut),
    putBack: (mark: TableMark) =>
      sayThat((said) => withPutBack(said, mark), words.pane.understood.tablePutBack),
    correct: (place: ColumnPlace, meaning: ColumnMeaning) =>
      sayThat((said) => withMeaning(said, place, meaning), words.pane.understood.columnCorrected),
    restore: (place: ColumnPlace) =>
      sayThat((said) => withoutMeaning(said, place), words.pane.understood.columnRestored),

    /** Shows cells in the sheet. Not a job: it may be clicked while something runs. */
    show: async ({ sheet, range }: Place) => {
      const shown = await host.show(toCells(sheet, range));
      if (!shown.ok) tellFailure(shown.failure, context);
    },
    /** Shows the beginning of a sheet. */
    showSheet: async (sheet: string) => {
      const shown = await host.show([{ sheet, row: 0, col: 0 }]);
      if (!shown.ok) tellFailure(shown.failure, context);
    },
    /** Looks for a change that would put a finding or a mistake right, unless that is known already. */
    lookForSuggestion: async (about: string) => {
      const { draft, suggestions } = store.get();
      const known = suggestions[about];
      if (draft === null || (known !== undefined && known.kind !== "stopped")) return;
      store.dispatch({ kind: "suggestion", about, state: { kind: "looking" } });
      const found = await engine.suggest(draft, about, new AbortController().signal);
      // Another check has begun to show its own findings meanwhile.
      if (store.get().draft !== draft) return;
      if (!found.ok) {
        store.dispatch({ kind: "suggestion", about, state: { kind: "stopped" } });
        if (found.failure.reason !== "cancelled") tellFailure(found.failure, context);
        return;
      }
      const suggestion = found.value;
      store.dispatch({
        kind: "suggestion",
        about,
        state: suggestion === null ? { kind: "none" } : { kind: "found", suggestion },
      });
    },
    /** Puts a text on the clipboard; whether it went there. */
    copy: async (text: string): Promise<boolean> => {
      const done = await context.copy(text);
      const told = done ? words.pane.copied : words.pane.copyFailed;
      store.dispatch({ kind: "announce", text: told });
      return done;
    },
    resultAsText: (): string => {
      const { checked, stale } = store.get();
      return checked === null ? "" : toText(checked, words.pane, { isStale: stale });
    },

    view: (view: View) => {
      store.dispatch({ kind: "view", view });
      void checkByItself();
    },
    /**
     * Brings to light what the result says under one of these keys (`FoundItem.id`, `MistakeItem.id`): the first mistake among
     * them, else the first finding.
     */
    reveal: (keys: readonly string[], { focus }: { readonly focus: boolean }) =>
      store.dispatch({ kind: "revealed", keys, focus }),
    filter: (severity: Severity) => store.dispatch({ kind: "filter", severity }),
    setOpen: (key: string, open: boolean) => store.dispatch({ kind: "opened", key, open }),
    form: setForm,
    closeForm: () => setForm(null),
    closeNotice: (id: number) => store.dispatch({ kind: "notice-closed", id }),
    choose: (choice: Partial<PublishChoice>) => {
      store.dispatch({ kind: "choice", choice });
      keepPreferences();
    },
    setByItself: (on: boolean) => {
      store.dispatch({ kind: "by-itself", on });
      keepPreferences();
      void checkByItself();
    },

    /** Takes over what the user likes, once it is known. */
    recallPreferences: async (): Promise<void> => {
      store.dispatch({
        kind: "preferences",
        preferences: fromPreferences(await preferences.read(), context.usual),
      });
    },
    /** Begins to notice changes of the workbook. Gives back how to stop. */
    watch: async (): Promise<() => Promise<void>> => {
      const watched = await host.watch(() => changes.note());
      if (watched.ok) return watched.value;
      store.dispatch({
        kind: "notice",
        notice: {
          kind: "info",
          text: words.pane.watchFailed,
          details: watched.failure.details,
          action: null,
        },
      });
      return () => Promise.resolve();
    },
    end: () => {
      changes.end();
    },
  };

  function setForm(form: Form | null): void {
    store.dispatch({ kind: "form", form });
    void checkByItself();
  }

  function keepPreferences(): void {
    const { byItself, choice } = store.get();
    const { organisation, paper, figures, charts, layout, language } = choice;
    preferences.write(toPreferences({ byItself, organisation, paper, figures, charts, layout, language }));
  }
}
