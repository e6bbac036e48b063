import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { UnderstoodSheet } from "../engine/understood";
import type { PaneState } from "../state/pane-state";
import { Disclosure } from "./disclosure";
import { LeftOutParts } from "./left-out-list";

const KEY = "sheets without a table";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  sheet: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheets: readonly UnderstoodSheet[];
  /** Whether they are seen at first: sheets of notes and of earlier reports would bury those with tables. */
  readonly isOpen: boolean;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The sheets in which no table was found, and why. */
export function OtherSheets({ sheets, isOpen, state, actions, words }: Props) {
  const styles = useStyles();
  return (
    <section>
      <Disclosure
        level={3}
        open={state.opened[KEY] ?? isOpen}
        onToggle={(open) => actions.setOpen(KEY, open)}
        label={<span className={styles.label}>{words.understood.otherSheets(sheets.length)}</span>}
      >
        <div className={styles.list}>
          {sheets.map((sheet) => (
            <section key={sheet.name}>
              <h4 className={styles.sheet}>{words.sheet(sheet.name)}</h4>
              <Sheet sheet={sheet} actions={actions} words={words} />
            </section>
          ))}
        </div>
      </Disclosure>
    </section>
  );
}

function Sheet({
  sheet,
  actions,
  words,
}: Pick<Props, "actions" | "words"> & { readonly sheet: UnderstoodSheet }) {
  const styles = useStyles();
  const { hidden, leftOut } = sheet;
  return (
    <>
      {hidden.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {leftOut.length === 0 ? (
        <p className={styles.text}>{words.understood.noTables}</p>
      ) : (
        <LeftOutParts parts={leftOut} actions={actions} words={words} />
      )}
    </>
  );
}
