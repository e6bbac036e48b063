import { sameMark } from "../../core/corrections";
import type { Checked } from "../engine/checked";
import type { PaneEvent } from "./pane-event";
import type { Form, Job, PaneState } from "./pane-state";
import type { Preferences } from "./preferences";
import { reveal } from "./reveal";

/** What the pane shows after something happened. Pure: everything it needs is in the event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "view":
      return { ...state, view: event.view, form: null, revealed: null };
    case "job-begun":
      return {
        ...state,
        job: { kind: event.job, share: null, stoppable: event.stoppable, stopping: false },
        // What was said about the last thing is out of date when the user begins the next one.
        notices: event.unasked ? state.notices : [],
      };
    case "job-progress":
      return withJob(state, { share: event.share });
    case "job-stoppable":
      return withJob(state, { stoppable: true });
    case "job-stopping":
      return withJob(state, { stopping: true });
    case "job-ended":
      return { ...state, job: null };
    case "checked":
      return {
        ...state,
        checked: event.checked,
        draft: event.draft,
        made: event.made,
        stale: event.stale,
        suggestions: {},
        revealed: null,
        form: stillFits(state.form, event) ? state.form : null,
        published: event.made.some(({ id }) => id === state.published?.id) ? state.published : null,
        choice: { ...state.choice, force: state.choice.force && hasSameErrors(state.checked, event.checked) },
      };
    case "changed":
      return state.checked === null ? state : { ...state, stale: true };
    case "said":
      return { ...state, unkept: event.unkept, form: null };
    case "made":
      return { ...state, made: event.made };
    case "filter":
      return { ...state, shown: { ...state.shown, [event.severity]: !state.shown[event.severity] } };
    case "opened":
      return { ...state, opened: { ...state.opened, [event.key]: event.open } };
    case "suggestion":
      return { ...state, suggestions: { ...state.suggestions, [event.about]: event.state } };
    case "form":
      return { ...state, form: event.form };
    case "notice":
      return withNotice(state, event.notice);
    case "notice-closed":
      return { ...state, notices: state.notices.filter(({ id }) => id !== event.id) };
    case "undo":
      return { ...state, undo: event.undo };
    case "published":
      return { ...state, published: event.report };
    case "choice":
      return { ...state, choice: { ...state.choice, ...event.choice } };
    case "by-itself":
      return { ...state, byItself: event.on };
    case "preferences":
      return withPreferences(state, event.preferences);
    case "revealed":
      return { ...state, ...reveal(state, event) };
    case "announce":
      return { ...state, announcement: { text: event.text, id: state.announcement.id + 1 } };
    case "told":
      return { ...state, told: [...state.told, ...event.keys] };
  }
}

function withJob(state: PaneState, change: Partial<Job>): PaneState {
  return state.job === null ? state : { ...state, job: { ...state.job, ...change } };
}

function withNotice(state: PaneState, notice: Extract<PaneEvent, { kind: "notice" }>["notice"]): PaneState {
  const id = state.notices.reduce((last, shown) => Math.max(last, shown.id), 0) + 1;
  // The same message again takes the place of the one that stands there.
  const others = state.notices.filter(({ kind, text }) => kind !== notice.kind || text !== notice.text);
  return { ...state, notices: [...others, { ...notice, id }] };
}

/** What is only for this report stays as it is. */
function withPreferences(state: PaneState, { byItself, ...likes }: Preferences): PaneState {
  return { ...state, byItself, choice: { ...state.choice, ...likes } };
}

/** What was decided about errors is about these, with these figures. */
function hasSameErrors(before: Checked | null, after: Checked): boolean {
  const toKeys = ({ findings }: Checked): string =>
    JSON.stringify(
      findings.filter(({ severity }) => severity === "error").map(({ id, fingerprint }) => [id, fingerprint]),
    );
  return before !== null && toKeys(before) === toKeys(after);
}

/** A form stays open over a check as long as what it is about is still there. */
function stillFits(form: Form | null, { checked, made }: Extract<PaneEvent, { kind: "checked" }>): boolean {
  switch (form?.kind) {
    case undefined:
      return false;
    case "ignore":
      return checked.findings.some(({ id }) => id === form.finding);
    case "remove":
      return made.some(({ id }) => id === form.id);
    case "correct":
      return checked.understood.sheets
        .flatMap(({ tables }) => tables)
        .some(({ mark }) => sameMark(mark, form.table));
  }
}
