import { readOutline } from "../package/outline";
import { nameProperty } from "../own/sheet-property";
import { encodePart } from "../patch/encode-part";
import { splice, type Edit } from "../patch/splice";
import { changeTag } from "../patch/tag";
import { toXml, walkXml, type Attributes, type Part } from "../read/walk-xml";
import { KEY } from "../../sheet-mark";
import type { MergedStyles } from "./merge-styles";

interface NewSheet {
  readonly styles: MergedStyles;
  /** What is between the tags of each shared text, by its index. */
  readonly texts: readonly string[];
  /** By how much the widths of its columns are to be multiplied: they are counted in digits of the workbook's own font. */
  readonly widths: number;
  /** The id of the link to its mark; `null` where it has none. */
  readonly mark: string | null;
}

/**
 * A sheet as it stands in another workbook: with the numbers that its formats have there, and its texts in its own cells, so that
 * the list of shared texts stays as it is (ECMA-376-1, 18.3.1.53). It is not selected, for another is.
 * @param part of a sheet that `writePlan` made: without prefixes
 */
export function rewriteNewSheet(part: Part, { styles, texts, widths, mark }: NewSheet): Part {
  const xml = toXml(part);
  const edits: Edit[] = [];
  const change = (from: number, to: number, attributes: Readonly<Record<string, string | null>>): void => {
    edits.push({ from, to, by: changeTag(xml.slice(from, to), attributes) });
  };
  const toColumn = (of: Attributes): Record<string, string> => {
    const [style, width] = [of.get("style"), of.get("width")];
    return {
      ...(style === undefined ? {} : { style: String(styles.toFormat(Number(style))) }),
      ...(width === undefined || widths === 1
        ? {}
        : { width: String(Number((Number(width) * widths).toFixed(4))) }),
    };
  };
  let isShared = false;
  let value: number | null = null;
  walkXml(part, {
    open(name, attributes, path, from, to) {
      const parent = path.at(-1);
      const number = (key: string): number => Number(attributes().get(key) ?? 0);
      if (name === "c" && parent === "row") {
        isShared = attributes().get("t") === "s";
        const s = String(styles.toFormat(number("s")));
        change(from, to, { s, ...(isShared ? { t: "inlineStr" } : {}) });
      } else if (name === "v" && isShared) value = from;
      else if (name === "row" && attributes().has("s"))
        change(from, to, { s: String(styles.toFormat(number("s"))) });
      else if (name === "col" && parent === "cols") change(from, to, toColumn(attributes()));
      else if (name === "cfRule" && attributes().has("dxfId"))
        change(from, to, { dxfId: String(styles.toDifference(number("dxfId"))) });
      else if (name === "sheetView" && attributes().has("tabSelected"))
        change(from, to, { tabSelected: null });
    },
    close(name, from, to) {
      if (name === "c") isShared = false;
      if (name !== "v" || value === null) return;
      const index = Number(/>([^<]*)$/.exec(xml.slice(value, from))?.[1]);
      const text = texts[index];
      if (text === undefined) throw new Error(`no shared text ${index}`);
      edits.push({ from: value, to, by: `<is>${text}</is>` });
      value = null;
    },
  });
  if (mark !== null) edits.push(...nameProperty(readOutline(part, 1), KEY, mark));
  return { ...part, bytes: encodePart(part, splice(xml, edits)) };
}
