import type { Sheets } from "./made";

const BOXHEAD =
  "Country | Requests Processed and Approved | | Requests Processed and Rejected (No Data Found or Not Meeting Legal Verification Requirements) |";

/** A right draft with live totals: rows 3 to 6 of both sheets, typed percentages in the rows. */
export const LIVE: Sheets = {
  Overview: `
Law Enforcement and Government Requests, H1 2024
Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Non-Personal Technical Information & Expertise
TOTAL:  | =SUM(B4:B6)~52 | =SUM(C4:C6)~0 | =SUM(D4:D6)~52
Brazil  | 3  | 0 | 3
Chile   | 2  | 0 | 2
Russia  | 47 | 0 | 47
`,
  Technical: `
Requests for Non-Personal Technical Information & Expertise, H1 2024
${BOXHEAD}
TOTAL:  | =C3/(C3+E3)~57.692307692307693% | =SUM(C4:C6)~30 | =E3/(C3+E3)~42.307692307692307% | =SUM(E4:E6)~22
Brazil  | 100% | 3  | 0%  | 0
Chile   | 100% | 2  | 0%  | 0
Russia  | 53%  | 25 | 47% | 22
`,
};

/** The same with the digits of C6 swapped, and everything that a spreadsheet works out from it. */
export const SWAPPED: Sheets = change(LIVE, "Technical", [
  ["| 25 |", "| 52 |"],
  ["57.692307692307693%", "72.151898734177215%"],
  ["~30", "~57"],
  ["42.307692307692307%", "27.848101265822784%"],
]);

/** A text of a sheet is changed, which must be there. */
export function change(
  sheets: Sheets,
  name: string,
  changes: readonly (readonly [from: string, to: string])[],
): Sheets {
  let text = sheets[name] ?? "";
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    text = text.replace(from, () => to);
  }
  return { ...sheets, [name]: text };
}
