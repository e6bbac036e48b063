import { toArchiveFailure, toFileFailure } from "../content-kind";
import { HostError, type HostFailure } from "../host-failure";
import { listNames, unpack, type Names } from "../read/unpack";
import { toXml, walkXml, type Part } from "../read/walk-xml";
import { toConvertedSheets } from "./ods-to-sheets";
import { readOdsFormats } from "./ods-formats";
import { readOdsLooks } from "./ods-looks";
import type { LostPart } from "../../core/lost-part";
import { listLosses } from "./ods-losses";
import { readOdsSheets } from "./ods-sheets";
import { readOdsViews } from "./ods-views";
import { writeConverted } from "./write-converted";

type OdsConversion =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** What the file has and the workbook has not, beside what is never kept: settings of pages and windows. */
      readonly lost: readonly LostPart[];
    }
  | { readonly ok: false; readonly failure: HostFailure };

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
const CONTENT = "content.xml";
const STYLES = "styles.xml";
const SETTINGS = "settings.xml";
const MANIFEST = "meta-inf/manifest.xml";

/**
 * An OpenDocument spreadsheet (.ods; ODF 1.3) as an Excel workbook with the same cells: values, what they show, formulas that mean the same
 * in Excel, looks, widths, hidden rows, columns and sheets, merged cells. What the file says that a cell shows is believed before its
 * number format.
 *
 * hucre reads such files, too, but passes over rows in groups and rows that are repeated in print, over what is hidden, and over number
 * formats in named styles: totals would be checked against rows that are not there.
 */
export async function fromOds(bytes: Uint8Array): Promise<OdsConversion> {
  try {
    const { sheets, lost } = read(bytes);
    return { ok: true, bytes: await writeConverted(sheets), lost };
  } catch (thrown) {
    if (thrown instanceof HostError) return { ok: false, failure: thrown.failure };
    throw thrown;
  }
}

/** Whether an archive says of itself that it is an OpenDocument spreadsheet; its name proves nothing. */
export function isOds(bytes: Uint8Array): boolean {
  try {
    const [first, second] = bytes;
    return first === 0x50 && second === 0x4b && readKind(bytes, listNames(bytes)).startsWith(SPREADSHEET);
  } catch (thrown) {
    if (thrown instanceof HostError) return false;
    throw thrown;
  }
}

function read(bytes: Uint8Array) {
  const [first, second, third, fourth] = bytes;
  if (first !== 0x50 || second !== 0x4b || third !== 0x03 || fourth !== 0x04)
    throw new HostError(toFileFailure(bytes), "not a ZIP archive");
  const names = listNames(bytes);
  const kind = readKind(bytes, names);
  if (!kind.startsWith(SPREADSHEET)) {
    const failure = kind === "" ? (toArchiveFailure(names) ?? "not-a-workbook") : "other-document";
    throw new HostError(failure, `no OpenDocument spreadsheet: ${kind}`);
  }
  const parts = unpack(bytes, new Set([CONTENT, STYLES, SETTINGS, MANIFEST]));
  const manifest = parts.get(MANIFEST);
  if (manifest !== undefined && isEncrypted(manifest))
    throw new HostError("encrypted", "META-INF/manifest.xml");
  const content = parts.get(CONTENT);
  if (content === undefined) throw new HostError("damaged", "no content.xml");
  const [styles, settings] = [parts.get(STYLES), parts.get(SETTINGS)];
  // Styles of the file itself come after those with names, which may be called the same.
  const styled = styles === undefined ? [content] : [styles, content];
  const made = toConvertedSheets(readOdsSheets(content), {
    formats: readOdsFormats(styled),
    looks: readOdsLooks(styled),
    views: settings === undefined ? new Map() : readOdsViews(settings),
  });
  if (made.sheets.length === 0) throw new HostError("damaged", "no sheets");
  const lost = new Set(listLosses(content, names));
  if (made.lostFormulas > 0) lost.add("formulas");
  return { sheets: made.sheets, lost: [...lost].sort() };
}

/** What the entry `mimetype` says; empty where there is none. */
function readKind(bytes: Uint8Array, names: Names): string {
  if (!names.has("mimetype")) return "";
  const part = unpack(bytes, new Set(["mimetype"])).get("mimetype");
  return part === undefined || part.bytes.length > 200 ? "" : toXml(part).trim();
}

/** Locked with a password, every entry but a few is noise (ODF 1.3 part 2, 4.4). */
function isEncrypted(manifest: Part): boolean {
  let isLocked = false;
  walkXml(manifest, { open: (name) => (isLocked ||= name === "encryption-data") });
  return isLocked;
}
