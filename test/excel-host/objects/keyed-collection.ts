import { itemNotFound } from "../protocol/errors";
import type { Argument, HostObject } from "../protocol/host-object";
import { readInteger, readString } from "../protocol/read-value";

/** A collection of things by key in which case does not matter, as settings and custom properties are. */
export function toKeyedCollection(
  type: string,
  items: ReadonlyMap<string, unknown>,
  toItem: (key: string) => HostObject,
  add: (args: readonly Argument[]) => HostObject,
): HostObject {
  const find = (key: unknown): HostObject | null => {
    const wanted = readString(key, "key").toLowerCase();
    const found = [...items.keys()].find((each) => each.toLowerCase() === wanted);
    return found === undefined ? null : toItem(found);
  };
  return {
    type,
    items: () => [...items.keys()].map(toItem),
    getItem: (key) => {
      const found = find(key);
      if (found === null) throw itemNotFound(String(key));
      return found;
    },
    methods: { GetCount: () => items.size },
    finders: {
      Add: add,
      GetItemOrNullObject: ([key]) => find(key),
      GetItemAt: ([index]) => {
        const key = [...items.keys()][readInteger(index, "index")];
        if (key === undefined) throw itemNotFound(`number ${String(index)}`);
        return toItem(key);
      },
    },
  };
}
