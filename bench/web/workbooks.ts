import { writePlan } from "../../src/xlsx/write-plan";
import { makeDraft, type DraftSheet, type DraftSize } from "../draft";
import { toPlan } from "../draft-plan";

/** A workbook with one mistake: two digits of a total are the wrong way round. */
export interface WrongDraft {
  readonly bytes: Uint8Array;
  readonly address: string;
  readonly row: number;
  readonly col: number;
  /** As they are displayed. */
  readonly wrong: string;
  readonly right: string;
}

/** The total of all requests on the first sheet. */
const AT = { address: "B3", row: 2, col: 1 } as const;

export async function writeWrongDraft(size: DraftSize): Promise<WrongDraft> {
  const [first, ...others] = makeDraft(size);
  const right = first?.rows[AT.row]?.[AT.col];
  if (first === undefined || typeof right !== "number")
    throw new Error(`There is no figure in ${AT.address} of the draft.`);
  const wrong = Number(String(right).replace(/(\d)(\d)$/, "$2$1"));
  if (wrong === right) throw new Error(`The last digits of ${right} cannot be swapped.`);
  const rows = first.rows.map((cells, row) =>
    cells.map((value, col) => (row === AT.row && col === AT.col ? wrong : value)),
  );
  const bytes = await writePlan(toPlan([{ ...first, rows }, ...others]));
  return { ...AT, bytes, wrong: wrong.toLocaleString("en"), right: right.toLocaleString("en") };
}

/** A list of requests, one a row, as it comes from another program: its first row is a heading. */
export function writeList(rows: number): Promise<Uint8Array> {
  const lines = Array.from({ length: rows - 1 }, (_, at) => [
    toRequest(at + 2),
    at % 7,
    at % 11,
    at % 13,
    at % 17,
  ]);
  const sheet: DraftSheet = {
    name: "Requests",
    rows: [["Request", "Accounts", "Devices", "Addresses", "Days"], ...lines],
  };
  return writePlan(toPlan([sheet]));
}

/** What stands in column A of a row of the list, counted from 1. */
export const toRequest = (row: number): string => `R-${row}`;
