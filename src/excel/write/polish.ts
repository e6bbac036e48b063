import type { SheetPlan, WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Polish } from "../../host";
import { polishCharts, polishSeries } from "./polish-charts";
import { polishPages } from "./polish-pages";
import type { SheetOf } from "./step";

type Polisher = (sheet: SheetPlan, sheetOf: SheetOf, plan: WorkbookPlan) => void;

/** What may fail in one edition of Excel or another, what matters most first. All of it can be done again without harm. */
const PARTS: readonly { readonly part: Polish; readonly queue: Polisher }[] = [
  { part: "charts", queue: polishSeries },
  { part: "page-setup", queue: polishPages },
  { part: "charts", queue: polishCharts },
  { part: "view", queue: polishView },
];

/**
 * Gives the sheets their last touch and shows the first one. One sync where all goes well; else each part is tried by
 * itself, so that one that this Excel cannot do does not cost the others.
 * @returns what could not be done
 */
export async function polish(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheetOf: SheetOf,
): Promise<readonly Polish[]> {
  const show = (): void => {
    const [first] = plan.sheets;
    if (first !== undefined) sheetOf(first.name).activate();
  };
  const steps: readonly Attempt[] = [
    ...PARTS.map(({ part, queue }) => ({
      part,
      queue: () => plan.sheets.forEach((sheet) => queue(sheet, sheetOf, plan)),
    })),
    { part: "view", queue: show },
  ];
  if (await isDone(context, steps)) return [];
  const undone = new Set<Polish>();
  for (const step of steps) if (!(await isDone(context, [step]))) undone.add(step.part);
  return [...undone];
}

interface Attempt {
  readonly part: Polish;
  readonly queue: () => void;
}

/** One sync. */
async function isDone(context: Excel.RequestContext, steps: readonly Attempt[]): Promise<boolean> {
  try {
    for (const { queue } of steps) queue();
    await context.sync();
    return true;
  } catch (thrown) {
    // The report stands all the same; the caller says what is missing.
    if (!(thrown instanceof Error)) throw thrown;
    return false;
  }
}

function polishView({ name, freeze }: SheetPlan, sheetOf: SheetOf): void {
  const sheet = sheetOf(name);
  sheet.showGridlines = false;
  if (freeze === null) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
