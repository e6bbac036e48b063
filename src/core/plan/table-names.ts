import type { WorkbookPlan } from "./workbook-plan";

/** What Excel would take for the address of a cell, in any of its languages: `H1`, `R1C1`, `Z2S3`, `C`. */
const LIKE_AN_ADDRESS = /^(\p{L}{1,3}\d+|\p{L}\d*(\p{L}\d*)?)$/u;
/** In characters; Excel takes 255. */
const LONGEST = 200;

/** The name of the table on a sheet: `Overview H1 2024` → `Overview_H1_2024`. */
export function toTableName(sheet: string): string {
  const name = sheet.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
  const begun = /^\p{L}/u.test(name) ? name : `T_${name}`;
  return LIKE_AN_ADDRESS.test(begun) ? `${begun}_` : begun;
}

/** The same plan, no two of its tables with the same name, in whatever letters, and none with one that is taken. */
export function nameTables(plan: WorkbookPlan, taken: readonly string[] = []): WorkbookPlan {
  const all = new Set(taken.map((name) => name.toLowerCase()));
  const toFree = (name: string): string => {
    const wanted = name.slice(0, LONGEST);
    let free = wanted;
    for (let number = 2; all.has(free.toLowerCase()); number += 1) free = `${wanted}_${number}`;
    all.add(free.toLowerCase());
    return free;
  };
  const sheets = plan.sheets.map((sheet) =>
    sheet.tables === undefined
      ? sheet
      : { ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: toFree(table.name) })) },
  );
  return { ...plan, sheets };
}
