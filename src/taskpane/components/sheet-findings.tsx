import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { SheetGroup } from "../state/group-findings";
import type { PaneState } from "../state/pane-state";
import { KindFindings } from "./kind-findings";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly group: SheetGroup;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The findings of one sheet, by kind. */
export function SheetFindings({ group: { sheet, kinds }, state, actions, words }: Props) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{sheet === "" ? words.wholeWorkbook : words.sheet(sheet)}</h3>
      {kinds.map((kind) => (
        <KindFindings key={kind.key} group={kind} state={state} actions={actions} words={words} />
      ))}
    </section>
  );
}
