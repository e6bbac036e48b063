import type { MadeSheet, Task } from "../../host";
import { fromMark } from "../../sheet-mark";
import { addSheets } from "../../xlsx/add-sheets";
import { HostError, type HostFailure } from "../../xlsx/host-failure";
import { keepMemory, readOwnParts } from "../../xlsx/own-parts";
import { patchWorkbook } from "../../xlsx/patch-workbook";
import { removeSheets } from "../../xlsx/remove-sheets";
import { writePlan } from "../../xlsx/write-plan";
import { toMade } from "./to-made";
import { confirmSaved } from "./confirm-saved";
import { namesOf, withoutAdded, type Added } from "./edition";
import { nextStep } from "./progress";
import type { Whole } from "./save";
import { settlePlan } from "./settle";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The workbook with everything that the file had: cells are patched one by one, sheets go and come, the memory is kept. Where nothing
 * changed, it is the file byte for byte. The result is read again and compared with what was shown, before anybody gets it.
 * @returns `null` where it was stopped
 * @throws HostError
 */
export async function saveWorkbook(asked: Whole, task: Task): Promise<Bytes | null> {
  const whole = asked.opened.takesSheets ? asked : leaveOut(asked);
  const { opened, derived, memory } = whole;
  const { source, unsavable } = opened;
  if (unsavable !== null) throw new HostError(unsavable, "cannot be saved");
  const { edition } = derived;
  const steps: ((bytes: Bytes) => Promise<Bytes>)[] = [
    (bytes) => patch(bytes, whole),
    async (bytes) =>
      edition.removed.size === 0 ? bytes : orThrow(await removeSheets(bytes, [...edition.removed])).bytes,
    ...edition.added.map((group) => (bytes: Bytes) => add(bytes, group, whole)),
    (bytes) =>
      Promise.resolve(
        memory === null || memory === opened.memory ? bytes : orThrow(keepMemory(bytes, memory)).bytes,
      ),
  ];
  let bytes = source.bytes;
  for (const [index, step] of steps.entries()) {
    if (!(await nextStep(task, index / (steps.length + 1)))) return null;
    bytes = await step(bytes);
  }
  // The page takes what it is given; the file that was opened stays here.
  if (bytes === source.bytes) return source.bytes.slice();
  if (!(await nextStep(task, steps.length / (steps.length + 1)))) return null;
  await confirmSaved(bytes, derived.sheets);
  confirmOwnParts(bytes, whole);
  return (await nextStep(task, 1)) ? bytes : null;
}

/** The workbook without the sheets that were made here, which its file does not take. */
function leaveOut({ derived, made, ...others }: Whole): Whole {
  const added = new Set(namesOf(derived.edition.added));
  const isLeft = ({ name }: { readonly name: string }): boolean => !added.has(name);
  return {
    ...others,
    derived: {
      ...derived,
      edition: withoutAdded(derived.edition),
      sheets: derived.sheets.filter(isLeft),
    },
    made: made.filter(isLeft),
  };
}

async function patch(bytes: Bytes, { opened: { source }, derived }: Whole): Promise<Bytes> {
  const { edition, results } = derived;
  const names = new Set(source.sheets.map(({ name }) => name).filter((name) => !edition.removed.has(name)));
  const changes = [...edition.changes.values()]
    .filter(({ sheet }) => names.has(sheet))
    .map(({ sheet, row, col, value }) => ({ sheet, row, col, value }));
  return changes.length === 0
    ? bytes
    : orThrow(await patchWorkbook(bytes, { changes, results }, source)).bytes;
}

async function add(bytes: Bytes, group: Added, { derived }: Whole): Promise<Bytes> {
  const plan = settlePlan(group, derived);
  const { kind, id } = group.mark;
  const marks = plan.sheets.map(() => fromMark({ kind, id, digest: "" }));
  return orThrow(await addSheets(bytes, { from: await writePlan(plan), marks })).bytes;
}

/** The marks and the memory are to be found again as well: without them, the next session would take a report for a draft. */
function confirmOwnParts(bytes: Bytes, { made, memory }: Whole): void {
  const own = orThrow(readOwnParts(bytes));
  const outline = (sheets: readonly MadeSheet[]): string =>
    JSON.stringify(sheets.map(({ name, kind, id }) => [name, kind, id]));
  if (outline(toMade(own.marks)) !== outline(made)) throw new HostError("not-as-shown", "other marks");
  if (own.memory !== memory) throw new HostError("not-as-shown", "another memory");
}

function orThrow<Done extends { readonly ok: true }>(
  outcome: Done | { readonly ok: false; readonly failure: HostFailure },
): Done {
  if (outcome.ok) return outcome;
  const { code, detail, sheet, cell } = outcome.failure;
  throw new HostError(code, detail, sheet, cell);
}
