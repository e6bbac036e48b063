/** No-break blanks, as people paste them or Excel types them. */
export const NBSP = "\u00a0";
export const NARROW = "\u202f";

/** `1234` with a sign between the thousands. */
export const grouped =
  (separator: string) =>
  (count: number): string =>
    String(count).replace(/\B(?=(\d{3})+$)/g, separator);

export const spaced = (percent: number): string => `${percent}${NBSP}%`;
