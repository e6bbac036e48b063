/** The same labels, headings and figures stand in a workbook again and again; what one says is found out once. */

/** So many results are kept, and then as many again before the first are dropped. */
const MOST = 20_000;
/** Long texts are notes, and stand once. */
const LONGEST = 200;

/**
 * A pure function of a text that keeps its latest results. It gives what `find` gives, sooner. A sheet is gone through again and
 * again from its top; so the older results stay while the younger fill up, or a list just too long would push out each of
 * them before it is asked for again.
 */
export function remember<Result extends NonNullable<unknown> | null>(
  find: (text: string) => Result,
): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older: ReadonlyMap<string, Result> = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const latest = recent.get(text);
    const known = latest === undefined ? older.get(text) : latest;
    if (known !== undefined) return known;
    const result = find(text);
    if (recent.size >= MOST) [older, recent] = [recent, new Map<string, Result>()];
    recent.set(text, result);
    return result;
  };
}

/** All that a number cell says by itself. */
interface Shown {
  readonly text: string;
  readonly format: string;
}

/** The same for number cells: value, display and format are all that such a cell says. */
export function rememberNumbers<Cell extends Shown, Result>(
  find: (cell: Cell, value: number) => Result,
): (cell: Cell, value: number) => Result {
  const results = new Map<number, Shown & { readonly result: Result }>();
  return (cell, value) => {
    const known = results.get(value);
    if (known?.text === cell.text && known.format === cell.format) return known.result;
    if (results.size >= MOST) results.clear();
    const result = find(cell, value);
    results.set(value, { text: cell.text, format: cell.format, result });
    return result;
  };
}

/** The same for whole objects, which never change: a result is kept as long as its object is. */
export function rememberOf<Key extends object, Result>(find: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known.result;
    const result = find(key);
    results.set(key, { result });
    return result;
  };
}
