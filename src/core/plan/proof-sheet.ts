import { CATALOGUE } from "../checks/catalogue";
import { OWN_SHEET_MARK } from "../own-sheets";
import { toDigest } from "../proof/digest";
import { toParts, type ProofRecord } from "../proof/proof-record";
import { countInputs } from "../proof/to-record";
import type { Words } from "../words/words";
import type { Page } from "./plan-report";
import { planText } from "./planned-cell";
import { toRowHeight } from "./text-size";
import type { SheetPlan } from "./workbook-plan";

/** The fingerprint takes 64 letters. */
const WIDTHS = [26, 84, 68] as const;
const [, CONTENT] = WIDTHS;
const HEAD_ROW = 3;

/** The record of a report: one table, a row for each thing that has a fingerprint. */
export function planProof(
  record: ProofRecord,
  { name, words, page }: { readonly name: string; readonly words: Words; readonly page: Page },
): SheetPlan {
  const { proof, report } = words;
  const parts = toParts(record);
  const rows: readonly (readonly [string, string, string])[] = [
    [proof.program, report.madeLine(record.version, record.date), toDigest(record.version)],
    [proof.inputs, proof.inputsContent(countInputs(record)), record.figures],
    [proof.rules, proof.rulesContent(CATALOGUE.length), record.rules],
    ...parts.map(({ text, digest }, index) => [proof.part(index + 1, parts.length), text, digest] as const),
  ];
  const heads = [proof.heads.what, proof.heads.content, proof.heads.fingerprint];
  const bottom = HEAD_ROW + rows.length;
  return {
    name,
    cells: [
      planText({ row: 0, col: 0 }, OWN_SHEET_MARK + proof.title, "table-title"),
      planText({ row: 1, col: 0 }, proof.note, "headnote"),
      ...heads.map((head, col) => planText({ row: HEAD_ROW, col }, head, "finding-head")),
      ...rows.flatMap((texts, index) =>
        texts.map((text, col) => planText({ row: HEAD_ROW + 1 + index, col }, text, "finding-wrap")),
      ),
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, height: 26 },
      ...rows.map(([, text], index) => ({
        row: HEAD_ROW + 1 + index,
        height: toRowHeight([{ text, width: CONTENT }]),
      })),
    ],
    merges: [],
    freeze: null,
    // The record itself is for the program: printed, it would be many pages of signs.
    print: {
      ...page,
      area: { top: 0, left: 0, bottom: bottom - parts.length, right: WIDTHS.length - 1 },
      orientation: "landscape",
      repeatRows: { first: HEAD_ROW, last: HEAD_ROW },
    },
    charts: [],
    tables: [{ name: "Proof", range: { top: HEAD_ROW, left: 0, bottom, right: WIDTHS.length - 1 } }],
    summary: proof.summary,
  };
}
