import type { DrawingView, SheetView } from "../../xlsx/view/sheet-view";

/**
 * Views of sheets, again and again: a chart or picture that is as it was in the view before is the same object as there, so that
 * nobody draws it once more.
 */
export function createKeepingDrawings(): (view: SheetView) => SheetView {
  const last = new Map<string, readonly DrawingView[]>();
  return (view) => {
    const before = last.get(view.name) ?? [];
    const drawings = view.drawings.map((drawing, index) => keep(drawing, before[index]));
    last.set(view.name, drawings);
    return { ...view, drawings };
  };
}

/** Where it lies may be another place: rows above it are higher now. */
function keep(drawing: DrawingView, before: DrawingView | undefined): DrawingView {
  if (drawing.kind === "chart" && before?.kind === "chart" && isSame(drawing.chart, before.chart))
    return { ...drawing, chart: before.chart };
  if (drawing.kind === "picture" && before?.kind === "picture" && isSame(drawing.bytes, before.bytes))
    return { ...drawing, bytes: before.bytes };
  return drawing;
}

/** Plain data with the same content. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Uint8Array && b instanceof Uint8Array)
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
  const [ofA, ofB] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    ofA.size === ofB.size && [...ofA].every(([key, value]) => ofB.has(key) && isSame(value, ofB.get(key)))
  );
}
