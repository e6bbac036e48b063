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
  /** The workbook changed since: the change may no longer be the right one. */
  readonly stale: boolean;
  readonly onLook: () => void;
  readonly onApply: (suggestion: Suggestion) => Promise<void>;
  readonly words: PaneWords;
}

/** The change that would put a finding right, where there is one: `B12: 52 → 25`. */
export function SuggestedChange({ suggestion, busy, stale, onLook, onApply, words }: Props) {
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
  const ofKind = changes.filter(isOfKind).map(({ name }) => name);
  return (
    <>
      {ofKind.length === 0 ? null : <p className={styles.text}>{words.changeKind(ofKind)}</p>}
      <ul className={styles.list}>
        {changes
          .filter((change) => !isOfKind(change))
          .map(({ name, from, shown, cell }) => (
            <li key={`${cell.sheet}!${name}`} className={styles.change}>
              <span aria-hidden="true">{words.change({ name, from, to: shown })}</span>
              <span className={spoken.only}>{words.changeSpoken({ name, from, to: shown })}</span>
            </li>
          ))}
      </ul>
      {stale ? (
        <p className={styles.text}>{words.applyStale}</p>
      ) : (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void onApply(suggestion.suggestion)}
        >
          {words.apply}
        </Button>
      )}
    </>
  );
}

/** The cell shows the same before and after: only what it is becomes another. `3 → 3` would tell nobody anything. */
const isOfKind = ({ from, shown }: Suggestion["changes"][number]): boolean => from.trim() === shown;
