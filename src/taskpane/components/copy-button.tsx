import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  hint: { margin: 0 },
  text: {
    boxSizing: "border-box",
    width: "100%",
    height: "8em",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface Props {
  /** Made when it is asked for. */
  readonly text: () => string;
  readonly label: string;
  /** For the ear, where the label alone does not say what is copied. */
  readonly spokenLabel?: string;
  readonly actions: Pick<Actions, "copy">;
  readonly words: PaneWords;
}

/** Copies a text, and says whether that worked; where it did not, shows the text to be copied by hand. */
export function CopyButton({ text, label, spokenLabel, actions, words }: Props) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"copied" | { readonly byHand: string } | null>(null);
  const copy = async (): Promise<void> => {
    const content = text();
    setOutcome((await actions.copy(content)) ? "copied" : { byHand: content });
  };
  const isCopied = outcome === "copied";
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={isCopied ? <Checkmark16Regular /> : <Copy16Regular />}
        aria-label={spokenLabel}
        onClick={() => void copy()}
      >
        {isCopied ? words.copied : label}
      </Button>
      {outcome !== null && outcome !== "copied" ? (
        <>
          <p className={styles.hint}>{words.copyFailed}</p>
          <textarea
            className={styles.text}
            readOnly
            value={outcome.byHand}
            aria-label={words.copyHere}
            ref={(field) => field?.select()}
          />
        </>
      ) : null}
    </div>
  );
}
