import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { decodeEntities, walkXml, type Part } from "../read/walk-xml";
import type { ConvertedSheet } from "./converted-sheet";

/** How a sheet stands in its window. */
export type OdsView = Pick<ConvertedSheet, "frozen" | "hasGridLines">;

export const USUAL_VIEW: OdsView = { frozen: { rows: 0, columns: 0 }, hasGridLines: true };

/** A divided window of which the first part stays in place; its position then counts rows or columns, not a length. */
const FROZEN = "2";

/**
 * The views of the sheets in `settings.xml` (ODF 1.3 part 3, 3.10), by name: the first one of each, where the file has several windows.
 * What the items are called is LibreOffice's own.
 * @throws HostError `damaged`
 */
export function readOdsViews(part: Part): ReadonlyMap<string, OdsView> {
  const views = new Map<string, OdsView>();
  let sheet: { readonly name: string; readonly items: Map<string, string> } | null = null;
  let item: string | null = null;
  let isInTables = false;
  walkXml(part, {
    open(name, attributes) {
      if (name === "config-item-map-named") isInTables = attributes().get("name") === "Tables";
      else if (name === "config-item-map-entry" && isInTables)
        sheet = { name: attributes().get("name") ?? "", items: new Map() };
      else if (name === "config-item") item = attributes().get("name") ?? "";
    },
    text(text) {
      if (sheet !== null && item !== null) sheet.items.set(item, decodeEntities(text).trim());
    },
    close(name) {
      if (name === "config-item") item = null;
      else if (name === "config-item-map-named") isInTables = false;
      else if (name === "config-item-map-entry" && sheet !== null) {
        if (!views.has(sheet.name)) views.set(sheet.name, toView(sheet.items));
        sheet = null;
      }
    },
  });
  return views;
}

function toView(items: ReadonlyMap<string, string>): OdsView {
  const frozen = (way: "Horizontal" | "Vertical", most: number): number => {
    const count = Number(items.get(`${way}SplitPosition`));
    const isFrozen = items.get(`${way}SplitMode`) === FROZEN;
    return isFrozen && Number.isInteger(count) && count > 0 && count < most ? count : 0;
  };
  return {
    frozen: { rows: frozen("Vertical", MAX_ROWS), columns: frozen("Horizontal", MAX_COLUMNS) },
    hasGridLines: items.get("ShowGrid") !== "false",
  };
}
