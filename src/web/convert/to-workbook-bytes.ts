import { toFileFailure } from "../../xlsx/content-kind";
import { fromOds, isOds } from "../../xlsx/convert/from-ods";
import { toSentence } from "../../xlsx/host-failure";
import type { Conversion } from "./conversion";
import { fromCsv } from "./from-csv";

/**
 * Any file that can be opened, as a workbook. What it is, its content says; only whether a text is meant as a list does its name.
 * A workbook comes back as it is, and so does what is neither: reading it then says why not.
 * @param file the name to show, as the user knows it
 */
export async function toWorkbookBytes(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Conversion> {
  if (isOds(bytes)) {
    const made = await fromOds(bytes);
    if (!made.ok) return { ok: false, message: toSentence(made.failure, file) };
    return { ok: true, from: "ods", bytes: made.bytes, notices: [], lost: made.lost };
  }
  if (isList(file) && isText(bytes)) return fromCsv(bytes, file);
  return { ok: true, from: "xlsx", bytes, notices: [], lost: [] };
}

function isList(file: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(file);
}

/**
 * A list of texts may hold markup; what begins with it is a page. Where nothing tells what a file is, it is a list that is empty, or in an
 * encoding that only lists have, or cannot be read as one.
 */
function isText(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04) return false;
  const failure = toFileFailure(bytes);
  if (failure === "text-file" || failure === "empty-file" || failure === "not-a-workbook") return true;
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 512)).replace(/^(ï»¿|[ÿþ]{2})/, "");
  return failure === "web-page" && !/^[\s\0]*</.test(start);
}
