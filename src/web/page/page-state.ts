import type { PaneSession } from "../../taskpane/start-pane";
import type { Book, Loss, Unsavable } from "../book/book";

/** An opened workbook, and the pane at work on it. */
export interface Work {
  /** Another one for every workbook opened. */
  readonly id: number;
  readonly book: Book;
  readonly session: PaneSession;
}

/** Something that takes a while and can be stopped. */
export interface Doing {
  readonly kind: "opening" | "saving-workbook" | "saving-report";
  /** Of the file that is opened; that of the workbook when it is saved. */
  readonly file: string;
  /** From 0 to 1; `null` where nobody knows. */
  readonly share: number | null;
  readonly stopping: boolean;
}

/** A message over everything, until the user closes it or begins something else. */
export interface PageNotice {
  readonly id: number;
  readonly kind: "error" | "warning" | "info" | "success";
  readonly text: string;
  /** What it is about: news of saving make way for newer ones, and what was told at opening stays. */
  readonly about: "opening" | "saving" | "history" | "drop";
}

/** A file that is to be opened, however it is come by; `null` where it cannot be had. */
export interface Source {
  readonly name: string;
  /** What the user should know when it is open; `null` for nothing. */
  readonly told: string | null;
  readonly file: () => Promise<File | null>;
}

/** What was opened, and waits for the user to let go of the workbook before. */
export interface Ready {
  readonly name: string;
  readonly book: Book;
  readonly session: PaneSession;
  readonly notices: readonly string[];
}

export type Next =
  { readonly kind: "source"; readonly source: Source } | { readonly kind: "ready"; readonly ready: Ready };

/** What the user is asked before anything is done. */
export type Asking =
  | { readonly kind: "leave"; readonly next: Next }
  /** `next` is opened after saving. */
  | { readonly kind: "losses"; readonly losses: readonly Loss[]; readonly next: Next | null }
  | { readonly kind: "unsavable"; readonly why: Unsavable }
  | { readonly kind: "no-report" };

/** What is in front where there is room for one column only. */
export type Panel = "sheet" | "pane";

/** Everything that the page shows beside the workbook and the pane is made of this. */
export interface PageState {
  readonly work: Work | null;
  readonly opening: Doing | null;
  readonly saving: Doing | null;
  readonly notices: readonly PageNotice[];
  readonly asking: Asking | null;
  readonly panel: Panel;
  /** Read out; the number makes the same words be read out again. */
  readonly announcement: { readonly text: string; readonly id: number };
}

export const INITIAL: PageState = {
  work: null,
  opening: null,
  saving: null,
  notices: [],
  asking: null,
  panel: "sheet",
  announcement: { text: "", id: 0 },
};

export type PageEvent =
  | { readonly kind: "opening"; readonly file: string }
  | { readonly kind: "saving"; readonly what: "workbook" | "report"; readonly file: string }
  | { readonly kind: "progress"; readonly of: "opening" | "saving"; readonly share: number }
  | { readonly kind: "stopping"; readonly of: "opening" | "saving" }
  | { readonly kind: "ended"; readonly of: "opening" | "saving" }
  | { readonly kind: "opened"; readonly ready: Ready }
  | { readonly kind: "notice"; readonly notice: Omit<PageNotice, "id"> }
  | { readonly kind: "notice-closed"; readonly id: number }
  | { readonly kind: "asking"; readonly asking: Asking | null }
  | { readonly kind: "panel"; readonly panel: Panel }
  | { readonly kind: "announce"; readonly text: string };

/** What the page shows after something happened. Pure: everything it needs is in the event. */
export function reducePage(state: PageState, event: PageEvent): PageState {
  switch (event.kind) {
    case "opening":
      return {
        ...state,
        opening: { kind: "opening", file: event.file, share: null, stopping: false },
        // What was told of the workbook that stays goes on being true.
        notices: state.notices.filter(({ about, kind }) => about === "opening" && kind === "info"),
      };
    case "saving":
      return {
        ...state,
        saving: { kind: `saving-${event.what}`, file: event.file, share: null, stopping: false },
        notices: state.notices.filter(({ about }) => about === "opening"),
      };
    case "progress":
      return withDoing(state, event.of, { share: event.share });
    case "stopping":
      return withDoing(state, event.of, { stopping: true });
    case "ended":
      return { ...state, [event.of]: null };
    case "opened": {
      const { book, session, notices } = event.ready;
      return {
        ...state,
        work: { id: (state.work?.id ?? 0) + 1, book, session },
        notices: notices.map((text, id) => ({ id, kind: "info", text, about: "opening" })),
        asking: null,
        panel: "sheet",
      };
    }
    case "notice":
      return withNotice(state, event.notice);
    case "notice-closed":
      return { ...state, notices: state.notices.filter(({ id }) => id !== event.id) };
    case "asking":
      return { ...state, asking: event.asking };
    case "panel":
      return { ...state, panel: event.panel };
    case "announce":
      return { ...state, announcement: { text: event.text, id: state.announcement.id + 1 } };
  }
}

function withDoing(state: PageState, of: "opening" | "saving", change: Partial<Doing>): PageState {
  const doing = state[of];
  return doing === null ? state : { ...state, [of]: { ...doing, ...change } };
}

function withNotice(state: PageState, notice: Omit<PageNotice, "id">): PageState {
  const id = state.notices.reduce((last, shown) => Math.max(last, shown.id), 0) + 1;
  // The same message again takes the place of the one that stands there.
  const others = state.notices.filter(({ text }) => text !== notice.text);
  return { ...state, notices: [...others, { ...notice, id }] };
}
