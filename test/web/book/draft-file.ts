import { aWorkbook, data, type RawWorkbook } from "../../xlsx/a-workbook";

/** Cell styles by what they are for. */
export const [PLAIN, SHARE, TEXT] = [0, 1, 2];

const text = (address: string, content: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;

/**
 * ```
 *    A        B             C         D
 * 1  Country  Requests      Share     Note
 * 2  TOTAL    =SUM(B3:B4)   100%      =VLOOKUP("Chile",A3:B4,2,FALSE)
 * 3  Brazil   3             25%       (format for text) 7
 * 4  Chile    9             75%       TRUE
 * ```
 */
export const DRAFT_ROWS =
  `<row r="1">${text("A1", "Country")}${text("B1", "Requests")}${text("C1", "Share")}${text("D1", "Note")}</row>` +
  `<row r="2">${text("A2", "TOTAL")}<c r="B2"><f>SUM(B3:B4)</f><v>12</v></c><c r="C2" s="1"><v>1</v></c>` +
  `<c r="D2"><f>VLOOKUP("Chile",A3:B4,2,FALSE)</f><v>9</v></c></row>` +
  `<row r="3">${text("A3", "Brazil")}<c r="B3"><v>3</v></c><c r="C3" s="1"><v>0.25</v></c><c r="D3" s="2"><v>7</v></c></row>` +
  `<row r="4">${text("A4", "Chile")}<c r="B4"><v>9</v></c><c r="C4" s="1"><v>0.75</v></c><c r="D4" t="b"><v>1</v></c></row>`;

export function draftFile(more: Partial<RawWorkbook> = {}): Promise<Uint8Array> {
  return aWorkbook({
    sheets: [{ name: "Draft", inner: data(DRAFT_ROWS) }],
    formats: ["General", "0%", "@"],
    ...more,
  });
}
