import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ThemeChoice } from "../../core/memory";
import type { PaneWords } from "../../core/words/pane-words";
import type { Actions } from "../actions/actions";
import { NativeSelect } from "./native-select";

const BUILT_IN = ["neutral", "dark-header"] as const;
const FILE = "file";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  field: { width: "100%" },
  file: { display: "none" },
});

interface Props {
  readonly theme: ThemeChoice;
  readonly busy: boolean;
  readonly actions: Pick<Actions, "chooseTheme" | "chooseThemeFile">;
  readonly words: PaneWords;
}

/** How the report looks: a theme that comes with the program, or one from a file. */
export function ThemeField({ theme, busy, actions, words }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { publish } = words;
  return (
    <div className={styles.root}>
      <Field className={styles.field} label={publish.theme} hint={publish.themeHint}>
        <NativeSelect
          value={theme.kind === "file" ? FILE : theme.id}
          disabled={busy}
          onChange={(_event, { value }) => {
            const id = BUILT_IN.find((one) => one === value);
            if (id !== undefined) void actions.chooseTheme({ kind: "built-in", id });
          }}
        >
          {BUILT_IN.map((id) => (
            <option key={id} value={id}>
              {publish.themes[id]}
            </option>
          ))}
          {theme.kind === "file" ? <option value={FILE}>{theme.name}</option> : null}
        </NativeSelect>
      </Field>
      <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
        {publish.themeFile}
      </Button>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file again is a change too: somebody may have mended it.
          target.value = "";
          if (file !== undefined) void actions.chooseThemeFile(file);
        }}
      />
    </div>
  );
}
