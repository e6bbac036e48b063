import type { DrawingView, SheetView } from "../../xlsx/view/sheet-view";
import { toChartViews } from "../chart/to-chart-view";
import type { Derived } from "./derive";
import type { Added } from "./edition";
import { settlePlan } from "./settle";
import type { OpenedFile } from "./workbook";

/** The sheets as they look by now. */
interface Views {
  /** `null` where there is none of that name. */
  readonly view: (sheet: string, derived: Derived) => SheetView | null;
  /** Whether a sheet was looked at and shows charts, whose figures may stand on other sheets. */
  readonly drawsCharts: (sheet: string) => boolean;
}

export function createViews({ view: ofFile }: Pick<OpenedFile, "view">): Views {
  const withCharts = new Set<string>();
  const toView = (name: string, derived: Derived): SheetView | null => {
    const { edition, sheets } = derived;
    const group = edition.added.find((added) => added.sheets.some((sheet) => sheet.name === name));
    if (group !== undefined) return viewAdded(name, group, derived);
    return edition.removed.has(name) ? null : ofFile.sheet(name, sheets);
  };
  return {
    view: (name, derived) => {
      const view = toView(name, derived);
      if (view?.drawings.some(({ kind }) => kind === "chart") === true) withCharts.add(name);
      else withCharts.delete(name);
      return view;
    },
    drawsCharts: (name) => withCharts.has(name),
  };
}

/** Its charts come from the plan, which says more of them than the file that is made of it. */
function viewAdded(name: string, group: Added, derived: Derived): SheetView | null {
  const view = group.view.sheet(name, derived.sheets);
  const planned = group.plan.sheets.find((sheet) => sheet.name === name);
  if (view === null || planned === undefined || planned.charts.length === 0) return view;
  const plan = settlePlan(group, derived);
  const charts = toChartViews(planned, plan);
  let next = 0;
  const drawings = view.drawings.map((drawing): DrawingView => {
    if (drawing.kind === "picture" || (drawing.kind === "other" && drawing.what !== "chart")) return drawing;
    const chart = charts[next];
    next += 1;
    return chart === undefined ? drawing : { kind: "chart", chart, anchor: drawing.anchor };
  });
  return { ...view, drawings };
}
