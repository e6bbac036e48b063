import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { UnderstoodSheet } from "../engine/understood";
import type { PaneState } from "../state/pane-state";
import { Disclosure } from "./disclosure";

/** After so many entries people have seen the point. */
const MOST = 20;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  item: { paddingLeft: tokens.spacingHorizontalXXS },
});

interface Props {
  readonly sheet: string;
  readonly parts: UnderstoodSheet["leftOut"];
  readonly state: PaneState;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** What of a sheet was not read, and why. Open at first where figures are among it. */
export function LeftOutList({ sheet, parts, state, actions, words }: Props) {
  const key = `left out ${sheet}`;
  return (
    <Disclosure
      level={4}
      open={state.opened[key] ?? parts.some(({ hasFigures }) => hasFigures)}
      onToggle={(open) => actions.setOpen(key, open)}
      label={<span>{words.understood.leftOut(parts.length)}</span>}
    >
      <LeftOutParts parts={parts} actions={actions} words={words} />
    </Disclosure>
  );
}

/** Each part in its sentence, with a way to go there. */
export function LeftOutParts({ parts, actions, words }: Omit<Props, "sheet" | "state">) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {parts.slice(0, MOST).map(({ sentence, place }) => (
        <li key={`${place?.name ?? ""} ${sentence}`} className={styles.item}>
          {sentence}{" "}
          {place === null ? null : (
            <Button
              size="small"
              aria-label={words.showCell(place.name)}
              onClick={() => void actions.show(place)}
            >
              {place.name}
            </Button>
          )}
        </li>
      ))}
      {parts.length > MOST ? <li>{words.understood.leftOutMore(parts.length - MOST)}</li> : null}
    </ul>
  );
}
