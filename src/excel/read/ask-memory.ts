import { findReadable } from "../../core/memory";
import { fromMemoryXml, MEMORY_NAMESPACE } from "../../memory-xml";
import { KEY } from "../../sheet-mark";

/** What is kept in the workbook, and where. */
export interface KeptMemory {
  /** Of the part of custom XML; `null` where there is none yet. */
  readonly id: string | null;
  /** `null` where nothing is kept. */
  readonly text: string | null;
}

interface Asked {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly count: OfficeExtension.ClientResult<number>;
  readonly only: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
  readonly setting: Excel.Setting;
}

/**
 * Asks what is kept in the workbook, together with whatever else the next sync asks: in a part of custom XML, as the page without Excel
 * keeps it too, or else in the setting of an earlier version.
 */
export function askMemory({ workbook }: Excel.RequestContext): Asked {
  const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  const only = parts.getOnlyItemOrNullObject().load("id");
  const setting = workbook.settings.getItemOrNullObject(KEY).load("value");
  return { parts, count: parts.getCount(), only, xml: only.getXml(), setting };
}

/** The answer, after that sync. It needs two more only where there are several parts, as a merge of workbooks leaves them. */
export async function readMemory({ parts, count, only, xml, setting }: Asked): Promise<KeptMemory> {
  if (count.value > 1) return findReadable(await readAll(parts)) ?? { id: null, text: null };
  if (count.value === 1) return { id: only.id, text: toText(xml.value) };
  const before: unknown = setting.isNullObject ? null : setting.value;
  return { id: null, text: typeof before === "string" ? before : null };
}

async function readAll(parts: Excel.CustomXmlPartScopedCollection) {
  parts.load("items/id");
  await parts.context.sync();
  const asked = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  await parts.context.sync();
  return asked.map(({ id, xml }) => ({ id, text: toText(xml.value) }));
}

/** What is in our namespace and is no memory is handed on as it is: that it cannot be read is told to the user. */
function toText(xml: string): string {
  return fromMemoryXml(xml) ?? xml;
}
