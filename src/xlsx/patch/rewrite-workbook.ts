import { HostError } from "../host-failure";
import { toXml, walkXml, type Part } from "../read/walk-xml";
import { splice } from "./splice";
import { changeTag, prefixOf } from "./tag";

/** What may stand before `<calcPr>` and is nearest to it (ECMA-376-1, 18.2.27: the children of a workbook have an order). */
const BEFORE = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

/**
 * The workbook part, asking for all formulas to be worked out anew when the file is opened. Excel does so. LibreOffice does
 * not heed it: unless its user has set otherwise (Tools, Options, Calc, Formula, "Recalculation on File Load": never), it shows
 * the stored results and works out those formulas only that have none.
 */
export function askForCalculation(part: Part): string {
  const xml = toXml(part);
  let last: { from: number; to: number } | null = null;
  let settings: { from: number; to: number } | null = null;
  let start = 0;
  let isOn = false;
  walkXml(part, {
    open(name, attributes, path, from, to) {
      if (path.length !== 1) return;
      start = from;
      if (name !== "calcPr") return;
      settings = { from, to };
      isOn = ["1", "true"].includes(attributes().get("fullCalcOnLoad") ?? "");
    },
    close(name, _, to) {
      if (BEFORE.has(name)) last = { from: start, to };
    },
  });
  return isOn ? xml : splice(xml, [toEdit(part, xml, settings, last)]);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function toEdit(part: Part, xml: string, settings: Stretch | null, last: Stretch | null) {
  if (settings !== null)
    return { ...settings, by: changeTag(xml.slice(settings.from, settings.to), { fullCalcOnLoad: "1" }) };
  if (last === null) throw new HostError("damaged", `${part.name}: no list of sheets`);
  const prefix = prefixOf(xml.slice(last.from, last.to));
  return { from: last.to, to: last.to, by: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
}
