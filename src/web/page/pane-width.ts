/** How wide the pane beside the sheet is, in CSS pixels. */

/** Kept in the browser like other preferences; nothing of a workbook is in it. */
const KEY = "crossfoot.pane-width";

/** Narrower, its buttons do not fit. */
export const NARROWEST = 300;
/** What the sheet keeps. */
const LEFT_FOR_SHEET = 320;
const USUAL = { share: 0.34, most: 420 } as const;

export const widestIn = (window: number): number => Math.max(NARROWEST, window - LEFT_FOR_SHEET);

/** In a window of this width; `null` is as wide as usual, about a third. */
export function fitWidth(wanted: number | null, window: number): number {
  const width = wanted ?? Math.min(USUAL.share * window, USUAL.most);
  return Math.round(Math.min(Math.max(width, NARROWEST), widestIn(window)));
}

/** `null` where nothing is kept, or nothing can be. */
export function readPaneWidth(): number | null {
  try {
    const kept = Number(localStorage.getItem(KEY) ?? NaN);
    return Number.isFinite(kept) && kept > 0 ? kept : null;
  } catch {
    // Forbidden by the browser's settings: it is as usual.
    return null;
  }
}

export function keepPaneWidth(width: number | null): void {
  try {
    if (width === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(width));
  } catch {
    // Forbidden or full: it holds for as long as the page is open.
  }
}
