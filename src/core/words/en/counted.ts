const format = new Intl.NumberFormat("en");

/** `1234 → 1,234` */
export const number = (count: number): string => format.format(count);

/** `1 country`, `9 countries` */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c` */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
