import { toA1, type CellRef } from "../core/address";
import { toStated } from "../core/figure-text";
import type { CellChange, HostFailure, Outcome } from "../host";
import { createWideText, isTooNarrow } from "./display-text";
import { HostError, refuse, toFailure } from "./host-error";
import type { OwnSheets } from "./own-sheets";
import { toFormula } from "./read/to-snapshot";
import { run } from "./run";
import { safeText } from "./safe-text";

/** Changes cells, all or none: one sync looks at them, one writes. Formats stay as they are. */
export function changeCells(changes: readonly CellChange[], own: OwnSheets): Promise<Outcome<null>> {
  return own.during(() => run((context) => change(context, changes), { denied: "protected-sheet" }));
}

/** A cell as it is now. */
interface Found {
  readonly change: CellChange;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

async function change(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<null> {
  const workbook = context.workbook.load("readOnly");
  const found = changes.map((each) => find(context, each));
  await context.sync();
  const before: Before[] = [];
  for (const each of found) before.push(await look(each));
  try {
    context.runtime.enableEvents = false;
    for (const { change: each, format } of before) put(context, each.cell, each.to, format);
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (thrown) {
    const failure = toFailure(thrown, workbook.readOnly ? "read-only" : "protected-sheet");
    // While a cell is edited, Excel refuses a request as a whole: nothing was changed, and nothing is to be put back.
    throw new HostError(await undo(context, failure.reason === "editing" ? [] : before, failure));
  }
  return null;
}

function find({ workbook }: Excel.RequestContext, each: CellChange): Found {
  const { sheet: name, row, col } = each.cell;
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected");
  const range = sheet.getRange(toA1(row, col));
  range.load("values,text,formulas,numberFormat,hasSpill,format/protection/locked");
  return { change: each, sheet, range };
}

/** What stood in a cell that may be changed. */
interface Before {
  readonly change: CellChange;
  readonly value: number | string | boolean;
  readonly format: string;
}

/** @throws HostError where the cell is gone, protected, holds a formula, or shows something else by now */
async function look({ change: each, sheet, range }: Found): Promise<Before> {
  const { sheet: name, row, col } = each.cell;
  const at = { sheet: name, details: toA1(row, col) };
  if (sheet.isNullObject) refuse("gone", at);
  const value: unknown = range.values[0]?.[0];
  // What a formula beside the cell has put there is not typed either; to type over it would break the whole array.
  if (range.hasSpill === true || toFormula(range.formulas[0]?.[0], value) !== null) refuse("formula", at);
  const format = String(range.numberFormat[0]?.[0] ?? "General");
  const text = await toText(value, String(range.text[0]?.[0] ?? ""), format);
  if (toStated(text) !== toStated(each.from)) refuse("changed", at);
  if (sheet.protection.protected && range.format.protection.locked !== false) refuse("protected-sheet", at);
  return { change: each, value: isContent(value) ? value : "", format };
}

function isContent(value: unknown): value is Before["value"] {
  return ["number", "string", "boolean"].includes(typeof value);
}

async function toText(value: unknown, text: string, format: string): Promise<string> {
  if (typeof value !== "number" || !isTooNarrow(value, text)) return text;
  return (await createWideText())(value, format);
}

/** In a cell of the format `@` even a number would become text, so there, and only there, the format gives way. */
function put(
  { workbook }: Excel.RequestContext,
  { sheet, row, col }: CellRef,
  to: number | string | boolean,
  format: string,
): void {
  const target = workbook.worksheets.getItem(sheet).getRange(toA1(row, col));
  if (typeof to === "number" && format === "@") target.numberFormat = [["General"]];
  target.values = [[typeof to === "string" ? safeText(to) : to]];
}

/** Excel stops at the call that fails and keeps what came before it: that is put back. */
async function undo(
  context: Excel.RequestContext,
  before: readonly Before[],
  failure: HostFailure,
): Promise<HostFailure> {
  try {
    for (const { change: each, value, format } of before) {
      const { sheet, row, col } = each.cell;
      const target = context.workbook.worksheets.getItem(sheet).getRange(toA1(row, col));
      // The format comes last: the format `@` would make text of a number that was typed before it.
      target.values = [[typeof value === "string" ? safeText(value) : value]];
      target.numberFormat = [[format]];
    }
    context.runtime.enableEvents = true;
    await context.sync();
    return failure;
  } catch (second) {
    const faults = [
      failure.details,
      `not put back: ${toFailure(second).details}`,
      ...(await listen(context)),
    ];
    return { ...failure, details: faults.join(" | ") };
  }
}

/** Lets events come again where the request that should have done so did not get that far. @returns what went wrong */
async function listen(context: Excel.RequestContext): Promise<readonly string[]> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
    return [];
  } catch (thrown) {
    return [`events: ${toFailure(thrown).details}`];
  }
}
