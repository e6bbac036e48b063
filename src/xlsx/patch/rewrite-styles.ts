import { HostError } from "../host-failure";
import { toXml, walkXml, type Part } from "../read/walk-xml";
import type { Place } from "./sheet-places";
import { splice } from "./splice";
import { changeTag } from "./tag";

interface NewStyles {
  readonly xml: string;
  /** The new style by the old one. */
  readonly by: ReadonlyMap<number, number>;
}

interface Tag {
  readonly from: number;
  readonly openTo: number;
}

/**
 * The styles part with a copy of some cell styles in which the number format is `General` instead of `Text`, as Excel does when a
 * number is to be a number there. Styles that are there keep their place and look; other cells use them.
 * @param wanted indices of cell styles
 */
export function addGeneralStyles(part: Part, wanted: ReadonlySet<number>): NewStyles {
  const xml = toXml(part);
  const styles: Place[] = [];
  let list: Place | null = null;
  let listTag: Tag | null = null;
  let tag: Tag | null = null;
  walkXml(part, {
    open(name, _, path, from, openTo) {
      if (name === "cellXfs" && path.length === 1) listTag = { from, openTo };
      else if (name === "xf" && path.at(-1) === "cellXfs") tag = { from, openTo };
    },
    close(name, closeFrom, to) {
      if (name === "xf" && tag !== null) {
        styles.push({ ...tag, closeFrom, to });
        tag = null;
      } else if (name === "cellXfs" && listTag !== null) {
        list = { ...listTag, closeFrom, to };
        listTag = null;
      }
    },
  });
  return add(part.name, xml, { styles, list, wanted });
}

function add(
  name: string,
  xml: string,
  {
    styles,
    list,
    wanted,
  }: { readonly styles: readonly Place[]; readonly list: Place | null; readonly wanted: ReadonlySet<number> },
): NewStyles {
  if (list === null) throw new HostError("damaged", `${name}: no cell styles`);
  const by = new Map<number, number>();
  const copies = [...wanted]
    .sort((a, b) => a - b)
    .map((index) => {
      const place = styles[index];
      if (place === undefined) throw new HostError("damaged", `${name}: no cell style ${index}`);
      by.set(index, styles.length + by.size);
      const tag = changeTag(xml.slice(place.from, place.openTo), { numFmtId: "0", quotePrefix: null });
      return tag + xml.slice(place.openTo, place.to);
    });
  const count = String(styles.length + copies.length);
  const edits = [
    { from: list.from, to: list.openTo, by: changeTag(xml.slice(list.from, list.openTo), { count }) },
    { from: list.closeFrom, to: list.closeFrom, by: copies.join("") },
  ];
  return { xml: splice(xml, edits), by };
}
