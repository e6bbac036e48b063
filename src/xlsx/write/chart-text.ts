import { FONT_NAME } from "../../core/plan/style";
import { element } from "../xml/element";
import { escapeXml } from "../xml/text-escapes";

interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
}

/** The ink of the tables. */
const INK = "1F2933";

/** The look of all text of a legend, an axis or a label. */
export function toTextProperties(look: TextLook): string {
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, toRun("a:defRPr", look)),
    element("a:endParaRPr", { lang: "en-US" }),
  );
  return element("c:txPr", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph);
}

/** The title of a chart or of an axis. */
export function toTitle(text: string, look: TextLook): string {
  const run = element("a:r", {}, toRun("a:rPr", look), element("a:t", {}, escapeXml(text)));
  const paragraph = element("a:p", {}, element("a:pPr", {}, toRun("a:defRPr", look)), run);
  const rich = element("c:rich", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph);
  return element("c:title", {}, element("c:tx", {}, rich), element("c:overlay", { val: false }));
}

function toRun(name: string, { size, bold = false, color = INK }: TextLook): string {
  return element(
    name,
    { sz: size * 100, b: bold },
    element("a:solidFill", {}, element("a:srgbClr", { val: color })),
    element("a:latin", { typeface: FONT_NAME }),
  );
}
