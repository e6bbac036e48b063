/** Whether more than half of the items pass. Each is asked at most once, and none once the answer is certain. */
export function areMost<Item>(items: readonly Item[], test: (item: Item) => boolean): boolean {
  return pass(items, Math.floor(items.length / 2) + 1, test);
}

/** Whether half of the items or more pass; of none at all, none do. Each is asked as with `areMost`. */
export function areHalf<Item>(items: readonly Item[], test: (item: Item) => boolean): boolean {
  return pass(items, Math.max(1, Math.ceil(items.length / 2)), test);
}

function pass<Item>(items: readonly Item[], needed: number, test: (item: Item) => boolean): boolean {
  let passed = 0;
  for (const [at, item] of items.entries()) {
    if (passed + items.length - at < needed) return false;
    if (test(item)) passed += 1;
    if (passed === needed) return true;
  }
  return false;
}
