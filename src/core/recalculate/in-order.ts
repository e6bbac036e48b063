/**
 * The items so that each comes after those that it needs. Those that need themselves, directly or through others, are left out, and
 * so are those that need one of them. Chains are as long as sheets (running totals), longer than calls can be nested.
 */
export function inOrder<T>(items: readonly T[], needsOf: (item: T) => Iterable<T>): readonly T[] {
  const ordered: T[] = [];
  const states = new Map<T, "waiting" | "ordered" | "circular">();
  const visit = (item: T) => {
    states.set(item, "waiting");
    return { item, needs: needsOf(item)[Symbol.iterator](), isCircular: false };
  };
  for (const item of items) {
    if (states.has(item)) continue;
    const stack = [visit(item)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.needs.next();
      if (next.done !== true) {
        const state = states.get(next.value);
        if (state === undefined) stack.push(visit(next.value));
        else if (state !== "ordered") top.isCircular = true;
        continue;
      }
      stack.pop();
      states.set(top.item, top.isCircular ? "circular" : "ordered");
      const asker = stack.at(-1);
      if (!top.isCircular) ordered.push(top.item);
      else if (asker !== undefined) asker.isCircular = true;
    }
  }
  return ordered;
}
