import type { Place } from "../patch/sheet-places";
import type { Edit } from "../patch/splice";
import { nameOf, prefixOf, toOpenTag } from "../patch/tag";
import { toXml, walkXml, type Attributes, type Part } from "../read/walk-xml";
import { HostError } from "../host-failure";

/** An element of a part and where it stands in the text. */
export interface Element extends Place {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  /** None where they are deeper than was asked for. */
  readonly children: readonly Element[];
}

/** A part as text, with the elements that lead to what is to be changed. */
export interface Outline {
  readonly part: Part;
  readonly xml: string;
  readonly root: Element;
}

type Draft = { -readonly [K in keyof Element]: Element[K] } & { children: Draft[] };

/**
 * The upper elements of a part with their places.
 * @param depth how far down: 1 is the children of the root
 * @throws HostError `damaged`
 */
export function readOutline(part: Part, depth: number): Outline {
  const around: Draft[] = [];
  const roots: Draft[] = [];
  let level = -1;
  walkXml(part, {
    open(name, attributes, _, from, to) {
      level += 1;
      if (level > depth) return;
      const element = {
        name,
        attributes: attributes(),
        children: [],
        from,
        openTo: to,
        closeFrom: to,
        to,
      };
      (around.at(-1)?.children ?? roots).push(element);
      around.push(element);
    },
    close(_, from, to) {
      level -= 1;
      if (level + 1 > depth) return;
      const element = around.pop();
      if (element === undefined || element.openTo === to) return;
      element.closeFrom = from;
      element.to = to;
    },
  });
  const [root] = roots;
  if (root === undefined) throw new HostError("damaged", `${part.name}: no content`);
  return { part, xml: toXml(part), root };
}

export function childOf({ children }: Element, name: string): Element | undefined {
  return children.find((child) => child.name === name);
}

/** The opening tag as it is written. */
export function tagOf(xml: string, { from, openTo }: Element): string {
  return xml.slice(from, openTo);
}

/** All of the element as it is written. */
export function textOf(xml: string, { from, to }: Element): string {
  return xml.slice(from, to);
}

/** What is between its tags. */
export function innerOf(xml: string, { openTo, closeFrom }: Element): string {
  return xml.slice(openTo, closeFrom);
}

/**
 * Puts text behind the last child of an element.
 * @param tag its opening tag, where that is to change as well
 */
export function append(xml: string, element: Element, text: string, tag = tagOf(xml, element)): Edit[] {
  const { from, openTo, closeFrom, to } = element;
  if (openTo === to) return [{ from, to, by: `${toOpenTag(tag)}${text}</${nameOf(tag)}>` }];
  const added = { from: closeFrom, to: closeFrom, by: text };
  return tag === tagOf(xml, element) ? [added] : [{ from, to: openTo, by: tag }, added];
}

/** Puts a child that is not there where it belongs. @param order of the children, by the schema */
export function insertInOrder(
  xml: string,
  parent: Element,
  { name, text, order }: { readonly name: string; readonly text: string; readonly order: readonly string[] },
): Edit[] {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = parent.children.find((child) => later.has(child.name));
  return next === undefined ? append(xml, parent, text) : [{ from: next.from, to: next.from, by: text }];
}

/** The text of elements of the main namespace of a part, as they have to be written there. `<font>` → `<x:font>` */
export function withPrefix(text: string, prefix: string): string {
  return prefix === "" ? text : text.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** The prefix of the root, which is that of its whole namespace: `x:` */
export function prefixIn({ xml, root }: Outline): string {
  return prefixOf(tagOf(xml, root));
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
