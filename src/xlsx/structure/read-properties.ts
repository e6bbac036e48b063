import type { WorkbookStructure } from "../../core/accessibility/structure";
import { decodeEntities, walkXml, type Part } from "../read/walk-xml";

type Properties = Pick<WorkbookStructure, "title" | "subject" | "organisation" | "language">;

/**
 * The properties of the document. Excel has no field for the language of its own; where it is not among the core properties, a
 * property `Language` that somebody added is taken.
 */
export function readProperties(parts: {
  readonly core: Part | undefined;
  readonly app: Part | undefined;
  readonly custom: Part | undefined;
}): Properties {
  const core = readTexts(parts.core);
  const app = readTexts(parts.app);
  const custom = readTexts(parts.custom);
  const of = (texts: ReadonlyMap<string, string>, name: string): string => (texts.get(name) ?? "").trim();
  return {
    title: of(core, "title"),
    subject: of(core, "subject"),
    organisation: of(app, "Company") || of(core, "creator"),
    language: of(core, "language") || of(custom, "language"),
  };
}

/** The text of each element under the root, by its name; of a named property, by that name in lower case. */
function readTexts(part: Part | undefined): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (part === undefined) return texts;
  let key: string | null = null;
  walkXml(part, {
    open(name, attributes, path) {
      if (path.length === 1) key = attributes().get("name")?.toLowerCase() ?? name;
    },
    text(text) {
      if (key !== null) texts.set(key, (texts.get(key) ?? "") + decodeEntities(text));
    },
  });
  return texts;
}
