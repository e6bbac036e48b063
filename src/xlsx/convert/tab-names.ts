/** The longest name that Excel takes for a sheet. */
const LONGEST = 31;
/** How much of the end of a longer name is kept: periods stand there. */
const END = 17;

/**
 * Names that Excel takes, as near as can be to those of sheets from elsewhere, and each only once. Too long ones lose their middle.
 *
 * | wanted                                        | made                              |
 * | --------------------------------------------- | --------------------------------- |
 * | `requests_2024`                               | `requests_2024`                   |
 * | `H1/2024`                                     | `H1-2024`                         |
 * | `Government requests for user data, H1 2024`  | `Government re…ser data, H1 2024`   |
 */
export function toTabNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>(["history"]);
  const counts = new Map<string, number>();
  return wanted.map((name) => {
    const clean = toAllowed(name);
    for (let nth = (counts.get(clean) ?? 0) + 1; ; nth += 1) {
      const suffix = nth === 1 ? "" : ` (${nth})`;
      const candidate = shorten(clean, LONGEST - suffix.length) + suffix;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      counts.set(clean, nth);
      return candidate;
    }
  });
}

function toAllowed(name: string): string {
  const clean = name
    .replace(/[\\/:]/g, "-")
    // eslint-disable-next-line no-control-regex -- these are what Excel does not take
    .replace(/[?*[\]\u0000-\u001f]/g, " ")
    .replace(/^[\s']+|(?<![\s'])[\s']+$/g, "");
  return clean === "" ? "Sheet" : clean;
}

/** Cuts between characters, never inside one. */
function shorten(name: string, length: number): string {
  if (name.length <= length) return name;
  const letters = [...name];
  let end = letters.splice(-Math.min(END, letters.length));
  while (end.join("").length > Math.min(END, length - 2)) end = end.slice(1);
  let start = letters.slice(0, length);
  while (start.join("").length + 1 + end.join("").length > length) start = start.slice(0, -1);
  return `${start.join("")}…${end.join("")}`;
}
