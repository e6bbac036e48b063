import { useMemo } from "react";
import type { Range } from "../../core/address";
import type { SheetView } from "../../xlsx/view/sheet-view";
import { placeOf, startAt } from "./axis";
import { cornersOf, linesOf, mergesIn, type Window } from "./drawn-lines";
import type { GridProps } from "./grid-props";
import type { RowScene } from "./grid-row";
import type { GridStyles } from "./grid-styles";
import { measureOfPage } from "./measure-text";
import { sortMerges } from "./merges";
import { placeDrawings, type Placed } from "./place-drawings";
import type { Sight } from "./sight";
import type { Axes } from "./use-axes";

/** Lines that are drawn beyond what is seen, so that little is missing while it is scrolled. */
const ROWS_AROUND = 10;
const COLUMNS_AROUND = 2;

/** What all rows are drawn with; another object only where one of them may look otherwise. */
export function useScene(
  { view, marks, words }: GridProps,
  comments: RowScene["comments"],
  axes: Axes,
  styles: GridStyles,
): RowScene {
  const { rows, columns, frozenColumns, headingWidth } = axes;
  const seenRows = useWindow(axes.rowSight, ROWS_AROUND);
  const seenColumns = useWindow(axes.columnSight, COLUMNS_AROUND);
  const byRow = useMemo(() => sortMerges(view.merges), [view.merges]);
  const corners = useMerges(view, axes, seenRows, seenColumns);
  const drawn = useLines(
    linesOf(columns, seenColumns, frozenColumns, cornersOf(corners, rows, columns, "col")),
  );
  const asideWidth = headingWidth + startAt(columns, frozenColumns);
  return useMemo(
    () => ({
      view,
      rows,
      columns,
      drawn,
      window: seenColumns,
      merges: byRow,
      headingWidth,
      asideWidth,
      marks,
      comments,
      measure: measureOfPage(),
      styles,
      words,
    }),
    [
      view,
      rows,
      columns,
      drawn,
      seenColumns,
      byRow,
      headingWidth,
      asideWidth,
      marks,
      comments,
      styles,
      words,
    ],
  );
}

/** Rows to draw, and those of them that stay in sight and reach beyond. */
interface DrawnRows {
  readonly drawn: readonly number[];
  readonly reaching: ReadonlySet<number>;
}

/** The rows in sight, those that stay there, those where a merge begins that is seen, and the active one. */
export function useDrawnRows({ view }: GridProps, axes: Axes, activeRow: number): DrawnRows {
  const { rows, columns, frozenRows } = axes;
  const seenRows = useWindow(axes.rowSight, ROWS_AROUND);
  const merges = useMerges(view, axes, seenRows, useWindow(axes.columnSight, COLUMNS_AROUND));
  const drawn = useLines(
    linesOf(rows, seenRows, frozenRows, [...cornersOf(merges, rows, columns, "row"), activeRow]),
  );
  const reaching = useMemo(
    () =>
      cornersOf(
        merges.filter(({ bottom }) => placeOf(rows, bottom + 1) > frozenRows),
        rows,
        columns,
        "row",
      ),
    [merges, rows, columns, frozenRows],
  );
  return { drawn, reaching };
}

/** The merges that are seen. */
function useMerges(view: SheetView, axes: Axes, seenRows: Window, seenColumns: Window): readonly Range[] {
  const { rows, columns, frozenRows, frozenColumns } = axes;
  return useMemo(() => {
    const scene = { rows, columns, merges: view.merges };
    const above = frozenRows > 0 ? [{ first: 0, last: frozenRows - 1 }] : [];
    const aside = frozenColumns > 0 ? [{ first: 0, last: frozenColumns - 1 }] : [];
    const seen = [...above, seenRows].flatMap((row) =>
      [...aside, seenColumns].flatMap((col) => mergesIn(scene, row, col)),
    );
    return [...new Set(seen)];
  }, [view.merges, rows, columns, frozenRows, frozenColumns, seenRows, seenColumns]);
}

/** The same list as long as the same lines are in it. */
function useLines(lines: readonly number[]): readonly number[] {
  const key = lines.join();
  return useMemo(() => (key === "" ? [] : key.split(",").map(Number)), [key]);
}

/** The drawings in sight. */
export function usePlaced({ view }: GridProps, axes: Axes): readonly Placed[] {
  const { rows, columns, frozenRows, frozenColumns } = axes;
  const row = useWindow(axes.rowSight, ROWS_AROUND);
  const col = useWindow(axes.columnSight, COLUMNS_AROUND);
  return useMemo(() => {
    if (view.drawings.length === 0) return [];
    // Whoever has something that stays in sight has all of that, too.
    const withFrozen = (window: Window, frozen: number): Window =>
      frozen > 0 ? { ...window, first: 0 } : window;
    return placeDrawings(
      view.drawings,
      rows,
      columns,
      withFrozen(row, frozenRows),
      withFrozen(col, frozenColumns),
    );
  }, [view.drawings, rows, columns, row, col, frozenRows, frozenColumns]);
}

function useWindow({ first, last }: Sight, around: number): Window {
  return useMemo(() => ({ first: Math.max(0, first - around), last: last + around }), [first, last, around]);
}
