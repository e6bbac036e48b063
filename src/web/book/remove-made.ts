import type { MadeSheet, Outcome } from "../../host";
import type { Derived } from "./derive";
import { detachPlan, detachSheets } from "./detach";
import { withoutSheets, type Added, type Edition } from "./edition";
import { refuse, succeed } from "./outcome";
import { settlePlan } from "./settle";

/** What sheets are removed from. */
interface Present {
  readonly derived: Derived;
  /** The sheets of the file that the program made, those that were removed left out. */
  readonly made: readonly MadeSheet[];
  /** Names of all sheets that can be seen. */
  readonly visible: readonly string[];
}

/** The edition without the sheets that carry this id, and what they were called. */
export function removeMade(
  id: string,
  { derived, made, visible }: Present,
): Outcome<{ readonly edition: Edition; readonly names: readonly string[] }> {
  const { edition } = derived;
  const ofFile = made.filter((sheet) => sheet.id === id).map(({ name }) => name);
  const groups = edition.added.filter(({ mark }) => mark.id === id);
  const names = [...ofFile, ...groups.flatMap(({ sheets }) => sheets.map(({ name }) => name))];
  const [first] = names;
  if (first === undefined) return succeed({ edition, names });
  const gone = new Set(names);
  if (visible.every((name) => gone.has(name)))
    return refuse("no-other-sheet", { sheet: first, details: "no other visible sheet" });
  const left = edition.added.filter((group) => !groups.includes(group));
  const detached = left.map((group) => detach(group, gone, derived));
  const settled = left.filter((group, index) => group !== detached[index]);
  const untyped = new Set([...gone, ...settled.flatMap(({ sheets }) => sheets.map(({ name }) => name))]);
  return succeed({
    edition: {
      changes: withoutSheets(edition.changes, untyped),
      added: detached,
      removed: new Set([...edition.removed, ...ofFile]),
    },
    names,
  });
}

/** Sheets that refer to one that goes keep what they show. The same object where there is no such reference. */
function detach(group: Added, gone: ReadonlySet<string>, derived: Derived): Added {
  const { formulas, plan } = group;
  const isGone = (name: string): boolean => gone.has(name);
  const refers =
    formulas.some(({ areas, isOpen }) => isOpen || areas.some(({ sheet }) => isGone(sheet))) ||
    plan.sheets.some(({ cells }) => cells.some(({ link }) => link !== null && isGone(link.sheet)));
  if (!refers) return group;
  const own = new Set(group.sheets.map(({ name }) => name));
  const now = derived.sheets.filter(({ name }) => own.has(name));
  return {
    ...group,
    plan: detachPlan(settlePlan(group, derived), formulas, isGone),
    sheets: detachSheets(now, formulas, isGone),
    before: derived.sheets.filter(({ name }) => !gone.has(name)),
    formulas: formulas.filter(({ areas, isOpen }) => !isOpen && !areas.some(({ sheet }) => isGone(sheet))),
  };
}
