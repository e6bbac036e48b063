import { toFileText } from "../write/cell-text";
import type { CellPlace } from "./sheet-places";
import { splice } from "./splice";
import { changeTag, nameOf, prefixOf, toOpenTag } from "./tag";

/** What a cell is to hold in the file. */
export type Content =
  /** A typed value in place of whatever there was. */
  | { readonly kind: "value"; readonly value: number | string; readonly style: number }
  /** A result of its formula, which stays. */
  | { readonly kind: "result"; readonly value: number | string | boolean }
  /** A formula whose stored result is not true any more: the formula stays, the result goes. */
  | { readonly kind: "no-result" };

/**
 * The element of a cell with other content. Its other attributes and children stay as they are written.
 *
 * ```
 * <c r="B4" s="3" t="s"><v>17</v></c>         25 →      <c r="B4" s="3"><v>25</v></c>
 * <c r="B9"><f>SUM(B4:B8)</f><v>52</v></c>    result 25 → <c r="B9"><f>SUM(B4:B8)</f><v>25</v></c>
 * ```
 */
export function rewriteCell(xml: string, place: CellPlace, content: Content): string {
  const old = xml.slice(place.from, place.openTo);
  const name = nameOf(old);
  const tag = toOpenTag(changeTag(old, toAttributes(content, place.style)));
  const value = toElement(prefixOf(old), content);
  const held = place.parts.filter((part) => part.name !== "f");
  const formula = place.parts.find((part) => part.name === "f");
  const inner = place.openTo === place.to ? "" : xml.slice(place.openTo, place.closeFrom);
  const edits = held.map(({ from, to }, index) => ({
    from: from - place.openTo,
    to: to - place.openTo,
    by: index === 0 ? value : "",
  }));
  const after = (formula?.to ?? place.openTo) - place.openTo;
  const changed = splice(inner, held.length > 0 ? edits : [{ from: after, to: after, by: value }]);
  return changed === "" ? tag.replace(/>$/, "/>") : `${tag}${changed}</${name}>`;
}

/** The element of a cell that was not there. */
export function writeCell(
  prefix: string,
  address: string,
  { value, style }: { readonly value: number | string; readonly style: number },
): string {
  const content = { kind: "value", value, style } as const;
  const tag = changeTag(`<${prefix}c r="${address}">`, toAttributes(content, 0));
  return `${tag}${toElement(prefix, content)}</${prefix}c>`;
}

/** `vm` and `cm` describe what the cell held before (ECMA-376-1, 18.3.1.4); `cm` marks a formula that spills as well. */
function toAttributes(content: Content, style: number): Record<string, string | null> {
  if (content.kind === "no-result") return { t: null, vm: null };
  if (content.kind === "result") return { t: TYPES[typeof content.value] ?? null, vm: null };
  return {
    ...(content.style === style ? {} : { s: String(content.style) }),
    t: typeof content.value === "string" ? "inlineStr" : null,
    vm: null,
    cm: null,
  };
}

/** What a file calls results that are no number (ECMA-376-1, 18.18.11). */
const TYPES: Readonly<Record<string, string>> = { string: "str", boolean: "b" };

function toElement(prefix: string, content: Content): string {
  if (content.kind === "no-result") return "";
  const { value } = content;
  // -0 is written 0.
  if (typeof value !== "string") return `<${prefix}v>${value === 0 ? 0 : Number(value)}</${prefix}v>`;
  const text = toFileText(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  // Excel drops white space at the ends without it. The schema does not know it, although Excel writes it, so only where it counts.
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
  if (content.kind === "result") return `<${prefix}v${space}>${text}</${prefix}v>`;
  return `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`;
}
