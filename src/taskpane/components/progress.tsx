import type { PaneWords } from "../../core/words/pane-words";
import type { Job } from "../state/pane-state";
import { ProgressLine } from "./progress-line";

interface Props {
  readonly job: Job | null;
  readonly onStop: () => void;
  readonly words: PaneWords;
}

/** How far the work is that the pane is busy with. */
export function Progress({ job, onStop, words }: Props) {
  return (
    <ProgressLine
      of={job?.kind ?? null}
      text={job === null ? "" : job.stopping ? words.cancelling : words.busy[job.kind]}
      share={job?.share ?? null}
      stopping={job?.stopping === true}
      onStop={job?.stoppable === true ? onStop : null}
      stopLabel={words.cancel}
    />
  );
}
