import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import type { ChangeItem } from "../engine/mistake-item";
import { useSpoken } from "./spoken";

const useStyles = makeStyles({
  root: { display: "block", flex: "1 1 7em", minWidth: 0, overflowWrap: "anywhere" },
  where: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  what: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightRegular,
  },
  figures: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums",
  },
  proposed: { fontWeight: tokens.fontWeightSemibold },
  slip: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly change: ChangeItem;
  readonly actions: Pick<Actions, "show">;
  readonly words: PaneWords;
}

/**
 * A cell to go to, what it says and what it should say. May stand in a heading.
 *
 *     [C25] Russia
 *     52 → 25   swapped digits
 */
export function ChangeLine({ change, actions, words }: Props) {
  const styles = useStyles();
  const { place, label, slip } = change;
  return (
    <span className={styles.root}>
      <span className={styles.where}>
        <Button
          className={styles.cell}
          size="small"
          aria-label={words.showCell(place.name)}
          onClick={() => void actions.show(place)}
        >
          {place.name}
        </Button>
        {label === "" ? null : <span>{label}</span>}
      </span>
      <span className={styles.what}>
        <Figures change={change} />
        {slip === "" ? null : <span className={styles.slip}>{slip}</span>}
      </span>
    </span>
  );
}

/** `52 → 25`; in words for the ear, and where there is not one figure on each side. */
function Figures({ change: { stated, proposed, instead } }: Pick<Props, "change">) {
  const styles = useStyles();
  const spoken = useSpoken();
  if (stated === "" || proposed === null) return <span className={styles.figures}>{instead}</span>;
  return (
    <span className={styles.figures}>
      <span aria-hidden="true">
        {stated} → <span className={styles.proposed}>{proposed}</span>
      </span>
      <span className={spoken.only}>{instead}</span>
    </span>
  );
}
