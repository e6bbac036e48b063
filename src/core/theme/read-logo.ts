import { fromBase64 } from "./base64";
import { readPngSize } from "./png";
import type { Logo } from "./theme";
import { checkKeys, isRecord, readText, type Fields, type Report } from "./theme-fields";

const PREFIX = /^data:image\/png;base64,/i;
/** In bytes: the theme is kept in the workbook, and goes into every report. */
export const MOST_LOGO_BYTES = 100_000;
/** In pixels, each way. */
export const MOST_LOGO_PIXELS = 4000;
const MOST_ALT_TEXT = 250;

/** The logo of a theme: a PNG as a data URI (RFC 2397), and what is read to those who cannot see it. */
export function readLogo(fields: Fields, report: Report): Logo | null {
  const { logo } = fields;
  if (logo === undefined || logo === null) return null;
  if (!isRecord(logo)) {
    report({ kind: "not-an-object", key: "logo" });
    return null;
  }
  checkKeys(logo, "logo", ["image", "alternativeText"], report);
  const altText = readText(logo, "logo.alternativeText", { most: MOST_ALT_TEXT, needed: true }, report);
  const image = readText(logo, "logo.image", { most: Infinity, needed: true }, report);
  if (image === null || altText === null) return null;
  const picture = readPicture(image, report);
  return picture === null ? null : { ...picture, altText };
}

function readPicture(image: string, report: Report): Omit<Logo, "altText"> | null {
  const key = "logo.image";
  const png = image.replace(PREFIX, "").replace(/\s+/g, "");
  const bytes = PREFIX.test(image) ? fromBase64(png) : null;
  const size = bytes === null ? null : readPngSize(bytes);
  if (bytes === null || size === null) {
    report({ kind: "not-a-png", key });
    return null;
  }
  if (bytes.length > MOST_LOGO_BYTES) {
    report({ kind: "large-logo", key, bytes: bytes.length, most: MOST_LOGO_BYTES });
    return null;
  }
  if (Math.max(size.width, size.height) > MOST_LOGO_PIXELS) {
    report({ kind: "wide-logo", key, ...size, most: MOST_LOGO_PIXELS });
    return null;
  }
  return { png, ...size };
}
