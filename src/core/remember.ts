/** The same labels, headings and figures stand in a workbook again and again; what one says is found out once. */

const MOST = 20_000;
/** Long texts are notes, and stand once. */
const LONGEST = 200;

/** A pure function of a text that keeps its latest results. It gives what `find` gives, sooner. */
export function remember<Result>(find: (text: string) => Result): (text: string) => Result {
  return rememberBy((text: string) => text, find);
}

/** The same for a pure function of something else, of which `keyOf` says all that the result depends on. */
export function rememberBy<Item, Result>(
  keyOf: (item: Item) => string,
  find: (item: Item) => Result,
): (item: Item) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (item) => {
    const key = keyOf(item);
    if (key.length > LONGEST) return find(item);
    const known = results.get(key);
    if (known !== undefined) return known.result;
    if (results.size >= MOST) results.clear();
    const result = find(item);
    results.set(key, { result });
    return result;
  };
}
