/** What takes the keyboard first: the cells of a sheet, the choice of screens, and else whatever there is. */
const FIRST = [
  "[role='grid'][tabindex='0'], [role='grid'] [tabindex='0']",
  "[role='tab'][aria-selected='true']",
  "button:not([data-skip]), a[href], input, [tabindex='0']",
] as const;

/** Gives the keyboard to a part of the page. */
export function focusPart(part: HTMLElement | null): void {
  for (const selector of FIRST) {
    const target = part?.querySelector<HTMLElement>(selector) ?? null;
    if (target === null) continue;
    target.focus();
    return;
  }
}
