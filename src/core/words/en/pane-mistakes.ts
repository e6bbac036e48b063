import type { PaneWords } from "../pane-words";
import { counted, number } from "./counted";
import { severityCounts } from "./severities";

/** What the pane says around mistakes. */
export const paneMistakes = {
  mistakesExplain: (mistakes, found) =>
    `${counted(mistakes, "mistake explains", "mistakes explain")} ${severityCounts(found)}`,
  notExplained: (found, { isOutOfTime, saidRight }) => {
    if (isOutOfTime)
      return `${severityCounts(found)} could not be explained in the time that the search has. Compare the figures with your source: once one of them is put right, the search has less to do.`;
    return `${severityCounts(found)} could not be explained. ${
      saidRight
        ? "Look again at what you said is right, and compare the figures with your source."
        : "Compare the figures with your source: a row may be missing, or several figures may be wrong."
    }`;
  },
  explains: (found) => `Explains ${severityCounts(found)}`,
  concerns: (found) => `Concerns ${severityCounts(found)}`,
  explainsListed: "What it explains stands under a mistake above.",
  oneOf: ({ count, isComplete, sameInRows }) =>
    sameInRows > 0
      ? `The same change in one of ${number(sameInRows)} rows, for example:`
      : `One of ${isComplete ? "" : "at least "}${number(count)} possible explanations:`,
  together: (cells) => `${counted(cells, "cell", "cells")} should be changed together:`,
  likely: "Likely, but not proved:",
  moreCells: (count) => `Show ${counted(count, "more cell", "more cells")}`,
  showOthers: (count) =>
    count === 1 ? "Show the other explanation" : `Show the other ${number(count)} explanations`,
  moreOthers: (count) => `Show ${counted(count, "more explanation", "more explanations")}`,
  cannotApply:
    "This cannot be applied from here: when it was tried out, not everything came right. A formula may follow from the figure that only Excel can work out. Change the figure in the sheet, then check again.",
} satisfies Partial<PaneWords>;
