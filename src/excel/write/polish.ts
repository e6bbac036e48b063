import type { SheetPlan, WorkbookPlan } from "../../core/plan/workbook-plan";
import type { Polish } from "../../host";
import { polishCharts } from "./polish-charts";
import { polishPages } from "./polish-pages";
import type { SheetOf } from "./step";

type Polisher = (sheet: SheetPlan, sheetOf: SheetOf, plan: WorkbookPlan) => void;

/** What may fail in one edition of Excel or another. All of it can be done again without harm. */
const PARTS: Readonly<Record<Polish, Polisher>> = {
  view: polishView,
  "page-setup": polishPages,
  charts: polishCharts,
};

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
  const queue = (part: Polish): void => plan.sheets.forEach((sheet) => PARTS[part](sheet, sheetOf, plan));
  const show = (): void => {
    const [first] = plan.sheets;
    if (first !== undefined) sheetOf(first.name).activate();
  };
  const attempt = async (part: Polish, queueIt: () => void): Promise<readonly Polish[]> => {
    try {
      queueIt();
      await context.sync();
      return [];
    } catch (thrown) {
      // The report stands all the same; the caller says what is missing.
      if (!(thrown instanceof Error)) throw thrown;
      return [part];
    }
  };
  const all = await attempt("view", () => {
    queue("view");
    queue("page-setup");
    queue("charts");
    show();
  });
  if (all.length === 0) return [];
  const unpolished = [
    ...(await attempt("page-setup", () => queue("page-setup"))),
    ...(await attempt("charts", () => queue("charts"))),
    ...(await attempt("view", () => queue("view"))),
    ...(await attempt("view", show)),
  ];
  return [...new Set(unpolished)];
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
