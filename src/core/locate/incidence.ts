/** Lists of whole numbers one behind the other: list `at` is `entries[starts[at]] … entries[starts[at + 1] - 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly entries: Int32Array;
}

export function listAt({ starts, entries }: Lists, at: number): readonly number[] {
  return Array.from(entries.subarray(starts[at] ?? 0, starts[at + 1] ?? 0));
}

/** The other way round: for each number the lists that have it, in ascending order. */
export function inverse({ starts, entries }: Lists, size: number): Lists {
  const ends = new Int32Array(size + 1);
  for (const entry of entries) ends[entry + 1] = (ends[entry + 1] ?? 0) + 1;
  for (let entry = 0; entry < size; entry += 1) ends[entry + 1] = (ends[entry + 1] ?? 0) + (ends[entry] ?? 0);
  const inverted: Lists = { starts: Int32Array.from(ends), entries: new Int32Array(entries.length) };
  for (let at = 0; at + 1 < starts.length; at += 1) {
    for (let index = starts[at] ?? 0; index < (starts[at + 1] ?? 0); index += 1) {
      const entry = entries[index] ?? 0;
      const place = ends[entry] ?? 0;
      inverted.entries[place] = at;
      ends[entry] = place + 1;
    }
  }
  return inverted;
}
