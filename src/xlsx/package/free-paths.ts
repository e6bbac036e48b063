import { toKey } from "../read/unpack";
import { toLinksPath } from "../read/relations";
import type { Package } from "./open-package";

/**
 * Gives names to new parts, none twice: `xl/charts/chart1.xml` → `xl/charts/chart3.xml`, the first number that nothing in the
 * archive uses, neither a part in whatever case, nor links that were left behind, nor the list of what parts are.
 */
export function createFreePaths({ keys, types }: Package): (wanted: string) => string {
  const taken = new Set([...keys, ...types.listed]);
  return (wanted) => {
    const [, stem = wanted, extension = ""] = /^(.*?)\d*(\.\w+)$/.exec(wanted) ?? [];
    let number = 1;
    const path = (): string => `${stem}${number}${extension}`;
    while (taken.has(toKey(path())) || taken.has(toKey(toLinksPath(path())))) number += 1;
    taken.add(toKey(path()));
    return path();
  };
}
