import type { Outcome } from "../host";
import { toMemoryXml } from "../memory-xml";
import { KEY } from "../sheet-mark";
import { askMemory, readMemory } from "./read/ask-memory";
import { run } from "./run";

/**
 * Keeps a text in the workbook, in place of the one before. Two syncs: whether there is a part to be replaced has to be known first,
 * because a part that is added beside it would be a second one. Where somebody else takes the part away in between, it is tried again.
 */
export async function keepMemory(memory: string): Promise<Outcome<null>> {
  const first = await keep(memory);
  return !first.ok && first.failure.reason === "gone" ? keep(memory) : first;
}

function keep(memory: string): Promise<Outcome<null>> {
  return run(
    async (context) => {
      const { customXmlParts, settings } = context.workbook;
      const asked = askMemory(context);
      await context.sync();
      const { id } = await readMemory(asked);
      const xml = toMemoryXml(memory);
      if (id === null) customXmlParts.add(xml);
      else customXmlParts.getItem(id).setXml(xml);
      // Where an earlier version kept it.
      settings.getItemOrNullObject(KEY).delete();
      await context.sync();
      return null;
    },
    { denied: "read-only" },
  );
}
