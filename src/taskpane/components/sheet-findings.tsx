import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { CheckText } from "../engine/checked";
import type { SheetGroup } from "../state/group-findings";
import type { PaneState } from "../state/pane-state";
import { KindFindings } from "./kind-findings";
import { MistakeList } from "./mistake-list";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly group: SheetGroup;
  readonly checks: readonly CheckText[];
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** The mistakes on one sheet, and the findings that none of them explains, by kind. */
export function SheetFindings({ group: { sheet, mistakes, kinds }, checks, state, actions, words }: Props) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{sheet === "" ? words.wholeWorkbook : words.sheet(sheet)}</h3>
      {mistakes.length === 0 ? null : (
        <MistakeList groups={mistakes} checks={checks} state={state} actions={actions} words={words} />
      )}
      {mistakes.length > 0 && kinds.length > 0 ? <p className={styles.hint}>{words.otherFindings}</p> : null}
      {kinds.map((kind) => (
        <KindFindings key={kind.key} group={kind} state={state} actions={actions} words={words} />
      ))}
    </section>
  );
}
