import { toCellKey } from "../address";
import type { Figure } from "../figure";
import { figuresOf } from "./condition";
import { compareRefs, type Explanation, type UnreadFormula } from "./explanation";
import { followsFrom, readSameCell, readsSomeOf, readsUnknown } from "./live-formulas";
import type { Model } from "./model";
import { once } from "./once";
import type { System } from "./system";
import type { Variable } from "./variable";

/**
 * Explanations with the live formulas that they take something for granted of: that a result follows, or that it does not, where
 * the text of the formula does not tell; and that the same mistake is not behind two of them. Only what rests on a result that
 * follows stays proved.
 */
export function withUnread(
  explanations: readonly Explanation[],
  { model, system }: { readonly model: Model; readonly system: System },
): readonly Explanation[] {
  if (!system.variables.some(({ figure }) => figure.formula !== null)) return explanations;
  const kept = once(() => lookUps(model, system));
  return explanations.map((explanation) => {
    const unread = [
      ...unreadBeside(explanation, { model, system, kept }),
      ...sharedBehind(explanation, model, system),
    ];
    if (unread.length === 0) return explanation;
    const isProved = explanation.status === "certain" || explanation.status === "ambiguous";
    if (unread.every(({ taken }) => taken === "to-follow")) return { ...explanation, unread };
    return {
      ...explanation,
      unread,
      status: isProved ? "unproved" : explanation.status,
      isOneClick: false,
    };
  });
}

/**
 * Look-ups that are left as they are, though a figure that is wrong elsewhere may be what they give: no condition says what they
 * are to give.
 */
function lookUps({ variables, conditions }: Model, system: System): readonly Figure[] {
  const stated = variables.flatMap(({ figure }) => (figure.amount === null ? [] : [figure]));
  const isAskedFor = (figure: Figure): boolean =>
    conditionsWith(system, figure).some((at) => {
      const edit = conditions[at]?.edit;
      if (edit?.kind !== "balance" && edit?.kind !== "share") return false;
      const others = figuresOf(edit).filter(({ cell }) => toCellKey(cell) !== toCellKey(figure.cell));
      return followsFrom(figure, others) !== "no";
    });
  return system.variables.flatMap(({ figure, role }) =>
    role === "stated" && figure.formula !== null && readsSomeOf(figure, stated) && !isAskedFor(figure)
      ? [figure]
      : [],
  );
}

function unreadBeside(
  { changes, alternatives, rivals }: Explanation,
  { model, system, kept }: { model: Model; system: System; kept: () => readonly Figure[] },
): readonly UnreadFormula[] {
  const figures = [changes, ...[...alternatives, ...rivals].map((each) => each.changes)]
    .flat()
    .map(({ figure }) => figure);
  const changed = new Set(figures.map(({ cell }) => toCellKey(cell)));
  const found = new Map<string, UnreadFormula>();
  const conditions = new Set(figures.flatMap((figure) => conditionsWith(system, figure)));
  for (const at of conditions) {
    for (let index = model.starts[at] ?? 0; index < (model.starts[at + 1] ?? 0); index += 1) {
      const variable = model.variables[model.cells[index] ?? -1];
      const taken = variable === undefined ? null : takenOf(variable);
      if (variable === undefined || taken === null) continue;
      const { cell } = variable.figure;
      const key = toCellKey(cell);
      if (!changed.has(key)) found.set(key, { cell, taken });
    }
  }
  for (const { cell } of kept()) {
    const key = toCellKey(cell);
    if (!changed.has(key)) found.set(key, { cell, taken: "to-stay" });
  }
  return [...found.values()].sort((a, b) => compareRefs(a.cell, b.cell));
}

/**
 * Live formulas in what fails that are left as they are and read the same cells: where it takes several changes otherwise, one
 * mistake there would be the better explanation.
 */
function sharedBehind(
  { changes, alternatives, together }: Explanation,
  model: Model,
  system: System,
): readonly UnreadFormula[] {
  if (together < 2) return [];
  const changed = new Set(
    [changes, ...alternatives.map((each) => each.changes)].flat().map(({ figure }) => toCellKey(figure.cell)),
  );
  const live = new Map<string, Figure>();
  for (const at of system.conditions) {
    if (model.fails[at] !== 1) continue;
    for (let index = model.starts[at] ?? 0; index < (model.starts[at + 1] ?? 0); index += 1) {
      const variable = model.variables[model.cells[index] ?? -1];
      if (variable === undefined || variable.role !== "stated" || variable.figure.formula === null) continue;
      const key = toCellKey(variable.figure.cell);
      if (!changed.has(key)) live.set(key, variable.figure);
    }
  }
  const figures = [...live.values()];
  return figures
    .filter((one) => figures.some((other) => other !== one && readSameCell(one, other)))
    .map(({ cell }): UnreadFormula => ({ cell, taken: "apart" }))
    .sort((a, b) => compareRefs(a.cell, b.cell));
}

function conditionsWith(system: System, figure: Figure): readonly number[] {
  const cell = system.cellOf(figure);
  return cell < 0 ? [] : system.conditionsOf(cell);
}

/** `null` where it is known whether the cell follows. */
function takenOf({ figure, role, isAssumed }: Variable): UnreadFormula["taken"] | null {
  if (isAssumed) return "to-follow";
  return role !== "free" && readsUnknown(figure) ? "to-stay" : null;
}
