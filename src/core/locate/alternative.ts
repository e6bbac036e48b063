import type { Figure } from "../figure";
import { compareRefs, type Alternative, type Change } from "./explanation";
import { jointSlipsOf, type JointSlip } from "./joint-slips";
import type { Settlement, Span } from "./settle";
import { likeliestSlip } from "./slips";
import type { Surroundings } from "./surroundings";
import { toAmount, type System } from "./system";

/** A set of changes with the slips that it means. */
export interface Weighed extends Alternative {
  readonly joint: readonly JointSlip[];
}

/** Bits of a change of which no value is known: as if anything had been typed. */
const BITS_OF_RANGE = 30;

/**
 * The changes of some cells of a solution, with the likeliest slip of each. Slips with one cause count once, so that
 * two exchanged cells are one event (Scholtus, 2016: the fewest operations, not the fewest cells).
 */
export function weigh(
  system: System,
  solution: { readonly cells: readonly number[]; readonly values: Settlement },
  around: Surroundings,
): Weighed {
  const valueOf = (figure: Figure): number => {
    const cell = system.cellOf(figure);
    const span = solution.values.get(cell);
    return span !== undefined && span.low === span.high ? span.low : (system.variables[cell]?.value ?? 0);
  };
  const changes = solution.cells
    .flatMap((cell): readonly Change[] => {
      const figure = system.variables[cell]?.figure;
      return figure === undefined ? [] : [toChange(figure, solution.values.get(cell), { valueOf, around })];
    })
    .sort((a, b) => compareRefs(a.figure.cell, b.figure.cell));
  const joint = jointSlipsOf({ changes, around, valueOf });
  const slips = new Map(
    joint.flatMap(({ members, slips: own }) => members.map((member, index) => [member, own[index]] as const)),
  );
  const alone = changes.reduce(
    (sum, { slip }, index) => sum + (slips.has(index) ? 0 : (slip?.bits ?? BITS_OF_RANGE)),
    0,
  );
  return {
    changes: changes.map((change, index) => ({ ...change, slip: slips.get(index) ?? change.slip })),
    bits: joint.reduce((sum, { bits }) => sum + bits, alone),
    joint,
  };
}

function toChange(
  figure: Figure,
  span: Span | undefined,
  { valueOf, around }: { readonly valueOf: (figure: Figure) => number; readonly around: Surroundings },
): Change {
  if (span === undefined) return { figure, proposed: null, range: null, slip: null };
  const low = toAmount(figure, span.low);
  if (span.low === span.high) {
    const slip = likeliestSlip({ figure, intended: span.low, valueOf, around });
    return { figure, proposed: low, range: null, slip };
  }
  const high = span.high === null ? null : toAmount(figure, span.high);
  return { figure, proposed: null, range: { low, high }, slip: null };
}
