import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Suggestion } from "../engine/engine";
import type { SuggestionState } from "../state/pane-state";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0, listStyleType: "none" },
  change: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  /** `undefined` where nobody has looked yet. */
  readonly suggestion: SuggestionState | undefined;
  readonly busy: boolean;
  readonly onLook: () => void;
  readonly onApply: (suggestion: Suggestion) => Promise<void>;
  readonly words: PaneWords;
}

/** The change that would put a finding right, where there is one: `B12: 52 → 25`. */
export function SuggestedChange({ suggestion, busy, onLook, onApply, words }: Props) {
  const styles = useStyles();
  const spoken = useSpoken();
  if (suggestion === undefined || suggestion.kind === "looking")
    return <p className={styles.text}>{words.looking}</p>;
  if (suggestion.kind === "none") return <p className={styles.text}>{words.noSuggestion}</p>;
  if (suggestion.kind === "stopped") {
    return (
      <Button size="small" onClick={onLook}>
        {words.tryAgain}
      </Button>
    );
  }
  const { changes } = suggestion.suggestion;
  return (
    <>
      <ul className={styles.list}>
        {changes.map(({ name, from, shown, cell }) => (
          <li key={`${cell.sheet}!${name}`} className={styles.change}>
            <span aria-hidden="true">{words.change({ name, from, to: shown })}</span>
            <span className={spoken.only}>{words.changeSpoken({ name, from, to: shown })}</span>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void onApply(suggestion.suggestion)}
      >
        {words.apply}
      </Button>
    </>
  );
}
