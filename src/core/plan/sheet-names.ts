/** The longest name that Excel takes for a sheet. */
const LONGEST = 31;

/**
 * Makes sheet names that Excel takes and that are safe inside a formula, whatever the draft calls things:
 * letters, digits, blanks, `-`, `&`, `(` and `)` stay, the rest becomes a blank.
 *
 * | wanted              | made         |
 * | ------------------- | ------------ |
 * | `Emergency: 'live'` | `Emergency live` |
 * | `User data` (again) | `User data 2` |
 * | `=cmd()`            | `cmd()` |
 *
 * Excel compares names without regard to case, and keeps `History` for itself. Where the workbook has a sheet of a name already
 * (`taken`), the new one is called as Excel calls a copy: `Overview (2)`.
 */
export function toSheetNames(wanted: readonly string[], taken: readonly string[] = []): readonly string[] {
  const own = new Set<string>(["history"]);
  const others = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    const distinct = firstFree(toSafeName(name), (nth) => ` ${nth}`, own);
    const made = firstFree(distinct, (nth) => ` (${nth})`, new Set([...own, ...others]));
    own.add(distinct.toLowerCase()).add(made.toLowerCase());
    return made;
  });
}

function firstFree(name: string, toSuffix: (nth: number) => string, taken: ReadonlySet<string>): string {
  for (let nth = 1; ; nth += 1) {
    const suffix = nth === 1 ? "" : toSuffix(nth);
    const candidate = shorten(name, LONGEST - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function toSafeName(name: string): string {
  const clean = name
    .replace(/[^\p{L}\p{M}\p{N}&() -]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ -]+|[ -]+$/g, "");
  return clean === "" ? "Sheet" : clean;
}

/** Cuts between characters, never inside one, so that no half of a surrogate pair is left. */
function shorten(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trimEnd();
}
