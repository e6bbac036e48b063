import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Place } from "../engine/checked";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  button: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly places: readonly Place[];
  /** How many there are beyond those. */
  readonly more: number;
  readonly onShow: (place: Place) => Promise<void>;
  readonly words: PaneWords;
}

/** Cells to go to. */
export function Places({ places, more, onShow, words }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {places.map((place) => (
        <Button
          key={place.name}
          className={styles.button}
          size="small"
          aria-label={words.showCell(place.name)}
          onClick={() => void onShow(place)}
        >
          {place.name}
        </Button>
      ))}
      {more > 0 ? <span>{words.morePlaces(more)}</span> : null}
    </div>
  );
}
