/** A part of custom XML, as a workbook carries it for a program. */
export interface XmlPart {
  /** `{6B1F5A0E-2C64-4C0B-9D0A-C4055F007001}` */
  readonly id: string;
  xml: string;
}

const ROOT =
  /^\ufeff?(?:\s|<\?(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!->))*-->)*<(?:([^\s<>/:="']+):)?[^\s<>/:="']+([^<>]*)>/;

/** The namespace of the element that holds all others; empty where it has none. */
export function namespaceOf(xml: string): string {
  const [, prefix, attributes = ""] = ROOT.exec(xml) ?? [];
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}
