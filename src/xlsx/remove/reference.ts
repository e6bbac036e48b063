import { toSheets } from "../patch/named-cells";
import { TOKEN } from "../../core/recalculate/formula-token";

/** What is about to go, and what formulas may call it. */
export interface Going {
  /** All sheets in the order of the tabs. */
  readonly sheets: readonly string[];
  readonly going: ReadonlySet<string>;
  /** The sheet of each table that goes, by the name of the table in lower case. */
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * The sheet that goes and that a formula speaks of: by its name, by a span of sheets that it is in (`Jan:Dec!B2`), or by a table on
 * it; `null` for none. A text counts where `INDIRECT` may take it for an address.
 */
export function findReference(formula: string, going: Going): string | null {
  const isIndirect = /\bINDIRECT\s*\(/i.test(formula);
  for (const [token] of formula.matchAll(TOKEN)) {
    const found = token.startsWith('"')
      ? isIndirect
        ? findReference(token.slice(1, -1).replaceAll('""', '"'), going)
        : null
      : token.endsWith("!")
        ? (toSheets(token, going.sheets)?.find((sheet) => going.going.has(sheet)) ?? null)
        : (going.tables.get(token.toLowerCase()) ?? null);
    if (found !== null) return found;
  }
  return null;
}
