/** Things that hang together, gathered: the lowest number of a group stands for it (union-find). */
export interface Groups {
  readonly join: (one: number, other: number) => void;
  /** For each of the first `count` things the number of its group. */
  readonly toList: (count: number) => Int32Array;
}

/** @param most no number is as large as this */
export function groupsOf(most: number): Groups {
  const links = Int32Array.from({ length: most }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let next = links[root] ?? root; next !== root; next = links[root] ?? root) {
      links[root] = links[next] ?? next;
      root = next;
    }
    return root;
  };
  return {
    join: (one, other) => {
      const [a, b] = [rootOf(one), rootOf(other)];
      if (a < b) links[b] = a;
      else links[a] = b;
    },
    toList: (count) => links.slice(0, count).map(rootOf),
  };
}
