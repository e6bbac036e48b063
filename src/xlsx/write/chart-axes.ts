import { element } from "../xml/element";
import { toTextProperties, toTitle } from "./chart-text";

const CATEGORIES = 1;
const VALUES = 2;
/** Up to this length every whole number is marked; left alone, Excel would mark halves, and nobody files half a request. */
const SHORT = 10;

const val = (name: string, value: string | number | boolean): string => element(name, { val: value });

/** The places, in the order of the table: the axis runs downwards. */
export function toCategoryAxis(): string {
  return element(
    "c:catAx",
    {},
    val("c:axId", CATEGORIES),
    element("c:scaling", {}, val("c:orientation", "maxMin")),
    val("c:delete", false),
    val("c:axPos", "l"),
    element("c:numFmt", { formatCode: "General", sourceLinked: false }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "low"),
    toLine("7B8794"),
    toTextProperties({ size: 10 }),
    val("c:crossAx", VALUES),
    val("c:crosses", "autoZero"),
    val("c:auto", false),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 100),
    val("c:tickLblSkip", 1),
    val("c:noMultiLvlLbl", true),
  );
}

/** The counts. On a reversed category axis, crossing at its maximum keeps this axis at the bottom. */
export function toValueAxis(title: string, longest: number): string {
  return element(
    "c:valAx",
    {},
    val("c:axId", VALUES),
    element("c:scaling", {}, val("c:orientation", "minMax"), val("c:min", 0)),
    val("c:delete", false),
    val("c:axPos", "b"),
    element("c:majorGridlines", {}, toLine("E4E7EB")),
    toTitle(title, { size: 10 }),
    element("c:numFmt", { formatCode: "#,##0", sourceLinked: false }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "nextTo"),
    toLine("7B8794"),
    toTextProperties({ size: 10 }),
    val("c:crossAx", CATEGORIES),
    val("c:crosses", "max"),
    val("c:crossBetween", "between"),
    longest <= SHORT ? val("c:majorUnit", 1) : "",
  );
}

function toLine(color: string): string {
  const fill = element("a:solidFill", {}, element("a:srgbClr", { val: color }));
  return element("c:spPr", {}, element("a:ln", { w: 9525 }, fill));
}
