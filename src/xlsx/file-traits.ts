import { listNames, toKey, unpack } from "./read/unpack";
import { walkXml } from "./read/walk-xml";
import { mapWorkbook } from "./read/workbook-map";

/** Where the list of the kinds of parts stands (ECMA-376-2, 6.2.3.2). */
const TYPES = "[content_types].xml";

/**
 * Whether a workbook holds macros: a project in Visual Basic, sheets of Excel 4 macros, or the type of a workbook that may.
 * @param bytes of a workbook that `readWorkbook` has read
 */
export function hasMacros(bytes: Uint8Array): boolean {
  const keys = [...listNames(bytes).keys()];
  if (keys.some((key) => key.endsWith("vbaproject.bin") || key.startsWith("xl/macrosheets/"))) return true;
  let isEnabled = false;
  for (const part of unpack(bytes, new Set([TYPES])).values()) {
    walkXml(part, {
      open: (_, attributes) => {
        isEnabled ||= /macroEnabled|vbaProject|macrosheet/i.test(attributes().get("ContentType") ?? "");
      },
    });
  }
  return isEnabled;
}

/** Whether a workbook carries a digital signature (ECMA-376-2, 13.2.2), which any change would break. */
export function isSigned(bytes: Uint8Array): boolean {
  return [...listNames(bytes).keys()].some((key) => key.startsWith("_xmlsignatures/"));
}

/** Whether its owner allows no sheet to come or go (ECMA-376-1, 18.2.29). */
export function isStructureProtected(bytes: Uint8Array): boolean {
  const { workbook } = mapWorkbook(bytes, listNames(bytes));
  let isLocked = false;
  for (const part of unpack(bytes, new Set([toKey(workbook)])).values()) {
    walkXml(part, {
      open: (name, attributes) => {
        if (name === "workbookProtection")
          isLocked = ["1", "true"].includes(attributes().get("lockStructure") ?? "");
      },
    });
  }
  return isLocked;
}
