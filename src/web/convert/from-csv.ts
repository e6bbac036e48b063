import { readCsv, toCsvSentence, toGuessSentence } from "../../csv/read-csv";
import { writeSnapshots } from "../../xlsx/convert/convert-snapshots";
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/limits";
import type { Conversion } from "./conversion";

/**
 * A CSV file as a workbook: what the command line understands of the same bytes where the file lies alone, in cells. The description that
 * `crossfoot export` writes beside such a file stays unseen here: whether its rows are places is told by their codes, and a report of it has
 * the usual headings.
 * @param file the name to show; the sheet is called so, without its ending
 */
export async function fromCsv(bytes: Uint8Array, file: string): Promise<Conversion> {
  const read = readCsv(bytes, { name: file.replace(/\.[^.]*$/, ""), listsPlaces: null });
  if (!read.ok) return { ok: false, message: toCsvSentence(read.fault, file) };
  const isTooLarge = read.sheets.some(({ cells }) =>
    cells.some(({ row, col }) => row >= MAX_ROWS || col >= MAX_COLUMNS),
  );
  if (isTooLarge) return { ok: false, message: toCsvSentence({ code: "too-large" }, file) };
  return {
    ok: true,
    from: "csv",
    bytes: await writeSnapshots(read.sheets),
    notices: read.isGuessed ? [toGuessSentence(file)] : [],
    lost: [],
  };
}
