import type { SheetSnapshot } from "../../core/sheet";
import type { Contents } from "../../host";
import type { PackedContents } from "./message";

/** Numbers the sheets that are sent, and sends each object once. */
export function createPacking(): (contents: Contents) => PackedContents {
  let sent = new Map<SheetSnapshot, number>();
  let count = 0;
  return ({ sheets, ...others }) => {
    const now = new Map<SheetSnapshot, number>();
    const packed = sheets.map((sheet) => {
      const known = sent.get(sheet);
      if (known === undefined) count += 1;
      const number = known ?? count;
      now.set(sheet, number);
      return { number, sheet: known === undefined ? sheet : null };
    });
    // The other side keeps no more than was in the last answer, either.
    sent = now;
    return { ...others, sheets: packed };
  };
}

/** The other side: puts the sheets together again, the same objects as before where nothing changed. */
export function createUnpacking(): (contents: PackedContents) => Contents {
  let kept = new Map<number, SheetSnapshot>();
  return ({ sheets, ...others }) => {
    const now = new Map<number, SheetSnapshot>();
    const unpacked = sheets.map(({ number, sheet }) => {
      const whole = sheet ?? kept.get(number);
      if (whole === undefined) throw new RangeError(`sheet ${number} was never sent`);
      now.set(number, whole);
      return whole;
    });
    kept = now;
    return { ...others, sheets: unpacked };
  };
}
