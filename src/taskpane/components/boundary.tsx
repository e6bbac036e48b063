import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneWords } from "../../core/words/pane-words";

interface Props {
  readonly words: PaneWords;
  readonly children: ReactNode;
}

/** Says so where a screen cannot be loaded or shown, instead of leaving nothing. React has no function for this. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  override state = { failed: false };

  override render() {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div role="alert">
        <p>{words.screenFailed}</p>
        <Button onClick={() => window.location.reload()}>{words.tryAgain}</Button>
      </div>
    );
  }
}
