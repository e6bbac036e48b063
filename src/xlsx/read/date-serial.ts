/**
 * A date written out, as strict files have it (ECMA-376-1, 18.17.4), as Excel's serial number:
 * `2024-06-30` → 45473, `2024-06-30T12:00:00` → 45473.5; `null` for anything else.
 * Serial 60 is 29 February 1900, which never was; Excel inherited it.
 */
export function toDateSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + (date1904 ? 24_107 : 25_569);
  const leap = !date1904 && days <= 60 ? -1 : 0;
  return days + leap + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
