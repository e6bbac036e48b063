/** As `ROUND`, `ROUNDUP` and `ROUNDDOWN` do: by the size of a number, on the 15 digits that Excel works with. */
export function roundAs(how: "ROUND" | "ROUNDUP" | "ROUNDDOWN", value: number, places: number): number {
  const size = shift(Number(Math.abs(value).toPrecision(15)), places);
  const step = how === "ROUND" ? Math.round(size) : how === "ROUNDUP" ? Math.ceil(size) : Math.floor(size);
  return Math.sign(value) * shift(step, -places);
}

/** `value × 10^places`, in decimal digits: `shift(1.005, 2) → 100.5`, which `1.005 * 100` is not. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
