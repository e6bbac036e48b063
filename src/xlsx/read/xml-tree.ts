import { HostError } from "../host-failure";
import { walkXml, type Part } from "./walk-xml";

/** An element of a small part, with its own text without that of its children; names without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** As it stands in the file, with its entities. */
  readonly text: string;
}

interface Draft extends XmlElement {
  readonly children: Draft[];
  text: string;
}

/**
 * A small part as a tree.
 * @param most elements that are kept; parts with more are refused
 * @throws HostError `damaged`, or `too-large`
 */
export function toXmlTree(part: Part, most: number): XmlElement {
  const top: Draft = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Draft[] = [top];
  let count = 0;
  walkXml(part, {
    open(name, attributes) {
      count += 1;
      if (count > most) throw new HostError("too-large", `${part.name}: more than ${most} elements`);
      const element: Draft = { name, attributes: attributes(), children: [], text: "" };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(text) {
      const element = open.at(-1);
      if (element !== undefined) element.text += text;
    },
    close() {
      open.pop();
    },
  });
  return top.children[0] ?? top;
}

/** The element that is reached by these names, each a child of the one before. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((parent, name) => parent?.children.find((child) => child.name === name), element);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The attribute `val` of the element at a path, as most settings of a chart have it. */
export function valAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childAt(element, ...path)?.attributes.get("val");
}

/** `null` where there is none, or no number. */
export function numberAt(element: XmlElement | undefined, ...path: readonly string[]): number | null {
  const text = valAt(element, ...path)?.trim() ?? "";
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? null : value;
}

/** What the schema calls a boolean: present without a value is true. @param missing where the element is not there */
export function isSet(element: XmlElement | undefined, path: readonly string[], missing = false): boolean {
  const found = childAt(element, ...path);
  return found === undefined ? missing : !["0", "false"].includes(found.attributes.get("val") ?? "1");
}
