import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { Understood, UnderstoodTable } from "../engine/understood";
import type { PaneState } from "../state/pane-state";
import { Disclosure } from "./disclosure";
import { Places } from "./places";
import { UnderstoodColumnItem } from "./understood-column";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
});

interface Props {
  readonly table: UnderstoodTable;
  readonly understood: Understood;
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** One table: where it is, what it is taken for, and its columns in words. */
export function UnderstoodTableCard({ table, understood, state, actions, words }: Props) {
  const styles = useStyles();
  const { mark, place, title, reading, columns } = table;
  const key = `columns ${JSON.stringify(mark)}`;
  const busy = state.job !== null;
  const isCorrected = columns.some(({ corrected }) => corrected);
  return (
    <article className={styles.root} aria-label={place.name}>
      <div className={styles.row}>
        <Places places={[place]} more={0} onShow={actions.show} words={words} />
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          aria-label={words.understood.leaveOutOf(place.name)}
          onClick={() => void actions.leaveOut(mark)}
        >
          {words.understood.leaveOut}
        </Button>
      </div>
      {title === "" ? null : <h4 className={styles.title}>{title}</h4>}
      <p className={styles.text}>{words.sentence(reading)}</p>
      <Disclosure
        level={title === "" ? 4 : 5}
        open={state.opened[key] ?? false}
        onToggle={(open) => actions.setOpen(key, open)}
        label={
          <span>
            {words.understood.columnsOf(columns.length)}
            {isCorrected ? ` (${words.understood.corrected})` : ""}
          </span>
        }
      >
        <ul className={styles.list}>
          {columns.map((column) => (
            <UnderstoodColumnItem
              key={column.index}
              column={column}
              table={mark}
              understood={understood}
              state={state}
              actions={actions}
              words={words}
            />
          ))}
        </ul>
      </Disclosure>
    </article>
  );
}
