import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { Publishable } from "../engine/checked";
import { countSeverities } from "../state/group-findings";
import { OpenErrors } from "./open-errors";
import { tablesOf } from "../state/publish-choice";
import { LANGUAGES, nameOfLanguage } from "../state/report-languages";
import { PublishPeriods } from "./publish-periods";
import { PublishTables } from "./publish-tables";
import type { ScreenProps } from "./result-screen";
import { ThemeField } from "./theme-field";
import { Uncalculated } from "./unread-parts";
import { NativeSelect } from "./native-select";

const FIGURES = ["linked", "live", "values"] as const;
const PAPERS = ["a4", "letter"] as const;
const LAYOUTS = ["report", "accessible"] as const;
/** In characters; what is longer would be cut on the cover. */
const LONGEST = { title: 200, organisation: 120 } as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  input: { minWidth: 0, width: "100%" },
  hint: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  create: { alignSelf: "flex-start" },
});

/** What the report is to be like. */
export function PublishForm({
  checked,
  periods,
  state,
  actions,
  words,
}: ScreenProps & { readonly periods: readonly Publishable[] }) {
  const styles = useStyles();
  const { choice, job } = state;
  const { choose } = actions;
  const errors = countSeverities(checked.findings).error;
  const ignored = countSeverities(checked.ignored).error;
  const tables = tablesOf(periods);
  const hasTable = tables.some(({ key }) => !choice.without.includes(key));
  const isReady = job === null && hasTable && (errors === 0 || choice.force);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void actions.publish();
  };
  return (
    <form className={styles.root} onSubmit={submit}>
      <PublishPeriods
        all={checked.publishable}
        chosen={periods}
        onChange={(labels) => choose({ periods: labels })}
        words={words}
      />
      <PublishTables
        tables={tables}
        without={choice.without}
        onChange={(without) => choose({ without })}
        words={words}
      />
      <Field label={words.publish.title} hint={words.publish.titleHint}>
        <Input
          className={styles.input}
          maxLength={LONGEST.title}
          value={choice.title}
          onChange={(_event, { value }) => choose({ title: value })}
        />
      </Field>
      <Field label={words.publish.organisation}>
        <Input
          className={styles.input}
          maxLength={LONGEST.organisation}
          value={choice.organisation}
          onChange={(_event, { value }) => choose({ organisation: value })}
        />
      </Field>
      <Field label={words.publish.figures}>
        <RadioGroup
          value={choice.figures}
          onChange={(_event, { value }) => {
            const figures = FIGURES.find((one) => one === value);
            if (figures !== undefined) choose({ figures });
          }}
        >
          {FIGURES.map((figures) => (
            <Radio
              key={figures}
              value={figures}
              label={
                <>
                  {words.publish.figureChoices[figures].name}
                  <span className={styles.hint}>{words.publish.figureChoices[figures].hint}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <ThemeField theme={choice.theme} busy={job !== null} actions={actions} words={words} />
      <Field label={words.publish.layout}>
        <RadioGroup
          value={choice.layout}
          onChange={(_event, { value }) => {
            const layout = LAYOUTS.find((one) => one === value);
            if (layout !== undefined) choose({ layout });
          }}
        >
          {LAYOUTS.map((layout) => (
            <Radio
              key={layout}
              value={layout}
              label={
                <>
                  {words.publish.layouts[layout].name}
                  <span className={styles.hint}>{words.publish.layouts[layout].hint}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.publish.language}>
        <NativeSelect
          value={choice.language ?? ""}
          onChange={(_event, { value }) =>
            choose({ language: LANGUAGES.find((code) => code === value) ?? null })
          }
        >
          <option value="">{words.publish.languageOfDraft}</option>
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {nameOfLanguage(code)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={words.publish.paper}>
        <NativeSelect
          value={choice.paper}
          onChange={(_event, { value }) => choose({ paper: value === "letter" ? "letter" : "a4" })}
        >
          {PAPERS.map((paper) => (
            <option key={paper} value={paper}>
              {words.publish.papers[paper]}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Checkbox
        checked={choice.charts}
        onChange={(_event, { checked: charts }) => choose({ charts: charts === true })}
        label={words.publish.charts}
      />
      <Uncalculated formulas={checked.uncalculated} words={words} />
      {ignored === 0 ? null : <p className={styles.text}>{words.publish.ignoredErrors(ignored)}</p>}
      {errors === 0 ? null : (
        <OpenErrors
          errors={errors}
          force={choice.force}
          onForce={(force) => choose({ force })}
          onSee={() => actions.view("result")}
          words={words}
        />
      )}
      <Button className={styles.create} type="submit" appearance="primary" disabledFocusable={!isReady}>
        {words.publish.create}
      </Button>
    </form>
  );
}
