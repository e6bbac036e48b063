/** The same labels, headings and figures stand in a workbook again and again; what one says is found out once. */

const MOST = 20_000;
/** Long texts are notes, and stand once. */
const LONGEST = 200;

/** A pure function of a text that keeps its latest results. It gives what `find` gives, sooner. */
export function remember<Result>(find: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const known = results.get(text);
    if (known !== undefined) return known.result;
    if (results.size >= MOST) results.clear();
    const result = find(text);
    results.set(text, { result });
    return result;
  };
}
