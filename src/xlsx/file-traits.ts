import { hasSignature } from "./package/signature";
import { listNames, unpack } from "./read/unpack";
import { walkXml } from "./read/walk-xml";

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

/** Whether a workbook carries a digital signature, which any change would break. */
export function isSigned(bytes: Uint8Array): boolean {
  return hasSignature(listNames(bytes).keys());
}
