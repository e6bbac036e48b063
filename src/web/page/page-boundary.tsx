import { Component, type ReactNode } from "react";
import type { WebWords } from "../../core/words/web-words";
import type { PageActions } from "./page-actions";
import type { PageState } from "./page-state";

interface Props {
  readonly state: PageState;
  readonly actions: Pick<PageActions, "saveUnasked">;
  readonly words: WebWords;
  readonly children: ReactNode;
}

/**
 * Says so where the page cannot be shown any more, and lets the user save what there is: that is in a thread of its own.
 * Plain buttons, because whatever draws the others may be what failed. React has no function for this.
 */
export class PageBoundary extends Component<Props, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  override state = { failed: false };

  override render() {
    const { state, actions, words, children } = this.props;
    if (!this.state.failed) return children;
    const { work, notices, saving } = state;
    return (
      <main style={{ padding: 16 }}>
        <h1>{words.name}</h1>
        <div role="alert">
          <p>{words.broken}</p>
          {work === null ? null : <p>{words.brokenSave}</p>}
        </div>
        <p style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
          {work === null || work.book.state().unsavable !== null ? null : (
            <button type="button" disabled={saving !== null} onClick={() => actions.saveUnasked("workbook")}>
              {words.saveWorkbook}
            </button>
          )}
          {work?.book.state().hasReport === true ? (
            <button type="button" disabled={saving !== null} onClick={() => actions.saveUnasked("report")}>
              {words.saveReport}
            </button>
          ) : null}
          <button type="button" onClick={() => window.location.reload()}>
            {words.reload}
          </button>
        </p>
        {notices.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </main>
    );
  }
}
