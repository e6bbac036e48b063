import { PLAIN_LOOK } from "../../../src/xlsx/view/plain-look";
import { measureOnCanvas } from "../../../src/web/grid/measure-text";

/** A canvas that has two fonts: `Here`, and one that stands in for all others. */
function canvas() {
  const asked: string[] = [];
  return {
    asked,
    font: "",
    measureText(text: string) {
      asked.push(`${this.font}: ${text}`);
      const isHere = this.font.includes('"Here"');
      return { ...METRICS, width: text.length * (isHere ? 5 : 7) };
    },
  };
}

const METRICS: TextMetrics = {
  width: 0,
  actualBoundingBoxAscent: 0,
  actualBoundingBoxDescent: 0,
  actualBoundingBoxLeft: 0,
  actualBoundingBoxRight: 0,
  alphabeticBaseline: 0,
  emHeightAscent: 0,
  emHeightDescent: 0,
  fontBoundingBoxAscent: 0,
  fontBoundingBoxDescent: 0,
  hangingBaseline: 0,
  ideographicBaseline: 0,
};

test("a text is measured once, in its own font", () => {
  const context = canvas();
  const { widthOf } = measureOnCanvas(context);
  const look = { ...PLAIN_LOOK, font: "Here", size: 12, bold: true, italic: true };
  expect([widthOf("abc", look), widthOf("abc", look)]).toEqual([15, 15]);
  expect(context.asked).toEqual(['italic bold 12px "Here", "Segoe UI", Arial, sans-serif: abc']);
});

test("of several lines, the longest counts", () => {
  expect(measureOnCanvas(canvas()).widthOf("a\nabcd\nab", PLAIN_LOOK)).toBe(28);
});

test("a font that is as wide as whatever comes after it is not there", () => {
  const { isStandIn } = measureOnCanvas(canvas());
  expect([isStandIn("Here"), isStandIn("Elsewhere")]).toEqual([false, true]);
});
