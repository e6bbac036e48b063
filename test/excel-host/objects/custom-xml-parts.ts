import { walkXml } from "../../../src/xlsx/read/walk-xml";
import { HostError } from "../../../src/xlsx/host-failure";
import { requireWritable, type Session } from "../model/session";
import { namespaceOf, type XmlPart } from "../model/xml-part";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { HostObject } from "../protocol/host-object";
import { readString } from "../protocol/read-value";

/** `workbook.customXmlParts`: all of them, and those of one namespace. */
export function toCustomXmlParts(session: Session): HostObject {
  const { xmlParts } = session.book;
  const collection = toCollection(session, "CustomXmlPartCollection", () => xmlParts);
  return {
    ...collection,
    finders: {
      ...collection.finders,
      Add: ([xml]) => {
        requireWritable(session);
        const part: XmlPart = { id: toId(session.book.nextId), xml: readXml(xml) };
        session.book.nextId += 1;
        xmlParts.push(part);
        return toPart(session, part);
      },
      GetByNamespace: ([uri]) => toScoped(session, readString(uri, "namespaceUri")),
    },
  };
}

function toScoped(session: Session, namespace: string): HostObject {
  const own = (): readonly XmlPart[] =>
    session.book.xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);
  const collection = toCollection(session, "CustomXmlPartScopedCollection", own);
  return {
    ...collection,
    finders: {
      ...collection.finders,
      GetOnlyItemOrNullObject: () => {
        const [only, ...others] = own();
        return only === undefined || others.length > 0 ? null : toPart(session, only);
      },
    },
  };
}

function toCollection(session: Session, type: string, own: () => readonly XmlPart[]): HostObject {
  const find = (id: unknown): HostObject | null => {
    const wanted = readString(id, "id");
    const found = own().find((part) => part.id === wanted);
    return found === undefined ? null : toPart(session, found);
  };
  return {
    type,
    items: () => own().map((part) => toPart(session, part)),
    getItem: (id) => {
      const found = find(id);
      if (found === null) throw itemNotFound(String(id));
      return found;
    },
    methods: { GetCount: () => own().length },
    finders: { GetItemOrNullObject: ([id]) => find(id) },
  };
}

function toPart(session: Session, part: XmlPart): HostObject {
  const { xmlParts } = session.book;
  const requireThere = (): void => {
    if (!xmlParts.includes(part)) throw itemNotFound(part.id);
  };
  return {
    type: "CustomXmlPart",
    ids: () => ({ Id: part.id }),
    scalars: { Id: { get: () => part.id }, NamespaceUri: { get: () => namespaceOf(part.xml) } },
    methods: {
      GetXml: () => {
        requireThere();
        return part.xml;
      },
      SetXml: ([xml]) => {
        requireWritable(session);
        requireThere();
        part.xml = readXml(xml);
      },
      Delete: () => {
        requireWritable(session);
        requireThere();
        xmlParts.splice(xmlParts.indexOf(part), 1);
      },
    },
  };
}

function readXml(value: unknown): string {
  const xml = readString(value, "xml");
  try {
    walkXml({ name: "xml", bytes: new TextEncoder().encode(xml) }, { open: () => undefined });
  } catch (thrown) {
    if (thrown instanceof HostError) throw invalidArgument(thrown.failure.detail);
    throw thrown;
  }
  return xml;
}

function toId(number: number): string {
  return `{00000000-0002-0000-0000-${String(number).padStart(12, "0")}}`;
}
