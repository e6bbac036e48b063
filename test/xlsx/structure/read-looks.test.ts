import { toFace } from "../../../src/core/accessibility/font-face";
import { readLooks } from "../../../src/xlsx/structure/read-looks";
import { toColor } from "../../../src/xlsx/structure/to-color";

const THEME = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4"];
const color = (attributes: Readonly<Record<string, string>>): string | null =>
  toColor(new Map(Object.entries(attributes)), THEME);

test.each([
  [{ rgb: "FF1F4E79" }, "1F4E79"],
  [{ auto: "1" }, null],
  [{ indexed: "10" }, "FF0000"],
  [{ indexed: "63" }, "333333"],
  [{ indexed: "64" }, null],
  [{ theme: "0" }, "FFFFFF"],
  [{ theme: "1" }, "000000"],
  [{ theme: "2" }, "E7E6E6"],
  [{ theme: "4" }, "4472C4"],
  // What Excel shows for "White, Background 1, Darker 50%", "Accent 1, Lighter 80%" and "Text 1, Lighter 50%".
  [{ theme: "0", tint: "-0.5" }, "808080"],
  [{ theme: "4", tint: "0.7999816888943144" }, "DAE3F3"],
  [{ theme: "1", tint: "0.5" }, "808080"],
  [{ theme: "9" }, null],
])("colour %j", (attributes, expected) => {
  expect(color(attributes)).toBe(expected);
});

test.each([
  ["Arial", 0, "sans"],
  ["Times New Roman", 0, "serif"],
  ["Liberation Sans", 0, "sans"],
  ["Liberation Serif", 2, "serif"],
  ["House Font", 1, "serif"],
  ["House Font", 2, "sans"],
  ["House Font", 0, "unknown"],
  ["MS Mincho", 0, "serif"],
  ["Meiryo", 0, "sans"],
  ["Century Gothic", 0, "sans"],
  ["Century", 0, "serif"],
])("font %s, family %i: %s", (font, family, face) => {
  expect(toFace(font, family)).toBe(face);
});

const STYLES = `<styleSheet><fonts><font><sz val="11"/><name val="Calibri"/></font>
<font><b/><i val="0"/><sz val="9"/><color theme="4"/><name val="House Font"/><family val="1"/><vertAlign val="superscript"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFEEF2F6"/><bgColor indexed="64"/></patternFill></fill>
<fill><gradientFill><stop position="0"><color rgb="FF000000"/></stop></gradientFill></fill></fills>
<cellStyleXfs><xf/><xf fontId="1"/></cellStyleXfs>
<cellXfs><xf fontId="0" fillId="0" xfId="0"/><xf fontId="1" fillId="2" xfId="1"><alignment wrapText="1" textRotation="255"/></xf><xf fillId="3"/></cellXfs>
<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Überschrift 1" xfId="1" builtinId="16"/></cellStyles>
<dxfs><dxf><font><sz val="4"/></font></dxf></dxfs></styleSheet>`;

test("styles are read as cells show them", () => {
  const part = { name: "xl/styles.xml", bytes: new TextEncoder().encode(STYLES) };
  const { cells } = readLooks(part, THEME);
  expect(cells).toHaveLength(3);
  expect(cells[0]).toMatchObject({
    size: 11,
    color: null,
    fill: null,
    bold: false,
    wrap: false,
    heading: null,
  });
  expect(cells[1]).toMatchObject({
    size: 9,
    color: "4472C4",
    fill: "EEF2F6",
    face: "serif",
    bold: true,
    italic: false,
    wrap: true,
    isRotated: true,
    isRaised: true,
    heading: 1,
  });
  expect(cells[2]).toMatchObject({ fill: null, isPatterned: true });
});

test("a workbook without styles has plain cells", () => {
  expect(readLooks(null, []).plain).toMatchObject({ size: 11, color: null, heading: null });
});
