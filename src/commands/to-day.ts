/** The day where the user is, in the one order that everybody reads the same: `2026-03-09`. */
export function toDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
