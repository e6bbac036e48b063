import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/words/pane-words";
import type { ReportItem } from "../engine/checked";
import { Message } from "./message";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

interface Props {
  readonly reports: readonly ReportItem[];
  readonly words: PaneWords;
}

/** Whether the reports in the workbook are still as they were generated, and made from the figures that the draft has now. */
export function ReportStates({ reports, words }: Props) {
  const styles = useStyles();
  return reports.map(({ sheet, isAsGenerated, isCompared, said }) => (
    <Message key={sheet} intent={isAsGenerated ? "success" : "warning"}>
      <h2 className={styles.heading}>
        {!isAsGenerated ? words.reportDiffers : isCompared ? words.reportHolds : words.reportAsWritten}
      </h2>
      {said.map(({ sentence, details }) => (
        <div key={sentence}>
          <p className={styles.text}>{sentence}</p>
          {details.length === 0 ? null : (
            <ul className={styles.list}>
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Message>
  ));
}
