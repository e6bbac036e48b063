import { toSheetNames } from "../../core/plan/sheet-names";
import { nameTables } from "../../core/plan/table-names";
import type { SheetPlan, WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Mark } from "../../host";
import { toContentDigest } from "../digest";
import { refuse } from "../host-error";
import { fromMark, KEY } from "../../sheet-mark";
import type { ExistingSheet, Surroundings } from "./look-around";
import { toHeld } from "./plan-cells";
import type { SheetOf } from "./step";

/** Where the plan goes: into new sheets, or into one that is written anew. */
export interface Targets {
  readonly plan: WorkbookPlan;
  readonly refreshed: ExistingSheet | null;
}

/** @throws HostError `protected-workbook` or `name-taken` */
export function chooseTargets(planned: WorkbookPlan, { kind }: Mark, around: Surroundings): Targets {
  const plan = nameTables(planned, around.names);
  const [only, ...others] = plan.sheets;
  const isFindings = kind === "findings" && only !== undefined && others.length === 0;
  const [refreshed = null] = isFindings ? around.refreshable : [];
  if (refreshed !== null) return { plan, refreshed };
  if (around.isProtected) refuse("protected-workbook", { details: "the structure is protected" });
  const names = around.sheets.map(({ name }) => name);
  if (isFindings) {
    const [name = only.name] = toSheetNames([only.name], names);
    return { plan: { ...plan, sheets: [{ ...only, name }] }, refreshed };
  }
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (const { name } of plan.sheets)
    if (taken.has(name.toLowerCase())) refuse("name-taken", { sheet: name, details: "before writing" });
  return { plan, refreshed };
}

/** The sheets that are being written, by their names in the plan. */
export interface Begin {
  readonly sheetOf: SheetOf;
  /** Sheets by plan order; their ids and names are known after the next sync. */
  readonly sheets: readonly Excel.Worksheet[];
  /** Queues what comes last. */
  readonly finish: () => void;
}

/**
 * Queues the sheets and their marks. They come to the end and are neither moved nor renamed, which would empty the undo
 * history. A refreshed sheet gets its new mark first and the digest in it last: until then it shows that it is half written.
 */
export function begin(context: Excel.RequestContext, { plan, refreshed }: Targets, mark: Mark): Begin {
  const { worksheets } = context.workbook;
  const toText = (sheet: SheetPlan): string =>
    fromMark({ ...mark, digest: mark.kind === "findings" ? toDigestOf(sheet) : "" });
  const sheets = plan.sheets.map((sheet) => {
    if (refreshed === null) {
      const added = worksheets.add(sheet.name);
      added.customProperties.add(KEY, toText(sheet));
      return added;
    }
    const old = worksheets.getItem(refreshed.id);
    old.customProperties.add(KEY, fromMark({ ...mark, digest: "" }));
    clearSheet(old);
    return old;
  });
  for (const sheet of sheets) sheet.load("id,name");
  const byName = new Map(plan.sheets.map(({ name }, index) => [name, sheets[index]]));
  return {
    sheets,
    sheetOf(name) {
      const sheet = byName.get(name);
      if (sheet === undefined) throw new Error("The plan speaks of a sheet that it does not have.");
      return sheet;
    },
    finish() {
      const [first] = plan.sheets;
      if (refreshed !== null && first !== undefined)
        worksheets.getItem(refreshed.id).customProperties.add(KEY, toText(first));
    },
  };
}

function clearSheet(sheet: Excel.Worksheet): void {
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear("All");
  // Clearing leaves the heights of the last time, and what somebody hid below what was written then.
  everything.rowHidden = false;
  everything.columnHidden = false;
  everything.format.autofitRows();
  sheet.freezePanes.unfreeze();
}

function toDigestOf({ cells }: SheetPlan): string {
  return toContentDigest(cells.map((cell) => ({ row: cell.row, col: cell.col, content: toHeld(cell) })));
}
