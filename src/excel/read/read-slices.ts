import type { Task } from "../../host";
import { codeOf, refuse } from "../host-error";
import { toReason } from "../failure-reasons";
import { proceed } from "../run";
import { sizeOf, split, type Area } from "./area";
import { askForCells, toBlock, type Block } from "./ask-cells";
import type { Survey } from "./survey-sheets";

/** Cells of one request: with five facts for each, some 3 MB of the 5 MB that Excel on the web answers with. */
const USUAL = 50_000;
/** Where even this many are too much to answer, it is the texts that are too long. */
const FEWEST = 500;
/** Excel hands out no more, and we would not want to keep more. */
const MOST = 5_000_000;

interface Slice {
  readonly sheet: string;
  readonly area: Area;
}

/** Reads what the survey found too large, request by request. @returns the blocks by the id of their sheet */
export async function readSlices(
  context: Excel.RequestContext,
  surveys: readonly Survey[],
  task: Task,
): Promise<ReadonlyMap<string, readonly Block[]>> {
  for (const { sheet, rest } of surveys) {
    const cells = rest.reduce((sum, area) => sum + sizeOf(area), 0);
    if (cells > MOST) refuse("too-large", { sheet: sheet.name, details: `${cells} cells` });
  }
  const rests = surveys.flatMap(({ sheet, rest }) => rest.map((area) => ({ sheet: sheet.id, area })));
  const total = sizeOfAll(rests);
  const blocks = new Map<string, Block[]>();
  let budget = USUAL;
  let open: readonly Slice[] = rests;
  let done = 0;
  // One sync a round: the cells of all slices together are more than Excel puts into one answer.
  while (open.length > 0) {
    proceed(task.signal);
    const { now, later } = takeUpTo(budget, open);
    try {
      for (const { sheet, block } of await readTogether(context, now))
        blocks.set(sheet, [...(blocks.get(sheet) ?? []), block]);
      open = later;
      done += sizeOfAll(now);
      task.onProgress(done / total);
    } catch (thrown) {
      if (!isTooLarge(thrown) || budget <= FEWEST) throw thrown;
      budget = Math.floor(budget / 2);
    }
  }
  return blocks;
}

/** Fills one request with slices; the last area may be cut. */
function takeUpTo(
  budget: number,
  open: readonly Slice[],
): { readonly now: readonly Slice[]; readonly later: readonly Slice[] } {
  const now: Slice[] = [];
  let room = budget;
  for (const [index, { sheet, area }] of open.entries()) {
    if (room <= 0) return { now, later: open.slice(index) };
    const { head, tail } = split(area, room);
    now.push({ sheet, area: head });
    room -= sizeOf(head);
    if (tail !== null) return { now, later: [{ sheet, area: tail }, ...open.slice(index + 1)] };
  }
  return { now, later: [] };
}

async function readTogether(
  context: Excel.RequestContext,
  slices: readonly Slice[],
): Promise<readonly { readonly sheet: string; readonly block: Block }[]> {
  const asked = slices.map(({ sheet, area: { row, col, rows, cols } }) => ({
    sheet,
    cells: askForCells(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, col, rows, cols)),
  }));
  await context.sync();
  return asked.flatMap(({ sheet, cells }) => {
    const block = toBlock(cells);
    return block === null ? [] : [{ sheet, block }];
  });
}

function sizeOfAll(slices: readonly Slice[]): number {
  return slices.reduce((sum, { area }) => sum + sizeOf(area), 0);
}

export function isTooLarge(thrown: unknown): boolean {
  const code = codeOf(thrown);
  return code !== null && toReason(code, "unexpected") === "too-large";
}
