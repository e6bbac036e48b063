import { walkXml, type Part } from "../read/walk-xml";
import { toColor } from "../structure/to-color";

const HEAD_BYTES = 16_384;

/**
 * The colour of a sheet's tab. It stands in the first element of the part, so that not all of it has to be gone through.
 */
export function readTabColor({ name, bytes }: Part, theme: readonly string[]): string | null {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  const tag = /<(?:[^\s<>/]+:)?tabColor\s[^<>]*>/.exec(head)?.[0];
  if (tag === undefined) return null;
  let color: string | null = null;
  const whole = tag.endsWith("/>") ? tag : tag.replace(/>$/, "/>");
  walkXml(
    { name, bytes: new TextEncoder().encode(whole) },
    { open: (_, attributes) => (color = toColor(attributes(), theme)) },
  );
  return color;
}
