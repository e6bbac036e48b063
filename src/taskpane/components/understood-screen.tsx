import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LeftOutTable, UnderstoodSheet } from "../engine/understood";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import { LeftOutList } from "./left-out-list";
import { OtherSheets } from "./other-sheets";
import { Places } from "./places";
import type { ScreenProps } from "./result-screen";
import { UnderstoodTableCard } from "./understood-table";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sheet: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What was read, sheet by sheet, for its user to confirm or correct. */
export function UnderstoodScreen({ checked, state, actions, words }: ScreenProps) {
  const styles = useStyles();
  const { sheets } = checked.understood;
  const withTables = sheets.filter(hasTable);
  const others = sheets.filter((sheet) => !hasTable(sheet));
  return (
    <div className={styles.root}>
      <div>
        <h2 className={styles.heading}>{words.understood.heading}</h2>
        <p className={styles.text}>{words.understood.intro}</p>
      </div>
      {withTables.map((sheet) => (
        <section key={sheet.name} className={styles.section}>
          <h3 className={styles.sheet}>{words.sheet(sheet.name)}</h3>
          <Sheet sheet={sheet} checked={checked} state={state} actions={actions} words={words} />
        </section>
      ))}
      {others.length === 0 ? null : (
        <OtherSheets
          sheets={others}
          isOpen={withTables.length === 0 || others.some(hasUnread)}
          state={state}
          actions={actions}
          words={words}
        />
      )}
    </div>
  );
}

const hasTable = ({ tables, leftOutTables }: UnderstoodSheet): boolean =>
  tables.length + leftOutTables.length > 0;

const hasUnread = ({ leftOut }: UnderstoodSheet): boolean => leftOut.some(({ hasFigures }) => hasFigures);

function Sheet({ sheet, checked, state, actions, words }: ScreenProps & { readonly sheet: UnderstoodSheet }) {
  const styles = useStyles();
  const { tables, leftOutTables, leftOut, hidden } = sheet;
  return (
    <>
      {hidden.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {tables.map((table) => (
        <UnderstoodTableCard
          key={JSON.stringify(table.mark)}
          table={table}
          understood={checked.understood}
          state={state}
          actions={actions}
          words={words}
        />
      ))}
      {leftOutTables.map((table) => (
        <LeftOut
          key={JSON.stringify(table.mark)}
          table={table}
          busy={state.job !== null}
          actions={actions}
          words={words}
        />
      ))}
      {leftOut.length === 0 ? null : (
        <LeftOutList sheet={sheet.name} parts={leftOut} state={state} actions={actions} words={words} />
      )}
    </>
  );
}

interface LeftOutProps {
  readonly table: LeftOutTable;
  readonly busy: boolean;
  readonly actions: Actions;
  readonly words: PaneWords;
}

/** A table that the user left out. */
function LeftOut({ table: { mark, place, text }, busy, actions, words }: LeftOutProps) {
  const styles = useStyles();
  const name = place?.name ?? text;
  return (
    <div className={styles.card}>
      {place === null ? null : <Places places={[place]} more={0} onShow={actions.show} words={words} />}
      <p className={styles.text}>{words.understood.leftOutByYou}</p>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={words.understood.putBackOf(name)}
        onClick={() => void actions.putBack(mark)}
      >
        {words.understood.putBack}
      </Button>
    </div>
  );
}
