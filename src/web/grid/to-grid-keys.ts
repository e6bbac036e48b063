import type { KeyboardEvent } from "react";
import type { GridProps } from "./grid-props";
import type { Place } from "./merges";
import { nextCell, nextPlace } from "./next-cell";
import { chooseAll, chooseCell, extendTo, isSeveral, widen, type Selection } from "./selection";
import type { Axes } from "./use-axes";
import type { Follow } from "./use-follow";

interface Options extends Pick<GridProps, "view" | "selection" | "onSelect" | "onOpenMark" | "onTurn"> {
  /** The active cell; in a merge, its corner. */
  readonly corner: Place;
  readonly axes: Axes;
  readonly follow: Follow;
  /** Escape, where only one cell is chosen. */
  readonly onEscape: () => void;
}

/** The keyboard in the grid, as in Excel. What it does not know is left to the browser. */
export function toGridKeys(options: Options): (event: KeyboardEvent) => void {
  const { view, selection, corner, axes, follow, onSelect, onOpenMark, onTurn, onEscape } = options;
  const { rows, columns } = axes;

  /** Choosing more moves nothing: the active cell stays. */
  const widenTo = (next: Selection): void => {
    onSelect(next);
    follow.focus();
  };
  const go = (key: string, ctrl: boolean, alt: boolean, isExtending: boolean): boolean => {
    const around = { view, rows, columns, page: follow.page() };
    const next = isExtending
      ? nextPlace({ key, ctrl, alt }, selection.head, around)
      : nextCell({ key, ctrl, alt }, corner, around);
    if (next === null) return false;
    if (isExtending) {
      widenTo(extendTo(view.merges, { ...selection, active: corner }, next));
      follow.bring(next);
    } else {
      follow.goWith(next);
      onSelect(chooseCell(view.merges, next));
    }
    return true;
  };

  return (event) => {
    const { key, altKey: alt, shiftKey: shift } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const act = (): boolean => {
      if (key === "Enter" && !ctrl && !alt) {
        onOpenMark(corner);
      } else if (ctrl && (key === "PageDown" || key === "PageUp")) {
        onTurn?.(key === "PageDown" ? 1 : -1);
      } else if (ctrl && !alt && (key.toLowerCase() === "a" || (key === " " && shift))) {
        widenTo(chooseAll(view, corner));
      } else if (key === " " && !alt && (ctrl || shift)) {
        widenTo(widen(selection, shift ? "row" : "col"));
      } else if (key === "Escape" && !ctrl && !alt) {
        if (!isSeveral(view.merges, selection)) onEscape();
        else {
          follow.goWith(corner);
          onSelect(chooseCell(view.merges, corner));
        }
      } else {
        return go(key, ctrl, alt, shift);
      }
      return true;
    };
    if (act()) event.preventDefault();
  };
}
