import type { BookState, Loss, Step } from "./book";
import { createDeriving, type Derived } from "./derive";
import { FIRST_EDITION, isSameEdition, namesOf, withoutAdded, type Edition } from "./edition";
import { advance, startHistory, stepBack, stepForward, type History } from "./history";
import { createTabs } from "./tabs";
import type { OpenedFile } from "./workbook";

/** How an opened workbook stands: the one thing here that changes. */
interface Standing {
  readonly derived: () => Derived;
  readonly memory: () => string | null;
  /** Another object whenever something changed. */
  readonly state: () => BookState;
  /** Goes to another edition. To where the last step began is a step back, to where one was taken back from a step forth. */
  readonly go: (edition: Edition, step: Step) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly keep: (memory: string) => void;
  readonly noteSaved: (edition: Edition, memory: string | null) => void;
}

interface Moment {
  readonly history: History<Edition, Step>;
  readonly memory: string | null;
  /** What was saved last, or opened. */
  readonly saved: { readonly edition: Edition; readonly memory: string | null };
}

/** @param drawsCharts whether a sheet was looked at and shows charts */
export function createStanding(opened: OpenedFile, drawsCharts: (sheet: string) => boolean): Standing {
  const { source, memory } = opened;
  const derive = createDeriving(source);
  const toTabs = createTabs(opened);
  let derived = derive(FIRST_EDITION);
  let moment: Moment = {
    history: startHistory(FIRST_EDITION),
    memory,
    saved: { edition: FIRST_EDITION, memory },
  };
  const toState = (): BookState => {
    const { history, saved } = moment;
    const { edition } = derived;
    return {
      tabs: toTabs(derived, drawsCharts),
      undo: history.past[0]?.step ?? null,
      redo: history.future[0]?.step ?? null,
      unsaved: moment.memory !== saved.memory || !isSameEdition(edition, saved.edition),
      hasReport: edition.added.some(({ mark }) => mark.kind === "report"),
      unsavable: opened.unsavable,
      losses: toLosses(opened, derived),
    };
  };
  let state = toState();

  /** What follows is worked out first: where that fails, all stays as it is. */
  function stand(next: Moment): void {
    const edition = next.history.now;
    if (edition !== derived.edition) derived = derive(edition);
    moment = next;
    state = toState();
  }
  function move(history: History<Edition, Step> | null): void {
    if (history !== null) stand({ ...moment, history });
  }

  return {
    derived: () => derived,
    memory: () => moment.memory,
    state: () => state,
    go(edition, step) {
      const { history } = moment;
      const { now, past, future } = history;
      if (isSameEdition(edition, now)) return;
      const leadsTo = (other: Edition | undefined): boolean =>
        other !== undefined && isSameEdition(edition, other);
      if (leadsTo(past[0]?.state)) move(stepBack(history));
      else if (leadsTo(future[0]?.state)) move(stepForward(history));
      else move(advance(history, edition, step));
    },
    undo: () => move(stepBack(moment.history)),
    redo: () => move(stepForward(moment.history)),
    keep: (text) => stand({ ...moment, memory: text }),
    noteSaved: (edition, kept) =>
      stand({
        ...moment,
        saved: { edition: opened.takesSheets ? edition : withoutAdded(edition), memory: kept },
      }),
  };
}

function toLosses(
  { converted, hasPivots, takesSheets }: OpenedFile,
  { edition, emptied, emptiedAdded }: Derived,
): readonly Loss[] {
  const sheets = namesOf(edition.added);
  const added = new Set(sheets);
  const isFileChanged = [...edition.changes.values()].some(({ sheet }) => !added.has(sheet));
  const cells = [
    ...emptied.filter(({ sheet }) => !edition.removed.has(sheet)),
    ...(takesSheets ? emptiedAdded : []),
  ];
  return [
    ...(converted === null ? [] : [converted]),
    ...(takesSheets || sheets.length === 0 ? [] : [{ kind: "sheets-left-out" as const, sheets }]),
    ...(cells.length === 0 ? [] : [{ kind: "not-worked-out" as const, cells }]),
    ...(hasPivots && isFileChanged ? [{ kind: "pivots" as const }] : []),
  ];
}
