import type { Facts } from "../../findings/facts";
import { cellList, cellName } from "../cell-names";
import type { FindingWords } from "../finding-words";
import { toForms } from "../forms";
import { blankClause, excuseClause, labelOf, labelled, quote, shown, tooMany } from "./finding-clauses";

const { listed } = toForms("en-GB");

/** More figures than these are counted, not named. */
const MOST_NAMED = 4;

/** The sentences on what several periods say of each other. */
export const periodFindings: Pick<
  FindingWords,
  "roll-forward" | "roll-forward-apart" | "restatement" | "definition-drift"
> = {
  "roll-forward": ({ whole, period, parts, partPeriods, expected, difference, blanks, excuse }) =>
    `${labelled(whole)} says ${shown(whole.stated)} for ${period}, but ${listed(partPeriods)} ` +
    `(${cellList(parts, whole.cell, " + ")}) add up to ${expected}: ` +
    `${tooMany(difference)}.${blankClause(blanks, whole.cell)}${excuseClause(excuse)}`,
  "roll-forward-apart": ({ period, partPeriods, figures, judged, note }) => {
    const [first] = figures;
    const named = figures
      .slice(0, MOST_NAMED)
      .map(
        (figure) =>
          `${cellName(figure.cell, first?.cell)}${labelOf(figure)} says ${shown(figure.stated)}, the sum is ${figure.expected}`,
      );
    const more = figures.length - named.length;
    return (
      `${period} is not the sum of ${listed(partPeriods)} in ${figures.length} of ${judged} figures: ` +
      `${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join("; ")}. ` +
      (note === null
        ? `The tables agree with themselves, so ${period} may have been revised or made separately: if so, say so in a note; if not, one of these figures is wrong.`
        : `A note says “${note}”: please check that it explains the differences.`)
    );
  },
  restatement: ({ period, earlier, later, figures, note }) => {
    const home = figures[0]?.later.cells[0];
    const named = figures.slice(0, MOST_NAMED).map((figure) => restated(figure, home));
    const more = figures.length - named.length;
    return (
      `For ${period}, the report of ${later} does not repeat what that of ${earlier} says: ` +
      `${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join("; ")}. ` +
      (note === null
        ? `Each agrees with itself, so the figures may have been revised: if so, say so in a note; if not, one of the two is wrong.`
        : `A note says “${note}”: please check that it explains the differences.`)
    );
  },
  "definition-drift": ({ earlier, later }) =>
    `${cellName(later.cell)} calls this column “${quote(later.heading)}” in ${later.period}, but ` +
    `${cellName(earlier.cell, later.cell)} calls it “${quote(earlier.heading)}” in ${earlier.period}: ` +
    `if it counts something else now, say so in a note.`,
};

/** `C4 (Brazil) says 4, and 'H1 2024'!B4 says 5` */
function restated(
  { label, later, earlier }: Facts<"restatement">["figures"][number],
  home: Facts<"restatement">["figures"][number]["later"]["cells"][number] | undefined,
): string {
  const name = quote(label.replace(/:$/, ""));
  const say = (cells: readonly unknown[]): string => (cells.length === 1 ? "says" : "add up to");
  return (
    `${cellList(later.cells, home, " + ")}${name === "" ? "" : ` (${name})`} ${say(later.cells)} ${shown(later.says)} ` +
    `where ${cellList(earlier.cells, home, " + ")} ${say(earlier.cells)} ${shown(earlier.says)}`
  );
}
